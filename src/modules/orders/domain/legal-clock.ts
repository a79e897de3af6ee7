import { refuse, type Refusal } from '#platform/refusal.ts'
import { daysBetween } from './local-day.ts'

const dayInMs = 86_400_000

export interface Collectable {
  readonly stage: string
  readonly stage_since: Date
  readonly ready_at: Date | null
}

/** The clock runs from the day the watch could be collected: ready, or refused and to be fetched as it came. */
const collectableSince = (order: Collectable): Date | undefined => {
  if (order.stage === 'ready') return order.ready_at ?? order.stage_since
  return order.stage === 'declined' || order.stage === 'cancelled' ? order.stage_since : undefined
}

export interface UnclaimedClock {
  readonly since: Date
  readonly until: Date
  readonly daysLeft: number
}

/** The site's country says how long a watch must be kept (France: a year, law of 1903); the site carries the figure. */
export const unclaimedClock = (
  order: Collectable,
  unclaimedAfterDays: number,
  now: Date,
): UnclaimedClock | undefined => {
  const since = collectableSince(order)
  if (since === undefined) return undefined
  const until = new Date(since.getTime() + unclaimedAfterDays * dayInMs)
  return { since, until, daysLeft: Math.max(0, unclaimedAfterDays - daysBetween(since, now)) }
}

/**
 * A watch is given up only after the legal time and at least one recorded reminder. Nothing is sold here: what may
 * follow (court, auction) belongs to the law of the country, and a client who comes later still gets the watch.
 */
export const mayBeAbandoned = (clock: UnclaimedClock | undefined, reminders: number): Refusal | undefined => {
  if (clock === undefined) return refuse('orders.not-collectable')
  if (clock.daysLeft > 0) return refuse('orders.too-early-to-abandon', { values: { days: clock.daysLeft } })
  return reminders === 0 ? refuse('orders.remind-first') : undefined
}
