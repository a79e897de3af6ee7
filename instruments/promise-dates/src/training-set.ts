import { binMatrix, learnBinner, type BinnedMatrix } from './binning.ts'
import { censoringWeights } from './censoring-weights.ts'
import { toScale } from './distribution.ts'
import { MILLISECONDS_PER_DAY, type LogCase } from './event-log.ts'
import { featuresOf, learnSchema, type Feature, type FeatureSchema } from './feature-schema.ts'
import { sortedQuantile } from './quantile.ts'
import { trainingRows, type TrainingRows } from './training-rows.ts'
import { Workload } from './workload.ts'

/** Everything a member learns from: binned features, targets on the logarithmic scale, and weights with and without censoring. */
export interface TrainingSet {
  readonly schema: FeatureSchema
  readonly features: readonly Feature[]
  readonly matrix: BinnedMatrix
  readonly rows: TrainingRows
  /** Days that make one step of the logarithmic scale. */
  readonly unit: number
  readonly target: Float64Array
  /** Corrected for cases still open. */
  readonly weight: Float64Array
  /** 1 for prefixes of finished cases, else 0. */
  readonly finishedWeight: Float64Array
  readonly openShare: number
}

export interface TrainingSetOptions {
  readonly workload: boolean
  readonly ignored?: ReadonlySet<string>
  /** Up to which instant the log is complete. */
  readonly knownUntil: number
  /** See `TrainOptions.wholeMoments`. */
  readonly wholeMoments?: boolean
}

const SMALLEST_UNIT = 1e-4
const WEIGHT_CAP = 30
/** The first half per cent of endings may be stray; what comes after tells since when endings were recorded. */
const STRAY_ENDINGS = 0.005

/** Instants at which the finished cases ended, ascending. */
function endings(cases: readonly LogCase[]): number[] {
  return cases
    .flatMap((trace) => (trace.open === true ? [] : [trace.events.at(-1)?.at ?? 0]))
    .sort((a, b) => a - b)
}

function medianRemaining(rows: TrainingRows): number {
  return sortedQuantile(rows.remaining.filter((_, row) => rows.finished[row] === 1).sort(), 0.5)
}

/** A stratum of fewer rows shares its correction with all other small ones. */
const LEAST_STRATUM = 100

/** Rows by stratum; small strata together. */
function strataOf(bins: Uint8Array): number[][] {
  const sizes = new Map<number, number>()
  for (const bin of bins) sizes.set(bin, (sizes.get(bin) ?? 0) + 1)
  const strata = new Map<number, number[]>()
  bins.forEach((bin, row) => {
    const key = (sizes.get(bin) ?? 0) >= LEAST_STRATUM ? bin : -1
    const stratum = strata.get(key)
    if (stratum === undefined) strata.set(key, [row])
    else stratum.push(row)
  })
  return [...strata.values()]
}

/**
 * Weights of the product-limit curve, last activity by last activity: after some steps nearly every prefix still known as open is
 * young, after others not. Each stratum keeps the weight of all its rows, open ones included.
 */
function correctedWeights(rows: TrainingRows, lastActivity: Uint8Array, firstEnding: number): Float64Array {
  const weights = new Float64Array(rows.remaining.length)
  for (const stratum of strataOf(lastActivity)) {
    const own = censoringWeights(
      {
        duration: Float64Array.from(stratum, (row) => rows.remaining[row] ?? 0),
        finished: Uint8Array.from(stratum, (row) => rows.finished[row] ?? 0),
        entry: Float64Array.from(stratum, (row) =>
          Math.max(0, (firstEnding - (rows.at[row] ?? 0)) / MILLISECONDS_PER_DAY),
        ),
      },
      WEIGHT_CAP,
    )
    const sum = own.reduce((total, weight) => total + weight, 0)
    stratum.forEach((row, index) => {
      weights[row] = sum > 0 ? ((own[index] ?? 0) * stratum.length) / sum : 0
    })
  }
  return weights
}

/** Builds the training set of a log: every prefix with something still to come is a row. */
export function buildTrainingSet(cases: readonly LogCase[], options: TrainingSetOptions): TrainingSet {
  const ends = endings(cases)
  const firstEnding = sortedQuantile(ends, STRAY_ENDINGS)
  const schema = learnSchema(cases, {
    workload: options.workload,
    dated: cases.every((trace) => trace.open !== true),
    spanDays: (options.knownUntil - firstEnding) / MILLISECONDS_PER_DAY,
    ...(options.ignored === undefined ? {} : { ignored: options.ignored }),
  })
  const workload = schema.workloadWindows.length > 0 ? new Workload(cases, schema.workloadWindows) : undefined
  const { knownUntil, wholeMoments = false } = options
  const rows = trainingRows(cases, { schema, workload, knownUntil, shortestPrefix: 1, wholeMoments })
  const features = featuresOf(schema)
  const binners = features.map((feature, index) =>
    learnBinner(feature, rows.columns[index] ?? new Float64Array()),
  )
  const unit = Math.max(SMALLEST_UNIT, medianRemaining(rows) / 10)
  const finishedWeight = Float64Array.from(rows.finished)
  const open = rows.finished.length - finishedWeight.reduce((sum, value) => sum + value, 0)
  const matrix = binMatrix(rows.columns, binners)
  return {
    schema,
    features,
    matrix,
    rows,
    unit,
    target: rows.remaining.map((days) => toScale(days, unit)),
    weight:
      open > 0 ? correctedWeights(rows, matrix.columns[0] ?? new Uint8Array(), firstEnding) : finishedWeight,
    finishedWeight,
    openShare: open / Math.max(1, rows.finished.length),
  }
}
