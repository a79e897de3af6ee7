import { useId } from 'react'

import type { Language } from '#platform/i18n/languages.ts'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'

type SentenceChoiceProps = Readonly<{
  question: string
  sentences: readonly string[]
  language: Language
  /** Known once it was chosen: the one that helps, or the one that is not true. */
  good?: number | undefined
  wrong?: number | undefined
  busy: boolean
  onChoose: (index: number) => void
}>

/** Sentences to press, one of them. Afterwards the one in question is marked and none can be pressed any more. */
export const SentenceChoice = (props: SentenceChoiceProps) => {
  const { question, sentences, language, good, wrong, busy, onChoose } = props
  const id = useId()
  const isTold = good !== undefined || wrong !== undefined
  return (
    <div className="w-full">
      <h3 id={id} className="mb-2.5 font-semibold">
        {question}
      </h3>
      <ol aria-labelledby={id} className="flex flex-col gap-2">
        {sentences.map((sentence, index) => (
          <li key={sentence}>
            <button
              type="button"
              lang={language}
              aria-disabled={isTold || busy}
              onClick={() => (isTold || busy ? undefined : onChoose(index))}
              className={cx(
                'target flex w-full items-start gap-2.5 rounded-medium border px-3.5 py-2.5 text-left transition-colors',
                good === index && 'border-good bg-good-wash',
                wrong === index && 'border-danger bg-danger-wash',
                good !== index && wrong !== index && 'border-hairline bg-surface',
                isTold ? 'cursor-default' : 'hover:border-ink',
              )}
            >
              {good === index ? <Icon name="check" size="small" className="mt-1 text-good" /> : null}
              {wrong === index ? <Icon name="alert" size="small" className="mt-1 text-danger" /> : null}
              <span className="min-w-0 flex-1">{sentence}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
