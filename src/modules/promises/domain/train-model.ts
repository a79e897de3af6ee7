import {
  buildEventLog,
  knownAt,
  parseModel,
  predict,
  serialiseModel,
  train,
  type EventLog,
  type LogCase,
  type Prediction,
  type PromiseModel,
} from '@heure-bleue/promise-dates'
import { workingDays, type WorkingPlace } from '#modules/sites/domain/working-days.ts'
import {
  addingAttributes,
  courseOf,
  monotoneAttributes,
  type CourseFact,
  type OrderTraits,
} from './event-log.ts'
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
const leastFinished = 40
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
  // The clocks of all sites stand on the same axis, and all of them stand at the present.
  const knownUntil = log.cases.reduce((last, { events }) => Math.max(last, events.at(-1)?.at ?? 0), 0)
  const began = log.cases.reduce((first, { events }) => Math.min(first, events[0]?.at ?? first), knownUntil)
  // A house that is younger than the weeks kept back is compared on the second half of what it has lived.
  const cut = Math.max(knownUntil - heldBackDays * dayMs, (began + knownUntil) / 2)
  // What one action writes, it writes at one moment: nobody is ever asked for a date between two of its facts.
  const options = { seed: 1, wholeMoments: true, monotone: monotoneAttributes, beyond: addingAttributes }
  const twin = train(knownAt(log, cut), { ...options, knownUntil: cut })
  const own = errorOf(twin, log, { cut, knownUntil })
  const standing =
    matter.twin === null ? undefined : errorOf(parseModel(matter.twin), log, { cut, knownUntil })
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
const saidLevel = 0.9

/**
 * Mean pinball loss of the three dates people hear, in the weeks kept back. Orders that are still open count with the time they
 * have already taken: without them only the quick ones would speak, and the slowest model would look careful.
 */
const errorOf = (model: PromiseModel, log: EventLog, span: { cut: number; knownUntil: number }) => {
  const sum = { loss: 0, days: 0, count: 0, due: 0, kept: 0 }
  for (const { events, open } of log.cases) {
    const end = open === true ? span.knownUntil : (events.at(-1)?.at ?? 0)
    if (end <= span.cut) continue
    for (const [place, event] of events.entries()) {
      const next = events[place + 1]
      if (event.at < span.cut || next?.at === event.at || (open !== true && next === undefined)) continue
      const prediction = predict(model, events.slice(0, place + 1))
      judge(sum, { prediction, took: (end - event.at) / dayMs, isOpen: open === true })
      // Kept is asked only of windows that have ended by now, of open orders too: nobody has to guess.
      const said = prediction.quantile(saidLevel)
      if (event.at + said * dayMs > span.knownUntil) continue
      sum.due += 1
      if (open !== true && (end - event.at) / dayMs <= said) sum.kept += 1
    }
  }
  const of = Math.max(1, sum.count)
  return { loss: sum.loss / of, days: sum.days / of, kept: sum.kept / Math.max(1, sum.due), count: sum.count }
}

interface Judged {
  readonly prediction: Prediction
  readonly took: number
  readonly isOpen: boolean
}

const judge = (
  sum: { loss: number; days: number; count: number },
  { prediction, took, isOpen }: Judged,
): void => {
  for (const level of levels) {
    const off = took - prediction.quantile(level)
    if (off > 0) sum.loss += (level * off) / levels.length
    else if (!isOpen) sum.loss += ((level - 1) * off) / levels.length
  }
  if (isOpen) sum.days += Math.max(0, took - prediction.median)
  else sum.days += Math.abs(took - prediction.median)
  sum.count += 1
}
