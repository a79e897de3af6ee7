import type { Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { ClientScope } from '#doors/scope.ts'
import { readFacts } from '#facts/read.ts'
import type { Fact } from '#facts/catalogue.ts'

/** What a client may read of an order; every query asks for the client of the scope, and for its order when the link opens one only. */
const own = (scope: ClientScope) => {
  const query = scope.trx
    .selectFrom('orders')
    .innerJoin('watches', (join) =>
      join.onRef('watches.house_id', '=', 'orders.house_id').onRef('watches.id', '=', 'orders.watch_id'),
    )
    .leftJoin('sites as holder', (join) =>
      join.onRef('holder.house_id', '=', 'orders.house_id').onRef('holder.id', '=', 'orders.holder_site_id'),
    )
    .innerJoin('sites as intake', (join) =>
      join.onRef('intake.house_id', '=', 'orders.house_id').onRef('intake.id', '=', 'orders.site_id'),
    )
    .select([
      'orders.id',
      'orders.number',
      'orders.stage',
      'orders.stage_since',
      'orders.wait_reason',
      'orders.wait_since',
      'orders.outcome',
      'orders.received_at',
      'orders.ready_at',
      'orders.returned_at',
      'orders.client_words',
      'orders.holder_kind',
      'orders.holder_name',
      'orders.watch_id',
      'orders.currency',
      'holder.name as holder_site',
      'holder.city as holder_city',
      'intake.id as site_id',
      'intake.name as site_name',
      'intake.city as site_city',
      'intake.phone as site_phone',
      'intake.time_zone',
      'watches.brand',
      'watches.model',
      'watches.reference',
      'watches.serial',
      'watches.serial_state',
    ]) // prettier-ignore
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.client_id', '=', scope.clientId)
  return scope.orderId === null ? query : query.where('orders.id', '=', scope.orderId)
}

export type OwnOrder = Awaited<ReturnType<typeof listOwnOrders>>[number]

export const listOwnOrders = (scope: ClientScope) =>
  own(scope).orderBy('orders.id', 'desc').limit(100).execute()

export const findOwnOrder = (scope: ClientScope, id: string): Promise<OwnOrder | undefined> =>
  own(scope).where('orders.id', '=', id).executeTakeFirst()

export type PromiseRow = Selectable<Rows['promises']>

export const listOwnPromises = (scope: ClientScope, orders: readonly OwnOrder[]): Promise<PromiseRow[]> => {
  if (orders.length === 0) return Promise.resolve([])
  return scope.trx
    .selectFrom('promises')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where(
      'order_id',
      'in',
      orders.map(({ id }) => id),
    )
    .orderBy('order_id')
    .orderBy('position')
    .execute()
}

export const ownPhotographs = (scope: ClientScope, order: OwnOrder) =>
  scope.trx
    .selectFrom('order_photographs')
    .select(['id', 'file_id', 'moment', 'caption', 'taken_at'])
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', order.id)
    .where('shown_to_client', '=', true)
    .orderBy('id')
    .execute()

/** A photograph's file, if it hangs on an order of this client and is meant for their eyes. */
export const findOwnPicture = (scope: ClientScope, fileId: string) => {
  const query = scope.trx
    .selectFrom('order_photographs')
    .innerJoin('orders', (join) =>
      join
        .onRef('orders.house_id', '=', 'order_photographs.house_id')
        .onRef('orders.id', '=', 'order_photographs.order_id'),
    )
    .innerJoin('files', (join) =>
      join
        .onRef('files.house_id', '=', 'order_photographs.house_id')
        .onRef('files.id', '=', 'order_photographs.file_id'),
    )
    .select(['files.storage_key', 'files.media_type'])
    .where('order_photographs.house_id', '=', scope.houseId)
    .where('order_photographs.file_id', '=', fileId)
    .where('order_photographs.shown_to_client', '=', true)
    .where('orders.client_id', '=', scope.clientId)
  return (scope.orderId === null ? query : query.where('orders.id', '=', scope.orderId)).executeTakeFirst()
}

/** Quotes that left the house for this order, newest first; drafts are nobody's business yet. */
export const listOwnQuotes = (scope: ClientScope, order: OwnOrder) =>
  scope.trx
    .selectFrom('quotes')
    .select(['id', 'version', 'kind', 'state', 'valid_until', 'answered_at'])
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', order.id)
    .where('state', 'in', ['sent', 'answered', 'expired'])
    .orderBy('version', 'desc')
    .execute()

export const listOwnInvoices = (scope: ClientScope, order: OwnOrder) =>
  scope.trx
    .selectFrom('invoices')
    .select(['id', 'number', 'total_minor', 'currency', 'issued_at'])
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', order.id)
    .orderBy('id')
    .execute()

/** Facts a client is told about: what happened to their watch, not how the house runs. */
const toldToClients = [
  'order-received', 'order-assessed', 'quote-sent', 'quote-answered', 'operation-done', 'part-wanted', 'part-arrived',
  'custody-moved', 'control-passed', 'promise-given', 'stage-changed', 'order-closed', 'warranty-started',
] as const // prettier-ignore

export const ownStory = (scope: ClientScope, order: OwnOrder): Promise<Fact[]> =>
  readFacts(scope, { order: order.id, kinds: toldToClients, limit: 200 })
