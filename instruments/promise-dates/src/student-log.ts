/**
 * What is believed about ln(days) of a case before and after seeing some: a normal distribution whose mean and spread are both
 * uncertain (normal-inverse-gamma; Gelman et al., Bayesian Data Analysis, 3rd ed., section 3.3). Its forecast for the next case is a
 * Student distribution of ln(days): wide while little was seen, narrowing with every finished case, never falsely exact.
 */
export interface LogDaysBelief {
  /** Expected ln(days). */
  readonly mean: number;
  /** How many cases the expected value is worth. */
  readonly meanWorth: number;
  /** Spread of ln(days) (standard deviation) as believed. */
  readonly spread: number;
  /** How many cases the spread is worth; also the degrees of freedom of the forecast. */
  readonly spreadWorth: number;
}

/** The belief after seeing the ln(days) of finished cases. */
export function learnBelief(belief: LogDaysBelief, seen: readonly number[]): LogDaysBelief {
  if (seen.length === 0) return belief;
  const count = seen.length;
  const mean = seen.reduce((sum, value) => sum + value, 0) / count;
  const squares = seen.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const meanWorth = belief.meanWorth + count;
  const spreadWorth = belief.spreadWorth + count;
  const between = ((belief.meanWorth * count) / meanWorth) * (mean - belief.mean) ** 2;
  return {
    mean: (belief.meanWorth * belief.mean + count * mean) / meanWorth,
    meanWorth,
    spread: Math.sqrt((belief.spreadWorth * belief.spread ** 2 + squares + between) / spreadWorth),
    spreadWorth,
  };
}

/** Quantiles of days of the next case at the given probabilities. */
export function beliefQuantiles(belief: LogDaysBelief, probabilities: readonly number[]): number[] {
  const scale = belief.spread * Math.sqrt(1 + 1 / belief.meanWorth);
  return probabilities.map((p) => Math.exp(belief.mean + scale * studentQuantile(p, belief.spreadWorth)));
}

/** Density of the Student distribution up to its constant, integrated numerically below: exact enough and free of special functions. */
function studentKernel(t: number, freedom: number): number {
  return (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);
}

const STEPS = 4000;

/**
 * Quantile of the Student distribution by integrating its density along t = tan(angle) (Simpson would gain nothing: the integrand
 * is smooth and bounded there). Error below 1e-4 for the levels used here.
 */
export function studentQuantile(p: number, freedom: number): number {
  if (p === 0.5) return 0;
  const upper = p > 0.5 ? p : 1 - p;
  const mass = (angle: number): number => studentKernel(Math.tan(angle), freedom) / Math.cos(angle) ** 2;
  const step = Math.PI / 2 / STEPS;
  let total = 0;
  for (let index = 0; index < STEPS; index++) total += mass((index + 0.5) * step);
  let running = 0;
  for (let index = 0; index < STEPS; index++) {
    const share = mass((index + 0.5) * step) / total / 2;
    if (0.5 + running + share >= upper) {
      const t = Math.tan((index + (upper - 0.5 - running) / share) * step);
      return p > 0.5 ? t : -t;
    }
    running += share;
  }
  return Number.POSITIVE_INFINITY;
}
