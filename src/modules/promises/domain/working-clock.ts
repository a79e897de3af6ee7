import type { WorkingDays } from '#modules/sites/domain/working-days.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

/** The bench day used to place a moment within a day. Not the opening hours: those differ by weekday and would make time uneven. */
const benchFrom = 8
const benchUntil = 18
const lastOfDay = 0.999

/**
 * A clock that only runs while a site works: nights, Sundays and holidays take no time. `at` gives milliseconds on an axis where
 * every working day is 24 hours long and `today` stands on its own calendar day, so that clocks of sites with different
 * holidays agree about the present. It never runs backwards, whatever summer time does.
 */
export interface WorkingClock {
  readonly today: string
  at(moment: Date): number
  /** The working day on which a moment of the axis falls; a day that is closed is never named. */
  dayAt(instant: number): string
  /** The end of a calendar day on the axis; of a closed day, the end of the working day before. */
  endOf(day: string): number
  isOpen(day: string): boolean
  localDay(moment: Date): string
}

interface Place {
  readonly days: WorkingDays
  readonly timeZone: string
  readonly now: Date
}

const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs)
const dayOf = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10)

export const workingClock = ({ days, timeZone, now }: Place): WorkingClock => {
  const local = localTimes(timeZone)
  const today = local(now).day
  const todayNumber = numberOf(today)
  const index = workingIndex(days, todayNumber)
  const startOf = (day: number): number => (todayNumber + index.count(day) - index.count(todayNumber)) * dayMs
  return {
    today,
    at: (moment) => {
      const { day, hour } = local(moment)
      const number = numberOf(day)
      if (!index.isWorking(number)) return startOf(number) + lastOfDay * dayMs
      const share = Math.min(lastOfDay, Math.max(0, (hour - benchFrom) / (benchUntil - benchFrom)))
      return startOf(number) + share * dayMs
    },
    dayAt: (instant) =>
      dayOf(index.dayOfCount(Math.floor(instant / dayMs) - todayNumber + index.count(todayNumber))),
    endOf: (day) => startOf(numberOf(day)) + dayMs,
    isOpen: (day) => index.isWorking(numberOf(day)),
    localDay: (moment) => local(moment).day,
  }
}

/** How many working days there are up to and with a day, counted from some day before; grown in either direction when asked. */
const workingIndex = (days: WorkingDays, around: number) => {
  const counts = new Map<number, number>([[around, 0]])
  let first = around
  let last = around
  const working = new Map<number, boolean>()
  const isWorking = (day: number): boolean => {
    const known = working.get(day)
    if (known !== undefined) return known
    const answer = days.isWorkingDay(dayOf(day))
    working.set(day, answer)
    return answer
  }
  const count = (day: number): number => {
    for (; last < day; last += 1)
      counts.set(last + 1, (counts.get(last) ?? 0) + (isWorking(last + 1) ? 1 : 0))
    for (; first > day; first -= 1)
      counts.set(first - 1, (counts.get(first) ?? 0) - (isWorking(first) ? 1 : 0))
    return counts.get(day) ?? 0
  }
  const dayOfCount = (wanted: number): number => {
    let day = around + Math.trunc((wanted - count(around)) * 1.4)
    while (count(day) < wanted) day += 1
    while (count(day) > wanted || !isWorking(day)) day -= 1
    return day
  }
  return { isWorking, count, dayOfCount }
}

interface LocalTime {
  readonly day: string
  readonly hour: number
}

/** Offsets change on the hour at most: one look at the calendar per hour of history is enough. */
const localTimes = (timeZone: string): ((moment: Date) => LocalTime) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const known = new Map<number, LocalTime>()
  return (moment) => {
    const hourNumber = Math.floor(moment.getTime() / hourMs)
    const start = known.get(hourNumber) ?? read(format, new Date(hourNumber * hourMs))
    known.set(hourNumber, start)
    const hour = start.hour + (moment.getTime() - hourNumber * hourMs) / hourMs
    return hour < 24 ? { day: start.day, hour } : { day: dayOf(numberOf(start.day) + 1), hour: hour - 24 }
  }
}

const read = (format: Intl.DateTimeFormat, moment: Date): LocalTime => {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')) + Number(part('minute')) / 60,
  }
}
