import {
  recalibrate,
  type CalibrationRules,
  type ForecastOutcome,
  type LevelMaps,
  type PromiseModel,
} from '@heure-bleue/promise-dates'
import type { CourseFact } from './event-log.ts'
import { pausedDaysBetween } from './held-until.ts'
import type { WorkingClock } from './working-clock.ts'

const dayMs = 86_400_000

/** A forecast as it was kept when it was made, and the order it was about. */
export interface KeptForecast {
  /** The last thing known of the order when the forecast was made. */
  readonly madeAt: Date
  readonly length: number
  readonly z: readonly number[]
  /** Days by which a queue longer than ever seen had moved all of it. */
  readonly shift: number
  readonly facts: readonly CourseFact[]
  /** Null while it is not ready: then it is known to have lasted until now. */
  readonly readyAt: Date | null
}

/** Below this a handful of lucky or unlucky orders would move everybody's date. */
const leastKept = 30

/** What became of kept forecasts, in working days of the house's own time; open orders count with what they have lasted. */
export const outcomesOf = (
  kept: readonly KeptForecast[],
  { clock, now }: { clock: WorkingClock; now: Date },
): ForecastOutcome[] =>
  kept.map(({ madeAt, length, z, shift, facts, readyAt }) => {
    const until = readyAt ?? now
    const paused = pausedDaysBetween(facts, { from: madeAt, until }, clock)
    const at = clock.at(madeAt)
    return {
      at,
      length,
      z,
      shift,
      days: Math.max(0, (clock.at(until) - at) / dayMs - paused),
      finished: readyAt !== null,
    }
  })

/** What the house's own record of said against kept makes of a model's probabilities; undefined while there is too little. */
export const correctionOf = (
  model: PromiseModel,
  outcomes: readonly ForecastOutcome[],
  rules?: CalibrationRules,
): LevelMaps | undefined => {
  if (outcomes.filter(({ finished }) => finished).length < leastKept) return undefined
  const { levelMap, firstLevelMap } = recalibrate(model, outcomes, rules)
  return { levelMap, firstLevelMap: firstLevelMap ?? levelMap }
}
