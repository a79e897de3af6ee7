import { learnLevelMaps, type CalibrationItem } from './calibration.ts'
import { DEFAULT_TAIL_SLOPE } from './distribution.ts'
import { BLEND_WITHOUT_REHEARSAL, LEVELS, fitMembers, type MemberPlan } from './fit-members.ts'
import { MILLISECONDS_PER_DAY, type EventLog, type LogCase } from './event-log.ts'
import {
  MODEL_FORMAT,
  MODEL_VERSION,
  type BeyondRule,
  type FewCasesModel,
  type LearntModel,
  type PromiseModel,
} from './model.ts'
import { PromiseDatesError } from './promise-dates-error.ts'
import { sortedQuantile } from './quantile.ts'
import { rehearse, type Rehearsal } from './rehearse.ts'
import { learnBelief, type LogDaysBelief } from './student-log.ts'
import { buildTrainingSet, type TrainingSet, type TrainingSetOptions } from './training-set.ts'

export interface TrainOptions {
  /** Same seed, same log: same model. Default 1. */
  readonly seed?: number
  /** Instant up to which the log is complete, milliseconds; default: its latest event. Open cases are censored there. */
  readonly knownUntil?: number
  /** Attributes along which the date may only move one way: 1 later with a larger value, -1 earlier. Numbers or instants only. */
  readonly monotone?: Readonly<Record<string, 1 | -1>>
  /**
   * Days that each unit of an attribute adds above the largest values the log shows (its 98th percentile), 0 or more. For what is
   * known to add up, as days of work in front of a case do: a queue longer than ever seen must move the date.
   */
  readonly beyond?: Readonly<Record<string, number>>
  /**
   * Forecasts are only ever asked when everything of a moment is known: learn nothing from between two events of the same instant.
   * There a model would take "approved, and a part is missing" for "approved". The first event alone stays: a promise at intake.
   */
  readonly wholeMoments?: boolean
  /** Attributes that must not be used. */
  readonly ignoredAttributes?: readonly string[]
  /** Use how busy the house was (predictions then need `workload` too). Default false. */
  readonly workload?: boolean
  /** What is believed about ln(days) of a whole case before any was seen (see `coldStart`); used while few are finished. */
  readonly prior?: LogDaysBelief
}

/** Below either, cases are not told apart: one distribution for all, conditioned on how long a case has lasted. */
const LEAST_FINISHED_CASES = 30
const LEAST_FINISHED_ROWS = 60

/** A guess so vague (half of all cases between 4 and 50 days, 95 % between 8 hours and two years) that ten cases overrule it. */
export const VAGUE_PRIOR: LogDaysBelief = { mean: Math.log(14), meanWorth: 1, spread: 1.3, spreadWorth: 4 }
const SHORTEST_DAYS = 1e-3

function latestEvent(cases: readonly LogCase[]): number {
  return cases.reduce(
    (latest, trace) => Math.max(latest, trace.events.at(-1)?.at ?? latest),
    Number.NEGATIVE_INFINITY,
  )
}

function durationDays(trace: LogCase): number {
  return ((trace.events.at(-1)?.at ?? 0) - (trace.events[0]?.at ?? 0)) / MILLISECONDS_PER_DAY
}

/**
 * A model from a belief alone, for a house with no (or few) finished cases: one wide distribution of the whole duration, conditioned
 * on how long the case has lasted. `knownUntil` in milliseconds.
 */
export function modelFromBelief(belief: LogDaysBelief, knownUntil: number): PromiseModel {
  return beliefModel(belief, { seed: 1, knownUntil, finished: 0, open: 0 })
}

function fewCasesModel(
  log: EventLog,
  options: TrainOptions & { readonly knownUntil: number },
): FewCasesModel {
  const finished = log.cases.filter((trace) => trace.open !== true)
  if (finished.length === 0 && options.prior === undefined) {
    throw new PromiseDatesError(
      'no-finished-case',
      'No case of the log is finished: give a prior (see coldStart) or wait for the first.',
    )
  }
  const seen = finished.map((trace) => Math.log(Math.max(SHORTEST_DAYS, durationDays(trace))))
  const belief = learnBelief(options.prior ?? VAGUE_PRIOR, seen)
  return beliefModel(belief, {
    seed: options.seed ?? 1,
    knownUntil: options.knownUntil,
    finished: finished.length,
    open: log.cases.length - finished.length,
  })
}

