import { binRow } from './binning.ts'
import { blendQuantiles } from './blend.ts'
import {
  learnLevelMaps,
  neededLevel,
  saidLevel,
  type CalibrationItem,
  type CalibrationRules,
  type LevelMap,
} from './calibration.ts'
import { Distribution, fromScale, toScale } from './distribution.ts'
import { MILLISECONDS_PER_DAY, type LogEvent } from './event-log.ts'
import { explainMedian, type Explanation, type ExplanationPart } from './explain.ts'
import { LEVELS } from './fit-members.ts'
import { featuresOf, type Feature } from './feature-schema.ts'
import { voiceOf, type Voice } from './members.ts'
import type { BeyondRule, PromiseModel } from './model.ts'
import { PrefixEncoder } from './prefix-encoder.ts'
import { PromiseDatesError } from './promise-dates-error.ts'
import { beliefQuantiles } from './student-log.ts'
import { MOST_ITEMS } from './train.ts'
import type { Workload } from './workload.ts'

export interface PredictOptions {
  /** The moment of the prediction, milliseconds; default: the last event of the prefix. It must not lie before that. */
  readonly now?: number
  /** How busy the house is, for models trained with `workload: true`. */
  readonly workload?: Workload
}

/** A window in instants (milliseconds) that holds the end of the case with the stated probability. */
export interface PromiseWindow {
  readonly from: number
  readonly to: number
  readonly probability: number
}

/** The forecast for one case at one moment. Days are counted from `now`; instants are milliseconds. */
export interface Prediction {
  readonly now: number
  /** Median remaining days, corrected like every quantile: `quantile(0.5)`. */
  readonly median: number
  /**
   * Remaining days with the least absolute error to be expected: the median as it was trained, following the correction of levels
   * only where the rehearsal proved that it helps. Not moved by `recalibrate`.
   */
  readonly point: number
  /** Remaining days not exceeded with the given probability. */
  quantile(probability: number): number
  /** Central window of the given probability. */
  window(probability: number): PromiseWindow
  /** Probability that the case is over by the instant. */
  probabilityBy(instant: number): number
  /** What moved the median, in days; the parts sum to `median`. `groupOf` names features in the caller's own terms. */
  explanation(groupOf?: (feature: string) => string): Explanation
  /** The uncorrected forecast, to be kept so that `recalibrate` can compare it with what came. */
  readonly record: ForecastRecord
}

/** A forecast as it should be stored: enough to judge it later. */
export interface ForecastRecord {
  readonly at: number
  /** Number of events it rested on. */
  readonly length: number
  /** Uncorrected quantiles on the model's logarithmic scale. */
  readonly z: readonly number[]
  /** Days that lie before all of them (see `TrainOptions.beyond`). */
  readonly shift?: number
}

/** What became of a stored forecast: the days that really remained, or (not finished) that have passed since. */
export interface ForecastOutcome extends ForecastRecord {
  readonly days: number
  readonly finished: boolean
}

/** A model made ready for quick predictions (well under a millisecond each). */
export class Predictor {
  readonly model: PromiseModel
  readonly #features: readonly Feature[]
  readonly #voices: readonly Voice[]
  readonly #encoder: PrefixEncoder | undefined
  readonly #few: Float64Array
  #levelMap: LevelMap
  #firstLevelMap: LevelMap

  constructor(model: PromiseModel) {
    this.model = model
    this.#levelMap = model.levelMap
    this.#firstLevelMap = model.firstLevelMap ?? model.levelMap
    const learnt = model.kind === 'learnt'
    this.#features = learnt ? featuresOf(model.schema) : []
    this.#voices = learnt ? model.members.map(voiceOf) : []
    this.#encoder = learnt ? new PrefixEncoder(model.schema) : undefined
    this.#few = learnt
      ? new Float64Array()
      : Float64Array.from(beliefQuantiles(model.belief, LEVELS), (days) => toScale(days, model.shape.unit))
  }

  /** Uses another correction for all forecasts from now on (see `learnLevelMap`); the model itself is not changed. */
  setLevelMap(map: LevelMap): void {
    this.#levelMap = map
    this.#firstLevelMap = map
  }

