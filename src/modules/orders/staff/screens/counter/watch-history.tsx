import { Link } from '@tanstack/react-router'

import { readWatch } from '#modules/watches/staff/contract.ts'
import { useReply } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { Note } from '#ui/notes.tsx'
import { useStanding } from '../standing.tsx'

type WatchHistoryProps = Readonly<{ watchId: string; clientId: string | null }>

/** What this very piece was here for, and whether its last repair is still under warranty. */
export const WatchHistory = ({ watchId, clientId }: WatchHistoryProps) => {
  const t = useText()
  const format = useFormat()
  const words = useStanding()
  const { data } = useReply(readWatch, { params: { id: watchId } })
  if (!data) return null
  const { orders, warranty, owner, today } = data
  const open = orders.find(({ isOpen }) => isOpen)
  const isSomebodyElses = owner !== null && clientId !== null && owner.id !== clientId
  return (
    <div className="mt-3 flex flex-col gap-2">
      {open ? (
        <Note tone="caution" icon="alert" title={t('counter.watch.is-here')}>
          <Link to={`/orders/${open.id}`} className={linkClass}>
            {open.number}
          </Link>
        </Note>
      ) : null}
      {isSomebodyElses ? (
        <Note tone="caution" icon="user" title={t('counter.watch.somebody-else', { name: owner.name })}>
          {t('counter.watch.somebody-else-text')}
        </Note>
      ) : null}
      {warranty !== null && warranty.endsOn >= today ? (
        <Note
          tone="brass"
          icon="shield"
          title={t('counter.watch.warranty', { day: format.day(warranty.endsOn) })}
        >
          {warranty.scope}
        </Note>
      ) : null}
      {orders.length > 0 ? (
        <ul className="text-small">
          {orders.slice(0, 4).map((order) => (
            <li key={order.id} className="flex flex-wrap gap-x-3 py-0.5">
              <span className="w-28 shrink-0 text-soft">{format.day(order.receivedAt.slice(0, 10))}</span>
              <Link to={`/orders/${order.id}`} className={linkClass}>
                {order.number}
              </Link>
              <span className="text-soft">{words.stage(order.stage)}</span>
              <span className="min-w-0 truncate text-soft">{order.clientWords}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-small text-soft">{t('counter.watch.first-time')}</p>
      )}
    </div>
  )
}
