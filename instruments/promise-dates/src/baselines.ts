import { binMatrix, binRow, learnBinner } from './binning.ts'
import { BoostedPredictor, boostTrees } from './boosting.ts'
import { MILLISECONDS_PER_DAY, type EventLog, type LogCase, type LogEvent } from './event-log.ts'
import { featuresOf, learnSchema } from './feature-schema.ts'
import { PrefixEncoder } from './prefix-encoder.ts'
import { PromiseDatesError } from './promise-dates-error.ts'
import { sortedQuantile } from './quantile.ts'
import { trainingRows } from './training-rows.ts'

/** Remaining days of a case from its events so far. */
export type PointForecast = (prefix: readonly LogEvent[]) => number

/** A baseline with its windows: `halfWidth(p)` days to both sides are kept with probability `p` if the future is like the past. */
export interface Baseline {
  readonly predict: PointForecast
  readonly halfWidth: (probability: number) => number
}

export const BASELINES = ['mean_by_length', 'median_by_activity', 'trees'] as const
export type BaselineName = (typeof BASELINES)[number]

const SHORTEST_PREFIX = 2

interface Example {
  readonly prefix: readonly LogEvent[]
  readonly days: number
}

/** Prefixes 2 .. n-1 of finished cases with the days to the last event. Open cases are left out: baselines know no better. */
function examplesOf(cases: readonly LogCase[]): Example[] {
  return cases.flatMap((trace) => {
    const end = trace.events.at(-1)?.at ?? 0
    return trace.events.slice(SHORTEST_PREFIX - 1, -1).map((event, index) => ({
      // Cut when it is looked at: all prefixes of one case of ten thousand events at once would fill the memory.
      get prefix() {
        return trace.events.slice(0, index + SHORTEST_PREFIX)
      },
      days: (end - event.at) / MILLISECONDS_PER_DAY,
    }))
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number {
  return sortedQuantile(Float64Array.from(values).sort(), 0.5)
}

/** One figure per key, and one for keys never seen. */
function byKey(
  examples: readonly Example[],
  keyOf: (prefix: readonly LogEvent[]) => string,
  figure: (days: readonly number[]) => number,
): PointForecast {
  const groups = new Map<string, number[]>()
  for (const { prefix, days } of examples) {
    const key = keyOf(prefix)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [days])
    else group.push(days)
  }
  const figures = new Map([...groups].map(([key, days]) => [key, figure(days)]))
  const overall = figure(examples.map((example) => example.days))
  return (prefix) => figures.get(keyOf(prefix)) ?? overall
}

/**
 * Plain gradient-boosted trees as papers on remaining time use them (Verenich et al. 2019): the usual features with hour and
 * weekday, absolute error, finished cases only, no tuning to the log. The tree code is the one the instrument itself uses.
 */
function boosted(cases: readonly LogCase[], seed: number): PointForecast {
  const schema = learnSchema(cases, { workload: false, spanDays: Number.POSITIVE_INFINITY })
  const rows = trainingRows(cases, {
    schema,
    workload: undefined,
    knownUntil: 0,
    shortestPrefix: SHORTEST_PREFIX,
  })
  const binners = featuresOf(schema).map((feature, index) =>
    learnBinner(feature, rows.columns[index] ?? new Float64Array()),
  )
  const predictor = new BoostedPredictor(
    boostTrees(
      {
        matrix: binMatrix(rows.columns, binners),
        target: rows.remaining,
        weight: new Float64Array(rows.remaining.length).fill(1),
      },
      {
        trees: 150,
        learningRate: 0.1,
        leaves: 31,
        leastWeight: 20,
        smoothing: 1,
        rowShare: 0.8,
        columnShare: 0.8,
        levels: [0.5],
        monotone: [],
        seed,
      },
    ),
  )
  const encoder = new PrefixEncoder(schema)
  const row = new Float64Array(encoder.width)
  return (prefix) => {
    encoder.reset()
    for (const event of prefix) encoder.push(event)
    encoder.write(row)
    return Math.max(0, predictor.predict(binRow(row, binners))[0] ?? 0)
  }
}

function fit(name: BaselineName, cases: readonly LogCase[], seed: number): PointForecast {
  if (name === 'trees') return boosted(cases, seed)
  const examples = examplesOf(cases)
  if (name === 'mean_by_length') return byKey(examples, (prefix) => String(prefix.length), mean)
  return byKey(examples, (prefix) => prefix.at(-1)?.activity ?? '', median)
}

/**
 * Trains a baseline on the finished cases of a log. Its windows come from the errors on the last fifth of these cases after training
 * on the others (split conformal prediction, Vovk et al. 2005). Throws `no-finished-case` when no finished case has three events.
 */
export function trainBaseline(name: BaselineName, log: EventLog, seed = 1): Baseline {
  const cases = log.cases.filter((trace) => trace.open !== true && trace.events.length > SHORTEST_PREFIX)
  if (cases.length === 0)
    throw new PromiseDatesError('no-finished-case', 'No finished case of the log has three events.')
  const split = Math.max(1, Math.floor(cases.length * 0.8))
  const rehearsal = fit(name, cases.slice(0, split), seed)
  const errors = Float64Array.from(examplesOf(cases.slice(split)), ({ prefix, days }) =>
    Math.abs(rehearsal(prefix) - days),
  ).sort()
  return {
    predict: fit(name, cases, seed),
    halfWidth: (probability) =>
      errors.length === 0 ? Number.POSITIVE_INFINITY : sortedQuantile(errors, probability),
  }
}
