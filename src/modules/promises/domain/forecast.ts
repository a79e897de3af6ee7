import type { ForecastRecord } from '@heure-bleue/promise-dates'
import type { WorkingClock } from './working-clock.ts'

const dayMs = 86_400_000

/** One cause and by how many working days it moved the date; negative: earlier. */
export interface Mover {
  readonly cause: MoverCause
  readonly days: number
}

/** What moves a date, in terms of the order. The instrument's features are gathered under these. */
export const moverCauses = [
  'service',
  'approval',
  'queue',
  'part',
  'transit',
  'partner',
  'work',
  'progress',
  'site',
  'watch',
  'season',
  'experience',
] as const

export type MoverCause = (typeof moverCauses)[number]

/** How long an order will still take, as the instrument sees it: working days of its site, with what moved them. */
export interface Remaining {
  /** Working days not exceeded with this probability. */
  quantile(probability: number): number
  /** Probability that it is over within so many working days. */
  within(days: number): number
  /** The usual case, in working days, and what moved this one away from it. */
  readonly usual: number
  readonly movers: readonly Mover[]
  readonly modelVersion: string
  /** Finished orders of the house it rests on; 0 is the menu's minutes alone. */
  readonly orders: number
  /** The forecast before any correction, to be held against what came; null where no model has learnt yet. */
  readonly record: ForecastRecord | null
}

export interface DateWindow {
  readonly from: string
  readonly until: string
  /** Of being ready on `until` or before: what a promise of that day is worth. */
  readonly probability: number
}

/** The window the counter offers: nine in ten are ready by its end, one in ten before it begins. */
const offeredProbability = 0.9

export interface Moment {
  readonly clock: WorkingClock
  /** Where the house's clock stands. */
  readonly now: number
  /** Not ready before that day, whatever experience says: a part that is still on the road. */
  readonly notBefore?: string | undefined
}

const instantAfter = (moment: Moment, days: number): number => moment.now + Math.max(0, days) * dayMs

const floorOf = ({ clock, notBefore }: Moment): number =>
  notBefore === undefined ? Number.NEGATIVE_INFINITY : clock.endOf(notBefore)

/** The day by which it is ready with a probability; never a day on which the site is closed. */
export const dayByWhich = (remaining: Remaining, moment: Moment, probability: number): string =>
  moment.clock.dayAt(Math.max(floorOf(moment), instantAfter(moment, remaining.quantile(probability))))

export const windowOf = (
  remaining: Remaining,
  moment: Moment,
  probability = offeredProbability,
): DateWindow => {
  const until = dayByWhich(remaining, moment, probability)
  const from = dayByWhich(remaining, moment, 1 - probability)
  return { from: from < until ? from : until, until, probability: chanceOfDay(remaining, moment, until) }
}

/** The probability that the order is ready by the end of a day; a promise of today is still a promise. */
export const chanceOfDay = (remaining: Remaining, moment: Moment, day: string): number => {
  const end = moment.clock.endOf(day)
  if (end < floorOf(moment) || end <= moment.now) return leastChance
  return Math.min(mostChance, Math.max(leastChance, remaining.within((end - moment.now) / dayMs)))
}

// Nobody at a counter knows one in a thousand, and nothing is certain before it is ready.
const leastChance = 0.01
const mostChance = 0.99

const causesByWord: readonly (readonly [RegExp, MoverCause])[] = [
  [/part/u, 'part'],
  [/queue|events in|begun in|active in|wait skill|woken skill/u, 'queue'],
  [/transit|custody/u, 'transit'],
  [/partner/u, 'partner'],
  [/quote|client|stage quoted|stage assessed|order-assessed/u, 'approval'],
  [/workminutes|operation|control|stage in_work|stage approved/u, 'work'],
  [/service|skill|kind|redo/u, 'service'],
  [/site|workshop/u, 'site'],
  [/brand/u, 'watch'],
  [/hour|weekday|month|date/u, 'season'],
  [/recent experience/u, 'experience'],
]

/** The instrument's name of a feature, gathered under what a person at the counter can say to a client. */
export const causeOfFeature = (feature: string): MoverCause => {
  const name = feature.toLowerCase()
  return causesByWord.find(([words]) => words.test(name))?.[1] ?? 'progress'
}

const worthSaying = 0.3

/** Movers worth a word, the largest first. */
export const moversOf = (parts: readonly { readonly name: string; readonly days: number }[]): Mover[] => {
  const sums = new Map<MoverCause, number>()
  for (const { name, days } of parts) {
    const cause = causeOfFeature(name)
    sums.set(cause, (sums.get(cause) ?? 0) + days)
  }
  return [...sums]
    .map(([cause, days]) => ({ cause, days: Math.round(days * 10) / 10 }))
    .filter(({ days }) => Math.abs(days) >= worthSaying)
    .sort((one, other) => Math.abs(other.days) - Math.abs(one.days))
}
