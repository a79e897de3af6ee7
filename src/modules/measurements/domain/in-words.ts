import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type {
  MeasurementMoment,
  QuartzReading,
  Reading,
  SevenCriteriaReading,
  TimingReading,
  WaterReading,
} from './reading.ts'
import { sevenFigures } from './seven-criteria.ts'
import { summariseTiming } from './timing.ts'

export interface ReadingInTime {
  readonly moment: MeasurementMoment
  readonly passed: boolean | null
  readonly reading: Reading
}

/**
 * What was measured, for the owner: one paragraph per measurement, in the order given, and last how the rate was before
 * and is now. Only figures that were read; no adjective that the limits of the house do not back.
 */
export const measurementsInWords = (readings: readonly ReadingInTime[], language: Language): string[] => {
  const paragraphs = readings.map((measurement) => paragraphOf(measurement, language).join(' '))
  const change = beforeAndAfter(readings, language)
  return change === undefined ? paragraphs : [...paragraphs, change]
}

const paragraphOf = ({ moment, passed, reading }: ReadingInTime, language: Language): string[] => {
  switch (reading.kind) {
    case 'timing':
      return [...timingWords(reading, moment, language), ...verdict(passed, language)]
    case 'water_resistance':
      return waterWords(reading, language)
    case 'quartz':
      return [...quartzWords(reading, language), ...verdict(passed, language)]
    case 'seven_criteria':
      return [...sevenWords(reading, language), ...verdict(passed, language), say(language)('seven-note')]
  }
}

type ClientText = 'seven-note' | 'water-not-guaranteed' | 'water-depth' | 'seals-changed' | 'battery-changed'

const say =
  (language: Language) =>
  (text: ClientText): string =>
    translate(language, `measurements.portal.${text}`)

const verdict = (passed: boolean | null, language: Language): string[] =>
  passed === null
    ? []
    : [translate(language, 'measurements.portal.verdict', { passed: passed ? 'yes' : 'no' })]

const shown = (value: number, language: Language, digits = 1): string =>
  formatsFor(language).number(value, { maximumFractionDigits: digits })

const directionOf = (rate: number): string => {
  if (rate === 0) return 'exact'
  return rate > 0 ? 'gains' : 'loses'
}

const rounded = (value: number): number => Math.round(value * 10) / 10

const rateWords = (rate: number, language: Language): string => {
  const seconds = Math.abs(rounded(rate))
  return translate(language, 'measurements.portal.rate', {
    direction: directionOf(rounded(rate)),
    seconds,
    rate: shown(seconds, language),
  })
}

const windingWord = (reading: TimingReading): string => {
  if (reading.winding === null) return 'unknown'
  return reading.winding === 'full' ? 'full' : 'day'
}

const timingWords = (reading: TimingReading, moment: MeasurementMoment, language: Language): string[] => {
  const summary = summariseTiming(reading.positions)
  if (summary === undefined) return []
  const { positions, meanRate, spread, meanAmplitude } = summary
  const sentences = [
    translate(language, 'measurements.portal.timing', {
      moment,
      positions,
      winding: windingWord(reading),
      words: rateWords(meanRate, language),
    }),
  ]
  if (positions > 1) {
    const figure = rounded(spread)
    sentences.push(
      translate(language, 'measurements.portal.spread', { spread: figure, figure: shown(figure, language) }),
    )
  }
  if (meanAmplitude !== null && reading.liftAngle !== null) {
    sentences.push(
      translate(language, 'measurements.portal.amplitude', {
        amplitude: shown(meanAmplitude, language, 0),
        liftAngle: shown(reading.liftAngle, language),
      }),
    )
  }
  return sentences
}

const waterWords = (reading: WaterReading, language: Language): string[] => {
  const text = say(language)
  const seals = reading.sealsChanged ? [text('seals-changed')] : []
  if (reading.result === 'not-guaranteed') return [text('water-not-guaranteed'), ...seals]
  const { medium, pressureBar, minutes, result } = reading
  const tested = translate(language, 'measurements.portal.water', {
    medium,
    result,
    bar: shown(pressureBar, language, 2),
    duration: formatsFor(language).duration.minutes(minutes),
  })
  return [tested, ...(result === 'passed' && medium !== 'vacuum' ? [text('water-depth')] : []), ...seals]
}

const quartzWords = (reading: QuartzReading, language: Language): string[] => {
  const { microampere, volts, secondsPerMonth, batteryChanged } = reading
  return [
    ...(microampere === null
      ? []
      : [
          translate(language, 'measurements.portal.consumption', {
            microampere: shown(microampere, language, 2),
          }),
        ]),
    ...(volts === null
      ? []
      : [translate(language, 'measurements.portal.volts', { volts: shown(volts, language, 2) })]),
    ...(secondsPerMonth === null
      ? []
      : [
          translate(language, 'measurements.portal.monthly', {
            direction: directionOf(rounded(secondsPerMonth)),
            rate: shown(Math.abs(secondsPerMonth), language),
          }),
        ]),
    ...(batteryChanged ? [say(language)('battery-changed')] : []),
  ]
}

const sevenWords = (reading: SevenCriteriaReading, language: Language): string[] => {
  const figures = sevenFigures(reading.rates)
  if (figures === undefined) return []
  return [translate(language, 'measurements.portal.seven', { words: rateWords(figures.M, language) })]
}

/** The last rate before the work beside the last one after it; undefined where one of the two is missing. */
const beforeAndAfter = (readings: readonly ReadingInTime[], language: Language): string | undefined => {
  const before = readings.findLast(({ moment, reading }) => moment !== 'final' && isAtFullWind(reading))
  const after = readings.findLast(({ moment, reading }) => moment === 'final' && isAtFullWind(reading))
  const words = (measurement: ReadingInTime | undefined): string | undefined => {
    const reading = measurement?.reading
    const summary = reading?.kind === 'timing' ? summariseTiming(reading.positions) : undefined
    return summary === undefined ? undefined : rateWords(summary.meanRate, language)
  }
  const [was, is] = [words(before), words(after)]
  if (was === undefined || is === undefined) return undefined
  return translate(language, 'measurements.portal.before-after', { before: was, after: is })
}

const isAtFullWind = (reading: Reading): boolean =>
  reading.kind === 'timing' && reading.winding !== 'after-24-hours'
