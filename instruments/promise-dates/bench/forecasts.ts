import {
  BASELINES,
  calibrationItems,
  learnLevelMap,
  MILLISECONDS_PER_DAY,
  modelFromBelief,
  Predictor,
  PromiseDatesError,
  train,
  trainBaseline,
  VAGUE_PRIOR,
  type Baseline,
  type BaselineName,
  type CalibrationItem,
  type EventLog,
  type ForecastRecord,
  type PromiseModel,
} from '../src/index.ts'
import type { TrainingView, Trial } from './protocol.ts'

export const PROBABILITIES = [80, 90, 95] as const
export type Percent = (typeof PROBABILITIES)[number]

/** A point forecast in days and its windows in days from the moment of the forecast. */
export interface Forecast {
  readonly days: number
  readonly windows: Readonly<Record<Percent, readonly [number, number]>>
}

export type Method = 'ours' | BaselineName
export const METHODS: readonly Method[] = ['ours', ...BASELINES]

function perPercent(windowOf: (probability: number) => readonly [number, number]): Forecast['windows'] {
  return { 80: windowOf(0.8), 90: windowOf(0.9), 95: windowOf(0.95) }
}

function isUntrainable(error: unknown): boolean {
  return (
    error instanceof PromiseDatesError && (error.code === 'no-finished-case' || error.code === 'empty-log')
  )
}

/** Empty where the log has nothing a baseline could learn from: it knows finished cases of three events, and no guess without them. */
export function baselineForecasts(name: BaselineName, log: EventLog, trials: readonly Trial[]): Forecast[] {
  const baseline = trainedBaseline(name, log)
  if (baseline === undefined) return []
  const half = perPercent((probability) => [baseline.halfWidth(probability), 0])
  return trials.map((trial) => {
    const days = baseline.predict(trial.prefix)
    const around = (percent: Percent): readonly [number, number] => [
      Math.max(0, days - half[percent][0]),
      days + half[percent][0],
    ]
    return { days, windows: { 80: around(80), 90: around(90), 95: around(95) } }
  })
}

function trainedBaseline(name: BaselineName, log: EventLog): Baseline | undefined {
  try {
    return trainBaseline(name, log)
  } catch (error) {
    if (isUntrainable(error)) return undefined
    throw error
  }
}

/** Ours learns from what there is; where nothing is finished yet it says so, with windows as wide as not knowing. */
export function ourModel({ log, knownUntil }: TrainingView, seed: number): PromiseModel {
  try {
    return train(log, { seed, knownUntil })
  } catch (error) {
    if (isUntrainable(error)) return modelFromBelief(VAGUE_PRIOR, knownUntil)
    throw error
  }
}

/** Forecasts made so far in the test span, with what is known of them at any midnight. */
export class Diary {
  readonly #model: PromiseModel
  readonly #entries: { record: ForecastRecord; trial: Pick<Trial, 'at' | 'end'> }[] = []

  constructor(model: PromiseModel) {
    this.#model = model
  }

  write(record: ForecastRecord, trial: Pick<Trial, 'at' | 'end'>): void {
    this.#entries.push({ record, trial })
  }

  /** A case counts as finished only once its last event lies before `now`; until then it is known to have lasted so far. */
  itemsAt(now: number): CalibrationItem[] {
    const outcomes = this.#entries.map(({ record, trial }) => ({
      ...record,
      days: (Math.min(trial.end, now) - trial.at) / MILLISECONDS_PER_DAY,
      finished: trial.end < now,
    }))
    return [...this.#model.calibration, ...calibrationItems(this.#model, outcomes)]
  }
}

/**
 * Our forecasts, trial by trial in time. The point forecast is that of the model as it was trained, like every published figure;
 * the windows are corrected every midnight (UTC) by what was known of earlier forecasts by then.
 */
export function ourForecasts(model: PromiseModel, trials: readonly Trial[]): Forecast[] {
  const predictor = new Predictor(model)
  const diary = new Diary(model)
  let today = Math.floor((trials[0]?.at ?? 0) / MILLISECONDS_PER_DAY)
  return trials.map((trial) => {
    const day = Math.floor(trial.at / MILLISECONDS_PER_DAY)
    if (day > today) predictor.setLevelMap(learnLevelMap(diary.itemsAt(day * MILLISECONDS_PER_DAY)))
    today = day
    const prediction = predictor.predict(trial.prefix)
    diary.write(prediction.record, trial)
    return {
      days: prediction.point,
      windows: perPercent((probability) => {
        const low = prediction.quantile((1 - probability) / 2)
        return [low, prediction.quantile((1 + probability) / 2)]
      }),
    }
  })
}
