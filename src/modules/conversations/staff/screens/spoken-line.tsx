import { Link } from '@tanstack/react-router'

import { useFormat, useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Badge } from '#ui/notes.tsx'
import { BesideMessage, type OrderOfThread } from './beside-message.tsx'
import { HowRead } from './how-read.tsx'
import { useMessageWords, useSiteZone, type Message } from './message-words.ts'

type SpokenLineProps = Readonly<{
  message: Message
  namesOrder: boolean
  /** The client's orders, where what came along may be put into one. */
  orders?: readonly OrderOfThread[]
  /** Whether how it was read may be put right: in one press for the newest, in two for those before. */
  reading?: 'newest' | 'earlier'
}>

const sides = {
  in: 'mr-auto border-hairline bg-surface',
  out: 'ml-auto border-transparent bg-accent-wash',
  remark: 'mx-auto w-full max-w-none border-dashed border-edge bg-transparent',
} as const

/** One thing that was said: the client on the left, the house on the right, a remark across and marked as inside. */
export const SpokenLine = ({ message, namesOrder, orders = [], reading }: SpokenLineProps) => {
  const t = useText()
  const format = useFormat()
  const words = useMessageWords()
  const timeZone = useSiteZone()
  const { direction, body, subject } = message
  const reason = words.held(message)
  return (
    <li
      className={cx(
        'w-fit max-w-[min(65ch,100%)] min-w-0 wrap-anywhere rounded-medium border px-3.5 py-2.5',
        sides[direction],
      )}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-tiny text-soft">
        <Voice message={message} />
        {direction === 'remark' ? null : <span>{words.channel(message)}</span>}
        <time dateTime={message.at}>{format.instant(message.at, timeZone)}</time>
        {namesOrder && message.orderId !== null ? (
          <Link to={`/orders/${message.orderId}`} className={linkClass}>
            {message.orderNumber}
          </Link>
        ) : null}
      </p>
      {subject === '' ? null : <p className="mt-1 font-semibold">{subject}</p>}
      <p
        className="mt-1 text-small wrap-anywhere whitespace-pre-line"
        lang={direction === 'remark' ? undefined : message.language}
      >
        {body}
      </p>
      {message.mentions.length === 0 ? null : (
        <p className="mt-1 text-tiny text-soft">
          {t('conversations.mentioned', { names: message.mentions.join(', ') })}
        </p>
      )}
      {direction === 'in' ? <BesideMessage message={message} orders={orders} /> : null}
      {direction === 'in' ? <HowRead message={message} reading={reading} /> : null}
      {direction === 'remark' ? null : <State message={message} />}
      {reason === '' ? null : <p className="mt-1 text-small text-danger">{reason}</p>}
      {direction === 'remark' ? <span className="sr-only">{t('conversations.voice.remark')}</span> : null}
    </li>
  )
}

const Voice = ({ message }: Readonly<{ message: Message }>) => {
  const t = useText()
  const { direction, author, template } = message
  if (direction === 'remark')
    return (
      <>
        <Badge tone="caution" icon="lock">
          {t('conversations.voice.remark')}
        </Badge>
        <span className="font-semibold text-ink">{author}</span>
      </>
    )
  const name =
    direction === 'in'
      ? message.clientName || message.senderName || message.address || t('conversations.voice.client')
      : template !== '' || author === ''
        ? t('conversations.voice.house')
        : author
  return <span className="font-semibold text-ink">{name}</span>
}

// What is settled needs no badge: only what waits, did not leave, or would have.
const State = ({ message }: Readonly<{ message: Message }>) => {
  const words = useMessageWords()
  const state = words.state(message)
  const isSettled =
    message.state === 'answered' || (message.state === 'sent' && message.deliveredBy !== 'outbox')
  if (state === null || isSettled) return null
  return (
    <p className="mt-1.5">
      <Badge tone={state.tone}>{state.text}</Badge>
    </p>
  )
}
