import { useState } from 'react'

import { OfferRecovery } from '#modules/care/staff/screens/offer-recovery.tsx'
import { useReply, useSend } from '#staff-app/api.ts'
import { useRole } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../inbox-contract.ts'
import { confirmSuggestion, readArrived } from '../intake-contract.ts'
import type { Message } from './message-words.ts'
import { TranslationBeside } from './translation-beside.tsx'

export type OrderOfThread = Readonly<{
  id: string
  number: string
  watch: string
  isOpen: boolean
  isInRecovery: boolean
}>

type BesideProps = Readonly<{ message: Message; orders: readonly OrderOfThread[] }>

/** What came with a message: which order it seems to be about, its files, and how it looked. */
export const BesideMessage = ({ message, orders }: BesideProps) => (
  <>
    <TranslationBeside message={message} />
    {message.warning === '' ? null : (
      <div className="mt-2">
        <Note tone="danger" icon="alert">
          {message.warning}
        </Note>
      </div>
    )}
    {message.suggestion === null || message.clientId === null ? null : <Suggestion message={message} />}
    {message.triage === 'complaint' ? <Offer message={message} orders={orders} /> : null}
    {message.files.length === 0 ? null : <Files message={message} orders={orders} />}
    {message.hasHtml ? <AsItLooked messageId={message.id} /> : null}
  </>
)

/** A guess with its reason, made true or struck out in one press. */
const Suggestion = ({ message }: Readonly<{ message: Message }>) => {
  const t = useText()
  const { send, problem } = useSend(confirmSuggestion, { onDone: () => showToast(t('conversations.tied')) })
  const { suggestion } = message
  if (suggestion === null) return null
  const say = (orderId: string | null): void => send({ params: { id: message.id }, body: { orderId } })
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <span className="min-w-0 flex-1 basis-56">
        {t('conversations.suggestion', { number: suggestion.orderNumber })} {suggestion.reason}
      </span>
      <span className="flex shrink-0 gap-1">
        <Button size="small" icon="check" onClick={() => say(suggestion.orderId)}>
          {t('conversations.suggestion.yes')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => say(null)}>
          {t('conversations.suggestion.no')}
        </Button>
      </span>
      {problem ? <ErrorNote title={problem.message} /> : null}
    </div>
  )
}

/** Where a file would go: the order the message is about, else the only one that is open. */
const orderFor = (
  { orderId, suggestion }: Message,
  orders: readonly OrderOfThread[],
): OrderOfThread | undefined => {
  const meant = orders.find(({ id }) => id === (orderId ?? suggestion?.orderId))
  const open = orders.filter(({ isOpen }) => isOpen)
  return meant ?? (open.length === 1 ? open[0] : undefined)
}

const Offer = ({ message, orders }: BesideProps) => {
  const order = orderFor(message, orders)
  const mayCare = useRole('owner', 'site_manager', 'advisor', 'relationship_manager')
  return order === undefined || !mayCare ? null : <OfferRecovery order={order} words={message.body} />
}

const Files = ({ message, orders }: BesideProps) => {
  const t = useText()
  const order = orderFor(message, orders)
  const { send, isSending, problem } = useSend(contract.putIntoOrder, {
    onDone: () => showToast(t('conversations.file.put', { number: order?.number ?? '' })),
  })
  return (
    <ul className="mt-2 flex flex-wrap gap-3">
      {message.files.map((file) => (
        <li key={file.fileId} className="flex max-w-48 flex-col gap-1 text-tiny">
          <a href={`/api/files/${file.fileId}`} target="_blank" rel="noreferrer" className={linkClass}>
            {file.mediaType.startsWith('image/') ? (
              <img
                src={`/api/files/${file.fileId}/small`}
                alt={file.name}
                loading="lazy"
                className="h-24 rounded-small border border-hairline object-cover"
              />
            ) : (
              <span className="wrap-anywhere">{file.name}</span>
            )}
          </a>
          {file.orderId === null && order !== undefined ? (
            <Button
              size="small"
              icon="camera"
              busy={isSending}
              onClick={() =>
                send({ params: { id: message.id, fileId: file.fileId }, body: { orderId: order.id } })
              }
            >
              {t('conversations.file.into', { number: order.number })}
            </Button>
          ) : null}
          {file.orderId === null ? null : (
            <span className="text-good">{t('conversations.file.in-order')}</span>
          )}
        </li>
      ))}
      {problem ? <ErrorNote title={problem.message} /> : null}
    </ul>
  )
}

/** The letter as its sender laid it out, when asked for: in a frame where nothing runs and nothing is loaded. */
const AsItLooked = ({ messageId }: Readonly<{ messageId: string }>) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const { data, problem } = useReply(readArrived, { params: { id: messageId } }, { enabled: isOpen })
  return (
    <div className="mt-2">
      <Button size="small" variant="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'conversations.frame.close' : 'conversations.frame.open')}
      </Button>
      {isOpen && problem ? <ErrorNote title={problem.message} /> : null}
      {isOpen && !data && !problem ? <Skeleton lines={3} /> : null}
      {isOpen && data ? (
        <iframe
          sandbox=""
          srcDoc={data.frame}
          title={t('conversations.frame.title')}
          className="mt-2 h-96 w-full rounded-small border border-hairline bg-white"
        />
      ) : null}
    </div>
  )
}
