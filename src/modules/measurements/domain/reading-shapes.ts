import { z } from 'zod'
import { daysOfTest } from './seven-criteria.ts'
import { timingPositions, waterMedia, waterResults, windingStates } from './reading.ts'

// Shapes of what is kept and sent. Bounds say what an instrument can show, not what is good: that is for the limits.

const remark = z.string().trim().max(1000).default('')
const rate = z.number().min(-2000).max(2000)
const amplitude = z.number().min(60).max(400).nullable()
const beatError = z.number().min(0).max(50).nullable()
const position = z.enum(timingPositions)

const timingConditions = {
  kind: z.literal('timing'),
  winding: z.enum(windingStates).nullable(),
  liftAngle: z.number().min(10).max(90).nullable(),
  vibrationsPerHour: z.number().int().min(3600).max(360_000),
  instrument: z.string().trim().max(120).default(''),
  remark,
}

const water = z.strictObject({
  kind: z.literal('water_resistance'),
  medium: z.enum(waterMedia),
  /** A vacuum is written as what it is under the air around: −0.7 bar. */
  pressureBar: z.number().min(-1).max(1500),
  minutes: z.number().min(0).max(6000),
  result: z.enum(waterResults),
  sealsChanged: z.boolean().default(false),
  remark,
})

const quartz = z.strictObject({
  kind: z.literal('quartz'),
  microampere: z.number().min(0).max(10_000).nullable().default(null),
  volts: z.number().min(0).max(10).nullable().default(null),
  coilOhms: z.number().min(0).max(100_000).nullable().default(null),
  secondsPerMonth: z.number().min(-10_000).max(10_000).nullable().default(null),
  batteryChanged: z.boolean().default(false),
  remark,
})

const sevenCriteria = z.strictObject({
  kind: z.literal('seven_criteria'),
  category: z.union([z.literal(1), z.literal(2)]),
  rates: z.array(rate).length(daysOfTest).readonly(),
  remark,
})

export const readingShape = z.discriminatedUnion('kind', [
  z.strictObject({
    ...timingConditions,
    positions: z.array(z.strictObject({ position, rate, amplitude, beatError })).readonly(),
  }),
  water,
  quartz,
  sevenCriteria,
])

export const typedReadingShape = z.discriminatedUnion('kind', [
  z.strictObject({
    ...timingConditions,
    positions: z
      .array(
        z.strictObject({
          position,
          rate,
          amplitude: amplitude.default(null),
          beatError: beatError.default(null),
          impulseMilliseconds: z.number().min(0.1).max(100).nullable().default(null),
        }),
      )
      .max(6)
      .readonly(),
  }),
  water,
  quartz,
  sevenCriteria,
])

const figure = z.number().min(-10_000).max(10_000).nullable()
const span = z.tuple([z.number(), z.number()]).readonly()
const sevenSpans = z.strictObject({ M: span, V: span, Vmax: span, D: span, P: span, C: span, R: span })

export const limitTermsShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('timing'),
    terms: z.strictObject({
      meanFrom: figure,
      meanUntil: figure,
      spread: figure,
      isochronism: figure,
      amplitudeFrom: figure,
      amplitudeUntil: figure,
      amplitudeAfterDayFrom: figure,
      beatError: figure,
      positions: z.array(position).max(6).readonly(),
    }),
  }),
  z.strictObject({
    kind: z.literal('water_resistance'),
    terms: z.strictObject({ leastBar: figure, leastMinutes: figure }),
  }),
  z.strictObject({
    kind: z.literal('quartz'),
    terms: z.strictObject({ mostMicroampere: figure, leastVolts: figure, mostSecondsPerMonth: figure }),
  }),
  z.strictObject({
    kind: z.literal('seven_criteria'),
    terms: z.strictObject({ category1: sevenSpans, category2: sevenSpans }),
  }),
])
