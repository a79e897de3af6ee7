import type { ReactNode } from 'react'

import type { Language } from '#platform/i18n/languages.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'
import { habitNames } from '../../domain/progress.ts'
import type { Judged } from './write-answer.tsx'

type AnswerSeenProps = Readonly<{
  /** The answer as it was looked at. */
  text: string
  judged: Judged
  language: Language
  /** Absent once the answer was changed: a mark then points at words that are gone. */
  onChange?: (text: string) => void
}>

/** What an answer shows: what is good first, then the sentences to look at, what is missing, and one way among others. */
export const AnswerSeen = ({ text, judged, language, onChange }: AnswerSeenProps) => {
  const t = useText()
  const good = habitNames.filter((habit) => judged.habits[habit] === true)
  return (
    <div aria-live="polite" className="flex flex-col gap-5 text-small">
      {good.length === 0 ? null : (
        <Part title={t('exercises.good')}>
          {judged.backed === 0 ? null : (
            <Line icon="check" tone="text-good">
              {t('exercises.good.backed', { count: judged.backed })}
            </Line>
          )}
          {good.map((habit) => (
            <Line key={habit} icon="check" tone="text-good">
              {t(`exercises.good.${habit}`)}
            </Line>
          ))}
        </Part>
      )}
      {judged.notes.length === 0 ? null : (
        <Part title={t('exercises.look-at')}>
          {judged.notes.map((note) => (
            <MarkedWords key={`${note.span.start} ${note.kind}`} {...{ text, note, language, onChange }} />
          ))}
        </Part>
      )}
      <Missing {...{ text, judged, language }} {...(onChange && { onChange })} />
      <details>
        <summary className="font-semibold">{t('exercises.one-way')}</summary>
        <p lang={language} className="mt-2 max-w-prose border-l-2 border-hairline pl-3">
          {judged.draft.join(' ')}
        </p>
      </details>
    </div>
  )
}

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section>
    <h3 className="mb-1.5 font-semibold">{title}</h3>
    <ul className="flex flex-col gap-2.5">{children}</ul>
  </section>
)

type LineProps = Readonly<{ icon: 'check' | 'alert' | 'info' | 'plus'; tone: string; children: ReactNode }>

const Line = ({ icon, tone, children }: LineProps) => (
  <li className="flex items-start gap-2">
    <Icon name={icon} size="small" className={cx('mt-0.5', tone)} />
    <div className="min-w-0 flex-1">{children}</div>
  </li>
)

type Note = Judged['notes'][number]
type Change = AnswerSeenProps['onChange']

const MarkedWords = (props: Readonly<{ text: string; note: Note; language: Language; onChange: Change }>) => {
  const { text, note, language, onChange } = props
  const t = useText()
  const { start, end } = note.span
  const isWrong = note.kind === 'contradicted'
  return (
    <Line
      icon={isWrong ? 'alert' : 'info'}
      tone={isWrong ? 'text-danger' : note.kind === 'promises' ? 'text-accent' : 'text-caution'}
    >
      <q lang={language}>{text.slice(start, end)}</q>
      <p className="mt-0.5 text-soft">
        {t(`exercises.note.${note.kind}`, isWrong ? { fact: note.fact } : { fact: '' })}
      </p>
      {note.instead === '' ? null : (
        <Proposed
          words={t('exercises.instead', { words: note.instead })}
          language={language}
          take={onChange && (() => onChange(text.slice(0, start) + note.instead + text.slice(end)))}
        />
      )}
    </Line>
  )
}

const Missing = ({ text, judged, language, onChange }: AnswerSeenProps) => {
  const t = useText()
  const missing = (['sorry', 'date', 'next_step'] as const).filter((habit) => judged.habits[habit] === false)
  if (missing.length === 0) return null
  return (
    <Part title={t('exercises.missing')}>
      {missing.map((habit) => {
        const words = judged.toAdd[habit]
        return (
          <Line key={habit} icon="plus" tone="text-caution">
            {t(`exercises.missing.${habit}`)}
            {words === '' ? null : (
              <Proposed
                words={t('exercises.add', { words })}
                language={language}
                take={
                  onChange && (() => onChange(habit === 'sorry' ? `${words} ${text}` : `${text} ${words}`))
                }
              />
            )}
          </Line>
        )
      })}
    </Part>
  )
}

type ProposedProps = Readonly<{ words: string; language: Language; take: (() => void) | undefined }>

const Proposed = ({ words, language, take }: ProposedProps) =>
  take === undefined ? (
    <p lang={language} className="mt-1 text-soft">
      {words}
    </p>
  ) : (
    <Button size="small" className="mt-1.5 w-fit max-w-full py-1 text-left whitespace-normal!" onClick={take}>
      {words}
    </Button>
  )
