import { binRow } from "./binning.ts";
import { blendQuantiles, chooseBlend } from "./blend.ts";
import type { CalibrationItem } from "./calibration.ts";
import { DEFAULT_TAIL_SLOPE, Distribution, fromScale, type DistributionShape } from "./distribution.ts";
import { MILLISECONDS_PER_DAY, type EventLog, type LogCase } from "./event-log.ts";
import { BLEND_BELIEF, fitMembers, LEVELS, type MemberPlan } from "./fit-members.ts";
import { knownAt } from "./known-at.ts";
import { voiceOf, type Voice } from "./members.ts";
import { buildTrainingSet, type TrainingSet, type TrainingSetOptions } from "./training-set.ts";
import { trainingRows, type TrainingRows } from "./training-rows.ts";
import { Workload } from "./workload.ts";

/** What a rehearsal teaches: how to weigh the members, and how far their probabilities can be believed. */
export interface Rehearsal {
  readonly weights: readonly number[];
  readonly items: readonly CalibrationItem[];
}

/** The last fifth of the cases plays the unknown future. */
const REHEARSED_SHARE = 0.2;
const LEAST_ROWS = 200;
/** With fewer of the past cases finished, the rehearsal would be on another matter than the performance. */
const LEAST_FINISHED_SHARE = 0.4;

interface Scene {
  readonly past: TrainingSet;
  readonly future: TrainingRows;
  readonly voices: readonly Voice[];
}

function splitInstant(cases: readonly LogCase[]): number {
  return cases[Math.floor(cases.length * (1 - REHEARSED_SHARE))]?.events[0]?.at ?? Number.POSITIVE_INFINITY;
}

/**
 * What was known at the split. A log without any open case was cut out afterwards by cases, not by date (as published logs are);
 * it is rehearsed the same way, with whole cases.
 */
function pastOf(log: EventLog, split: number): readonly LogCase[] {
  const closedLog = log.cases.every((trace) => trace.open !== true);
  return closedLog ? log.cases.filter((trace) => (trace.events[0]?.at ?? 0) < split) : knownAt(log, split).cases;
}

/** Trains on what was known at the split and lays out the prefixes of the cases that began afterwards. */
function setScene(log: EventLog, options: TrainingSetOptions, plan: MemberPlan): Scene | undefined {
  const split = splitInstant(log.cases);
  const later = log.cases.filter((trace) => (trace.events[0]?.at ?? 0) >= split);
  if (!(later.length < log.cases.length)) return undefined;
  const pastCases = pastOf(log, split);
  const finished = pastCases.filter((trace) => trace.open !== true).length;
  if (finished < LEAST_FINISHED_SHARE * pastCases.length) return undefined;
  const past = buildTrainingSet(pastCases, { ...options, knownUntil: split });
  if (past.finishedWeight.reduce((sum, value) => sum + value, 0) < LEAST_ROWS) return undefined;
  const workload = past.schema.workloadWindows.length > 0 ? new Workload(log.cases, past.schema.workloadWindows) : undefined;
  const future = trainingRows(later, { schema: past.schema, workload, knownUntil: options.knownUntil, shortestPrefix: 1 });
  if (future.finished.filter((value) => value === 1).length < LEAST_ROWS) return undefined;
  return { past, future, voices: fitMembers(past, plan).map(voiceOf) };
}

function binsOfRow(scene: Scene, row: number): Uint8Array {
  return binRow(Float64Array.from(scene.future.columns, (column) => column[row] ?? Number.NaN), scene.past.matrix.binners);
}

function blendOf(scene: Scene, rows: readonly Uint8Array[], knownUntil: number): number[] {
  const centre = LEVELS.indexOf(0.5);
  const { at, remaining, finished } = scene.future;
  const closedLog = finished.every((value) => value === 1);
  return chooseBlend({
    medians: scene.voices.map((voice) => Float64Array.from(rows, (bins) => voice.quantiles(bins)[centre] ?? 0)),
    actualDays: remaining,
    watchedDays: at.map((instant) => (closedLog ? Number.POSITIVE_INFINITY : (knownUntil - instant) / MILLISECONDS_PER_DAY)),
    toDays: (z) => fromScale(z, scene.past.unit),
    belief: BLEND_BELIEF,
  });
}

/**
 * Rehearses on the log itself: trains on its first part as it was known then, forecasts what began afterwards, and compares (open
 * cases stay censored on both sides). Undefined when the log is too short or too much of it is open to learn anything from it.
 */
export function rehearse(log: EventLog, options: TrainingSetOptions, plan: MemberPlan): Rehearsal | undefined {
  const scene = setScene(log, options, plan);
  if (scene === undefined) return undefined;
  const rows = Array.from({ length: scene.future.remaining.length }, (_, row) => binsOfRow(scene, row));
  const weights = blendOf(scene, rows, options.knownUntil);
  const shape: DistributionShape = { unit: scene.past.unit, levels: LEVELS, tailSlope: DEFAULT_TAIL_SLOPE };
  const items = rows.map((bins, row): CalibrationItem => {
    const distribution = new Distribution(shape, blendQuantiles(scene.voices, weights, bins));
    return {
      at: scene.future.at[row] ?? 0,
      reached: distribution.probabilityWithin(scene.future.remaining[row] ?? 0),
      finished: scene.future.finished[row] === 1 ? 1 : 0,
    };
  });
  return { weights, items };
}
