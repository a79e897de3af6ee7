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
    .leftJoin('orders as suggested', (join) =>
      join
        .onRef('suggested.house_id', '=', 'messages.house_id')
        .onRef('suggested.id', '=', 'messages.suggested_order_id'),
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
      'messages.contact_id',
      'messages.arrived_as',
      'messages.sender_name',
      'messages.triage',
      'messages.triage_by',
      'messages.suggested_order_id',
      'messages.suggestion_reason',
      'suggested.number as suggested_number',
      'orders.number as order_number',
      'staff.name as author_name',
      'clients.given_name',
      'clients.family_name',
      'clients.company',
    ]) // prettier-ignore
    .select((expression) => expression('messages.body_html', '!=', '').as('has_html'))
    .where('messages.house_id', '=', scope.houseId)

export type ToldMessage = Awaited<ReturnType<typeof listConversation>>[number]

export const pageSize = 50

/** Everything said with a client, or with a contact before anybody knew who they are. */
export const listConversation = async (
  scope: SharedScope,
  subject: { readonly id: string; readonly clientId: string | null },
  orderId: string | undefined,
) => {
  const all = told(scope).orderBy('messages.id', 'desc').limit(300)
  const query =
    subject.clientId === null
      ? all.where('messages.contact_id', '=', subject.id).where('messages.client_id', 'is', null)
      : all.where('messages.client_id', '=', subject.clientId)
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
