import { sql } from 'kysely'
import type { StaffScope } from '#doors/scope.ts'

export interface DueWish {
  readonly site?: string | undefined
  readonly danger?: boolean | undefined
  /** Where the last page ended: `chance~orderId`. */
  readonly after?: string | undefined
}

const pageSize = 60

/** Taken in there or worked on there. */
const servedBy = (siteIds: readonly string[]) =>
  sql<boolean>`(orders.site_id = any(${[...siteIds]}::uuid[]) or orders.workshop_site_id = any(${[...siteIds]}::uuid[]))`

/** Sorted by the probability of breaking, read off one index; names of other slices are joined for the eye, not written. */
export const listDue = async (scope: StaffScope, wish: DueWish) => {
  const { siteIds } = scope.staff
  const [chance, orderId] = (wish.after ?? '').split('~')
  const rows = await joined(scope)
    .$if(wish.site !== undefined, (query) => query.where('orders.site_id', '=', wish.site ?? ''))
    .$if(wish.danger === true, (query) => query.where('promise_forecasts.endangered_since', 'is not', null))
    .$if(siteIds.length > 0, (query) => query.where(servedBy(siteIds)))
    .$if(orderId !== undefined && orderId !== '', (query) =>
      query.where(
        sql<boolean>`(promise_forecasts.chance, promise_forecasts.order_id) > (${Number(chance)}::real, ${orderId}::uuid)`,
      ),
    )
    .orderBy('promise_forecasts.chance')
    .orderBy('promise_forecasts.order_id')
    .limit(pageSize + 1)
    .execute()
  const page = rows.slice(0, pageSize)
  const last = page.at(-1)
  return {
    rows: page,
    next: rows.length > pageSize && last !== undefined ? `${last.chance}~${last.order_id}` : null,
  }
}

/** Promises that stand where this person serves and that nobody has looked at yet: a new house's are still being worked out. */
export const countNotLookedAt = async (scope: StaffScope): Promise<number> => {
  const { siteIds } = scope.staff
  const { count } = await scope.trx
    .selectFrom('promises')
    .innerJoin('orders', (join) =>
      join.onRef('orders.house_id', '=', 'promises.house_id').onRef('orders.id', '=', 'promises.order_id'),
    )
    .leftJoin('promise_forecasts', (join) =>
      join
        .onRef('promise_forecasts.house_id', '=', 'promises.house_id')
        .onRef('promise_forecasts.promise_id', '=', 'promises.id'),
    )
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('promises.house_id', '=', scope.houseId)
    .where('promises.state', '=', 'standing')
    .where('promise_forecasts.promise_id', 'is', null)
    .$if(siteIds.length > 0, (query) => query.where(servedBy(siteIds)))
    .executeTakeFirstOrThrow()
  return count
}

export type DueRow = Awaited<ReturnType<typeof listDue>>['rows'][number]

const joined = (scope: StaffScope) =>
  scope.trx
    .selectFrom('promise_forecasts')
    .innerJoin('promises', (join) =>
      join
        .onRef('promises.house_id', '=', 'promise_forecasts.house_id')
        .onRef('promises.id', '=', 'promise_forecasts.promise_id'),
    )
    .innerJoin('orders', (join) =>
      join
        .onRef('orders.house_id', '=', 'promise_forecasts.house_id')
        .onRef('orders.id', '=', 'promise_forecasts.order_id'),
    )
    .innerJoin('watches', (join) =>
      join.onRef('watches.house_id', '=', 'orders.house_id').onRef('watches.id', '=', 'orders.watch_id'),
    )
    .innerJoin('sites', (join) =>
      join.onRef('sites.house_id', '=', 'orders.house_id').onRef('sites.id', '=', 'orders.site_id'),
    )
    .leftJoin('clients', (join) =>
      join.onRef('clients.house_id', '=', 'orders.house_id').onRef('clients.id', '=', 'orders.client_id'),
    )
    .selectAll('promise_forecasts')
    .select([
      'promises.promised_on',
      'promises.held_until',
      'orders.number',
      'orders.stage',
      'orders.wait_reason',
    ])
    .select(['orders.site_id', 'orders.workshop_site_id', 'orders.assigned_to', 'sites.code as site_code'])
    .select(['watches.brand', 'watches.model', 'watches.reference'])
    .select(['clients.given_name', 'clients.family_name', 'clients.company'])
    .where('promise_forecasts.house_id', '=', scope.houseId)
    .where('promises.state', '=', 'standing')

/** Promised orders that a supposition may touch: one, or all of the benches where somebody works. */
export const listForWhatIf = (scope: StaffScope, wish: { orderId?: string; workshops?: readonly string[] }) =>
  joined(scope)
    .$if(wish.orderId !== undefined, (query) =>
      query.where('promise_forecasts.order_id', '=', wish.orderId ?? ''),
    )
    .$if(wish.workshops !== undefined && wish.workshops.length > 0, (query) =>
      query.where('orders.workshop_site_id', 'in', [...(wish.workshops ?? [])]),
    )
    .orderBy('promise_forecasts.chance')
    .limit(400)
    .execute()
