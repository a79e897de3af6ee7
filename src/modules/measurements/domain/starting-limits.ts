import type { LimitTerms } from './limits.ts'

interface StartingLimits {
  readonly set: LimitTerms
  readonly source: string
}

/**
 * What a house may begin with. Nothing is judged by these until somebody of the house adopts them: from then on they
 * are rows with that person's name and a date, changed like any other limit.
 */
export const startingLimits: readonly StartingLimits[] = [
  {
    source:
      'Start: ETA Elaboré (mean ±7, spread 20, isochronism ±15 s/d); amplitude 250–315°, 200° after 24 h; beat error 1.0 ms',
    set: {
      kind: 'timing',
      terms: {
        meanFrom: -7,
        meanUntil: 7,
        spread: 20,
        isochronism: 15,
        amplitudeFrom: 250,
        amplitudeUntil: 315,
        amplitudeAfterDayFrom: 200,
        beatError: 1,
        positions: ['CH', 'FH', '3H', '6H', '9H'],
      },
    },
  },
  {
    source: 'Start: ISO 22810, rated overpressure, 2 bar where nothing is marked',
    set: { kind: 'water_resistance', terms: { leastBar: 2, leastMinutes: null } },
  },
  {
    source: 'Start: ordinary quartz ±10 s a month; consumption and voltage to be set per calibre',
    set: { kind: 'quartz', terms: { mostMicroampere: null, leastVolts: null, mostSecondsPerMonth: 10 } },
  },
  {
    source: 'Start: ISO 3159, category 1 over 20 mm, category 2 up to 20 mm',
    set: {
      kind: 'seven_criteria',
      terms: {
        category1: {
          M: [-4, 6],
          V: [0, 2],
          Vmax: [0, 5],
          D: [-6, 8],
          P: [0, 10],
          C: [-0.6, 0.6],
          R: [-5, 5],
        },
        category2: {
          M: [-5, 8],
          V: [0, 3.4],
          Vmax: [0, 7],
          D: [-8, 10],
          P: [0, 15],
          C: [-0.7, 0.7],
          R: [-6, 6],
        },
      },
    },
  },
]
