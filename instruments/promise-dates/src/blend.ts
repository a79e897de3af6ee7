import type { Voice } from './members.ts'

/**
 * Weighted mean of the members' quantiles, level by level (Vincent 1912; Ratcliff 1979). Weights are >= 0 and sum to 1, so order of
 * levels and monotone rules that hold for every member hold for the blend.
 */
export function blendQuantiles(
  voices: readonly Voice[],
  weights: readonly number[],
  bins: Uint8Array,
): Float64Array {
  let sums = new Float64Array()
  voices.forEach((voice, index) => {
    const weight = weights[index] ?? 0
    if (weight === 0) return
    const quantiles = voice.quantiles(bins)
    if (sums.length === 0) sums = new Float64Array(quantiles.length)
    for (let level = 0; level < sums.length; level++)
      sums[level] = (sums[level] ?? 0) + weight * (quantiles[level] ?? 0)
  })
  return sums
}

/**
 * Medians of each member for some prefixes, with what came. `watchedDays` is how long each prefix could be watched; `actualDays` is
 * the remaining time, or `watchedDays` where the end was not seen.
 */
export interface BlendEvidence {
  readonly medians: readonly Float64Array[]
  readonly actualDays: Float64Array
  readonly watchedDays: Float64Array
  readonly toDays: (z: number) => number
  /** The weights believed in before any evidence. */
  readonly belief: readonly number[]
}

const STEPS = 20
/** Share of the weight that stays with the belief whatever the evidence says: a short, half-seen rehearsal must not decide alone. */
const BELIEF_SHARE = { halfSeen: 0.5, closedLog: 0.2 } as const

/**
 * Sum of absolute errors in days as far as they could be seen: forecast and outcome are both cut at the watched time. Errors of
 * finished cases alone would favour forecasts that are too short, for the long cases are the ones still open.
 */
function visibleError(evidence: BlendEvidence, sums: Float64Array, count: number): number {
  let error = 0
  for (let row = 0; row < sums.length; row++) {
    const said = Math.min(evidence.toDays((sums[row] ?? 0) / count), evidence.watchedDays[row] ?? 0)
    error += Math.abs(said - (evidence.actualDays[row] ?? 0))
  }
  return error
}

/** A member whose own visible error is a tenth above the best keeps this share of the belief in it: exp(-20 / 10). */
const DOUBT = 20

/** The belief, doubted where a member by itself did clearly worse than the best. */
function doubtedBelief(evidence: BlendEvidence): number[] {
  const errors = evidence.medians.map((medians) => visibleError(evidence, medians, 1))
  const least = Math.max(Math.min(...errors), 1e-9)
  const doubted = errors.map(
    (error, member) => (evidence.belief[member] ?? 0) * Math.exp(-DOUBT * (error / least - 1)),
  )
  const sum = doubted.reduce((total, weight) => total + weight, 0)
  return doubted.map((weight) => weight / Math.max(sum, 1e-12))
}

/** Chooses blend weights by forward selection with replacement (Caruana et al. 2004) on the visible error, then mixes in the belief. */
export function chooseBlend(evidence: BlendEvidence): number[] {
  const picks = evidence.medians.map(() => 0)
  let sums = new Float64Array(evidence.actualDays.length)
  for (let step = 1; step <= STEPS; step++) {
    let best = 0
    let bestError = Number.POSITIVE_INFINITY
    evidence.medians.forEach((medians, member) => {
      const error = visibleError(
        evidence,
        sums.map((sum, row) => sum + (medians[row] ?? 0)),
        step,
      )
      if (error < bestError - 1e-12) {
        bestError = error
        best = member
      }
    })
    picks[best] = (picks[best] ?? 0) + 1
    sums = sums.map((sum, row) => sum + (evidence.medians[best]?.[row] ?? 0))
  }
  const kept = evidence.watchedDays.every((days) => days === Number.POSITIVE_INFINITY)
    ? BELIEF_SHARE.closedLog
    : BELIEF_SHARE.halfSeen
  const belief = doubtedBelief(evidence)
  return picks.map((count, member) => ((1 - kept) * count) / STEPS + kept * (belief[member] ?? 0))
}
