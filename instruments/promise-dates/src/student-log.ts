/**
 * What is believed about ln(days) of a case before and after seeing some: a normal distribution whose mean and spread are both
 * uncertain (normal-inverse-gamma; Gelman et al., Bayesian Data Analysis, 3rd ed., section 3.3). Its forecast for the next case is a
 * Student distribution of ln(days): wide while little was seen, narrowing with every finished case, never falsely exact.
 */
export interface LogDaysBelief {
  /** Expected ln(days). */
  readonly mean: number
  /** How many cases the expected value is worth. */
  readonly meanWorth: number
  /** Spread of ln(days) (standard deviation) as believed. */
  readonly spread: number
  /** How many cases the spread is worth; also the degrees of freedom of the forecast. */
  readonly spreadWorth: number
}

/** The belief after seeing the ln(days) of finished cases. */
export function learnBelief(belief: LogDaysBelief, seen: readonly number[]): LogDaysBelief {
  if (seen.length === 0) return belief
  const count = seen.length
  const mean = seen.reduce((sum, value) => sum + value, 0) / count
  const squares = seen.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const meanWorth = belief.meanWorth + count
  const spreadWorth = belief.spreadWorth + count
  const between = ((belief.meanWorth * count) / meanWorth) * (mean - belief.mean) ** 2
  return {
    mean: (belief.meanWorth * belief.mean + count * mean) / meanWorth,
    meanWorth,
    spread: Math.sqrt((belief.spreadWorth * belief.spread ** 2 + squares + between) / spreadWorth),
    spreadWorth,
  }
}

/** Quantiles of days of the next case at the given probabilities. */
export function beliefQuantiles(belief: LogDaysBelief, probabilities: readonly number[]): number[] {
  const scale = belief.spread * Math.sqrt(1 + 1 / belief.meanWorth)
  return studentQuantiles(probabilities, belief.spreadWorth).map((t) => Math.exp(belief.mean + scale * t))
}

/** Density of the Student distribution up to its constant: what is needed here is shares of it. */
function studentKernel(t: number, freedom: number): number {
  return (1 + (t * t) / freedom) ** (-(freedom + 1) / 2)
}

const STEPS = 2000

/** Share of the mass between 0 and tan(angle), at every step of the angle from 0 to a right angle. */
function halfMasses(freedom: number): Float64Array {
  const step = Math.PI / 2 / STEPS
  const sums = new Float64Array(STEPS + 1)
  for (let index = 0; index < STEPS; index++) {
    const angle = (index + 0.5) * step
    sums[index + 1] = (sums[index] ?? 0) + studentKernel(Math.tan(angle), freedom) / Math.cos(angle) ** 2
  }
  const total = sums[STEPS] ?? 1
  return sums.map((sum) => sum / total)
}

/**
 * Quantiles of the Student distribution, by summing its density along t = tan(angle), where it is smooth and bounded. Error below
 * 1e-3 for the levels used here (checked against tables in the tests).
 */
export function studentQuantiles(probabilities: readonly number[], freedom: number): number[] {
  const masses = halfMasses(freedom)
  const step = Math.PI / 2 / STEPS
  return probabilities.map((p) => {
    const wanted = Math.abs(p - 0.5) * 2
    let index = 0
    while (index < STEPS - 1 && (masses[index + 1] ?? 1) < wanted) index++
    const [low, high] = [masses[index] ?? 0, masses[index + 1] ?? 1]
    const t = Math.tan((index + (wanted - low) / (high - low)) * step)
    return p > 0.5 ? t : -t
  })
}
