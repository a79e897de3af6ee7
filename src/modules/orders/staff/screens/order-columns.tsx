import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Badge } from '#ui/notes.tsx'
import type { Column } from '#ui/table.tsx'
import { isClosedStage } from '../../domain/stages.ts'
import type * as contract from '../contract.ts'
import { daysSince, today } from './moments.ts'
import { Standing } from './standing.tsx'

export type OrderLine = EndpointReply<typeof contract.listOrders>['orders'][number]

/** A day promised that has passed while the watch was not ready. */
export const isLate = (order: OrderLine): boolean =>
  order.promisedOn !== null &&
  order.promisedOn < today() &&
  order.stage !== 'ready' &&
  !isClosedStage(order.stage)

export const useOrderColumns = (severalSites: boolean): Column<OrderLine>[] => {
  const t = useText()
  const format = useFormat()
  const columns: Column<OrderLine>[] = [
    {
      id: 'watch',
      label: t('orders.list.watch'),
      card: 'title',
      cell: (order) => (
        <>
          <Link
            to={`/orders/${order.id}`}
            className="story text-base leading-5 hover:underline"
            tabIndex={-1}
          >
            {order.watchName}
          </Link>
          <span className="block text-tiny font-normal text-faint">
            {order.number}
            {order.serial !== '' ? ` · ${order.serial}` : ''}
          </span>
        </>
      ),
    },
    {
      id: 'client',
      label: t('orders.list.client'),
      cell: (order) => order.clientName || <span className="text-faint">{t('orders.client-unnamed')}</span>,
    },
    {
      id: 'standing',
      label: t('orders.list.standing'),
      card: 'corner',
      cell: (order) => (
        <span className="flex flex-col items-start gap-0.5 max-sm:items-end">
          <Standing stage={order.stage} waitReason={order.waitReason} />
        </span>
      ),
    },
    {
      id: 'since',
      label: t('orders.list.since'),
      card: 'hidden',
      cell: (order) => (
        <span className="whitespace-nowrap text-soft">
          {isClosedStage(order.stage)
            ? format.day(order.stageSince.slice(0, 10))
            : t('orders.days-ago', { days: daysSince(order.waitSince ?? order.stageSince) })}
        </span>
      ),
    },
    {
      id: 'promised',
      label: t('orders.list.promised'),
      cell: (order) => <PromisedDay order={order} />,
    },
    {
      id: 'assigned',
      label: t('orders.list.assigned'),
      card: 'hidden',
      cell: (order) => order.assignedName || <span className="text-faint">—</span>,
    },
  ]
  if (!severalSites) return columns
  const site: Column<OrderLine> = {
    id: 'site',
    label: t('orders.list.site'),
    card: 'hidden',
    cell: (order) => <span className="text-soft">{order.siteCode}</span>,
  }
  return [...columns, site]
}

const PromisedDay = ({ order }: Readonly<{ order: OrderLine }>) => {
  const t = useText()
  const format = useFormat()
  if (order.promisedOn === null) return <span className="text-faint max-sm:hidden">—</span>
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 whitespace-nowrap">
      <span>
        <span className="sm:hidden">{t('orders.list.promised')} </span>
        {format.day(order.promisedOn)}
      </span>
      {isLate(order) ? (
        <Badge tone="danger">{t('orders.list.late', { days: daysSince(order.promisedOn) })}</Badge>
      ) : null}
    </span>
  )
}
