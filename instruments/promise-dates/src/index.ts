export {
  BASELINES,
  trainBaseline,
  type Baseline,
  type BaselineName,
  type PointForecast,
} from './baselines.ts'
export { buildEventLog, eventLogFromEvents } from './build-event-log.ts'
export {
  learnLevelMap,
  type CalibrationItem,
  type CalibrationRules,
  type LevelMap,
  type LevelMaps,
} from './calibration.ts'
export {
  MILLISECONDS_PER_DAY,
  type AttributeValue,
  type EventLog,
  type FlatEvent,
  type LogCase,
  type LogEvent,
  type LogNote,
} from './event-log.ts'
export { RECENT_EXPERIENCE, TIME_PASSED, type Explanation, type ExplanationPart } from './explain.ts'
export {
  coldStart,
  daysOfPlan,
  type ColdStartPlan,
  type ExpectedWait,
  type FinishedPlan,
} from './cold-start.ts'
export { plainName, type ColumnNames } from './column-roles.ts'
export { knownAt } from './known-at.ts'
export { parseModel, serialiseModel, type PromiseModel } from './model.ts'
export { parseInstant, type ParsedInstant } from './parse-instant.ts'
export { parseCsv } from './parse-csv.ts'
export { eventLogFromRows, parseEventLog, type ParseOptions } from './parse-event-log.ts'
export {
  calibrationItems,
  predict,
  Predictor,
  recalibrate,
  type ForecastOutcome,
  type ForecastRecord,
  type PredictOptions,
  type Prediction,
  type PromiseWindow,
} from './predict.ts'
export { PromiseDatesError, type PromiseDatesErrorCode } from './promise-dates-error.ts'
export { learnBelief, type LogDaysBelief } from './student-log.ts'
export { modelFromBelief, train, VAGUE_PRIOR, type TrainOptions } from './train.ts'
export { Workload } from './workload.ts'
