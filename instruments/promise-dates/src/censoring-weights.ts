/** Prefixes with how long they lasted (finished) or are known to last so far (not finished), and how long each could be watched. */
export interface WatchedDurations {
  readonly remaining: Float64Array;
  readonly finished: Uint8Array;
  /** From the prefix to the end of the watch, same unit as `remaining`. */
  readonly watched: Float64Array;
}

/**
 * Inverse-probability-of-censoring weights (Robins & Rotnitzky 1992; Graf et al. 1999): a finished prefix that lasted y stands for
 * all prefixes that could not be watched for y, so its weight is 1 / P(watched >= y). Every case is watched until one instant, so
 * that probability is simply the share of prefixes watched at least y. Prefixes not finished get 0. Weights are cut at `cap` times
 * the smallest, because the last long cases would else decide alone. Result: one weight per prefix, mean 1 over the finished.
 */
export function censoringWeights(rows: WatchedDurations, cap: number): Float64Array {
  const sorted = Float64Array.from(rows.watched).sort();
  const weights = new Float64Array(rows.remaining.length);
  let sum = 0;
  let finished = 0;
  for (let row = 0; row < weights.length; row++) {
    if (rows.finished[row] !== 1) continue;
    const share = shareAtLeast(sorted, rows.remaining[row] ?? 0);
    const weight = Math.min(cap, 1 / Math.max(share, 1e-9));
    weights[row] = weight;
    sum += weight;
    finished++;
  }
  return sum > 0 ? weights.map((weight) => (weight * finished) / sum) : weights;
}

function shareAtLeast(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return (sorted.length - low) / Math.max(1, sorted.length);
}
