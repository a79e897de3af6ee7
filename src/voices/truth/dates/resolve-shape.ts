import {
  addMonths,
  dayOf,
  easterSunday,
  lastDayOfMonth,
  mondayOf,
  mondayOfIsoWeek,
  monthWindow,
  partsOf,
  realDay,
  weekdayOf,
} from './civil-date.ts'
import type { Day, DayWindow } from './civil-date.ts'
import type { DateShape } from './date-shape.ts'
import { fixedFeasts } from './date-words.ts'
import type { Side } from './date-words.ts'
import { addWorkingDays } from './site-clock.ts'
import type { SiteClock } from './site-clock.ts'

export interface ResolveAid {
  readonly clock: SiteClock
  /** What the sentence is about lies behind us or ahead of us: decides the year, the month, the Friday meant. */
  readonly tense: 'past' | 'ahead'
  /** A date said just before, which "the following Friday" refers to. */
  readonly anchor?: Day
  readonly monthMayLead: boolean
}

const one = (day: Day): DayWindow => ({ from: day, to: day })

function sided(window: DayWindow, side: Side | undefined): DayWindow {
  if (!side) return window
  const length = window.to - window.from + 1
  if (length <= 7) {
    // A working week: "start" Monday and Tuesday, "mid" Tuesday to Thursday, "end" Thursday to Sunday.
    if (side === 'start') return { from: window.from, to: window.from + 1 }
    return side === 'mid'
      ? { from: window.from + 1, to: window.from + 3 }
      : { from: window.from + 3, to: window.to }
  }
  if (side === 'start') return { from: window.from, to: window.from + 9 }
  return side === 'mid'
    ? { from: window.from + 9, to: window.from + 19 }
    : { from: window.to - 10, to: window.to }
}

/** "Early 2027" is its first third. */
function sidedYear(window: DayWindow, side: Side | undefined): DayWindow {
  if (!side) return window
  if (side === 'start') return { from: window.from, to: window.from + 120 }
  return side === 'mid'
    ? { from: window.from + 120, to: window.from + 240 }
    : { from: window.to - 92, to: window.to }
}

function yearWindow(aid: ResolveAid, shape: Extract<DateShape, { form: 'year' }>): DayWindow {
  const year = shape.year ?? partsOf(aid.clock.today).year + (shape.offset ?? 0)
  return sidedYear({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }, shape.side)
}

/** The year that brings a day or month nearest on the side of the tense. */
function nearestYear(aid: ResolveAid, windowIn: (year: number) => DayWindow | undefined): DayWindow[] {
  const { year } = partsOf(aid.clock.today)
  const candidates = [year - 1, year, year + 1].map(windowIn).filter((window) => window !== undefined)
  const { today } = aid.clock
  const ahead = candidates.find((window) => window.to >= today)
  const behind = candidates.findLast((window) => window.from <= today)
  // A day of last week said in the future tense is a slip, not a date eleven months on.
  const recent = candidates.find((window) => window.to < today && window.to >= today - 45)
  const chosen = aid.tense === 'past' ? behind : (recent ?? ahead)
  return chosen ? [chosen] : []
}

function yearGiven(
  aid: ResolveAid,
  year: number | undefined,
  windowIn: (year: number) => DayWindow | undefined,
): DayWindow[] {
  if (year === undefined) return nearestYear(aid, windowIn)
  const window = windowIn(year)
  return window ? [window] : []
}

function civilDay(aid: ResolveAid, date: { day: number; month: number; year?: number }): DayWindow[] {
  return yearGiven(aid, date.year, (year) => {
    const day = realDay(year, date.month, date.day)
    return day === undefined ? undefined : one(day)
  })
}

