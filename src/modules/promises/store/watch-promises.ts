import type { HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { heldUntil, pausedDaysSince } from '../domain/held-until.ts'
import { courseKinds } from '../domain/event-log.ts'
import { causeOfDelay, isEndangered } from '../domain/watch-over.ts'
import { forecastOrders, openOutlook, type OrderForecast, type Outlook } from './forecast-order.ts'
import { keepRecord } from './forecast-records.ts'
import {
  dropOldForecasts,
  keepForecast,
  ordersMovedSince,
  setHeldUntil,
  standingPromises,
} from './forecasts.ts'
import { dayHeld } from './promise-rows.ts'
import { breakPromise, subjectOfOrder } from './settle-promise.ts'

const atOnce = 100

/**
 * Every hour each promise that stands is held against what is known now. What has left its window is told to the house while
 * there is time to tell the client; what has passed is a broken word. A hundred orders per transaction: nobody waits for it.
 */
export const watchPromises = async (house: HouseAccess): Promise<void> => {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const last = await house.write((scope) => watchSome(scope, after))
    if (last === undefined) break
    after = last
  }
  await house.write(dropOldForecasts)
}

/** How far back a minute's round looks: further than a minute, because a busy server is late; looking twice changes nothing. */
const justNowMs = 3 * 60_000

/** What has just moved an order is held against its promise at once: the house hears of a late part while the supplier is on the telephone. */
export const watchMoved = async (house: HouseAccess): Promise<void> => {
  await house.write(async (scope) => {
    const since = new Date(scope.now.getTime() - justNowMs)
    const moved = await ordersMovedSince(scope, since, [...courseKinds, 'promise-given'])
    if (moved.length > 0) await watchThese(scope, await standingPromises(scope, { orders: moved }))
  })
}

const watchSome = async (scope: HouseScope, after: string): Promise<string | undefined> => {
  const standing = await standingPromises(scope, { after, size: atOnce })
  if (standing.length === 0) return undefined
  await watchThese(scope, standing)
  return standing.at(-1)?.id
}

const watchThese = async (scope: HouseScope, standing: readonly Standing[]): Promise<void> => {
  const outlook: Outlook = await openOutlook(scope)
  const forecasts = await forecastOrders(
    scope,
    standing.map(({ order_id }) => order_id),
    { outlook },
  )
  for (const promise of standing) {
    const forecast = forecasts.get(promise.order_id)
    if (forecast === undefined) continue
    await watchOne(scope, promise, forecast)
    await keepRecord(scope, { orderId: promise.order_id, modelId: outlook.standing?.id }, forecast)
  }
}

type Standing = Awaited<ReturnType<typeof standingPromises>>[number]

const watchOne = async (scope: HouseScope, promise: Standing, forecast: OrderForecast): Promise<void> => {
  const { clock, facts } = forecast
  const paused = pausedDaysSince(facts, promise.given_at, { clock, now: scope.now })
  const until = heldUntil(clock, promise.promised_on, paused)
  if (until !== dayHeld(promise)) await setHeldUntil(scope, promise, until)
  const order = { ...promise, id: promise.order_id }
  if (clock.today > until) return breakPromise(scope, order, { promise, facts })
  const chance = forecast.chanceOf(until)
  const endangered =
    !forecast.course.isPaused &&
    isEndangered({ promisedOn: until, windowUntil: until, likelyOn: forecast.likelyOn, chance })
  const cause = causeOfDelay(promise, forecast.remaining.movers)
  const { isNewDanger } = await keepForecast(scope, { promise, forecast, chance, cause, endangered })
  if (!isNewDanger) return
  scope.record({
    kind: 'promise-endangered',
    ...subjectOfOrder(order),
    payload: { promiseId: promise.id, cause, forecastUntil: forecast.window.until, probability: chance },
  })
}
