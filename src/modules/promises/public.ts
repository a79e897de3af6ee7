import type { SharedScope } from '#doors/scope.ts'
import { isRefusal, type Refusal } from '#platform/refusal.ts'
import type { Mover } from './domain/forecast.ts'
import { forecastAtCounter, forecastOrders, type OfferWish } from './store/forecast-order.ts'

export { givePromise, type NewPromise } from './store/give-promise.ts'
export { mayPromise } from './policy.ts'
export { settlePromise, type PromisedOrder } from './store/settle-promise.ts'
export { listPromises, standingPromise, type PromiseRow } from './store/promise-rows.ts'
export {
  promiseCauses,
  promiseVoices,
  type PromiseCause,
  type PromiseVoice,
} from './domain/promise-states.ts'
export { readPromiseStory, type PromiseStory, type TodaysForecast } from './store/promise-story.ts'
export type { OfferWish } from './store/forecast-order.ts'

export interface Offer {
  readonly windowFrom: string
  readonly windowUntil: string
  readonly probability: number
  readonly dependsOn: readonly Mover[]
  readonly modelVersion: string
  /** Finished orders it rests on: 0 is the menu's minutes alone. */
  readonly orders: number
}

/** The window the counter may offer for these services now, in working days of the site; "9 in 10" is of its last day. */
export const offerFor = async (scope: SharedScope, wish: OfferWish): Promise<Offer | Refusal> => {
  const forecast = await forecastAtCounter(scope, wish)
  return isRefusal(forecast) ? forecast : asOffer(forecast)
}

/** The window for an order as it stands: what an approval offers, and a second date. */
export const offerForOrder = async (scope: SharedScope, orderId: string): Promise<Offer | undefined> => {
  const forecast = (await forecastOrders(scope, [orderId])).get(orderId)
  return forecast === undefined ? undefined : asOffer(forecast)
}

type Forecast = Exclude<Awaited<ReturnType<typeof forecastAtCounter>>, Refusal>

const asOffer = ({ window, remaining }: Forecast): Offer => ({
  windowFrom: window.from,
  windowUntil: window.until,
  probability: window.probability,
  dependsOn: remaining.movers,
  modelVersion: remaining.modelVersion,
  orders: remaining.orders,
})

/** How likely an order is ready by the end of a day; undefined where there is no such order. */
export const chanceOf = async (
  scope: SharedScope,
  orderId: string,
  day: string,
): Promise<number | undefined> => (await forecastOrders(scope, [orderId])).get(orderId)?.chanceOf(day)
