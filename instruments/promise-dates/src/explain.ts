import type { Feature } from './feature-schema.ts'
import type { Voice } from './members.ts'

/** One cause and by how many days it moved the median (negative: earlier). */
export interface ExplanationPart {
  readonly name: string
  readonly days: number
}

/** `base` (the usual case) plus all `parts` is `median`, exactly up to rounding of the last bits. Parts: largest first. */
export interface Explanation {
  readonly base: number
  readonly parts: readonly ExplanationPart[]
  readonly median: number
}

/** Names of the two parts that belong to no feature. */
export const RECENT_EXPERIENCE = 'recent experience'
export const TIME_PASSED = 'time passed since the last event'

export interface MedianToExplain {
  readonly voices: readonly { readonly voice: Voice; readonly weight: number }[]
  readonly bins: Uint8Array
  readonly features: readonly Feature[]
  /** Index of the median among the levels. */
  readonly centre: number
  /** Median days before correction, after it, and days since the last event. */
  readonly raw: number
  readonly median: number
  readonly passed: number
  /** Days added above what the log had shown, by attribute. */
  readonly added: readonly ExplanationPart[]
  readonly toDays: (z: number) => number
}

/** Start and contributions of the blend on the logarithmic scale. */
function blendContributions(task: MedianToExplain): { start: number; byColumn: Float64Array } {
  const byColumn = new Float64Array(task.features.length)
  let start = 0
  for (const { voice, weight } of task.voices) {
    if (weight === 0) continue
    const own = voice.contributions(task.bins, task.centre)
    start += weight * own.start
    own.byColumn.forEach((value, column) => {
      byColumn[column] = (byColumn[column] ?? 0) + weight * value
    })
  }
  return { start, byColumn }
}

/**
 * Shares of the move from the usual case to this one. On the logarithmic scale contributions add up by construction; to give them
 * in days, each is multiplied by the mean slope between both ends, which is the Aumann-Shapley share (Aumann & Shapley 1974) of a
 * sum under a curved scale, and keeps the sum exact.
 */
export function explainMedian(
  task: MedianToExplain,
  groupOf: (feature: string) => string = (feature) => feature,
): Explanation {
  const { start, byColumn } = blendContributions(task)
  const base = task.features.length > 0 ? task.toDays(start) : task.raw
  const move = byColumn.reduce((sum, value) => sum + value, 0)
  const reached = task.features.length > 0 ? task.toDays(start + move) : task.raw
  const slope = Math.abs(move) > 1e-12 ? (reached - base) / move : 0
  const groups = new Map<string, number>()
  const add = (name: string, days: number): void => {
    if (days !== 0) groups.set(name, (groups.get(name) ?? 0) + days)
  }
  byColumn.forEach((value, column) => add(groupOf(task.features[column]?.name ?? ''), value * slope))
  for (const { name, days } of task.added) add(groupOf(name), days)
  const ahead = task.added.reduce((sum, { days }) => sum + days, reached)
  if (task.passed > 0) add(TIME_PASSED, -Math.min(task.passed, ahead))
  const soFar = [...groups.values()].reduce((sum, days) => sum + days, base)
  add(RECENT_EXPERIENCE, task.median - soFar)
  const parts = [...groups]
    .map(([name, days]) => ({ name, days }))
    .sort((a, b) => Math.abs(b.days) - Math.abs(a.days) || (a.name < b.name ? -1 : 1))
  return { base, parts, median: task.median }
}
