/** Sums of gradients and weights per bin for all columns of a node, laid out one column after the other. */
export interface Histogram {
  readonly gradients: Float64Array
  readonly weights: Float64Array
}

/** A way to part a node in two. `set` holds the bins that go left when the column is a category. */
export interface Split {
  readonly feature: number
  readonly gain: number
  readonly bin: number
  readonly set?: readonly number[]
}

export interface SplitRules {
  /** Added to the weight of each side: keeps small sides from looking better than they are. */
  readonly smoothing: number
  readonly leastWeight: number
}

/** The part of a histogram that belongs to one column, with the totals of the node. */
export interface ColumnHistogram {
  readonly histogram: Histogram
  readonly offset: number
  readonly bins: number
  readonly gradient: number
  readonly weight: number
}

function score(gradient: number, weight: number, smoothing: number): number {
  return (gradient * gradient) / (weight + smoothing)
}

/**
 * Best threshold of a column with ordered bins. `monotone` 1 asks that the right side is pushed up at least as much as the left,
 * -1 the reverse, 0 nothing. Gradients point in the direction in which the prediction should move.
 */
export function bestThreshold(
  column: ColumnHistogram,
  rules: SplitRules,
  monotone: number,
): Omit<Split, 'feature'> | undefined {
  const { histogram, offset, bins, gradient, weight } = column
  const parent = score(gradient, weight, rules.smoothing)
  let leftGradient = 0
  let leftWeight = 0
  let bestGain = 0
  let bestBin = -1
  for (let bin = 0; bin < bins - 1; bin++) {
    leftGradient += histogram.gradients[offset + bin] ?? 0
    leftWeight += histogram.weights[offset + bin] ?? 0
    const rightWeight = weight - leftWeight
    if (leftWeight < rules.leastWeight) continue
    if (rightWeight < rules.leastWeight) break
    const rightGradient = gradient - leftGradient
    if (monotone !== 0 && (rightGradient / rightWeight - leftGradient / leftWeight) * monotone < 0) continue
    const gain =
      score(leftGradient, leftWeight, rules.smoothing) +
      score(rightGradient, rightWeight, rules.smoothing) -
      parent
    if (gain > bestGain) {
      bestGain = gain
      bestBin = bin
    }
  }
  return bestBin < 0 ? undefined : { gain: bestGain, bin: bestBin }
}

/** Rare categories are pulled towards the node's mean before they are put in order, else noise decides the order. */
const CATEGORY_SMOOTHING = 10

/**
 * Best two-group parting of a category column: categories in order of their mean gradient, then thresholds along that order,
 * which is optimal for one output (Fisher 1958; used by LightGBM, Ke et al. 2017).
 */
export function bestCategories(
  column: ColumnHistogram,
  rules: SplitRules,
): Omit<Split, 'feature'> | undefined {
  const { histogram, offset, bins, gradient, weight } = column
  const mean = gradient / Math.max(weight, 1e-12)
  const present: { bin: number; gradient: number; weight: number; rank: number }[] = []
  for (let bin = 0; bin < bins; bin++) {
    const binWeight = histogram.weights[offset + bin] ?? 0
    if (binWeight <= 1e-9) continue
    const binGradient = histogram.gradients[offset + bin] ?? 0
    const rank = (binGradient + CATEGORY_SMOOTHING * mean) / (binWeight + CATEGORY_SMOOTHING)
    present.push({ bin, gradient: binGradient, weight: binWeight, rank })
  }
  present.sort((a, b) => a.rank - b.rank || a.bin - b.bin)
  const ordered: ColumnHistogram = {
    histogram: {
      gradients: Float64Array.from(present, (entry) => entry.gradient),
      weights: Float64Array.from(present, (entry) => entry.weight),
    },
    offset: 0,
    bins: present.length,
    gradient,
    weight,
  }
  const best = bestThreshold(ordered, rules, 0)
  if (best === undefined) return undefined
  return {
    gain: best.gain,
    bin: 0,
    set: present
      .slice(0, best.bin + 1)
      .map((entry) => entry.bin)
      .sort((a, b) => a - b),
  }
}
