import type { Feast, Relation, Side, Unit } from './date-words.ts'

/** What a phrase says of a day, before the site's today is known to it. */
export type DateShape =
  | {
      readonly form: 'day'
      readonly day: number
      readonly month: number
      readonly year?: number
      readonly weekday?: number
    }
  | {
      readonly form: 'numeric'
      readonly first: number
      readonly second: number
      readonly year?: number
      readonly weekday?: number
    }
  | {
      readonly form: 'day_of_month'
      readonly day: number
      readonly weekday?: number
      /** Months from this one, where the words say so: "the 24th of next month". */
      readonly months?: number
    }
  | { readonly form: 'weekday'; readonly weekday: number; readonly which: WeekdayWhich }
  | { readonly form: 'week'; readonly offset: number; readonly side?: Side }
  | { readonly form: 'week_number'; readonly week: number; readonly side?: Side }
  | { readonly form: 'week_of'; readonly day: number; readonly month?: number }
  | { readonly form: 'weekend'; readonly offset: number }
  | { readonly form: 'month'; readonly month: number; readonly year?: number; readonly side?: Side }
  | { readonly form: 'month_offset'; readonly offset: number; readonly side?: Side }
  | { readonly form: 'year'; readonly year?: number; readonly offset?: number; readonly side?: Side }
  | { readonly form: 'offset'; readonly days: number }
  | { readonly form: 'feast'; readonly feast: Feast }
  | { readonly form: 'season'; readonly season: number }
  | {
      readonly form: 'duration'
      readonly min: number
      readonly max: number
      readonly unit: Unit
      readonly direction: 'ahead' | 'ago' | 'since' | 'bare'
      readonly approximate: boolean
    }
  | { readonly form: 'range'; readonly first: DateShape; readonly last: DateShape }

export type WeekdayWhich =
  | 'bare'
  | 'this'
  | 'next'
  | 'last'
  | 'following'
  | 'week_after'
  | 'in_this_week'
  | 'in_next_week'
  | 'in_last_week'

export interface DateMention {
  /** Where the words stand in the folded sentence, prepositions included. */
  readonly from: number
  readonly to: number
  /** Where the date itself starts, after its preposition. */
  readonly core: number
  readonly shape: DateShape
  readonly relation: Relation
}