function numericDays(aid: ResolveAid, shape: Extract<DateShape, { form: 'numeric' }>): DayWindow[] {
  const year = shape.year === undefined ? {} : { year: shape.year }
  const dayFirst = shape.second <= 12 ? civilDay(aid, { day: shape.first, month: shape.second, ...year }) : []
  const monthFirst =
    shape.first <= 12 && shape.first !== shape.second
      ? civilDay(aid, { day: shape.second, month: shape.first, ...year })
      : []
  if (dayFirst.length === 0) return monthFirst
  return aid.monthMayLead ? [...dayFirst, ...monthFirst] : dayFirst
}

/** The day of that number a count of months on. */
function dayInMonth(from: Day, months: number, dayNumber: number): DayWindow[] {
  const { year, month } = partsOf(from)
  const there = partsOf(addMonths(dayOf(year, month, 1), months))
  const day = realDay(there.year, there.month, dayNumber)
  return day === undefined ? [] : [one(day)]
}

/** "Towards the end of April, on the 24th": the month was said just before. */
function monthSaid(aid: ResolveAid): Day | undefined {
  const { anchor, clock } = aid
  if (anchor === undefined || anchor < clock.today || aid.tense === 'past') return undefined
  return partsOf(anchor).month === partsOf(clock.today).month ? undefined : anchor
}

function dayOfThisMonth(aid: ResolveAid, dayNumber: number): DayWindow[] {
  const { year, month, day } = partsOf(aid.clock.today)
  const here = realDay(year, month, dayNumber)
  if (aid.tense === 'past') {
    if (here !== undefined && dayNumber <= day) return [one(here)]
    const before = addMonths(dayOf(year, month, 1), -1)
    return [
      one(before + Math.min(dayNumber, lastDayOfMonth(partsOf(before).year, partsOf(before).month)) - 1),
    ]
  }
  if (here !== undefined && dayNumber >= day) return [one(here)]
  const after = partsOf(addMonths(dayOf(year, month, 1), 1))
  const next = realDay(after.year, after.month, dayNumber)
  return next === undefined ? [] : [one(next)]
}

type WeekdayShape = Extract<DateShape, { form: 'weekday' }>

/** A Friday without more: the last one or the coming one; said on a Friday, it may be today. */
function bareWeekday(aid: ResolveAid, { coming, gone }: { coming: Day; gone: Day }): DayWindow[] {
  const { today } = aid.clock
  const other = aid.tense === 'past' ? gone : coming
  return weekdayOf(today) === weekdayOf(coming) ? [one(today), one(other)] : [one(other)]
}

function followingWeekday(aid: ResolveAid, weekday: number, coming: Day): DayWindow[] {
  if (aid.anchor === undefined) return [one(coming), one(coming + 7)]
  return [one(aid.anchor + ((weekday - weekdayOf(aid.anchor) + 7) % 7 || 7))]
}

function weekdayDays(aid: ResolveAid, shape: WeekdayShape): DayWindow[] {
  const { today } = aid.clock
  const thisWeek = mondayOf(today) + shape.weekday - 1
  const coming = today + ((shape.weekday - weekdayOf(today) + 7) % 7 || 7)
  const gone = today - ((weekdayOf(today) - shape.weekday + 7) % 7 || 7)
  const readings: Readonly<Record<WeekdayShape['which'], () => DayWindow[]>> = {
    in_this_week: () => [one(thisWeek)],
    in_next_week: () => [one(thisWeek + 7)],
    in_last_week: () => [one(thisWeek - 7)],
    // On a Friday, "last Wednesday" is the day before yesterday or the one of last week.
    last: () => (thisWeek < today ? [one(gone), one(gone - 7)] : [one(gone)]),
    following: () => followingWeekday(aid, shape.weekday, coming),
    week_after: () => [one(coming + 7)],
    // Said early in the week for a later day of it, "next" splits people; after that day has gone it does not.
    next: () => (thisWeek > today ? [one(coming), one(coming + 7)] : [one(coming)]),
    this: () => [one(thisWeek >= today || aid.tense === 'past' ? thisWeek : coming)],
    bare: () => bareWeekday(aid, { coming, gone }),
  }
  return readings[shape.which]()
}

