import type { Binner } from './binning.ts'
import type { CalibrationItem, LevelMap } from './calibration.ts'
import type { DistributionShape } from './distribution.ts'
import type { FeatureSchema } from './feature-schema.ts'
import type { Member } from './members.ts'
import type { LogDaysBelief } from './student-log.ts'
import { PromiseDatesError } from './promise-dates-error.ts'

export const MODEL_FORMAT = 'heure-bleue/promise-dates'
export const MODEL_VERSION = 1

interface ModelHead {
  readonly format: typeof MODEL_FORMAT
  readonly version: typeof MODEL_VERSION
  readonly seed: number
  /** Instant up to which the model knows the log, milliseconds. */
  readonly knownUntil: number
  readonly cases: { readonly finished: number; readonly open: number }
  readonly shape: DistributionShape
  /** Earlier forecasts and what became of them, newest last; the base of `levelMap`. */
  readonly calibration: readonly CalibrationItem[]
  readonly levelMap: LevelMap
  /** The same for forecasts from the first event alone; models written before it existed use `levelMap`. */
  readonly firstLevelMap?: LevelMap
  /** What an attribute adds once it is larger than anything the log had shown: trees alone would stand still there. */
  readonly beyond?: readonly BeyondRule[]
  /** The level of the uncorrected forecast at which the point forecast is read. */
  readonly pointLevel: number
}

export interface BeyondRule {
  readonly attribute: string
  readonly above: number
  readonly daysPerUnit: number
}

/** A model that learnt from enough cases to tell them apart. */
export interface LearntModel extends ModelHead {
  readonly kind: 'learnt'
  readonly schema: FeatureSchema
  readonly binners: readonly Binner[]
  readonly members: readonly Member[]
  readonly weights: readonly number[]
}

/** A model of a house with few finished cases: one belief about how long a case lasts, nothing about differences. */
export interface FewCasesModel extends ModelHead {
  readonly kind: 'few-cases'
  readonly belief: LogDaysBelief
}

/** Plain data: `JSON.stringify` and `parseModel` give back a model with equal predictions. */
export type PromiseModel = LearntModel | FewCasesModel

export function serialiseModel(model: PromiseModel): string {
  return JSON.stringify(model)
}

function isModel(value: unknown): value is PromiseModel {
  if (typeof value !== 'object' || value === null) return false
  const has = (key: string): boolean => key in value
  if (
    !('format' in value) ||
    value.format !== MODEL_FORMAT ||
    !('version' in value) ||
    value.version !== MODEL_VERSION
  )
    return false
  if (!('kind' in value)) return false
  const common = ['seed', 'knownUntil', 'cases', 'shape', 'calibration', 'levelMap', 'pointLevel'].every(has)
  if (value.kind === 'learnt') return common && ['schema', 'binners', 'members', 'weights'].every(has)
  return value.kind === 'few-cases' && common && has('belief')
}

/** Reads a model written by `serialiseModel`. Throws `invalid-model` for anything else, other versions included. */
export function parseModel(text: string): PromiseModel {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new PromiseDatesError('invalid-model', 'The model is no JSON.')
  }
  if (isModel(value)) return value
  throw new PromiseDatesError(
    'invalid-model',
    `The JSON is no ${MODEL_FORMAT} model of version ${MODEL_VERSION}.`,
  )
}
