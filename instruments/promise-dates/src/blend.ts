import type { Voice } from "./members.ts";

/**
 * Weighted mean of the members' quantiles, level by level (Vincent 1912; Ratcliff 1979). Weights are >= 0 and sum to 1, so order of
 * levels and monotone rules that hold for every member hold for the blend.
 */
export function blendQuantiles(voices: readonly Voice[], weights: readonly number[], bins: Uint8Array): Float64Array {
  let sums = new Float64Array();
  voices.forEach((voice, index) => {
    const weight = weights[index] ?? 0;
    if (weight === 0) return;
    const quantiles = voice.quantiles(bins);
    if (sums.length === 0) sums = new Float64Array(quantiles.length);
    for (let level = 0; level < sums.length; level++) sums[level] = (sums[level] ?? 0) + weight * (quantiles[level] ?? 0);
  });
  return sums;
}

/** Medians of each member for some rows, with what really came and how much each row counts. */
export interface BlendEvidence {
  readonly medians: readonly Float64Array[];
  readonly actualDays: Float64Array;
  readonly weight: Float64Array;
  readonly toDays: (z: number) => number;
}

const STEPS = 20;
/** Share of the weight that stays evenly spread whatever the evidence says: a short validation span must not decide alone. */
const EVEN_SHARE = 0.3;

function meanError(evidence: BlendEvidence, sums: Float64Array, count: number): number {
  let error = 0;
  for (let row = 0; row < sums.length; row++) {
    error += (evidence.weight[row] ?? 0) * Math.abs(evidence.toDays((sums[row] ?? 0) / count) - (evidence.actualDays[row] ?? 0));
  }
  return error;
}

/**
 * Chooses blend weights by forward selection with replacement (Caruana et al. 2004) on the weighted mean absolute error in days,
 * then mixes them with even weights.
 */
export function chooseBlend(evidence: BlendEvidence): number[] {
  const members = evidence.medians.length;
  const picks = new Array<number>(members).fill(0);
  let sums = new Float64Array(evidence.actualDays.length);
  for (let step = 1; step <= STEPS; step++) {
    let best = 0;
    let bestError = Number.POSITIVE_INFINITY;
    evidence.medians.forEach((medians, member) => {
      const error = meanError(evidence, sums.map((sum, row) => sum + (medians[row] ?? 0)), step);
      if (error < bestError - 1e-12) {
        bestError = error;
        best = member;
      }
    });
    picks[best] = (picks[best] ?? 0) + 1;
    sums = sums.map((sum, row) => sum + (evidence.medians[best]?.[row] ?? 0));
  }
  return picks.map((count) => ((1 - EVEN_SHARE) * count) / STEPS + EVEN_SHARE / members);
}