function durationWindow(aid: ResolveAid, shape: Extract<DateShape, { form: 'duration' }>): DayWindow[] {
  const { clock } = aid
  const sign = shape.direction === 'ago' || shape.direction === 'since' ? -1 : 1
  const at = (count: number): Day => stepped(clock, sign * count, shape.unit)
  const slack = slackOf(shape)
  const near = shape.min === 0 ? clock.today : at(shape.min)
  const far = at(shape.max)
  const window = { from: Math.min(near, far), to: Math.max(near, far) }
  const early = shape.min === 0 ? 0 : slack
  // "In three days" is often meant in working days: the window runs to the later of both.
  const late =
    shape.unit === 'day' && shape.max <= 10 && sign > 0
      ? Math.max(window.to + slack, addWorkingDays(clock, clock.today, Math.ceil(shape.max)))
      : window.to + slack
  return [{ from: sign > 0 ? Math.max(clock.today, window.from - early) : window.from - slack, to: late }]
}

function stepped(
  clock: SiteClock,
  count: number,
  unit: Extract<DateShape, { form: 'duration' }>['unit'],
): Day {
  switch (unit) {
    case 'hour':
      return clock.today + Math.sign(count) * Math.ceil(Math.abs(count) / 24)
    case 'working_day':
      return addWorkingDays(clock, clock.today, Math.round(count))
    case 'day':
      return clock.today + Math.round(count)
    case 'week':
      return clock.today + Math.round(count * 7)
    case 'month':
      return addMonths(clock.today, Math.round(count))
    case 'year':
      return addMonths(clock.today, Math.round(count * 12))
  }
}

/** Nobody who says "in two weeks" means the fourteenth day alone. */
function slackOf(shape: Extract<DateShape, { form: 'duration' }>): number {
  const factor = shape.approximate ? 2 : 1
  if (shape.unit === 'hour' || shape.unit === 'working_day') return factor - 1
  if (shape.unit === 'day') return shape.max >= 7 ? 2 * factor : factor - 1
  if (shape.unit === 'week') return Math.min(10, 2 + Math.round(shape.max * 0.5)) * factor
  return shape.unit === 'month' ? Math.min(21, 6 + shape.max * 2) * factor : 45
}

function feastWindow(aid: ResolveAid, feast: Extract<DateShape, { form: 'feast' }>['feast']): DayWindow[] {
  return nearestYear({ ...aid, tense: aid.tense }, (year) => {
    if (feast === 'christmas') return { from: dayOf(year, 12, 24), to: dayOf(year, 12, 26) }
    if (feast === 'new_year') return { from: dayOf(year, 1, 1), to: dayOf(year, 1, 2) }
    if (feast === 'year_end') return { from: dayOf(year, 12, 15), to: dayOf(year, 12, 31) }
    const fixed = Object.entries(fixedFeasts).find(([name]) => name === feast)?.[1]
    if (fixed) return one(dayOf(year, fixed[0], fixed[1]))
    if (feast === 'ascension') return one(easterSunday(year) + 39)
    const easter = easterSunday(year) + (feast === 'pentecost' ? 49 : 0)
    return { from: easter - 2, to: easter + 1 }
  })
}

function seasonWindow(aid: ResolveAid, season: number): DayWindow[] {
  const first = [3, 6, 9, 12][season] ?? 3
  return nearestYear(aid, (year) => ({
    from: dayOf(year, first, 1),
    to: addMonths(dayOf(year, first, 28), 2) + 2,
  }))
}

/** "Between the 12th and 16 May": the first day takes the month of the last. */
function sameMonth({ first, last }: Extract<DateShape, { form: 'range' }>): DateShape {
  if (first.form !== 'day_of_month' || last.form !== 'day') return first
  return {
    form: 'day',
    day: first.day,
    month: last.month,
    ...(last.year === undefined ? {} : { year: last.year }),
  }
}

