import { Link } from '@tanstack/react-router'

import { useFormat, useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Badge } from '#ui/notes.tsx'
import { useMessageWords, useSiteZone, type Message } from './message-words.ts'

type OutgoingLineProps = Readonly<{ message: Message; onRetry?: () => void }>

/** One message on its way: to whom, what became of it, and why it did not leave. */
export const OutgoingLine = ({ message, onRetry }: OutgoingLineProps) => {
  const t = useText()
  const format = useFormat()
  const words = useMessageWords()
  const timeZone = useSiteZone()
  const state = words.state(message)
  const reason = words.held(message)
  const name = message.clientName || t('conversations.unnamed')
  return (
    <li className="border-b border-hairline py-3 last:border-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 font-semibold break-words">{message.subject || message.body.slice(0, 80)}</p>
        {state === null ? null : <Badge tone={state.tone}>{state.text}</Badge>}
      </div>
      <p className="flex flex-wrap gap-x-2 text-small text-soft">
        {message.clientId === null ? (
          <span>{t('conversations.outbox.to', { name: message.address || name })}</span>
        ) : (
          <Link to={`/clients/${message.clientId}`} className={linkClass}>
            {t('conversations.outbox.to', { name })}
          </Link>
        )}
        <span>{[words.channel(message), message.clientId === null ? '' : message.address].join(' ')}</span>
        {message.orderId === null ? null : (
          <Link to={`/orders/${message.orderId}`} className={linkClass}>
            {message.orderNumber}
          </Link>
        )}
        <time dateTime={message.at}>{format.instant(message.at, timeZone)}</time>
        <span>{message.template === '' ? message.author : t('conversations.voice.house')}</span>
      </p>
      {reason === '' ? null : <p className="mt-1 text-small text-danger">{reason}</p>}
      <div className="mt-1 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <details className="min-w-0 flex-1 text-small">
          <summary className="target w-fit content-center text-accent">
            {t('conversations.outbox.read')}
          </summary>
          <p className="max-w-prose pb-2 break-words whitespace-pre-line" lang={message.language}>
            {message.body}
          </p>
        </details>
        {message.state === 'failed' && onRetry ? (
          <Button size="small" icon="undo" onClick={onRetry}>
            {t('conversations.outbox.retry')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
