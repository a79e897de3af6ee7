import type { DatePatterns } from './date-patterns.ts'
import type { DateShape, WeekdayWhich } from './date-shape.ts'
import type { DateWords, Feast, Side, Unit } from './date-words.ts'

type Groups = Readonly<Record<string, string | undefined>>

export interface ShapeTables {
  readonly words: DateWords
  readonly patterns: DatePatterns
}

const FEASTS: readonly Feast[] = [
  'christmas',
  'new_year',
  'easter',
  'ascension',
  'pentecost',
  'year_end',
  'epiphany',
  'valentine',
  'labour',
  'bundesfeier',
  'assumption',
  'all_saints',
  'nicholas',
  'immaculate',
]

function indexIn(patterns: readonly RegExp[], word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  const index = patterns.findIndex((pattern) => pattern.test(word.trim()))
  return index < 0 ? undefined : index + 1
}

function numberOf(text: string, words: DateWords): number {
  if (/^\d/.test(text)) return Number.parseFloat(text.replace(',', '.'))
  for (const [word, value] of Object.entries(words.numbers))
    if (plainWord(word) === text || plainWord(word) === text.replace(/([aou])e/g, '$1')) return value
  return 1
}

const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

function unitOf(groups: Groups): Unit {
  if (groups['hour']) return 'hour'
  if (groups['workingDay']) return 'working_day'
  if (groups['day']) return 'day'
  if (groups['week']) return 'week'
  return groups['year'] ? 'year' : 'month'
}

function sideOf(groups: Groups): { side: Side } | Record<string, never> {
  if (groups['start']) return { side: 'start' }
  if (groups['mid']) return { side: 'mid' }
  return groups['end'] ? { side: 'end' } : {}
}

function durationCount(
  groups: Groups,
  words: DateWords,
): { min: number; max: number; unit: Unit; vague: boolean } | undefined {
  const lump = words.lumps.find((_, index) => groups[`lump${index}`] !== undefined)
  if (lump)
    return {
      min: lump.count,
      max: lump.count,
      unit: lump.unit,
      vague: lump.unit !== 'month' && lump.count > 1,
    }
  if (groups['vague']) return { min: 2, max: 6, unit: unitOf(groups), vague: true }
  if (!groups['min']) return undefined
  const min = numberOf(groups['min'], words)
  const max = groups['max'] ? numberOf(groups['max'], words) : min
  return { min: Math.min(min, max), max: Math.max(min, max), unit: unitOf(groups), vague: false }
}

function duration(groups: Groups, words: DateWords): DateShape | undefined {
  const count = durationCount(groups, words)
  if (!count) return undefined
  const within = groups['within'] !== undefined
  const ago = groups['ago'] !== undefined || groups['agoAfter'] !== undefined
  const ahead =
    within ||
    groups['ahead'] !== undefined ||
    groups['still'] !== undefined ||
    groups['stillAfter'] !== undefined
  const since = groups['since'] !== undefined
  return {
    form: 'duration',
    min: within ? 0 : count.min,
    max: count.max,
    unit: count.unit,
    direction: ago ? 'ago' : since ? 'since' : ahead ? 'ahead' : 'bare',
    approximate: count.vague || groups['approximate'] !== undefined,
  }
}

function yearOf(groups: Groups): { year: number } | Record<string, never> {
  const text = groups['year']
  if (!text) return {}
  return { year: text.length === 2 ? 2000 + Number(text) : Number(text) }
}

function dayNumber(text: string | undefined, patterns: DatePatterns): number | undefined {
  if (!text) return undefined
  const value = /^\d/.test(text) ? Number.parseInt(text, 10) : (indexIn(patterns.dayNames, text) ?? 1)
  return value >= 1 && value <= 31 ? value : undefined
}

function withWeekday(groups: Groups, patterns: DatePatterns): { weekday: number } | Record<string, never> {
  const weekday = indexIn(patterns.weekdays, groups['weekday'])
  return weekday === undefined ? {} : { weekday }
}

function numeric(groups: Groups, patterns: DatePatterns): DateShape | undefined {
  const first = Number(groups['first'])
  const second = Number(groups['second'])
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined
  return { form: 'numeric', first, second, ...yearOf(groups), ...withWeekday(groups, patterns) }
}