function rangeWindow(aid: ResolveAid, shape: Extract<DateShape, { form: 'range' }>): DayWindow[] {
  const first = resolveShape(sameMonth(shape), aid)[0]
  if (!first) return []
  const last = resolveShape(shape.last, { ...aid, anchor: first.from })[0]
  if (!last) return []
  return [{ from: first.from, to: last.to < first.from ? last.to + 7 : last.to }]
}

function weekOf(aid: ResolveAid, shape: Extract<DateShape, { form: 'week_of' }>): DayWindow[] {
  const days =
    shape.month === undefined
      ? dayOfThisMonth(aid, shape.day)
      : civilDay(aid, { day: shape.day, month: shape.month })
  return days.map((window) => ({ from: mondayOf(window.from), to: mondayOf(window.from) + 6 }))
}

function monthOf(aid: ResolveAid, shape: Extract<DateShape, { form: 'month' }>): DayWindow[] {
  return yearGiven(aid, shape.year, (year) => monthWindow(year, shape.month)).map((window) =>
    sided(window, shape.side),
  )
}

function monthAway(aid: ResolveAid, shape: Extract<DateShape, { form: 'month_offset' }>): DayWindow[] {
  const { year, month } = partsOf(addMonths(aid.clock.today, shape.offset))
  return [sided(monthWindow(year, month), shape.side)]
}

function shortDay(
  shape: Extract<DateShape, { form: 'day_of_month' | 'weekday' }>,
  aid: ResolveAid,
): DayWindow[] {
  if (shape.form === 'weekday') return weekdayDays(aid, shape)
  if (shape.months !== undefined) return dayInMonth(aid.clock.today, shape.months, shape.day)
  const said = shape.weekday === undefined ? undefined : monthSaid(aid)
  if (said !== undefined) return dayInMonth(said, 0, shape.day)
  return dayOfThisMonth(aid, shape.day)
}

function seasonal(shape: Extract<DateShape, { form: 'feast' | 'season' }>, aid: ResolveAid): DayWindow[] {
  return shape.form === 'feast' ? feastWindow(aid, shape.feast) : seasonWindow(aid, shape.season)
}

function namedWeek(
  shape: Extract<DateShape, { form: 'week_number' | 'week_of' }>,
  aid: ResolveAid,
): DayWindow[] {
  if (shape.form === 'week_of') return weekOf(aid, shape)
  return nearestYear(aid, (year) => ({
    from: mondayOfIsoWeek(year, shape.week),
    to: mondayOfIsoWeek(year, shape.week) + 6,
  })).map((window) => sided(window, shape.side))
}

function weekSpan(shape: Extract<DateShape, { form: 'week' | 'weekend' }>, today: Day): DayWindow {
  const monday = mondayOf(today) + shape.offset * 7
  if (shape.form === 'weekend') return { from: monday + 5, to: monday + 6 }
  return sided({ from: monday, to: monday + 6 }, shape.side)
}

/** Every window the words can mean at this site today; more than one is an ambiguity, none a day that does not exist. */
export function resolveShape(shape: DateShape, aid: ResolveAid): DayWindow[] {
  return shape.form === 'year' ? [yearWindow(aid, shape)] : resolveWithin(shape, aid)
}

function resolveWithin(shape: Exclude<DateShape, { form: 'year' }>, aid: ResolveAid): DayWindow[] {
  const { today } = aid.clock
  switch (shape.form) {
    case 'day':
      return civilDay(aid, shape)
    case 'numeric':
      return numericDays(aid, shape)
    case 'day_of_month':
    case 'weekday':
      return shortDay(shape, aid)
    case 'week':
    case 'weekend':
      return [weekSpan(shape, today)]
    case 'week_number':
    case 'week_of':
      return namedWeek(shape, aid)
    case 'month':
      return monthOf(aid, shape)
    case 'month_offset':
      return monthAway(aid, shape)
    case 'offset':
      return [one(today + shape.days)]
    case 'feast':
    case 'season':
      return seasonal(shape, aid)
    case 'duration':
      return durationWindow(aid, shape)
    case 'range':
      return rangeWindow(aid, shape)
  }
}
