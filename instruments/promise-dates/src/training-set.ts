import { binMatrix, learnBinner, type BinnedMatrix } from "./binning.ts";
import { censoringWeights } from "./censoring-weights.ts";
import { toScale } from "./distribution.ts";
import { MILLISECONDS_PER_DAY, type LogCase } from "./event-log.ts";
import { featuresOf, learnSchema, type Feature, type FeatureSchema } from "./feature-schema.ts";
import { sortedQuantile } from "./quantile.ts";
import { trainingRows, type TrainingRows } from "./training-rows.ts";
import { Workload } from "./workload.ts";

/** Everything a member learns from: binned features, targets on the logarithmic scale, and weights with and without censoring. */
export interface TrainingSet {
  readonly schema: FeatureSchema;
  readonly features: readonly Feature[];
  readonly matrix: BinnedMatrix;
  readonly rows: TrainingRows;
  /** Days that make one step of the logarithmic scale. */
  readonly unit: number;
  readonly target: Float64Array;
  /** Corrected for cases still open. */
  readonly weight: Float64Array;
  /** 1 for prefixes of finished cases, else 0. */
  readonly finishedWeight: Float64Array;
  readonly openShare: number;
}

export interface TrainingSetOptions {
  readonly workload: boolean;
  readonly ignored?: ReadonlySet<string>;
  /** Up to which instant the log is complete. */
  readonly knownUntil: number;
}

const SMALLEST_UNIT = 1e-4;
const WEIGHT_CAP = 20;
/** The first half per cent of endings may be stray; what comes after tells since when endings were recorded. */
const STRAY_ENDINGS = 0.005;

/** Instants at which the finished cases ended, ascending. */
export function endings(cases: readonly LogCase[]): number[] {
  return cases
    .flatMap((trace) => (trace.open === true ? [] : [trace.events.at(-1)?.at ?? 0]))
    .sort((a, b) => a - b);
}

function medianRemaining(rows: TrainingRows): number {
  return sortedQuantile(rows.remaining.filter((_, row) => rows.finished[row] === 1).sort(), 0.5);
}

function correctedWeights(rows: TrainingRows, firstEnding: number): Float64Array {
  const entry = rows.at.map((at) => Math.max(0, (firstEnding - at) / MILLISECONDS_PER_DAY));
  return censoringWeights({ duration: rows.remaining, finished: rows.finished, entry }, WEIGHT_CAP);
}

/** Builds the training set of a log: every prefix with something still to come is a row. */
export function buildTrainingSet(cases: readonly LogCase[], options: TrainingSetOptions): TrainingSet {
  const ends = endings(cases);
  const firstEnding = sortedQuantile(ends, STRAY_ENDINGS);
  const schema = learnSchema(cases, {
    workload: options.workload,
    spanDays: (options.knownUntil - firstEnding) / MILLISECONDS_PER_DAY,
    ...(options.ignored === undefined ? {} : { ignored: options.ignored }),
  });
  const workload = schema.workloadWindows.length > 0 ? new Workload(cases, schema.workloadWindows) : undefined;
  const rows = trainingRows(cases, { schema, workload, knownUntil: options.knownUntil, shortestPrefix: 1 });
  const features = featuresOf(schema);
  const binners = features.map((feature, index) => learnBinner(feature, rows.columns[index] ?? new Float64Array()));
  const unit = Math.max(SMALLEST_UNIT, medianRemaining(rows) / 10);
  const finishedWeight = Float64Array.from(rows.finished);
  const open = rows.finished.length - finishedWeight.reduce((sum, value) => sum + value, 0);
  return {
    schema,
    features,
    matrix: binMatrix(rows.columns, binners),
    rows,
    unit,
    target: rows.remaining.map((days) => toScale(days, unit)),
    weight: open > 0 ? correctedWeights(rows, firstEnding) : finishedWeight,
    finishedWeight,
    openShare: open / Math.max(1, rows.finished.length),
  };
}
