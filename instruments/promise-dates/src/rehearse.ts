import { binRow } from './binning.ts'
import { blendQuantiles, chooseBlend } from './blend.ts'
import { learnLevelMap, neededLevel, type CalibrationItem } from './calibration.ts'
import { DEFAULT_TAIL_SLOPE, Distribution, fromScale, type DistributionShape } from './distribution.ts'
import { MILLISECONDS_PER_DAY, type EventLog, type LogCase } from './event-log.ts'
import { blendBelief, fitMembers, LEVELS, type MemberPlan } from './fit-members.ts'
import { knownAt } from './known-at.ts'
import { voiceOf, type Voice } from './members.ts'
import { buildTrainingSet, type TrainingSet, type TrainingSetOptions } from './training-set.ts'
import { trainingRows, type TrainingRows } from './training-rows.ts'
import { Workload } from './workload.ts'

/** What a rehearsal teaches: how to weigh the members, and how far their probabilities can be believed. */
export interface Rehearsal {
  readonly weights: readonly number[]
  readonly items: readonly CalibrationItem[]
  /** At which level of the uncorrected forecast the point forecast is read. */
  readonly pointLevel: number
}

/** The last fifth of the cases plays the unknown future. */
const REHEARSED_SHARE = 0.2
const LEAST_ROWS = 200
/** With fewer of the past cases finished, the rehearsal would be on another matter than the performance. */
const LEAST_FINISHED_SHARE = 0.4

interface Scene {
  readonly past: TrainingSet
  readonly future: TrainingRows
  readonly voices: readonly Voice[]
  readonly finishedCases: number
}

function splitInstant(cases: readonly LogCase[]): number {
  return cases[Math.floor(cases.length * (1 - REHEARSED_SHARE))]?.events[0]?.at ?? Number.POSITIVE_INFINITY
}

/**
 * What was known at the split. A log without any open case was cut out afterwards by cases, not by date (as published logs are);
 * it is rehearsed the same way, with whole cases.
 */
function pastOf(log: EventLog, split: number): readonly LogCase[] {
  const closedLog = log.cases.every((trace) => trace.open !== true)
  return closedLog
    ? log.cases.filter((trace) => (trace.events[0]?.at ?? 0) < split)
    : knownAt(log, split).cases
}

/** Trains on what was known at the split and lays out the prefixes of the cases that began afterwards. */
function setScene(log: EventLog, options: TrainingSetOptions, plan: MemberPlan): Scene | undefined {
  const split = splitInstant(log.cases)
  const later = log.cases.filter((trace) => (trace.events[0]?.at ?? 0) >= split)
  if (!(later.length < log.cases.length)) return undefined
  const pastCases = pastOf(log, split)
  const finished = pastCases.filter((trace) => trace.open !== true).length
  if (finished < LEAST_FINISHED_SHARE * pastCases.length) return undefined
  const past = buildTrainingSet(pastCases, { ...options, knownUntil: split })
  if (past.finishedWeight.reduce((sum, value) => sum + value, 0) < LEAST_ROWS) return undefined
  const workload =
    past.schema.workloadWindows.length > 0 ? new Workload(log.cases, past.schema.workloadWindows) : undefined
  const future = trainingRows(later, {
    schema: past.schema,
    workload,
    knownUntil: options.knownUntil,
    shortestPrefix: 1,
    wholeMoments: options.wholeMoments ?? false,
  })
  if (future.finished.filter((value) => value === 1).length < LEAST_ROWS) return undefined
  return { past, future, voices: fitMembers(past, plan).map(voiceOf), finishedCases: finished }
}

function binsOfRow(scene: Scene, row: number): Uint8Array {
  return binRow(
    Float64Array.from(scene.future.columns, (column) => column[row] ?? Number.NaN),
    scene.past.matrix.binners,
  )
}

function blendOf(scene: Scene, rows: readonly Uint8Array[], watched: Float64Array): number[] {
  const centre = LEVELS.indexOf(0.5)
  return chooseBlend({
    medians: scene.voices.map((voice) =>
      Float64Array.from(rows, (bins) => voice.quantiles(bins)[centre] ?? 0),
    ),
    actualDays: scene.future.remaining,
    watchedDays: watched,
    toDays: (z) => fromScale(z, scene.past.unit),
    belief: blendBelief(scene.finishedCases),
  })
}

/** Days each prefix could be watched; without end where the log is closed. */
function watchedDays(future: TrainingRows, knownUntil: number): Float64Array {
  const closedLog = future.finished.every((value) => value === 1)
  return future.at.map((instant) =>
    closedLog ? Number.POSITIVE_INFINITY : (knownUntil - instant) / MILLISECONDS_PER_DAY,
  )
}

/** The correction must have made the visible error this much smaller before the point forecast follows it. */
const PROVEN_GAIN = 0.03

interface Judged {
  readonly item: CalibrationItem
  readonly distribution: Distribution
  readonly actual: number
  readonly watched: number
}

/**
 * Whether the point forecast should follow the correction of levels: learnt on the first half of the rehearsal, judged on the
 * second. A real drift passes at once; a correction that only chases noise does not.
 */
function pointLevelOf(judged: readonly Judged[]): number {
  const inTime = [...judged].sort((a, b) => a.item.at - b.item.at)
  const half = Math.floor(inTime.length / 2)
  const errorAt = (level: number): number =>
    inTime
      .slice(half)
      .reduce(
        (sum, { distribution, actual, watched }) =>
          sum + Math.abs(Math.min(distribution.quantile(level), watched) - actual),
        0,
      )
  const learnt = neededLevel(learnLevelMap(inTime.slice(0, half).map(({ item }) => item)), 0.5)
  if (errorAt(learnt) > (1 - PROVEN_GAIN) * errorAt(0.5)) return 0.5
  return neededLevel(learnLevelMap(inTime.map(({ item }) => item)), 0.5)
}

/**
 * Rehearses on the log itself: trains on its first part as it was known then, forecasts what began afterwards, and compares (open
 * cases stay censored on both sides). Undefined when the log is too short or too much of it is open to learn anything from it.
 */
export function rehearse(
  log: EventLog,
  options: TrainingSetOptions,
  plan: MemberPlan,
): Rehearsal | undefined {
  const scene = setScene(log, options, plan)
  if (scene === undefined) return undefined
  const { at, remaining, finished, length } = scene.future
  const watched = watchedDays(scene.future, options.knownUntil)
  const rows = Array.from({ length: remaining.length }, (_, row) => binsOfRow(scene, row))
  const weights = blendOf(scene, rows, watched)
  const shape: DistributionShape = { unit: scene.past.unit, levels: LEVELS, tailSlope: DEFAULT_TAIL_SLOPE }
  const judged = rows.map((bins, row): Judged => {
    const distribution = new Distribution(shape, blendQuantiles(scene.voices, weights, bins))
    const actual = remaining[row] ?? 0
    const item: CalibrationItem = {
      at: at[row] ?? 0,
      reached: distribution.probabilityWithin(actual),
      finished: finished[row] === 1 ? 1 : 0,
      length: length[row] ?? 0,
    }
    return { item, distribution, actual, watched: watched[row] ?? 0 }
  })
  return { weights, items: judged.map(({ item }) => item), pointLevel: pointLevelOf(judged) }
}
