import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'

import { useFormat, useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { daysWaiting, useMessageWords, useSiteZone, type Message } from './message-words.ts'
import { WriteForm } from './write-form.tsx'

type WaitingLineProps = Readonly<{
  message: Message
  mayAnswer: boolean
  isAnswering: boolean
  onAnswer: (wish: boolean) => void
  onDismiss: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}>

/** One person who waits: their name, since when, their words, and the answer under them. */
export const WaitingLine = (props: WaitingLineProps) => {
  const { message, mayAnswer, isAnswering, onAnswer, onDismiss } = props
  const t = useText()
  const format = useFormat()
  const words = useMessageWords()
  const timeZone = useSiteZone()
  const name = message.clientName || t('conversations.unnamed')
  return (
    <li
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a line of the list is what the arrows walk over
      tabIndex={0}
      aria-keyshortcuts="Enter Delete"
      onKeyDown={props.onKeyDown}
      className="rounded-fine border-b border-hairline py-4 last:border-0"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="story text-large">
          <Link to={`/clients/${message.clientId ?? ''}`} className="hover:underline">
            {name}
          </Link>
        </h2>
        <p className="text-small font-semibold text-caution">
          {t('conversations.waits', { days: daysWaiting(message.at) })}
        </p>
      </div>
      <p className="flex flex-wrap gap-x-2 text-tiny text-soft">
        <span>{words.channel(message)}</span>
        <time dateTime={message.at}>{format.instant(message.at, timeZone)}</time>
        {message.orderId === null ? null : (
          <Link to={`/orders/${message.orderId}`} className={linkClass}>
            {message.orderNumber}
          </Link>
        )}
      </p>
      <p className="mt-2 max-w-prose break-words whitespace-pre-line" lang={message.language}>
        {message.body}
      </p>
      {mayAnswer && message.clientId !== null ? (
        <div className="mt-3">
          {isAnswering ? (
            <WriteForm
              clientId={message.clientId}
              orderId={message.orderId}
              language={message.language}
              answers={[message.id]}
              mayAnswer
              onlyAnswer
              takesFocus
              onDone={() => onAnswer(false)}
            />
          ) : (
            <div className="flex flex-wrap gap-2">
              <Button icon="message" onClick={() => onAnswer(true)}>
                {t('conversations.answer')}
              </Button>
              <Button variant="quiet" onClick={onDismiss}>
                {t('conversations.dismiss')}
              </Button>
            </div>
          )}
        </div>
      ) : null}
    </li>
  )
}
