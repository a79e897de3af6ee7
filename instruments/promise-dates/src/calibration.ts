import { sortedQuantile } from './quantile.ts'

/**
 * What became of an earlier forecast: the probability it had given to "over by now". Where the case is finished, "now" is its end;
 * where it is not, the end is known to lie above (`finished` 0). `at` is the instant of the forecast.
 */
export interface CalibrationItem {
  readonly at: number
  readonly reached: number
  readonly finished: 0 | 1
  /** Number of events the forecast rested on; 1 is a promise at intake. */
  readonly length: number
}

/** A non-decreasing map from said to needed levels: to be right with probability `said[i]`, ask the forecast for `needed[i]`. */
export interface LevelMap {
  readonly said: readonly number[]
  readonly needed: readonly number[]
}

export interface CalibrationRules {
  /** A forecast that many items older than the newest counts half. */
  readonly halfLife: number
  /** Items that say "the forecast is right as it stands", spread evenly: how much evidence it takes to change it. */
  readonly prior: number
  /** They say instead "it is right once corrected like this": a part of the forecasts starts from what all of them taught. */
  readonly around?: LevelMap
}

const DEFAULT_CALIBRATION: CalibrationRules = { halfLife: 1000, prior: 50 }

const GRID = Array.from({ length: 199 }, (_, index) => (index + 1) / 200)

/**
 * Learns from what became of earlier forecasts how to correct levels. The share of outcomes below each said level is estimated by a
 * Kaplan-Meier curve over the probability scale, with unfinished cases as censored (without that, only the quick ones would speak,
 * and the correction would lean to the short side) and recent forecasts heavier (weighted conformal prediction: Vovk et al. 2005;
 * Tibshirani et al. 2019; Barber et al. 2023 for drift).
 */
export function learnLevelMap(
  items: readonly CalibrationItem[],
  rules: CalibrationRules = DEFAULT_CALIBRATION,
): LevelMap {
  const byAge = [...items].sort((a, b) => b.at - a.at)
  const weighted = byAge.map((item, age) => ({ ...item, weight: 2 ** (-age / rules.halfLife) }))
  const { around } = rules
  const believed = (level: number): number => (around === undefined ? level : neededLevel(around, level))
  const evenly = Array.from({ length: rules.prior }, (_, index) => ({
    at: 0,
    reached: believed((index + 0.5) / rules.prior),
    finished: 1 as const,
    length: 0,
    weight: 1,
  }))
  const ordered = [...weighted, ...evenly].sort((a, b) => a.reached - b.reached || b.finished - a.finished)
  let atRisk = ordered.reduce((sum, item) => sum + item.weight, 0)
  let surviving = 1
  const points: number[] = [0]
  const shares: number[] = [0]
  for (const item of ordered) {
    if (item.finished === 1 && atRisk > 0) {
      const before = surviving
      surviving *= Math.max(0, 1 - item.weight / atRisk)
      points.push(item.reached)
      // Half-way up the step: with evenly spread items the map is then exactly "as it stands".
      shares.push(1 - (before + surviving) / 2)
    }
    atRisk -= item.weight
  }
  points.push(1)
  shares.push(1)
  return { said: GRID, needed: invert(points, shares) }
}

/** The correction of all forecasts, and of those that rest on the first event alone. */
export interface LevelMaps {
  readonly levelMap: LevelMap
  /** Promises at intake know least and err in their own way; one correction for all would make them too sure of themselves. */
  readonly firstLevelMap: LevelMap
}

const FIRST_FORECASTS = { halfLife: 150, prior: 40 } as const

export function learnLevelMaps(
  items: readonly CalibrationItem[],
  rules: CalibrationRules = DEFAULT_CALIBRATION,
): LevelMaps {
  const levelMap = learnLevelMap(items, rules)
  const first = items.filter(({ length }) => length === 1)
  return { levelMap, firstLevelMap: learnLevelMap(first, { ...FIRST_FORECASTS, around: levelMap }) }
}

/** For each level of the grid the point at which the curve (points, shares) reaches it. */
function invert(points: readonly number[], shares: readonly number[]): number[] {
  let index = 0
  return GRID.map((level) => {
    while (index < shares.length - 1 && (shares[index] ?? 1) < level) index++
    const [low, high] = [shares[index - 1] ?? 0, shares[index] ?? 1]
    const [from, to] = [points[index - 1] ?? 0, points[index] ?? 1]
    return high > low ? from + ((to - from) * (level - low)) / (high - low) : to
  })
}

/** The level to ask the forecast for, so that it is right with probability `said`. */
export function neededLevel(map: LevelMap, said: number): number {
  const size = map.said.length
  const position = said * (size + 1) - 1
  if (position <= 0) return (map.needed[0] ?? 0) * Math.max(0, position + 1)
  if (position >= size - 1) {
    const last = map.needed[size - 1] ?? 1
    return last + (1 - last) * Math.min(1, position - (size - 1))
  }
  return sortedQuantile(map.needed, position / (size - 1))
}

/** The inverse of `neededLevel`: how probable it really is to lie below the forecast's level `asked`. */
export function saidLevel(map: LevelMap, asked: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (neededLevel(map, middle) < asked) low = middle
    else high = middle
  }
  return (low + high) / 2
}
