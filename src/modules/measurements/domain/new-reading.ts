import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import type { PositionReading, Reading, TimingPosition, TimingReading } from './reading.ts'
import { amplitudeOf } from './timing.ts'

export interface TypedPosition {
  readonly position: TimingPosition
  readonly rate: number
  readonly amplitude: number | null
  readonly beatError: number | null
  /** Instead of an amplitude, where the instrument shows times: from the first to the last noise of one beat. */
  readonly impulseMilliseconds: number | null
}

export type TypedReading =
  | (Omit<TimingReading, 'positions'> & { readonly positions: readonly TypedPosition[] })
  | Exclude<Reading, { kind: 'timing' }>

/** What somebody typed or an instrument sent, made a reading that can be compared, or refused with what is missing. */
export const newReading = (typed: TypedReading): Reading | Refusal => {
  if (typed.kind === 'timing') return newTiming(typed)
  if (typed.kind === 'quartz') {
    const { microampere, volts, coilOhms, secondsPerMonth } = typed
    const isEmpty = [microampere, volts, coilOhms, secondsPerMonth].every((figure) => figure === null)
    if (isEmpty) return refuse('measurements.refusal.nothing-measured', { field: 'microampere', status: 422 })
  }
  return typed
}

const newTiming = (typed: Extract<TypedReading, { kind: 'timing' }>): TimingReading | Refusal => {
  if (typed.positions.length === 0) {
    return refuse('measurements.refusal.nothing-measured', { field: 'positions', status: 422 })
  }
  const named = new Set(typed.positions.map(({ position }) => position))
  if (named.size < typed.positions.length) {
    return refuse('measurements.refusal.position-twice', { field: 'positions', status: 422 })
  }
  const incomparable = lacksConditions(typed)
  if (incomparable !== undefined) return incomparable
  const positions: PositionReading[] = []
  for (const position of typed.positions) {
    const settled = settlePosition(position, typed)
    if (isRefusal(settled)) return settled
    positions.push(settled)
  }
  return { ...typed, positions }
}

/** An amplitude means nothing without its lift angle and winding state: it is refused, not kept for somebody to misread. */
const lacksConditions = (typed: Extract<TypedReading, { kind: 'timing' }>): Refusal | undefined => {
  const hasAmplitude = typed.positions.some(
    ({ amplitude, impulseMilliseconds }) => amplitude !== null || impulseMilliseconds !== null,
  )
  if (!hasAmplitude || (typed.liftAngle !== null && typed.winding !== null)) return undefined
  const field = typed.liftAngle === null ? 'liftAngle' : 'winding'
  return refuse('measurements.refusal.amplitude-not-comparable', { field, status: 422 })
}

const settlePosition = (
  typed: TypedPosition,
  { liftAngle, vibrationsPerHour }: Pick<TimingReading, 'liftAngle' | 'vibrationsPerHour'>,
): PositionReading | Refusal => {
  const { position, rate, beatError, impulseMilliseconds: milliseconds } = typed
  if (typed.amplitude !== null || milliseconds === null || liftAngle === null) {
    return { position, rate, beatError, amplitude: typed.amplitude }
  }
  const amplitude = amplitudeOf({ liftAngle, vibrationsPerHour, milliseconds })
  if (!(amplitude > 60 && amplitude < 400)) {
    return refuse('measurements.refusal.times-impossible', {
      values: { position },
      field: 'positions',
      status: 422,
    })
  }
  return { position, rate, beatError, amplitude: Math.round(amplitude * 10) / 10 }
}
