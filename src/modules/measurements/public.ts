export { measurementsInWords, type ReadingInTime } from './domain/in-words.ts'
export type { TypedReading } from './domain/new-reading.ts'
export {
  measurementKinds,
  measurementMoments,
  timingPositions,
  type MeasurementKind,
  type MeasurementMoment,
  type Reading,
  type TimingPosition,
  type TimingReading,
} from './domain/reading.ts'
export { sevenFigures } from './domain/seven-criteria.ts'
export { amplitudeOf, beatErrorOf, summariseTiming, type TimingSummary } from './domain/timing.ts'
export { adoptStartingLimits, setLimits, type NewLimits } from './store/limits.ts'
export {
  listMeasurements,
  standingMeasurements,
  takeMeasurement,
  withdrawMeasurement,
  type Measurement,
} from './store/measurements.ts'
