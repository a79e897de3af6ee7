import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import type { OpeningHours } from './site.ts'

/** Days on which a site works: by its opening hours (Monday to Friday when none are stated), without public holidays. */
export interface WorkingDays {
  isWorkingDay(day: string): boolean
  /** The count-th working day after `day` (before it when negative); 0 gives the day itself. */
  addWorkingDays(day: string, count: number): string
  /** Working days after `from` up to and with `until`; negative when `until` comes first. */
  workingDaysBetween(from: string, until: string): number
}

export interface WorkingPlace {
  readonly country: string
  /** Canton, state or region as ISO 3166-2 writes it after the country: GE, VD, BY. */
  readonly region: string | null
  readonly opening: OpeningHours
}

export const workingDays = (place: WorkingPlace): WorkingDays => {
  const open = openWeekdays(place.opening)
  const isWorking = (number: number): boolean =>
    open.has(weekdayOf(number)) && !holidays(place, yearOf(number)).has(number)
  const countBetween = (after: number, until: number): number => {
    let count = 0
    for (let number = after + 1; number <= until; number += 1) if (isWorking(number)) count += 1
    return count
  }
  return {
    isWorkingDay: (day) => isWorking(numberOf(day)),
    addWorkingDays: (day, count) => {
      const step = count < 0 ? -1 : 1
      let number = numberOf(day)
      for (let left = Math.abs(count); left > 0;) {
        number += step
        if (isWorking(number)) left -= 1
      }
      return dayOf(number)
    },
    workingDaysBetween: (from, until) => {
      const [first, last] = [numberOf(from), numberOf(until)]
      return last >= first ? countBetween(first, last) : 0 - countBetween(last, first)
    },
  }
}

/** Days of the coming year that the opening hours would work but the calendar of the place does not. */
export const upcomingHolidays = (place: WorkingPlace, today: string): string[] => {
  const open = openWeekdays(place.opening)
  const first = numberOf(today)
  return Array.from({ length: 365 }, (_, index) => first + index)
    .filter((number) => open.has(weekdayOf(number)) && holidays(place, yearOf(number)).has(number))
    .map(dayOf)
}

const dayMilliseconds = 86_400_000
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMilliseconds)
const dayOf = (number: number): string => new Date(number * dayMilliseconds).toISOString().slice(0, 10)
const yearOf = (number: number): number => Number(dayOf(number).slice(0, 4))
// 1 January 1970 was a Thursday; 1 is Monday, as in ISO 8601.
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

// A site that states no hours, or that is never open, would never finish anything: the ordinary week stands in.
const openWeekdays = (opening: OpeningHours): ReadonlySet<number> => {
  const open = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => (opening[String(weekday)] ?? []).length > 0)
  return new Set(open.length === 0 ? [1, 2, 3, 4, 5] : open)
}

const calendars = new Map<string, Holidays>()
const years = new Map<string, ReadonlySet<number>>()

/** Public holidays never change within a version of the calendar: reading them once keeps the function pure in effect. */
const holidays = ({ country, region }: WorkingPlace, year: number): ReadonlySet<number> => {
  const place = `${country}-${region ?? ''}`
  const key = `${place}-${year}`
  const known = years.get(key)
  if (known !== undefined) return known
  const calendar = calendars.get(place) ?? calendarOf(country, region)
  calendars.set(place, calendar)
  const days = new Set(
    calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .flatMap((holiday) => {
        const first = numberOf(holiday.date.slice(0, 10))
        const length = Math.max(
          1,
          Math.round((holiday.end.getTime() - holiday.start.getTime()) / dayMilliseconds),
        )
        return Array.from({ length }, (_, index) => first + index)
      }),
  )
  years.set(key, days)
  return days
}

const require = createRequire(import.meta.url)

/**
 * Loaded when the first day is asked for: the calendars of all countries would cost every start 0.1 s. By `require`, because
 * a day is answered at once.
 */
const calendarLibrary = (): typeof Holidays => require('date-holidays')

const calendarOf = (country: string, region: string | null): Holidays => {
  const Calendar = calendarLibrary()
  return region === null || region === '' ? new Calendar(country) : new Calendar(country, region)
}
