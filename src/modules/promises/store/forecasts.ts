import type { SharedScope } from '#doors/scope.ts'
import type { OrderForecast } from './forecast-order.ts'
import type { PromiseRow } from './promise-rows.ts'

interface Kept {
  readonly promise: PromiseRow
  readonly forecast: OrderForecast
  readonly chance: number
  readonly cause: string
  readonly endangered: boolean
}

/** The latest forecast of a promised order; since when it is in danger stays as it was the first time. */
export const keepForecast = async (scope: SharedScope, kept: Kept): Promise<{ isNewDanger: boolean }> => {
  const { promise, forecast, chance, cause, endangered } = kept
  const before = await scope.trx
    .selectFrom('promise_forecasts')
    .select(['promise_id', 'endangered_since'])
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', promise.order_id)
    .executeTakeFirst()
  const wasInDanger = before?.promise_id === promise.id ? before.endangered_since : null
  const row = {
    promise_id: promise.id,
    forecast_at: scope.now,
    forecast_from: forecast.window.from,
    forecast_until: forecast.window.until,
    likely_on: forecast.likelyOn,
    chance,
    cause,
    movers: JSON.stringify(forecast.remaining.movers),
    endangered_since: endangered ? (wasInDanger ?? scope.now) : null,
    model_version: forecast.remaining.modelVersion,
  }
  await scope.trx
    .insertInto('promise_forecasts')
    .values({ house_id: scope.houseId, order_id: promise.order_id, ...row })
    .onConflict((conflict) => conflict.columns(['house_id', 'order_id']).doUpdateSet(row))
    .execute()
  return { isNewDanger: endangered && wasInDanger === null }
}

/** Promises that stand, with their orders, in steps: the round looks at some hundreds without holding one long transaction. */
export const standingPromises = (
  scope: SharedScope,
  page: { after: string; size: number } | { orders: readonly string[] },
) => {
  const all = standing(scope)
  return 'orders' in page
    ? all.where('promises.order_id', 'in', [...page.orders]).execute()
    : all.where('promises.id', '>', page.after).limit(page.size).execute()
}

const standing = (scope: SharedScope) =>
  scope.trx
    .selectFrom('promises')
    .innerJoin('orders', (join) =>
      join.onRef('orders.house_id', '=', 'promises.house_id').onRef('orders.id', '=', 'promises.order_id'),
    )
    .selectAll('promises')
    .select(['orders.site_id', 'orders.client_id', 'orders.watch_id', 'orders.wait_reason', 'orders.stage'])
    .where('promises.house_id', '=', scope.houseId)
    .where('promises.state', '=', 'standing')
    .where('orders.stage', 'not in', ['ready', 'returned', 'cancelled', 'abandoned', 'declined'])
    .orderBy('promises.id')

const mostMoved = 300

/** Orders to which something happened since a moment; an import that writes thousands is the hourly round's business. */
export const ordersMovedSince = async (
  scope: SharedScope,
  since: Date,
  kinds: readonly string[],
): Promise<string[]> => {
  const rows = await scope.trx
    .selectFrom('facts')
    .select('order_id')
    .distinct()
    .where('house_id', '=', scope.houseId)
    .where('at', '>=', since)
    .where('kind', 'in', [...kinds])
    .where('order_id', 'is not', null)
    .limit(mostMoved)
    .execute()
  return rows.flatMap(({ order_id }) => (order_id === null ? [] : [order_id]))
}

/** Forecasts of orders whose promise no longer stands say nothing any more. */
export const dropOldForecasts = async (scope: SharedScope): Promise<void> => {
  await scope.trx
    .deleteFrom('promise_forecasts')
    .where('house_id', '=', scope.houseId)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('promises')
            .select('promises.id')
            .whereRef('promises.house_id', '=', 'promise_forecasts.house_id')
            .whereRef('promises.id', '=', 'promise_forecasts.promise_id')
            .where('promises.state', '=', 'standing'),
        ),
      ),
    )
    .execute()
}

export const setHeldUntil = async (scope: SharedScope, promise: PromiseRow, day: string): Promise<void> => {
  await scope.trx
    .updateTable('promises')
    .set({ held_until: day })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', promise.id)
    .where('state', '=', 'standing')
    .execute()
}