function whichWeekday(groups: Groups): WeekdayWhich {
  const order: readonly [string, WeekdayWhich][] = [
    ['inNext', 'in_next_week'],
    ['inThis', 'in_this_week'],
    ['inLast', 'in_last_week'],
    ['after', 'week_after'],
    ['next', 'next'],
    ['coming', 'this'],
    ['last', 'last'],
    ['following', 'following'],
  ]
  return order.find(([group]) => groups[group] !== undefined)?.[1] ?? 'bare'
}

function offsetOf(groups: Groups): number {
  if (groups['afterNext']) return 2
  if (groups['next']) return 1
  return groups['last'] ? -1 : 0
}

function range(groups: Groups, patterns: DatePatterns): DateShape | undefined {
  const first = dayNumber(groups['firstDay'], patterns)
  const last = dayNumber(groups['day'], patterns)
  if (first === undefined || last === undefined || first >= last) return undefined
  const month = indexIn(patterns.months, groups['month'])
  if (month === undefined)
    return {
      form: 'range',
      first: { form: 'day_of_month', day: first },
      last: { form: 'day_of_month', day: last },
    }
  const shared = { month, ...yearOf(groups) }
  return {
    form: 'range',
    first: { form: 'day', day: first, ...shared },
    last: { form: 'day', day: last, ...shared },
  }
}

function namedOffset(groups: Groups): DateShape | undefined {
  for (const [name, value] of Object.entries(groups))
    if (value !== undefined && name.startsWith('offset'))
      return { form: 'offset', days: Number(name.slice(6).replace('minus', '-')) }
  return undefined
}

function calendarDay(rule: string, groups: Groups, patterns: DatePatterns): DateShape | undefined {
  const day = dayNumber(groups['day'], patterns)
  const month = rule === 'iso' ? Number(groups['month2']) : indexIn(patterns.months, groups['month'])
  if (day === undefined) return undefined
  if (rule === 'week_of') return { form: 'week_of', day, ...(month === undefined ? {} : { month }) }
  const months = groups['nextMonth'] ? { months: 1 } : groups['inMonth'] ? { months: 0 } : {}
  if (month === undefined) return { form: 'day_of_month', day, ...months, ...withWeekday(groups, patterns) }
  return { form: 'day', day, month, ...yearOf(groups), ...withWeekday(groups, patterns) }
}

function namedSpan(rule: string, groups: Groups, patterns: DatePatterns): DateShape | undefined {
  const side = groups['weekEnd'] || groups['monthEnd'] ? { side: 'end' as const } : sideOf(groups)
  if (rule === 'week') return { form: 'week', offset: offsetOf(groups), ...side }
  if (rule === 'weekend') return { form: 'weekend', offset: groups['next'] ? 1 : groups['last'] ? -1 : 0 }
  if (rule === 'year') {
    const year = yearOf(groups)
    return { form: 'year', ...(Object.keys(year).length > 0 ? year : { offset: offsetOf(groups) }), ...side }
  }
  if (rule === 'month_offset') return { form: 'month_offset', offset: offsetOf(groups), ...side }
  if (rule === 'week_number') {
    const week = Number(groups['week'])
    return week >= 1 && week <= 53 ? { form: 'week_number', week, ...side } : undefined
  }
  const month = indexIn(patterns.months, groups['month'])
  return month === undefined ? undefined : { form: 'month', month, ...yearOf(groups), ...side }
}

/** The shape a rule's match stands for, or undefined when its numbers make no day. */
export function shapeOf(
  rule: string,
  groups: Groups,
  { words, patterns }: ShapeTables,
): DateShape | undefined {
  switch (rule) {
    case 'duration':
      return duration(groups, words)
    case 'numeric':
      return numeric(groups, patterns)
    case 'range':
      return range(groups, patterns)
    case 'weekday': {
      const weekday = indexIn(patterns.weekdays, groups['weekday'])
      return weekday === undefined ? undefined : { form: 'weekday', weekday, which: whichWeekday(groups) }
    }
    case 'feast': {
      const feast = FEASTS.find((name) => groups[name] !== undefined)
      return feast && { form: 'feast', feast }
    }
    case 'season': {
      const season = [0, 1, 2, 3].find((index) => groups[`season${index}`] !== undefined)
      return season === undefined ? undefined : { form: 'season', season }
    }
    case 'offset':
      return namedOffset(groups)
    case 'iso':
    case 'day':
    case 'weekday_number':
    case 'day_of_month':
    case 'week_of':
      return calendarDay(rule, groups, patterns)
    default:
      return namedSpan(rule, groups, patterns)
  }
}
