import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { cx } from '#ui/cx.ts'
import { showToast } from '#ui/toast.tsx'
import { correctTriage } from '../words-contract.ts'
import type { Message } from './message-words.ts'

const wants = ['question', 'complaint', 'praise', 'order', 'quote_answer', 'spam'] as const

/** A person says what a message wants: by a press, or by the keys 1 to 6 for the newest. */
export const useTriage = () => {
  const t = useText()
  const { send, problem } = useSend(correctTriage, {
    onDone: () => showToast(t('conversations.triage.learnt')),
  })
  const say = (id: string, triage: (typeof wants)[number]): void => send({ params: { id }, body: { triage } })
  return {
    say,
    problem,
    keysFor: (id: string): Record<string, () => void> =>
      Object.fromEntries(wants.map((triage, index) => [String(index + 1), () => say(id, triage)])),
  }
}

type HowReadProps = Readonly<{
  message: Message
  /** The newest lies open; undefined: to be read only. */
  reading: 'newest' | 'earlier' | undefined
}>

/** How the house read a message, small and beside the point until it is wrong. */
export const HowRead = ({ message, reading }: HowReadProps) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const want = wants.find((known) => known === message.triage)
  if (want === undefined) return null
  if (reading === 'newest' || (reading !== undefined && isOpen))
    return <Choices message={message} want={want} hints={reading === 'newest'} />
  const words = (
    <>
      <ReadBy message={message} /> {t(`conversations.triage.${want}`)}
    </>
  )
  if (reading === undefined) return <p className="mt-2 text-tiny text-faint">{words}</p>
  return (
    <button
      type="button"
      aria-expanded={false}
      title={t('conversations.triage.choose')}
      className="target mt-1 rounded-fine text-left text-tiny text-faint hover:text-ink"
      onClick={() => setOpen(true)}
    >
      {words}
    </button>
  )
}

const ReadBy = ({ message }: Readonly<{ message: Message }>) => {
  const t = useText()
  return t(message.triageBy === 'person' ? 'conversations.triage.said-to-be' : 'conversations.triage.read-as')
}

type ChoicesProps = Readonly<{ message: Message; want: (typeof wants)[number]; hints: boolean }>

const Choices = ({ message, want, hints }: ChoicesProps) => {
  const t = useText()
  const { say, problem } = useTriage()
  return (
    <div className="mt-2 border-t border-hairline pt-1.5 text-tiny">
      <div
        role="group"
        aria-label={t('conversations.triage.choose')}
        className="-ml-1.5 flex flex-wrap items-center gap-x-0.5"
      >
        <span className="px-1.5 text-faint">
          <ReadBy message={message} />
        </span>
        {wants.map((known, index) => (
          <button
            key={known}
            type="button"
            aria-pressed={known === want}
            aria-keyshortcuts={hints ? String(index + 1) : undefined}
            onClick={() => say(message.id, known)}
            className={cx(
              'target rounded-fine px-1.5',
              known === want ? 'font-semibold text-ink' : 'text-soft hover:bg-sunken hover:text-ink',
            )}
          >
            {t(`conversations.triage.${known}`)}
          </button>
        ))}
      </div>
      <p className="text-faint">{problem === null ? t('conversations.triage.learns') : problem.message}</p>
    </div>
  )
}
