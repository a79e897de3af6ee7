/** ISO 3158 style: CH dial up, FH dial down, 3H crown up, 6H crown left, 9H crown down, 12H crown right. */
export const timingPositions = ['CH', 'FH', '3H', '6H', '9H', '12H'] as const
export type TimingPosition = (typeof timingPositions)[number]

export const windingStates = ['full', 'after-24-hours'] as const
export type WindingState = (typeof windingStates)[number]

export const measurementKinds = ['timing', 'water_resistance', 'quartz', 'seven_criteria'] as const
export type MeasurementKind = (typeof measurementKinds)[number]

export const isMeasurementKind = (text: string): text is MeasurementKind =>
  measurementKinds.some((kind) => kind === text)

export const measurementMoments = ['intake', 'diagnosis', 'final'] as const
export type MeasurementMoment = (typeof measurementMoments)[number]

/** Offered first; a house may type any other beat. */
export const commonBeats = [18_000, 19_800, 21_600, 25_200, 28_800, 36_000] as const

export interface PositionReading {
  readonly position: TimingPosition
  /** Seconds a day, gains are positive. */
  readonly rate: number
  /** Degrees; null where the instrument stayed silent, never zero. */
  readonly amplitude: number | null
  /** Milliseconds. */
  readonly beatError: number | null
}

/** One sitting: every position at one winding state. */
export interface TimingReading {
  readonly kind: 'timing'
  readonly winding: WindingState | null
  /** A wrong lift angle falsifies the amplitude, so it is kept with every sitting. */
  readonly liftAngle: number | null
  readonly vibrationsPerHour: number
  readonly positions: readonly PositionReading[]
  readonly instrument: string
  readonly remark: string
}

export const waterMedia = ['vacuum', 'air', 'water'] as const
export type WaterMedium = (typeof waterMedia)[number]

/** `not-guaranteed`: refused by the client, not applicable to this piece, or not promised after the test. */
export const waterResults = ['passed', 'failed', 'not-guaranteed'] as const
export type WaterResult = (typeof waterResults)[number]

export interface WaterReading {
  readonly kind: 'water_resistance'
  readonly medium: WaterMedium
  readonly pressureBar: number
  readonly minutes: number
  readonly result: WaterResult
  readonly sealsChanged: boolean
  readonly remark: string
}

export interface QuartzReading {
  readonly kind: 'quartz'
  readonly microampere: number | null
  readonly volts: number | null
  readonly coilOhms: number | null
  readonly secondsPerMonth: number | null
  readonly batteryChanged: boolean
  readonly remark: string
}

/** Fifteen daily rates in the order of ISO 3159: ten days in five positions, 8 °C, 23 °C, 38 °C, two days of resumption. */
export interface SevenCriteriaReading {
  readonly kind: 'seven_criteria'
  readonly category: 1 | 2
  readonly rates: readonly number[]
  readonly remark: string
}

export type Reading = TimingReading | WaterReading | QuartzReading | SevenCriteriaReading
