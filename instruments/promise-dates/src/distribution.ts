/**
 * A distribution of remaining days given by its quantiles. Between levels it is straight on the logarithmic scale
 * z = ln(1 + days / unit); below the lowest level it runs to zero days; above the highest it has a Pareto-like tail of one slope
 * for all cases, so that a larger quantile never lowers another one (monotone rules survive in the tails).
 */
export interface DistributionShape {
  /** Days that make one step of the logarithmic scale. */
  readonly unit: number
  /** Ascending, in (0, 1). */
  readonly levels: readonly number[]
  /** Growth of z per unit of -ln(1 - p) beyond the highest level. */
  readonly tailSlope: number
}

/** Ordinary growth of ln(days) beyond the highest level: a tail index of 2. */
export const DEFAULT_TAIL_SLOPE = 0.5

const HIGHEST_PROBABILITY = 0.9995

export function toScale(days: number, unit: number): number {
  return Math.log1p(Math.max(0, days) / unit)
}

export function fromScale(z: number, unit: number): number {
  return unit * Math.expm1(Math.max(0, z))
}

/** Makes values ascending from left to right; a value below its predecessor is raised to it. */
function ascending(values: ArrayLike<number>): Float64Array {
  let highest = 0
  return Float64Array.from(values, (value) => (highest = Math.max(highest, value)))
}

/** `z` values at the levels (ascending) as a distribution of days that can be asked both ways. */
export class Distribution {
  readonly shape: DistributionShape
  readonly z: Float64Array

  constructor(shape: DistributionShape, z: ArrayLike<number>) {
    this.shape = shape
    this.z = ascending(z)
  }

  /** z value below which the remaining time falls with probability `p`. */
  zAt(p: number): number {
    const { levels, tailSlope } = this.shape
    const last = levels.length - 1
    const probability = Math.min(Math.max(p, 0), HIGHEST_PROBABILITY)
    const top = levels[last] ?? 1
    if (probability >= top) return (this.z[last] ?? 0) + tailSlope * Math.log((1 - top) / (1 - probability))
    let index = 0
    while ((levels[index] ?? 1) < probability) index++
    const [lowP, highP] = [levels[index - 1] ?? 0, levels[index] ?? 1]
    const [lowZ, highZ] = [this.z[index - 1] ?? 0, this.z[index] ?? 0]
    return lowZ + ((highZ - lowZ) * (probability - lowP)) / (highP - lowP)
  }

  /** Days below which the remaining time falls with probability `p` (0 .. 0.9995). */
  quantile(p: number): number {
    return fromScale(this.zAt(p), this.shape.unit)
  }

  /** Probability that the remaining time is at most `days`. */
  probabilityWithin(days: number): number {
    if (days < 0) return 0
    const { levels, tailSlope, unit } = this.shape
    const z = toScale(days, unit)
    const last = levels.length - 1
    const topZ = this.z[last] ?? 0
    const top = levels[last] ?? 1
    if (z >= topZ)
      return Math.min(HIGHEST_PROBABILITY, 1 - (1 - top) * Math.exp(-(z - topZ) / Math.max(tailSlope, 1e-6)))
    let index = 0
    while ((this.z[index] ?? 0) <= z) index++
    const [lowP, highP] = [levels[index - 1] ?? 0, levels[index] ?? 1]
    const [lowZ, highZ] = [this.z[index - 1] ?? 0, this.z[index] ?? 0]
    return highZ > lowZ ? lowP + ((highP - lowP) * (z - lowZ)) / (highZ - lowZ) : highP
  }
}
