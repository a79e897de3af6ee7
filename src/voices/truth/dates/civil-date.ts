import type { CivilDate } from '../known-facts.ts'

/** Days since 1970-01-01. Calendar arithmetic is done on these; they know no time zone. */
export type Day = number

export interface DayWindow {
  readonly from: Day
  readonly to: Day
}

const DAY_MS = 86_400_000

export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

export function partsOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY_MS)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: weekdayOf(day),
  }
}

/** 1 Monday .. 7 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** A day that exists, or undefined (31 April, 29 February of a common year). */
export function realDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return undefined
  return dayOf(year, month, day)
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function toCivil(day: Day): CivilDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

export function fromCivil(date: CivilDate | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '')
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** Same day of the month so many months on, or the month's last day where that one is missing. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const index = year * 12 + (month - 1) + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = (index % 12) + 1
  return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, lastDayOfMonth(targetYear, targetMonth)))
}

export function monthWindow(year: number, month: number): DayWindow {
  return { from: dayOf(year, month, 1), to: dayOf(year, month, lastDayOfMonth(year, month)) }
}

export function mondayOf(day: Day): Day {
  return day - (weekdayOf(day) - 1)
}

/** Monday of an ISO 8601 week: the week that holds 4 January is week 1. */
export function mondayOfIsoWeek(year: number, week: number): Day {
  return mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7
}

/** Easter Sunday (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return dayOf(year, month, day)
}

export function overlaps(one: DayWindow, other: DayWindow): boolean {
  return one.from <= other.to && other.from <= one.to
}
