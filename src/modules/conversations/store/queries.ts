import type { SharedScope } from '#doors/scope.ts'

// Names of client, order and author are joined after the page is cut; other slices' tables are read, never written.
const told = (scope: SharedScope) =>
  scope.trx
    .selectFrom('messages')
    .leftJoin('clients', (join) =>
      join.onRef('clients.house_id', '=', 'messages.house_id').onRef('clients.id', '=', 'messages.client_id'),
    )
    .leftJoin('orders', (join) =>
      join.onRef('orders.house_id', '=', 'messages.house_id').onRef('orders.id', '=', 'messages.order_id'),
    )
    .leftJoin('staff', (join) =>
      join.onRef('staff.house_id', '=', 'messages.house_id').onRef('staff.id', '=', 'messages.author_id'),
    )
    .select([
      'messages.id',
      'messages.created_at',
      'messages.direction',
      'messages.channel',
      'messages.template',
      'messages.subject',
      'messages.body',
      'messages.state',
      'messages.failure',
      'messages.delivered_by',
      'messages.address',
      'messages.language',
      'messages.client_id',
      'messages.order_id',
      'messages.held_rule',
      'orders.number as order_number',
      'staff.name as author_name',
      'clients.given_name',
      'clients.family_name',
      'clients.company',
    ]) // prettier-ignore
    .where('messages.house_id', '=', scope.houseId)

export type ToldMessage = Awaited<ReturnType<typeof listUnanswered>>[number]

export const pageSize = 50

export const listUnanswered = (scope: SharedScope, after: string | undefined) => {
  const query = told(scope)
    .where('messages.state', '=', 'received')
    .orderBy('messages.id')
    .limit(pageSize + 1)
  return (after === undefined ? query : query.where('messages.id', '>', after)).execute()
}

export const listConversation = async (scope: SharedScope, clientId: string, orderId: string | undefined) => {
  const query = told(scope)
    .where('messages.client_id', '=', clientId)
    .orderBy('messages.id', 'desc')
    .limit(300)
  const rows = await (
    orderId === undefined ? query : query.where('messages.order_id', '=', orderId)
  ).execute()
  return rows.reverse()
}

type OutState = 'queued' | 'sending' | 'sent' | 'failed' | 'held' | 'expired'

export const listOutbox = (
  scope: SharedScope,
  wish: { state: OutState | undefined; before: string | undefined },
) => {
  let query = told(scope)
    .where('messages.direction', '=', 'out')
    .orderBy('messages.id', 'desc')
    .limit(pageSize + 1)
  if (wish.state !== undefined) query = query.where('messages.state', '=', wish.state)
  if (wish.before !== undefined) query = query.where('messages.id', '<', wish.before)
  return query.execute()
}
