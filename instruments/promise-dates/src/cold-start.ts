import { PromiseDatesError } from './promise-dates-error.ts'
import { learnBelief, type LogDaysBelief } from './student-log.ts'

/** A wait that is not work (approval, part, transit, observation), in days: shortest, usual and longest as the house guesses them. */
export interface ExpectedWait {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** What a new house knows before any order is finished. */
export interface ColdStartPlan {
  /** Bench minutes of the order, from the menu. */
  readonly workMinutes: number
  /** Bench minutes of all orders in front of it. */
  readonly queueMinutes: number
  /** Bench minutes the house works on an average calendar day (closed days counted in, so that days are calendar days). */
  readonly capacityMinutesPerDay: number
  readonly waits?: readonly ExpectedWait[]
}

/**
 * Plans are optimistic (Kahneman & Tversky 1979, "planning fallacy"; Hofstadter's law): the first belief sits this much above the
 * sum of the parts, until finished orders say how far off the menu really is.
 */
const USUAL_OVERRUN = 1.25
/** Half of all orders within a factor 1.6 of the plan before anything was seen; a single order is worth as much as this guess of it. */
const FIRST_SPREAD = 0.7
const FIRST_WORTH = 3
const SHORTEST_DAYS = 1 / 24

function plannedDays(plan: ColdStartPlan): number {
  if (!(plan.capacityMinutesPerDay > 0))
    throw new PromiseDatesError('invalid-option', 'The capacity per day must be above zero.')
  if (!(plan.workMinutes >= 0) || !(plan.queueMinutes >= 0))
    throw new PromiseDatesError('invalid-option', 'Work and queue must be zero or more minutes.')
  const bench = (plan.workMinutes + plan.queueMinutes) / plan.capacityMinutesPerDay
  return bench + waitingDays(plan.waits ?? []).mean
}

/** Mean and variance of the sum of the waits, each by the three-point rule of PERT (Malcolm et al. 1959). */
function waitingDays(waits: readonly ExpectedWait[]): { mean: number; variance: number } {
  let mean = 0
  let variance = 0
  for (const { low, likely, high } of waits) {
    if (!(low >= 0 && low <= likely && likely <= high))
      throw new PromiseDatesError('invalid-option', 'A wait needs 0 <= low <= likely <= high.')
    mean += (low + 4 * likely + high) / 6
    variance += ((high - low) / 6) ** 2
  }
  return { mean, variance }
}

/** Finished orders of the same house: what the plan had said and what it took, both in days. */
export interface FinishedPlan {
  readonly plannedDays: number
  readonly actualDays: number
}

/** Days a plan adds up to (queue, work and usual waits), before any experience. */
export function daysOfPlan(plan: ColdStartPlan): number {
  return Math.max(SHORTEST_DAYS, plannedDays(plan))
}

/**
 * The belief about ln(days) of an order from its plan, corrected by how the house's finished orders compared with theirs: with none
 * a wide window, with ten a narrower and shifted one, with a hundred almost only what the house really does. To be given to
 * `modelFromBelief`, or as `prior` to `train`.
 */
export function coldStart(plan: ColdStartPlan, finished: readonly FinishedPlan[] = []): LogDaysBelief {
  const days = daysOfPlan(plan)
  const { variance } = waitingDays(plan.waits ?? [])
  // The waits' own spread on the logarithmic scale (log-normal with that mean and variance) widens the first guess.
  const spread = Math.sqrt(FIRST_SPREAD ** 2 + Math.log1p(variance / days ** 2))
  const ratio: LogDaysBelief = {
    mean: Math.log(USUAL_OVERRUN),
    meanWorth: FIRST_WORTH,
    spread,
    spreadWorth: FIRST_WORTH + 1,
  }
  const seen = finished
    .filter((order) => order.plannedDays > 0 && order.actualDays >= 0)
    .map((order) => Math.log(Math.max(SHORTEST_DAYS, order.actualDays) / order.plannedDays))
  const learnt = learnBelief(ratio, seen)
  return { ...learnt, mean: learnt.mean + Math.log(days) }
}
