/** Quantile of values already in ascending order, with linear interpolation between neighbours (Hyndman & Fan 1996, type 7). */
export function sortedQuantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) return Number.NaN
  const position = Math.min(Math.max(probability, 0), 1) * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low
  return low + (high - low) * (position - below)
}

/** Smallest value at which the running weight reaches `probability` of the total; NaN when there is no weight. */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  probability: number,
): number {
  const order = Array.from({ length: values.length }, (_, index) => index).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0),
  )
  let total = 0
  for (let index = 0; index < weights.length; index++) total += weights[index] ?? 0
  if (!(total > 0)) return Number.NaN
  let running = 0
  let last = Number.NaN
  for (const index of order) {
    const weight = weights[index] ?? 0
    if (weight <= 0) continue
    running += weight
    last = values[index] ?? Number.NaN
    if (running >= probability * total - 1e-12 * total) return last
  }
  return last
}
