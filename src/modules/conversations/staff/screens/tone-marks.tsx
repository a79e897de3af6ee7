import { useEffect, useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import * as contract from '../words-contract.ts'

type Note = EndpointReply<typeof contract.checkTone>['notes'][number]

type ToneMarksProps = Readonly<{ text: string; language: Language; onChange: (text: string) => void }>

const pauseInMs = 900

/** How it may sound to whoever reads it, with a kinder sentence in one press. Help, never a gate. */
export const ToneMarks = ({ text, language, onChange }: ToneMarksProps) => {
  const t = useText()
  const { sendAndWait } = useSend(contract.checkTone, { refresh: [] })
  const [known, setKnown] = useState<{ text: string; notes: readonly Note[] }>({ text: '', notes: [] })
  useEffect(() => {
    if (text.trim().length < 12) return
    let isCurrent = true
    const timer = setTimeout(() => {
      sendAndWait({ body: { text, language } }).then(
        ({ notes }) => isCurrent && setKnown({ text, notes }),
        () => isCurrent && setKnown({ text, notes: [] }),
      )
    }, pauseInMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the sender is new on every render and always the same
  }, [text, language])
  if (known.text !== text || known.notes.length === 0) return null
  return (
    <section aria-label={t('conversations.tone.title')} aria-live="polite">
      <ul className="flex flex-col gap-2 border-l-2 border-hairline pl-3 text-small">
        {known.notes.map((note) => (
          <li key={`${note.span.start}-${note.mark}`} className="flex items-start gap-2">
            <Icon name="info" size="small" className="mt-1 text-caution" />
            <div className="min-w-0 flex-1">
              <p>
                {t(`conversations.tone.${note.mark}`)}{' '}
                <q className="text-soft">{text.slice(note.span.start, note.span.end)}</q>
              </p>
              <Button
                size="small"
                className="mt-1 w-fit max-w-full text-left whitespace-normal!"
                onClick={() => onChange(kindly(text, note))}
              >
                {t('conversations.tone.instead', { kinder: note.kinder })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const kindly = (text: string, { span, kinder }: Note): string => {
  const lead = span.start === span.end && text.trim() !== '' ? ' ' : ''
  return text.slice(0, span.start) + lead + kinder + text.slice(span.end)
}
