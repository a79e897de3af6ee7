import { localDay } from '#platform/local-day.ts'
import type { TruthContext } from '../claim.ts'
import { toCivil, fromCivil, weekdayOf } from './civil-date.ts'
import type { Day } from './civil-date.ts'

/** Today at the site, and which days it works. */
export interface SiteClock {
  readonly today: Day
  readonly works: (day: Day) => boolean
}

export function siteClock(context: TruthContext): SiteClock {
  const today = fromCivil(localDay(context.now, context.timeZone))
  if (today === undefined) throw new RangeError(`No civil date for ${context.timeZone}`)
  const { calendar } = context
  if (typeof calendar === 'function') return { today, works: (day) => calendar(toCivil(day)) }
  const weekdays = new Set(calendar.weekdays)
  const closed = new Set(calendar.closed ?? [])
  return { today, works: (day) => weekdays.has(weekdayOf(day)) && !closed.has(toCivil(day)) }
}

/** The day so many working days on (or back, for a negative count). */
export function addWorkingDays(clock: SiteClock, start: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let day = start
  let left = Math.abs(count)
  // A calendar that never works must not hang the check.
  for (let guard = 0; left > 0 && guard < 1000; guard += 1) {
    day += step
    if (clock.works(day)) left -= 1
  }
  return day
}
