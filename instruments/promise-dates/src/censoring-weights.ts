/** How long prefixes lasted (finished) or are known to last so far (not finished), in any one unit. */
export interface CensoredDurations {
  readonly duration: Float64Array
  /** 1 where the duration is complete, 0 where it is only a lower bound. */
  readonly finished: Uint8Array
  /**
   * Delayed entry: the prefix could only be seen because it lasted at least this long. A log cut out by date of closing shows no
   * case that ended before its first day, so an old prefix in it is a survivor. 0 or left out where there is no such cut.
   */
  readonly entry?: Float64Array
}

function sortedRows(values: Float64Array, tie: (a: number, b: number) => number): Int32Array {
  return Int32Array.from({ length: values.length }, (_, row) => row).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || tie(a, b) || a - b,
  )
}

/**
 * Weights under which plain averages and quantiles over the finished prefixes equal those of the product-limit curve: the drop of
 * the Kaplan-Meier curve (1958) at each finished prefix, with risk sets corrected for delayed entry (Lynden-Bell 1971; Tsai, Jewell
 * & Wang 1987). Without delayed entry they are the inverse-probability-of-censoring weights of Robins & Rotnitzky (1992).
 * Unfinished prefixes get 0. No weight exceeds `cap` times the smallest usual one (1 / number of rows), else the last few long ones
 * would decide alone. Result: one weight per prefix, of mean 1 over the finished ones (all 0 when none is finished).
 */
export function censoringWeights(rows: CensoredDurations, cap: number): Float64Array {
  const { duration, finished, entry } = rows
  const size = duration.length
  const weights = new Float64Array(size)
  const byDuration = sortedRows(duration, (a, b) => (finished[b] ?? 0) - (finished[a] ?? 0))
  const entries = (entry ?? new Float64Array(size)).slice().sort()
  let entered = 0
  let left = 0
  let surviving = 1
  let sum = 0
  let complete = 0
  for (const row of byDuration) {
    const reached = duration[row] ?? 0
    while (entered < size && (entries[entered] ?? 0) <= reached) entered++
    if (finished[row] === 1) {
      // Early on, late entries leave few at risk; a floor keeps one early end from sweeping the whole curve away.
      const atRisk = Math.max(entered - left, entered < size ? Math.sqrt(size) : 1)
      const drop = Math.min(surviving / atRisk, cap / size)
      weights[row] = drop
      surviving = Math.max(0, surviving - surviving / atRisk)
      sum += drop
      complete++
    }
    left++
  }
  return sum > 0 ? weights.map((weight) => (weight * complete) / sum) : weights
}
