import type { OpeningHours } from '#modules/sites/domain/site.ts'
import { workingDays, type WorkingPlace } from '#modules/sites/domain/working-days.ts'

export const answerUnits = ['working_days', 'open_hours'] as const
export type AnswerUnit = (typeof answerUnits)[number]

/** Within how much of a site's own working time whoever writes is answered. */
export interface AnswerPromise {
  readonly amount: number
  readonly unit: AnswerUnit
}

export const usualPromise: AnswerPromise = { amount: 1, unit: 'working_days' }

/** Where the answer is owed: its clock, its hours, its holidays. */
export interface AnsweringPlace extends WorkingPlace {
  readonly timeZone: string
}

const minuteMilliseconds = 60_000
const dayMinutes = 24 * 60
// A site that opens a minute a week would be searched for ever; nobody is promised an answer in more than this.
const farthestDays = 400

/**
 * Until when an answer is owed. Who writes while the site is closed is taken to have written when it next opens: a question
 * of Saturday night is not late on Monday morning.
 */
export const answerDue = (place: AnsweringPlace, promise: AnswerPromise, arrivedAt: Date): Date => {
  const hours = openHours(place)
  const begun = hours.atOrAfter(localTime(place.timeZone, arrivedAt))
  const due =
    promise.unit === 'open_hours' ? hours.later(begun, promise.amount * 60) : daysLater(hours, begun, promise)
  return instantOf(place.timeZone, due)
}

/** A moment on the clocks of a place: which day, and minutes since its midnight. */
interface LocalTime {
  readonly day: string
  readonly minute: number
}

interface OpenHours {
  readonly days: ReturnType<typeof workingDays>
  atOrAfter(time: LocalTime): LocalTime
  later(time: LocalTime, minutes: number): LocalTime
}

// The same time of day so many working days on; where the site has closed by then, before it closes.
const daysLater = (hours: OpenHours, begun: LocalTime, { amount }: AnswerPromise): LocalTime => {
  const day = hours.days.addWorkingDays(begun.day, amount)
  return hours.atOrAfter({ day, minute: begun.minute })
}

const ordinaryDay: readonly Span[] = [{ from: 9 * 60, until: 18 * 60 }]

interface Span {
  readonly from: number
  readonly until: number
}

const openHours = (place: WorkingPlace): OpenHours => {
  const days = workingDays(place)
  const isUnstated = Object.values(place.opening).every((spans) => spans.length === 0)
  const spansOn = (day: string): readonly Span[] =>
    !days.isWorkingDay(day) ? [] : isUnstated ? ordinaryDay : spansOf(place.opening, day)
  const atOrAfter = (time: LocalTime): LocalTime => {
    let { day, minute } = time
    for (let looked = 0; looked < farthestDays; looked += 1) {
      const span = spansOn(day).find(({ until }) => minute < until)
      if (span !== undefined) return { day, minute: Math.max(minute, span.from) }
      day = nextDay(day)
      minute = 0
    }
    return time
  }
  const later = (time: LocalTime, minutes: number): LocalTime => {
    let at = atOrAfter(time)
    for (let left = minutes, looked = 0; looked < 10 * farthestDays; looked += 1) {
      const end = spansOn(at.day).find(({ from, until }) => from <= at.minute && at.minute < until)?.until
      if (end === undefined) return at
      if (at.minute + left <= end) return { day: at.day, minute: at.minute + left }
      left -= end - at.minute
      at = atOrAfter({ day: at.day, minute: end })
    }
    return at
  }
  return { days, atOrAfter, later }
}

const spansOf = (opening: OpeningHours, day: string): readonly Span[] =>
  (opening[String(isoWeekday(day))] ?? []).map(([from, until]) => ({
    from: minutesOf(from),
    until: minutesOf(until),
  }))

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

const asUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const isoWeekday = (day: string): number => new Date(asUtc(day)).getUTCDay() || 7
const nextDay = (day: string): string => new Date(asUtc(day) + 86_400_000).toISOString().slice(0, 10)

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(timeZone, made)
  return made
}

/** '2026-03-12 09:05' on the clocks of the zone. */
const localTime = (timeZone: string, at: Date): LocalTime => {
  const [day = '', clock = '00:00'] = formatOf(timeZone).format(at).split(' ')
  return { day, minute: minutesOf(clock) }
}

/** The moment at which the clocks of a place show this; in the hour that summer time leaves out, the one after it. */
const instantOf = (timeZone: string, { day, minute }: LocalTime): Date => {
  const wanted = asUtc(day) + minute * minuteMilliseconds
  let at = wanted
  // Twice: the first guess may lie on the other side of a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const shown = localTime(timeZone, new Date(at))
    at += wanted - (asUtc(shown.day) + shown.minute * minuteMilliseconds)
  }
  return new Date(at)
}

/** Whether somebody is there to answer at this moment. */
export const isOpenAt = (place: AnsweringPlace, at: Date): boolean => {
  const time = localTime(place.timeZone, at)
  const open = openHours(place).atOrAfter(time)
  return open.day === time.day && open.minute % dayMinutes === time.minute
}