  predict(prefix: readonly LogEvent[], options: PredictOptions = {}): Prediction {
    const first = prefix[0]
    const last = prefix.at(-1)
    if (first === undefined || last === undefined)
      throw new PromiseDatesError('invalid-prefix', 'A prefix needs at least one event.')
    if (
      prefix.some(
        (event, index) => !Number.isFinite(event.at) || event.at < (prefix[index - 1]?.at ?? event.at),
      )
    ) {
      throw new PromiseDatesError(
        'invalid-prefix',
        'The events of a prefix must have instants and stand in order of time.',
      )
    }
    const now = options.now ?? last.at
    if (!(now >= last.at))
      throw new PromiseDatesError(
        'invalid-prefix',
        'The moment of the prediction lies before the last event.',
      )
    if (this.model.kind === 'few-cases' || this.#encoder === undefined)
      return this.#prediction({
        z: this.#few,
        bins: new Uint8Array(),
        origin: first.at,
        length: prefix.length,
        now,
        added: [],
      })
    const bins = this.#bins(this.#encoder, prefix, options.workload)
    const added = addedDays(this.model.beyond ?? [], prefix)
    return this.#prediction({
      z: this.#blend(bins),
      bins,
      origin: last.at,
      length: prefix.length,
      now,
      added,
    })
  }

  #bins(encoder: PrefixEncoder, prefix: readonly LogEvent[], workload: Workload | undefined): Uint8Array {
    if (this.model.kind !== 'learnt') return new Uint8Array()
    encoder.reset()
    for (const event of prefix) encoder.push(event)
    const row = new Float64Array(encoder.width)
    encoder.write(row, workload)
    return binRow(row, this.model.binners)
  }

  #blend(bins: Uint8Array): Float64Array {
    return this.model.kind === 'learnt' ? blendQuantiles(this.#voices, this.model.weights, bins) : this.#few
  }

  #prediction(source: Source): Prediction {
    const { unit } = this.model.shape
    const raw = new Distribution(this.model.shape, source.z)
    const map = source.length === 1 ? this.#firstLevelMap : this.#levelMap
    // All quantiles stand that many days later, so as if that much less had passed.
    const shift = source.added.reduce((sum, { days }) => sum + days, 0)
    const passed = (source.now - source.origin) / MILLISECONDS_PER_DAY - shift
    const already = passed > 0 ? saidLevel(map, raw.probabilityWithin(passed)) : 0
    const quantile = (p: number): number =>
      Math.max(0, raw.quantile(neededLevel(map, already + p * (1 - already))) - passed)
    const instant = (days: number): number => source.now + days * MILLISECONDS_PER_DAY
    const median = quantile(0.5)
    const reachedRaw = passed > 0 ? raw.probabilityWithin(passed) : 0
    const point = Math.max(0, raw.quantile(reachedRaw + this.model.pointLevel * (1 - reachedRaw)) - passed)
    return {
      now: source.now,
      median,
      point,
      quantile,
      window: (probability) => ({
        from: instant(quantile((1 - probability) / 2)),
        to: instant(quantile((1 + probability) / 2)),
        probability,
      }),
      probabilityBy: (moment) => {
        const days = (moment - source.now) / MILLISECONDS_PER_DAY
        if (days < 0) return 0
        const reached = saidLevel(map, raw.probabilityWithin(days + passed))
        return already < 1 ? Math.max(0, (reached - already) / (1 - already)) : 1
      },
      explanation: (groupOf) =>
        this.#explain(
          source.bins,
          {
            raw: raw.quantile(0.5),
            median,
            passed: passed + shift,
            added: source.added,
            toDays: (z) => fromScale(z, unit),
          },
          groupOf,
        ),
      record: {
        at: source.origin,
        length: source.length,
        z: [...source.z],
        ...(shift > 0 ? { shift } : {}),
      },
    }
  }

  #explain(
    bins: Uint8Array,
    medians: MedianSteps,
    groupOf: ((feature: string) => string) | undefined,
  ): Explanation {
    const weights = this.model.kind === 'learnt' ? this.model.weights : []
    const voices = this.#voices.map((voice, index) => ({ voice, weight: weights[index] ?? 0 }))
    return explainMedian(
      { voices, bins, features: this.#features, centre: LEVELS.indexOf(0.5), ...medians },
      groupOf,
    )
  }
}

interface Source {
  readonly z: Float64Array
  readonly bins: Uint8Array
  readonly origin: number
  readonly length: number
  readonly now: number
  /** Days above what the log had shown, by attribute. */
  readonly added: readonly ExplanationPart[]
}

/** Days that the attributes' last known values add above what the log had shown. */
function addedDays(rules: readonly BeyondRule[], prefix: readonly LogEvent[]): ExplanationPart[] {
  return rules.flatMap(({ attribute, above, daysPerUnit }) => {
    const known = prefix.flatMap(({ attributes }) => {
      const value = attributes?.[attribute]
      return typeof value === 'number' ? [value] : []
    })
    const days = Math.max(0, (known.at(-1) ?? 0) - above) * daysPerUnit
    return days > 0 ? [{ name: attribute, days }] : []
  })
}

interface MedianSteps {
  readonly raw: number
  readonly median: number
  readonly passed: number
  readonly added: readonly ExplanationPart[]
  readonly toDays: (z: number) => number
}

const READY = new WeakMap<PromiseModel, Predictor>()

/** Predicts with a model; the prepared form is kept as long as the model lives. See `Predictor` for a hot path. */
export function predict(
  model: PromiseModel,
  prefix: readonly LogEvent[],
  options: PredictOptions = {},
): Prediction {
  const ready = READY.get(model) ?? new Predictor(model)
  READY.set(model, ready)
  return ready.predict(prefix, options)
}

/** How far each stored forecast had said the case would be over by now: the material of `learnLevelMap`. */
export function calibrationItems(
  model: PromiseModel,
  outcomes: readonly ForecastOutcome[],
): CalibrationItem[] {
  return outcomes.map((outcome) => ({
    at: outcome.at,
    reached: new Distribution(model.shape, outcome.z).probabilityWithin(
      Math.max(0, outcome.days - (outcome.shift ?? 0)),
    ),
    finished: outcome.finished ? 1 : 0,
    length: outcome.length,
  }))
}

/**
 * The same model with its probabilities corrected by what became of its forecasts. Give forecasts of open cases too (`finished`
 * false): without them only quick cases would speak. The order of `outcomes` does not matter.
 */
export function recalibrate(
  model: PromiseModel,
  outcomes: readonly ForecastOutcome[],
  rules?: CalibrationRules,
): PromiseModel {
  const calibration = [...model.calibration, ...calibrationItems(model, outcomes)]
    .sort((a, b) => a.at - b.at)
    .slice(-MOST_ITEMS)
  return { ...model, calibration, ...learnLevelMaps(calibration, rules) }
}
