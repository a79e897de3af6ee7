import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Badge } from '#ui/notes.tsx'
import type { Column } from '#ui/table.tsx'
import type * as contract from '../contract.ts'

type ClientLine = EndpointReply<typeof contract.listClients>['clients'][number]

const Empty = () => <span className="text-faint max-sm:hidden">—</span>

/** Person, how to reach them, what they have with us. */
export const useClientColumns = (): Column<ClientLine>[] => {
  const t = useText()
  const format = useFormat()
  return [
    {
      id: 'name',
      label: t('clients.list.client'),
      card: 'title',
      cell: (client) => (
        <>
          <Link
            to={`/clients/${client.id}`}
            tabIndex={-1}
            className="story text-base leading-5 hover:underline"
          >
            {client.listName}
          </Link>
          {client.company !== '' && client.company !== client.name ? (
            <span className="block text-tiny font-normal text-faint">{client.company}</span>
          ) : null}
        </>
      ),
    },
    {
      id: 'open',
      label: t('clients.list.with-us'),
      card: 'corner',
      cell: (client) =>
        client.openOrders > 0 ? (
          <Badge tone="accent">{t('clients.list.open', { count: client.openOrders })}</Badge>
        ) : (
          <Empty />
        ),
    },
    {
      id: 'reach',
      label: t('clients.list.reach'),
      cell: (client) => (
        <>
          <span className="block whitespace-nowrap">{client.phone}</span>
          <span className="block text-soft">{client.mail}</span>
        </>
      ),
    },
    { id: 'city', label: t('clients.list.city'), cell: (client) => client.city || <Empty /> },
    {
      id: 'watches',
      label: t('clients.list.watches'),
      align: 'end',
      card: 'hidden',
      cell: (client) => (client.watches === 0 ? <Empty /> : format.number(client.watches)),
    },
    {
      id: 'orders',
      label: t('clients.list.orders'),
      align: 'end',
      card: 'hidden',
      cell: (client) => (client.orders === 0 ? <Empty /> : format.number(client.orders)),
    },
    {
      id: 'last',
      label: t('clients.list.last'),
      card: 'hidden',
      cell: (client) =>
        client.lastOrderAt === null ? (
          <Empty />
        ) : (
          <span className="whitespace-nowrap text-soft">{format.day(client.lastOrderAt.slice(0, 10))}</span>
        ),
    },
  ]
}
