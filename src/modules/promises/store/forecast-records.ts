import type { SharedScope } from '#doors/scope.ts'
import type { KeptForecast } from '../domain/corrected-model.ts'
import type { OrderForecast } from './forecast-order.ts'
import { readCourses } from './read-courses.ts'

/** What the instrument said before any correction; once for each step of the order, because only a step brings news. */
export const keepRecord = async (
  scope: SharedScope,
  order: { orderId: string; modelId: string | undefined },
  { remaining, course }: OrderForecast,
): Promise<void> => {
  if (remaining.record === null || order.modelId === undefined) return
  await scope.trx
    .insertInto('promise_forecast_records')
    .values({
      house_id: scope.houseId,
      order_id: order.orderId,
      model_id: order.modelId,
      length: remaining.record.length,
      made_at: course.lastAt,
      z: [...remaining.record.z],
      shift: remaining.record.shift ?? 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const mostRecords = 3000

export type RecordOfSite = KeptForecast & { readonly siteId: string }

/**
 * The latest forecasts of a model with what became of their orders; orders that ended without ever being ready say nothing about
 * dates. Orders are joined for the moment they were ready, not written.
 */
export const readRecords = async (scope: SharedScope, modelId: string): Promise<RecordOfSite[]> => {
  const rows = await scope.trx
    .selectFrom('promise_forecast_records')
    .innerJoin('orders', (join) =>
      join
        .onRef('orders.house_id', '=', 'promise_forecast_records.house_id')
        .onRef('orders.id', '=', 'promise_forecast_records.order_id'),
    )
    .selectAll('promise_forecast_records')
    .select(['orders.ready_at', 'orders.site_id'])
    .where('promise_forecast_records.house_id', '=', scope.houseId)
    .where('promise_forecast_records.model_id', '=', modelId)
    .where((row) =>
      row.or([
        row('orders.ready_at', 'is not', null),
        row('orders.stage', 'not in', ['returned', 'declined', 'cancelled', 'abandoned']),
      ]),
    )
    .orderBy('promise_forecast_records.made_at', 'desc')
    .limit(mostRecords)
    .execute()
  const courses = await readCourses(scope, [...new Set(rows.map(({ order_id }) => order_id))])
  return rows.flatMap((row) => {
    const facts = courses.get(row.order_id)?.facts
    if (facts === undefined || (row.ready_at !== null && row.ready_at < row.made_at)) return []
    const { length, z, shift, made_at: madeAt, ready_at: readyAt, site_id: siteId } = row
    return [{ length, z, shift, madeAt, readyAt, facts, siteId }]
  })
}
