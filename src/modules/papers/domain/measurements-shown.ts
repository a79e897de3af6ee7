import type { Block, FactRow } from '#platform/paper/blocks.ts'

import type { Wording } from './wording.ts'

/** ISO 3158 style positions. */
export type TimingPosition = 'CH' | 'FH' | '3H' | '6H' | '9H' | '12H'

/** One position; a figure the instrument could not give stays away, it is never printed as zero. */
export type TimingReading = {
  position: TimingPosition
  ratePerDay?: number
  amplitude?: number
  beatErrorMs?: number
}

/** Readings of one sitting: an amplitude means nothing without its lift angle and winding state. */
export type TimingSeries = {
  moment: 'before' | 'after'
  winding: 'full' | 'after-24-hours'
  liftAngle?: number
  vibrationsPerHour?: number
  readings: TimingReading[]
}

export type CriterionShown = {
  symbol: 'M' | 'V' | 'Vmax' | 'D' | 'P' | 'C' | 'R'
  value: number
  /** As the house writes them: "−4 / +6". Limits are data with an author. */
  limits: string
}

export type WaterTest = {
  medium: 'air' | 'vacuum' | 'water'
  pressureBar: number
  minutes: number
  result: 'passed' | 'failed' | 'not-guaranteed'
}

const absent = '–'

const heading = (series: TimingSeries, { say, number }: Wording): string => {
  const parts = [
    say(series.moment === 'before' ? 'measured-before' : 'measured-after'),
    say(series.winding === 'full' ? 'full-wind' : 'after-24-hours'),
  ]
  if (series.liftAngle !== undefined) {
    parts.push(
      say('lift-angle', { angle: number(series.liftAngle, Number.isInteger(series.liftAngle) ? 0 : 1) }),
    )
  }
  if (series.vibrationsPerHour !== undefined)
    parts.push(say('vibrations', { beat: number(series.vibrationsPerHour, 0) }))
  return parts.join(', ')
}

/** Without its lift angle an amplitude cannot be compared with anything, so it is not printed. */
const amplitudeText = (reading: TimingReading, series: TimingSeries, { number }: Wording): string =>
  reading.amplitude === undefined || series.liftAngle === undefined
    ? absent
    : `${number(reading.amplitude, 0)}°`

export const seriesBlock = (series: TimingSeries, wording: Wording): Block => {
  const { say, number, signed } = wording
  return {
    kind: 'lines',
    heading: heading(series, wording),
    columns: [
      { label: say('position'), align: 'start' },
      { label: say('rate'), align: 'end' },
      { label: say('amplitude'), align: 'end' },
      { label: say('beat-error'), align: 'end' },
    ],
    rows: series.readings.map((reading) => ({
      light: true,
      cells: [
        `${reading.position}, ${say(`position-${reading.position}`)}`,
        reading.ratePerDay === undefined ? absent : signed(reading.ratePerDay, 1),
        amplitudeText(reading, series, wording),
        reading.beatErrorMs === undefined ? absent : number(reading.beatErrorMs, 1),
      ],
    })),
  }
}

export const criteriaBlocks = (criteria: readonly CriterionShown[], wording: Wording): Block[] => {
  if (criteria.length === 0) return []
  const { say, number, signed } = wording
  const isSigned = (symbol: CriterionShown['symbol']): boolean => ['M', 'D', 'C', 'R'].includes(symbol)
  return [
    {
      kind: 'lines',
      heading: say('seven-criteria'),
      columns: [
        { label: say('criterion'), align: 'start' },
        { label: say('measured'), align: 'end' },
        { label: say('limits'), align: 'end' },
      ],
      rows: criteria.map(({ symbol, value, limits }) => ({
        light: true,
        cells: [
          `${symbol}, ${say(`criterion-${symbol}`)}`,
          isSigned(symbol) ? signed(value, 2) : number(value, 2),
          limits,
        ],
      })),
    },
    { kind: 'text', heading: '', text: say('seven-criteria-note'), tone: 'soft' },
  ]
}

const waterRow = (test: WaterTest, { say, number, minutes }: Wording): FactRow => {
  const figures = say('water-figures', {
    medium: say(`water-${test.medium}`),
    pressure: number(test.pressureBar, Number.isInteger(test.pressureBar) ? 0 : 1),
    duration: minutes(test.minutes),
  })
  if (test.result === 'not-guaranteed') return { label: figures, value: absent }
  return { label: figures, value: say(test.result === 'passed' ? 'water-passed' : 'water-failed') }
}

export const waterBlock = (tests: readonly WaterTest[], wording: Wording): Block[] => {
  if (tests.length === 0) return []
  const unsure = tests.some((test) => test.result !== 'passed')
  const rows = tests.map((test) => waterRow(test, wording))
  const block: Block = { kind: 'facts', heading: wording.say('water'), rows }
  return unsure
    ? [block, { kind: 'text', heading: '', text: wording.say('water-not-guaranteed'), tone: 'plain' }]
    : [block]
}
