import {
  buildEventLog,
  knownAt,
  parseModel,
  predict,
  serialiseModel,
  train,
  type EventLog,
  type LogCase,
  type PromiseModel,
} from '@heure-bleue/promise-dates'
import { workingDays, type WorkingPlace } from '#modules/sites/domain/working-days.ts'
import { courseOf, monotoneAttributes, type CourseFact, type OrderTraits } from './event-log.ts'
import { queueHistory } from './queue-history.ts'
import { workingClock } from './working-clock.ts'

/** Everything a training needs, plain enough to be handed to another thread. */
export interface TrainingMatter {
  readonly now: Date
  readonly sites: readonly { readonly id: string; readonly timeZone: string; readonly place: WorkingPlace }[]
  readonly minutesPerDay: ReadonlyMap<string, number>
  readonly orders: readonly {
    readonly traits: OrderTraits
    readonly facts: readonly CourseFact[]
    /** Ended without ever being ready: it teaches the queue, not the dates. */
    readonly isWithoutEnd: boolean
  }[]
  /** The twin of the model that stands. */
  readonly twin: string | null
}

export type Training =
  | { readonly outcome: 'too-few'; readonly finished: number }
  | {
      readonly outcome: 'trained'
      readonly model: string
      readonly twin: string
      readonly finished: number
      readonly replaces: boolean
      readonly figures: Readonly<Record<string, number>>
    }

/** Below this the instrument tells no orders apart: the menu's minutes with the house's own overrun are the better voice. */
export const leastFinished = 40
/** Working days kept back for the comparison: "better on the last weeks". */
const heldBackDays = 25
const dayMs = 86_400_000

/**
 * Learns from the house's facts and says whether the result is better than what stands. Two models are trained: one on all, to
 * be used, and its twin on what was known some weeks ago. Twins are compared on those weeks, which neither has seen.
 */
export const trainModel = (matter: TrainingMatter): Training => {
  const log = logOf(matter)
  const finished = log?.cases.filter(({ open }) => open !== true).length ?? 0
  if (log === undefined || finished < leastFinished) return { outcome: 'too-few', finished }
  const knownUntil = Math.max(...log.cases.map(({ events }) => events.at(-1)?.at ?? 0))
  const cut = knownUntil - heldBackDays * dayMs
  const options = { seed: 1, monotone: monotoneAttributes }
  const twin = train(knownAt(log, cut), { ...options, knownUntil: cut })
  const own = errorOf(twin, log, cut)
  const standing = matter.twin === null ? undefined : errorOf(parseModel(matter.twin), log, cut)
  const replaces = standing === undefined || (own.count > 0 && own.loss < standing.loss)
  return {
    outcome: 'trained',
    model: serialiseModel(train(log, { ...options, knownUntil })),
    twin: serialiseModel(twin),
    finished,
    replaces,
    figures: {
      orders: finished,
      judgedOn: own.count,
      days: round(own.days),
      loss: round(own.loss),
      kept: round(own.kept),
      ...(standing === undefined
        ? {}
        : { standingLoss: round(standing.loss), standingDays: round(standing.days) }),
    },
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const logOf = (matter: TrainingMatter): EventLog | undefined => {
  const queueAt = queueHistory(matter.orders, matter.minutesPerDay)
  const clocks = new Map(
    matter.sites.map((site) => [
      site.id,
      workingClock({ days: workingDays(site.place), timeZone: site.timeZone, now: matter.now }),
    ]),
  )
  const cases = matter.orders.flatMap(({ traits, facts, isWithoutEnd }): LogCase[] => {
    const clock = clocks.get(traits.site)
    if (isWithoutEnd || clock === undefined || facts.length === 0) return []
    const course = courseOf(facts, traits, { clock, now: matter.now, queueAt })
    if (course.events.length < 2) return []
    return [{ id: traits.id, events: course.events, ...(course.isReady ? {} : { open: true }) }]
  })
  return cases.length === 0 ? undefined : buildEventLog(cases)
}

const levels = [0.1, 0.5, 0.9] as const

/** Mean pinball loss of the three dates people hear, over orders that became ready in the weeks kept back. */
const errorOf = (model: PromiseModel, log: EventLog, cut: number) => {
  let loss = 0
  let days = 0
  let kept = 0
  let count = 0
  for (const { events, open } of log.cases) {
    const end = events.at(-1)?.at ?? 0
    if (open === true || end <= cut) continue
    for (const [place, event] of events.entries()) {
      if (place === events.length - 1 || event.at < cut) continue
      const prediction = predict(model, events.slice(0, place + 1))
      const actual = (end - event.at) / dayMs
      for (const level of levels) {
        const off = actual - prediction.quantile(level)
        loss += off > 0 ? level * off : (level - 1) * off
      }
      days += Math.abs(actual - prediction.median)
      kept += actual <= prediction.quantile(0.9) ? 1 : 0
      count += 1
    }
  }
  const of = Math.max(1, count)
  return { loss: loss / (of * levels.length), days: days / of, kept: kept / of, count }
}
