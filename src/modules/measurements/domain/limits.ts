import { bareWord } from '#platform/search-words.ts'
import type { MeasurementKind, TimingPosition } from './reading.ts'
import type { CriteriaLimits } from './seven-criteria.ts'

// Every term may be null: what the house has not set is not judged. Limits are data with an author and a date; nothing
// in this file is a figure.

export interface TimingLimits {
  readonly meanFrom: number | null
  readonly meanUntil: number | null
  readonly spread: number | null
  readonly isochronism: number | null
  readonly amplitudeFrom: number | null
  readonly amplitudeUntil: number | null
  readonly amplitudeAfterDayFrom: number | null
  readonly beatError: number | null
  /** Positions a full sitting must have. */
  readonly positions: readonly TimingPosition[]
}

export interface WaterLimits {
  readonly leastBar: number | null
  readonly leastMinutes: number | null
}

export interface QuartzLimits {
  readonly mostMicroampere: number | null
  readonly leastVolts: number | null
  readonly mostSecondsPerMonth: number | null
}

export interface CriteriaTerms {
  readonly category1: CriteriaLimits
  readonly category2: CriteriaLimits
}

export interface TermsByKind {
  readonly timing: TimingLimits
  readonly water_resistance: WaterLimits
  readonly quartz: QuartzLimits
  readonly seven_criteria: CriteriaTerms
}

export type LimitTerms = {
  [K in MeasurementKind]: { readonly kind: K; readonly terms: TermsByKind[K] }
}[MeasurementKind]

interface Applicable {
  readonly brandKey: string
  readonly calibreKey: string
}

export const brandKeyOf = (brand: string): string => bareWord(brand)
export const calibreKeyOf = (calibre: string): string => bareWord(calibre)

/**
 * The closest limits for a piece: its calibre of its brand, its calibre, its brand, the house. A calibre wins over a
 * brand because a movement is the same in whatever case it beats.
 */
export const closestLimits = <L extends Applicable>(
  limits: readonly L[],
  piece: { brand: string; calibre: string },
): L | undefined => {
  const brand = brandKeyOf(piece.brand)
  const calibre = calibreKeyOf(piece.calibre)
  const find = (brandKey: string, calibreKey: string): L | undefined =>
    limits.find((line) => line.brandKey === brandKey && line.calibreKey === calibreKey)
  const ofCalibre = calibre === '' ? undefined : (find(brand, calibre) ?? find('', calibre))
  return ofCalibre ?? (brand === '' ? undefined : find(brand, '')) ?? find('', '')
}
