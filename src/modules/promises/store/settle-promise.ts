import type { SharedScope } from '#doors/scope.ts'
import { findSite } from '#modules/sites/public.ts'
import { heldUntil, pausedDaysSince } from '../domain/held-until.ts'
import type { CourseFact } from '../domain/event-log.ts'
import { knownInDangerSince } from '../domain/watch-over.ts'
import { clockFor } from './forecast-order.ts'
import { standingPromise, type PromiseRow } from './promise-rows.ts'
import { readCourses } from './read-courses.ts'

/** The order a promise is about, as its own slice hands it over. */
export interface PromisedOrder {
  readonly id: string
  readonly site_id: string
  readonly client_id: string | null
  readonly watch_id: string
}

export const subjectOfOrder = (order: PromisedOrder) => ({
  order: order.id,
  watch: order.watch_id,
  client: order.client_id,
  site: order.site_id,
})

/**
 * What becomes of the standing promise when its order takes a step: ready keeps or breaks it, an order that ends without work
 * releases it. Called by the order's own step, in its transaction: no order is ready under a promise that still stands.
 */
export const settlePromise = async (
  scope: SharedScope,
  order: PromisedOrder,
  stage: string,
): Promise<void> => {
  if (!settling.includes(stage)) return
  const promise = await standingPromise(scope, order.id)
  if (promise === undefined) return
  if (stage === 'ready') return settleReady(scope, order, promise)
  await settle(scope, promise, { state: 'released' })
  scope.record({
    kind: 'promise-released',
    ...subjectOfOrder(order),
    payload: { promiseId: promise.id, reason: stage },
  })
}

/** A letter about a date, pressed by a person; the empty template is what a person typed. */
export const newWindowTemplate = 'new-window'

/** With the id of the promise it tells: one letter for each. */
export const letterKeyPrefix = 'new-window:'

const settling: readonly string[] = ['ready', 'declined', 'cancelled', 'abandoned']

const settleReady = async (scope: SharedScope, order: PromisedOrder, promise: PromiseRow): Promise<void> => {
  const { until, today, facts } = await standingDay(scope, order, promise)
  if (today > until) return breakPromise(scope, order, { promise, facts })
  await settle(scope, promise, { state: 'kept', held_until: until })
  scope.record({
    kind: 'promise-kept',
    ...subjectOfOrder(order),
    payload: { promiseId: promise.id, promisedOn: promise.promised_on },
  })
}

/** The day a standing promise means now, and today, both by the site's own calendar. */
export const standingDay = async (scope: SharedScope, order: PromisedOrder, promise: PromiseRow) => {
  const site = await findSite(scope, order.site_id)
  const facts = (await readCourses(scope, [order.id])).get(order.id)?.facts ?? []
  const today = scope.now.toISOString().slice(0, 10)
  if (site === undefined) return { until: promise.promised_on, today, facts }
  const clock = clockFor(site, scope.now)
  const paused = pausedDaysSince(facts, promise.given_at, { clock, now: scope.now })
  return { until: heldUntil(clock, promise.promised_on, paused), today: clock.today, facts }
}

/** A broken word, written down as one; in silence when nobody had told the client before. */
export const breakPromise = async (
  scope: SharedScope,
  order: PromisedOrder,
  { promise, facts }: { promise: PromiseRow; facts: readonly CourseFact[] },
): Promise<void> => {
  const since = knownInDangerSince(facts, promise.id)
  const inSilence = since === undefined || !(await wasTold(scope, order, since))
  await settle(scope, promise, { state: 'broken', in_silence: inSilence })
  scope.record({
    kind: 'promise-broken',
    ...subjectOfOrder(order),
    payload: { promiseId: promise.id, promisedOn: promise.promised_on, inSilence },
  })
}

/**
 * Whether a person's words about this order left the house since then. A reminder or a receipt that went out by itself told the
 * client nothing about the date. Messages are read, not written.
 */
const wasTold = async (scope: SharedScope, order: PromisedOrder, since: Date): Promise<boolean> => {
  const message = await scope.trx
    .selectFrom('messages')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', order.id)
    .where('direction', '=', 'out')
    .where('state', '=', 'sent')
    .where('sent_at', '>', since)
    .where('template', 'in', ['', newWindowTemplate])
    .limit(1)
    .executeTakeFirst()
  return message !== undefined
}

const settle = async (
  scope: SharedScope,
  promise: PromiseRow,
  change: { state: 'kept' | 'broken' | 'released' | 'followed'; held_until?: string; in_silence?: boolean },
): Promise<void> => {
  await scope.trx
    .updateTable('promises')
    .set({ ...change, settled_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', promise.id)
    .where('state', '=', 'standing')
    .execute()
}

export const followPromise = (scope: SharedScope, promise: PromiseRow): Promise<void> =>
  settle(scope, promise, { state: 'followed' })
