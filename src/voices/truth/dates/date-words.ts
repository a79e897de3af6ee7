/** The words of one language for days and spans of time; sources of patterns (see words/phrase.ts). */
export type Unit = 'hour' | 'day' | 'working_day' | 'week' | 'month' | 'year'
/** Feasts people date by. Those of one fixed day stand in `fixedFeasts`. */
export type Feast = 'christmas' | 'new_year' | 'easter' | 'ascension' | 'pentecost' | 'year_end' | FixedFeast
export type FixedFeast = keyof typeof fixedFeasts
export const fixedFeasts = {
  epiphany: [1, 6],
  valentine: [2, 14],
  labour: [5, 1],
  bundesfeier: [8, 1],
  assumption: [8, 15],
  all_saints: [11, 1],
  nicholas: [12, 6],
  immaculate: [12, 8],
} as const
export type Side = 'start' | 'mid' | 'end'

/** How a date bounds what is said of it. `on` is the plain case. */
export type Relation = 'on' | 'by' | 'before' | 'from' | 'after' | 'since' | 'not_before' | 'instead'

export interface DateWords {
  /** Twelve patterns, January first; seven, Monday first. */
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  /** The days of a month in words, the first first. */
  readonly dayNames: readonly string[]
  readonly units: Readonly<Record<Unit, string>>
  /** Patterns for offsets in days: today 0, tomorrow 1, ... */
  readonly days: Readonly<Record<string, string>>
  readonly next: string
  readonly coming: string
  readonly last: string
  readonly following: string
  readonly weekAfter: string
  readonly sides: Readonly<Record<Side, string>>
  readonly ofThe: string
  readonly weekNumber: string
  readonly weekOf: string
  readonly weekend: string
  readonly monthEnd: string
  readonly weekEnd: string
  readonly feasts: Readonly<Partial<Record<Feast, string>>>
  readonly seasons: readonly string[]
  /** Written just before a date. */
  readonly relations: Readonly<Record<Relation, string>>
  readonly between: string
  readonly and: string
  readonly approximately: string
  readonly within: string
  readonly ahead: string
  readonly since: string
  readonly agoBefore: string
  readonly agoAfter: string
  /** Words that make a bare duration one that starts now: "still", "another", "délai de". */
  readonly still: string
  readonly stillAfter: string
  /** Ready-made durations: "une quinzaine" 15 days, "a fortnight". Pattern to [count, unit]. */
  readonly lumps: readonly { readonly words: string; readonly count: number; readonly unit: Unit }[]
  /** Day, month order of "3/4"; undefined where both are in use. */
  readonly dayFirst: boolean
  readonly ordinal: string
  readonly article: string
  readonly dayTimes: string
}
