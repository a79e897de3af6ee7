import type { LimitTerms, QuartzLimits, TimingLimits, WaterLimits } from './limits.ts'
import type { PositionReading, QuartzReading, Reading, TimingReading, WaterReading } from './reading.ts'
import { criteriaMissed, sevenFigures } from './seven-criteria.ts'
import { isochronism, summariseTiming } from './timing.ts'

/** One figure outside its limit, or one that the limits ask for and nobody measured (`measured` null). */
export interface Fault {
  readonly what: string
  readonly measured: number | null
  readonly limit: number | null
}

export interface Judgement {
  /** Null: the house has set no limit for this, or nothing was promised; a person decides. */
  readonly passed: boolean | null
  readonly faults: readonly Fault[]
}

interface Beside {
  /** The sitting at full wind this one is held against, for isochronism. */
  readonly fullWind?: readonly PositionReading[] | undefined
}

const undecided: Judgement = { passed: null, faults: [] }

const judgedBy = (faults: readonly Fault[]): Judgement => ({ passed: faults.length === 0, faults })

// Readings come with a decimal or two; the binary rest of a mean must not fail what stands on its limit.
const tolerance = 1e-9

const below = (what: string, measured: number | null, limit: number | null): Fault[] => {
  if (limit === null) return []
  return measured === null || measured < limit - tolerance ? [{ what, measured, limit }] : []
}

const above = (what: string, measured: number | null, limit: number | null): Fault[] => {
  if (limit === null) return []
  return measured === null || measured > limit + tolerance ? [{ what, measured, limit }] : []
}

/** Holds a reading against the limits of the house. Half a measurement does not pass: a figure asked for must be there. */
export const judge = (reading: Reading, limits: LimitTerms | undefined, beside: Beside = {}): Judgement => {
  if (reading.kind === 'water_resistance') {
    return judgeWater(reading, limits?.kind === 'water_resistance' ? limits.terms : undefined)
  }
  if (limits === undefined || limits.kind !== reading.kind) return undecided
  if (reading.kind === 'timing' && limits.kind === 'timing') {
    return judgedBy(
      reading.winding === 'after-24-hours'
        ? afterDayFaults(reading, limits.terms, beside)
        : fullWindFaults(reading, limits.terms),
    )
  }
  if (reading.kind === 'quartz' && limits.kind === 'quartz') return judgeQuartz(reading, limits.terms)
  if (reading.kind === 'seven_criteria' && limits.kind === 'seven_criteria') {
    const figures = sevenFigures(reading.rates)
    if (figures === undefined) return undecided
    const terms = reading.category === 1 ? limits.terms.category1 : limits.terms.category2
    return judgedBy(
      criteriaMissed(figures, terms).map((what) => {
        const [from, until] = terms[what]
        return { what, measured: figures[what], limit: figures[what] < from ? from : until }
      }),
    )
  }
  return undecided
}

const fullWindFaults = (reading: TimingReading, terms: TimingLimits): Fault[] => {
  const summary = summariseTiming(reading.positions)
  if (summary === undefined) return []
  const measured = new Set(reading.positions.map(({ position }) => position))
  return [
    ...terms.positions
      .filter((position) => !measured.has(position))
      .map((position) => ({ what: `position-${position}`, measured: null, limit: null })),
    ...below('mean-from', summary.meanRate, terms.meanFrom),
    ...above('mean-until', summary.meanRate, terms.meanUntil),
    ...above('spread', summary.spread, terms.spread),
    ...below('amplitude-from', summary.lowestAmplitude, terms.amplitudeFrom),
    ...(summary.highestAmplitude === null
      ? []
      : above('amplitude-until', summary.highestAmplitude, terms.amplitudeUntil)),
    ...beatErrorFaults(summary.largestBeatError, terms),
  ]
}

const afterDayFaults = (reading: TimingReading, terms: TimingLimits, { fullWind }: Beside): Fault[] => {
  const summary = summariseTiming(reading.positions)
  if (summary === undefined) return []
  const drift = fullWind === undefined ? null : isochronism(fullWind, reading.positions)
  return [
    ...below('amplitude-after-day', summary.lowestAmplitude, terms.amplitudeAfterDayFrom),
    ...(drift === null ? [] : above('isochronism', Math.abs(drift), terms.isochronism)),
    ...beatErrorFaults(summary.largestBeatError, terms),
  ]
}

// Not every instrument gives a beat error; where one was read it counts.
const beatErrorFaults = (measured: number | null, terms: TimingLimits): Fault[] =>
  measured === null ? [] : above('beat-error', measured, terms.beatError)

const judgeWater = (reading: WaterReading, terms: WaterLimits | undefined): Judgement => {
  if (reading.result === 'not-guaranteed') return undecided
  if (reading.result === 'failed') {
    return judgedBy([{ what: 'leak', measured: reading.pressureBar, limit: null }])
  }
  if (terms === undefined) return { passed: true, faults: [] }
  return judgedBy([
    // A vacuum test stands beside the overpressure, it has no least of its own.
    ...(reading.medium === 'vacuum' ? [] : below('pressure', reading.pressureBar, terms.leastBar)),
    ...below('duration', reading.minutes, terms.leastMinutes),
  ])
}

const judgeQuartz = (reading: QuartzReading, terms: QuartzLimits): Judgement => {
  const monthly = reading.secondsPerMonth === null ? null : Math.abs(reading.secondsPerMonth)
  const asked = [
    { limit: terms.mostMicroampere, measured: reading.microampere },
    { limit: terms.leastVolts, measured: reading.volts },
    { limit: terms.mostSecondsPerMonth, measured: monthly },
  ].filter(({ limit }) => limit !== null)
  // A module shows its rate or its consumption, seldom both: one figure that can be judged is enough, none is not.
  if (asked.every(({ measured }) => measured === null)) return undecided
  return judgedBy([
    ...(reading.microampere === null ? [] : above('consumption', reading.microampere, terms.mostMicroampere)),
    ...(reading.volts === null ? [] : below('volts', reading.volts, terms.leastVolts)),
    ...(monthly === null ? [] : above('monthly', monthly, terms.mostSecondsPerMonth)),
  ])
}
