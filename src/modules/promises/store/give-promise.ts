import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import type { PromiseCause, PromiseVoice } from '../domain/promise-states.ts'
import { forecastOrders, type OrderForecast } from './forecast-order.ts'
import { listPromises, type PromiseRow } from './promise-rows.ts'
import {
  breakPromise,
  followPromise,
  standingDay,
  subjectOfOrder,
  type PromisedOrder,
} from './settle-promise.ts'

export interface NewPromise {
  readonly promisedOn: string
  readonly voice: PromiseVoice
  /** What the client is told of why; a second date without a reason is an excuse. */
  readonly reason: string
  readonly cause: PromiseCause
}

const withoutPromise: readonly string[] = ['ready', 'returned', 'declined', 'cancelled', 'abandoned']

/**
 * A date given to a client, with what it was worth when it was said: window, probability, who, by which voice, from which model.
 * The one before is followed, never changed.
 */
export const givePromise = async (
  scope: SharedScope,
  order: PromisedOrder & { readonly stage: string },
  given: NewPromise,
): Promise<PromiseRow | Refusal> => {
  if (withoutPromise.includes(order.stage)) return refuse('promises.refusal.nothing-to-promise')
  const forecast = (await forecastOrders(scope, [order.id])).get(order.id)
  if (forecast === undefined) return notFound()
  const unfit = unfitDay(forecast, given.promisedOn)
  if (unfit !== undefined) return unfit
  const earlier = await listPromises(scope, order.id)
  const last = earlier.at(-1)
  if (last !== undefined && given.cause !== 'approval' && given.reason.trim() === '')
    return refuse('promises.refusal.reason-wanted', { field: 'reason' })
  const followed = last?.state === 'standing' && (await stepAside(scope, order, last)) ? last : undefined
  const promise = await insertPromise(scope, order, { given, forecast, position: earlier.length + 1 })
  if (followed !== undefined)
    scope.record({
      kind: 'promise-followed',
      ...subjectOfOrder(order),
      payload: { promiseId: followed.id, by: promise.id, reason: promise.reason },
    })
  recordGiven(scope, order, promise)
  return promise
}

/** A date is moved in time only while it has not passed; given after it, a new one follows a broken word. */
const stepAside = async (
  scope: SharedScope,
  order: PromisedOrder,
  standing: PromiseRow,
): Promise<boolean> => {
  const { until, today, facts } = await standingDay(scope, order, standing)
  if (today > until) await breakPromise(scope, order, { promise: standing, facts })
  else await followPromise(scope, standing)
  return today <= until
}

const unfitDay = ({ clock }: Pick<OrderForecast, 'clock'>, day: string): Refusal | undefined => {
  if (day < clock.today) return refuse('promises.refusal.day-passed', { field: 'promisedOn', status: 422 })
  return clock.isOpen(day)
    ? undefined
    : refuse('promises.refusal.closed-day', { field: 'promisedOn', status: 422 })
}

interface Giving {
  readonly given: NewPromise
  readonly forecast: Pick<OrderForecast, 'window' | 'chanceOf' | 'remaining'>
  readonly position: number
}

/** The window ends on the day the house wants to be held to: what the client hears and what is judged later are one. */
const insertPromise = (
  scope: SharedScope,
  order: PromisedOrder,
  { given, forecast, position }: Giving,
): Promise<PromiseRow> =>
  scope.trx
    .insertInto('promises')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      position,
      window_from: forecast.window.from < given.promisedOn ? forecast.window.from : given.promisedOn,
      window_until: given.promisedOn,
      promised_on: given.promisedOn,
      probability: forecast.chanceOf(given.promisedOn),
      reason: given.reason.trim() === '' ? given.cause : given.reason.trim(),
      cause: given.cause,
      voice: given.voice,
      model_version: forecast.remaining.modelVersion,
      given_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      given_at: scope.now,
      state: 'standing',
    })
    .returningAll()
    .executeTakeFirstOrThrow()

const recordGiven = (scope: SharedScope, order: PromisedOrder, promise: PromiseRow): void =>
  scope.record({
    kind: 'promise-given',
    ...subjectOfOrder(order),
    payload: {
      promiseId: promise.id,
      position: promise.position,
      windowFrom: promise.window_from,
      windowUntil: promise.window_until,
      promisedOn: promise.promised_on,
      probability: promise.probability,
      voice: promise.voice,
      modelVersion: promise.model_version,
      reason: promise.reason,
    },
  })
