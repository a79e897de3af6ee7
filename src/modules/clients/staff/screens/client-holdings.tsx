import { Link } from '@tanstack/react-router'

import { Standing, useStanding } from '#modules/orders/staff/screens/standing.tsx'
import { useFormat, useText } from '#staff-app/text.ts'
import type { ClientReply } from './client-page.tsx'

type OrderShort = ClientReply['orders'][number]

/** Orders of one person, the newest first; each with where it stands and the day that matters next. */
export const OrderLines = ({ orders }: Readonly<{ orders: readonly OrderShort[] }>) => (
  <ul>
    {orders.map((order) => (
      <li key={order.id} className="border-b border-hairline">
        <Link
          to={`/orders/${order.id}`}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-0.5 rounded-fine py-2.5 hover:bg-sunken"
        >
          <span className="story text-base leading-6">{order.watch || order.number}</span>
          <Standing stage={order.stage} waitReason={order.isOpen ? order.waitReason : null} />
          <span className="col-span-2 text-small text-soft">
            <OrderDays order={order} />
          </span>
        </Link>
      </li>
    ))}
  </ul>
)

const OrderDays = ({ order }: Readonly<{ order: OrderShort }>) => {
  const t = useText()
  const format = useFormat()
  const day = (moment: string): string => format.day(moment.slice(0, 10))
  const next =
    order.returnedAt !== null
      ? t('clients.order.returned', { day: day(order.returnedAt) })
      : order.isOpen && order.promisedOn !== null
        ? t('clients.order.promised', { day: format.day(order.promisedOn) })
        : ''
  return [order.number, t('clients.order.received', { day: day(order.receivedAt) }), next]
    .filter((part) => part !== '')
    .join(' · ')
}

type WatchesProps = Readonly<{ watches: ClientReply['watches']; orders: ClientReply['orders'] }>

export const ClientWatches = ({ watches, orders }: WatchesProps) => {
  const t = useText()
  const words = useStanding()
  if (watches.length === 0) return <p className="text-small text-soft">{t('clients.page.no-watch')}</p>
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {watches.map((watch) => {
        const stays = orders.filter((order) => order.watchId === watch.id).length
        return (
          <li key={watch.id} className="border-b border-hairline">
            <Link to={`/watches/${watch.id}`} className="block rounded-fine py-2.5 hover:bg-sunken">
              <span className="story block text-base leading-6">{watch.name}</span>
              <span className="block text-small text-soft">
                {[watch.reference, words.serial(watch.serial, watch.serialState), watch.year]
                  .filter((part) => part !== '' && part !== null)
                  .join(' · ')}
              </span>
              <span className="block text-small text-faint">
                {t('clients.watch.stays', { count: stays })}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