function beliefModel(
  belief: LogDaysBelief,
  head: { seed: number; knownUntil: number; finished: number; open: number },
): FewCasesModel {
  return {
    kind: 'few-cases',
    format: MODEL_FORMAT,
    version: MODEL_VERSION,
    seed: head.seed,
    knownUntil: head.knownUntil,
    cases: { finished: head.finished, open: head.open },
    shape: {
      unit: Math.max(1e-4, Math.exp(belief.mean) / 10),
      levels: LEVELS,
      tailSlope: Math.max(DEFAULT_TAIL_SLOPE, belief.spread / 2),
    },
    calibration: [],
    ...learnLevelMaps([]),
    pointLevel: 0.5,
    belief,
  }
}

function rounded(items: readonly CalibrationItem[]): CalibrationItem[] {
  return items.slice(-MOST_ITEMS).map((item) => ({ ...item, reached: Math.round(item.reached * 1e5) / 1e5 }))
}

const LARGEST_SEEN = 0.98

function beyondRules(cases: readonly LogCase[], beyond: Readonly<Record<string, number>>): BeyondRule[] {
  return Object.entries(beyond).map(([attribute, daysPerUnit]) => {
    if (!(daysPerUnit >= 0))
      throw new PromiseDatesError('invalid-option', `Beyond what was seen ${attribute} may only add days.`)
    const seen = cases.flatMap(({ events }) =>
      events.flatMap((event) => {
        const value = event.attributes?.[attribute]
        return typeof value === 'number' ? [value] : []
      }),
    )
    const above = sortedQuantile(Float64Array.from(seen).sort(), LARGEST_SEEN)
    return { attribute, above: Number.isNaN(above) ? 0 : above, daysPerUnit }
  })
}

/** More than this lies so far back that it counts for little. */
export const MOST_ITEMS = 6000

function checkMonotone(set: TrainingSet, monotone: Readonly<Record<string, 1 | -1>>): void {
  for (const attribute of set.schema.attributes) {
    if (attribute.kind === 'category' && monotone[attribute.name] !== undefined) {
      throw new PromiseDatesError(
        'invalid-option',
        `The attribute ${attribute.name} is no number and no instant: it cannot be monotone.`,
      )
    }
  }
}

function learntModel(
  log: EventLog,
  set: TrainingSet,
  plan: MemberPlan & { readonly rehearsal: Rehearsal | undefined },
): LearntModel {
  const members = fitMembers(set, plan)
  const calibration = rounded([...(plan.rehearsal?.items ?? [])].sort((a, b) => a.at - b.at))
  const finished = log.cases.filter((trace) => trace.open !== true).length
  return {
    kind: 'learnt',
    format: MODEL_FORMAT,
    version: MODEL_VERSION,
    seed: plan.seed,
    knownUntil: latestEvent(log.cases),
    cases: { finished, open: log.cases.length - finished },
    shape: { unit: set.unit, levels: LEVELS, tailSlope: DEFAULT_TAIL_SLOPE },
    calibration,
    ...learnLevelMaps(calibration),
    pointLevel: plan.rehearsal?.pointLevel ?? 0.5,
    schema: set.schema,
    binners: set.matrix.binners,
    members,
    weights: plan.rehearsal?.weights ?? BLEND_WITHOUT_REHEARSAL,
  }
}

/**
 * Trains a model on an event log: cases marked `open` are censored at `knownUntil`, all others end with their last event. Targets
 * are remaining days from each prefix. A log with few finished cases gives a wide "few-cases" model; one with none at all and no
 * prior throws `no-finished-case`. Deterministic by `seed`; needs no clock.
 */
export function train(log: EventLog, options: TrainOptions = {}): PromiseModel {
  if (log.cases.length === 0) throw new PromiseDatesError('empty-log', 'The log holds no case.')
  const knownUntil = options.knownUntil ?? latestEvent(log.cases)
  const finished = log.cases.filter((trace) => trace.open !== true)
  const finishedRows = finished.reduce((sum, trace) => sum + trace.events.length - 1, 0)
  if (finished.length < LEAST_FINISHED_CASES || finishedRows < LEAST_FINISHED_ROWS)
    return fewCasesModel(log, { ...options, knownUntil })
  const setOptions: TrainingSetOptions = {
    workload: options.workload ?? false,
    wholeMoments: options.wholeMoments ?? false,
    knownUntil,
    ...(options.ignoredAttributes === undefined ? {} : { ignored: new Set(options.ignoredAttributes) }),
  }
  const set = buildTrainingSet(log.cases, setOptions)
  const plan: MemberPlan = {
    seed: options.seed ?? 1,
    monotone: options.monotone ?? {},
  }
  checkMonotone(set, plan.monotone)
  return {
    ...learntModel(log, set, { ...plan, rehearsal: rehearse(log, setOptions, plan) }),
    ...(options.beyond === undefined ? {} : { beyond: beyondRules(log.cases, options.beyond) }),
    knownUntil,
  }
}
