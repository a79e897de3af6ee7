import {
  coldStart,
  modelFromBelief,
  predict,
  type ColdStartPlan,
  type FinishedPlan,
  type LogEvent,
  type Prediction,
  type PromiseModel,
} from '@heure-bleue/promise-dates'
import { causeOfFeature, moversOf, type Mover, type Remaining } from './forecast.ts'

const dayMs = 86_400_000

/** What a learnt model says of an order: its course so far, with the last thing known of it as it stands now. */
export const learntRemaining = (
  model: PromiseModel,
  version: string,
  course: { readonly events: readonly LogEvent[]; readonly now: number },
): Remaining => {
  const prediction = predict(model, course.events, { now: course.now })
  const { base, parts } = prediction.explanation(causeOfFeature)
  return {
    ...asRemaining(prediction),
    usual: base,
    movers: moversOf(parts),
    modelVersion: version,
    orders: model.cases.finished,
    record: prediction.record,
  }
}

const asRemaining = (prediction: Prediction) => ({
  quantile: (probability: number): number => prediction.quantile(probability),
  within: (days: number): number => prediction.probabilityBy(prediction.now + days * dayMs),
})

/** A house that has not finished enough orders to learn from: the menu's minutes, the queue, the usual waits. Wide, and honest. */
export const coldRemaining = (
  plan: ColdStartPlan,
  finished: readonly FinishedPlan[],
  course: { readonly began: number; readonly now: number },
): Remaining => {
  const model = modelFromBelief(coldStart(plan, finished), course.began)
  const prediction = predict(model, [{ activity: 'order-received', at: course.began }], { now: course.now })
  return {
    ...asRemaining(prediction),
    usual: plan.workMinutes / plan.capacityMinutesPerDay,
    movers: coldMovers(plan),
    modelVersion: `cold-${finished.length}`,
    orders: finished.length,
    record: null,
  }
}

/** The waits of `planOf`, from the last: a part that may be missing, the hand-over to the bench, and the quote where one is needed. */
const causesOfWaits = ['part', 'work', 'approval'] as const

const coldMovers = (plan: ColdStartPlan): Mover[] => {
  const queue = { cause: 'queue' as const, days: plan.queueMinutes / plan.capacityMinutesPerDay }
  const waits = (plan.waits ?? []).toReversed().map(({ low, likely, high }, place) => ({
    cause: causesOfWaits[place] ?? ('work' as const),
    days: (low + 4 * likely + high) / 6,
  }))
  return [queue, ...waits]
    .map(({ cause, days }) => ({ cause, days: Math.round(days * 10) / 10 }))
    .filter(({ days }) => days >= 0.3)
    .sort((one, other) => other.days - one.days)
}

/** The house's own waits before the bench begins, in working days. The client's thinking is not among them: it stops the clock. */
export const planOf = (order: {
  readonly workMinutes: number
  readonly queueMinutes: number
  readonly minutesPerDay: number
  readonly isAgreed: boolean
  readonly isQuick: boolean
}): ColdStartPlan => ({
  workMinutes: Math.max(order.workMinutes, leastWork),
  queueMinutes: order.isQuick ? 0 : order.queueMinutes,
  capacityMinutesPerDay: Math.max(order.minutesPerDay, leastCapacity),
  waits: order.isQuick
    ? []
    : [
        ...(order.isAgreed ? [] : [{ low: 0.5, likely: 2, high: 6 }]),
        { low: 0.5, likely: 1, high: 4 },
        { low: 0, likely: 0.5, high: 15 },
      ],
})

const leastWork = 15
/** One bench on two days a week: a site whose people are not entered yet still works. */
const leastCapacity = 190
