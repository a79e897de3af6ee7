import type { PositionReading, TimingPosition } from './reading.ts'

/** Nominal period of a full oscillation in seconds: 28,800 vibrations an hour give 0.25 s. */
export const nominalPeriod = (vibrationsPerHour: number): number => 7200 / vibrationsPerHour

interface Impulse {
  readonly liftAngle: number
  readonly vibrationsPerHour: number
  /** From the first to the last noise of one beat. */
  readonly milliseconds: number
}

/** Degrees = lift angle / (2 · sin(π·t/T)). Two degrees of lift angle move the reading by eleven. */
export const amplitudeOf = ({ liftAngle, vibrationsPerHour, milliseconds }: Impulse): number =>
  liftAngle / (2 * Math.sin((Math.PI * milliseconds) / 1000 / nominalPeriod(vibrationsPerHour)))

/** Half the difference between tic→toc and toc→tic, in milliseconds: |T/2 − tic→toc|. */
export const beatErrorOf = (vibrationsPerHour: number, ticTocMilliseconds: number): number =>
  Math.abs((nominalPeriod(vibrationsPerHour) * 1000) / 2 - ticTocMilliseconds)

export interface TimingSummary {
  readonly positions: number
  readonly meanRate: number
  /** Between the fastest and the slowest position. */
  readonly spread: number
  readonly fastest: TimingPosition
  readonly slowest: TimingPosition
  /** Mean of the hanging positions minus mean of the lying ones; null where one kind was not measured. */
  readonly hangingMinusLying: number | null
  readonly meanAmplitude: number | null
  readonly lowestAmplitude: number | null
  readonly highestAmplitude: number | null
  readonly largestBeatError: number | null
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const meanOrNull = (values: readonly number[]): number | null => (values.length === 0 ? null : mean(values))
const lowest = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.min(...values)
const highest = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.max(...values)

const isPresent = (value: number | null): value is number => value !== null

const isLying = ({ position }: PositionReading): boolean => position === 'CH' || position === 'FH'

/** What the positions of one sitting say together; undefined for a sitting without a position. */
export const summariseTiming = (positions: readonly PositionReading[]): TimingSummary | undefined => {
  const byRate = [...positions].sort((one, other) => one.rate - other.rate)
  const slowest = byRate[0]
  const fastest = byRate.at(-1)
  if (slowest === undefined || fastest === undefined) return undefined
  const amplitudes = positions.map(({ amplitude }) => amplitude).filter(isPresent)
  const lying = positions.filter(isLying).map(({ rate }) => rate)
  const hanging = positions.filter((position) => !isLying(position)).map(({ rate }) => rate)
  return {
    positions: positions.length,
    meanRate: mean(positions.map(({ rate }) => rate)),
    spread: fastest.rate - slowest.rate,
    fastest: fastest.position,
    slowest: slowest.position,
    hangingMinusLying: lying.length === 0 || hanging.length === 0 ? null : mean(hanging) - mean(lying),
    meanAmplitude: meanOrNull(amplitudes),
    lowestAmplitude: lowest(amplitudes),
    highestAmplitude: highest(amplitudes),
    largestBeatError: highest(positions.map(({ beatError }) => beatError).filter(isPresent)),
  }
}

/** How the mean rate moves from full wind to a day later, over the positions both sittings have. */
export const isochronism = (
  full: readonly PositionReading[],
  after24Hours: readonly PositionReading[],
): number | null => {
  const differences = full.flatMap(({ position, rate }) => {
    const later = after24Hours.find((reading) => reading.position === position)
    return later === undefined ? [] : [later.rate - rate]
  })
  return meanOrNull(differences)
}
