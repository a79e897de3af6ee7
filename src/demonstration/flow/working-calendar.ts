import type { WorkingDays } from '#modules/sites/public.ts'
import { dayLength } from './local-time.ts'

const reach = 460

/** The days of a site counted once, for the thousand questions of every simulated evening. */
export const workingCalendar = (
  days: WorkingDays,
  { from, until }: { from: Date; until: Date },
): WorkingDays => {
  const first = Math.floor(from.getTime() / dayLength) - reach
  const last = Math.floor(until.getTime() / dayLength) + reach
  const names: string[] = []
  const places = new Map<string, number>()
  // How many working days there were up to and with each day.
  const counts: number[] = []
  for (let number = first, count = 0; number <= last; number += 1) {
    const day = new Date(number * dayLength).toISOString().slice(0, 10)
    if (days.isWorkingDay(day)) count += 1
    places.set(day, names.length)
    names.push(day)
    counts.push(count)
  }
  const placeOf = (day: string): number => {
    const place = places.get(day)
    if (place === undefined) throw new Error(`${day} lies outside the simulated years`)
    return place
  }
  const countAt = (place: number): number => counts[place] ?? 0
  return {
    isWorkingDay: (day) => countAt(placeOf(day)) !== countAt(placeOf(day) - 1),
    addWorkingDays: (day, count) => {
      const step = count < 0 ? -1 : 1
      let place = placeOf(day)
      for (let left = Math.abs(count); left > 0;) {
        place += step
        if (countAt(place) !== countAt(place - 1)) left -= 1
      }
      const name = names[place]
      if (name === undefined)
        throw new Error(`${day} and ${count} working days lie outside the simulated years`)
      return name
    },
    workingDaysBetween: (after, until) => countAt(placeOf(until)) - countAt(placeOf(after)),
  }
}
