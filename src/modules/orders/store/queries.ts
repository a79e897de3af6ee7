import type { SharedScope } from '#doors/scope.ts'
import { readFacts } from '#facts/read.ts'
import type { Fact } from '#facts/catalogue.ts'
import type {
  AccessoryRow,
  LoanRow,
  MandateRow,
  OrderRow,
  OrderServiceRow,
  PhotographRow,
  SiteRow,
  WarrantyRow,
} from './order-row.ts'

export const findOrder = (scope: SharedScope, id: string): Promise<OrderRow | undefined> =>
  scope.trx
    .selectFrom('orders')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()

export const findOrderByNumber = (scope: SharedScope, number: string): Promise<OrderRow | undefined> =>
  scope.trx
    .selectFrom('orders')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('number', '=', number)
    .executeTakeFirst()

/** Newest first; what somebody had before is read in one look, so it is capped and not paged. */
export const listOrdersOfClient = (scope: SharedScope, clientId: string, most = 200): Promise<OrderRow[]> =>
  scope.trx
    .selectFrom('orders')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

export const listOrdersOfWatch = (scope: SharedScope, watchId: string, most = 200): Promise<OrderRow[]> =>
  scope.trx
    .selectFrom('orders')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('watch_id', '=', watchId)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

export const currentMandate = (scope: SharedScope, orderId: string): Promise<MandateRow | undefined> =>
  scope.trx
    .selectFrom('mandates')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

export const listMandates = (scope: SharedScope, orderId: string): Promise<MandateRow[]> =>
  scope.trx
    .selectFrom('mandates')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('version')
    .execute()

export const listAccessories = (scope: SharedScope, orderId: string): Promise<AccessoryRow[]> =>
  scope.trx
    .selectFrom('accessories')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()

export const listLoans = (scope: SharedScope, orderId: string): Promise<LoanRow[]> =>
  scope.trx
    .selectFrom('loans')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()

export const listPhotographs = (scope: SharedScope, orderId: string): Promise<PhotographRow[]> =>
  scope.trx
    .selectFrom('order_photographs')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()

export const listOrderServices = (scope: SharedScope, orderId: string): Promise<OrderServiceRow[]> =>
  scope.trx
    .selectFrom('order_services')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute()

export const warrantyOfOrder = (scope: SharedScope, orderId: string): Promise<WarrantyRow | undefined> =>
  scope.trx
    .selectFrom('warranties')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .executeTakeFirst()

/** The one warranty of a watch that reaches furthest. */
export const warrantyOfWatch = (scope: SharedScope, watchId: string): Promise<WarrantyRow | undefined> =>
  scope.trx
    .selectFrom('warranties')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('watch_id', '=', watchId)
    .orderBy('ends_on', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Sites are few and asked for by every deposit; one statement for all that a batch names. */
export const findSites = async (
  scope: SharedScope,
  ids: readonly string[],
): Promise<Map<string, SiteRow>> => {
  const rows: SiteRow[] = await scope.trx
    .selectFrom('sites')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** What happened to an order, oldest first, read from the facts alone. */
export const orderTimeline = (scope: SharedScope, orderId: string): Promise<Fact[]> =>
  readFacts(scope, { order: orderId })

export const countReminders = async (scope: SharedScope, orderId: string): Promise<number> =>
  (await readFacts(scope, { order: orderId, kinds: ['reminder-recorded'], limit: 100 })).length

/** Which of these files nobody stored; a row that names a lost photograph would show an empty frame for ever. */
export const findMissingFiles = async (scope: SharedScope, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return []
  const stored = await scope.trx
    .selectFrom('files')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const known = new Set(stored.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}

/** The order under which a watch is here now, if it is. */
export const openOrderOfWatch = (scope: SharedScope, watchId: string): Promise<OrderRow | undefined> =>
  scope.trx
    .selectFrom('orders')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('watch_id', '=', watchId)
    .where('stage', '!=', 'returned')
    .where('kind', '!=', 'past')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
