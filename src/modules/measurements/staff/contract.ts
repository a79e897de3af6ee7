import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { measurementKinds, measurementMoments } from '../domain/reading.ts'
import { limitTermsShape, readingShape, typedReadingShape } from '../domain/reading-shapes.ts'

const id = z.uuid()
const params = z.strictObject({ id })
const text = z.string()
const figure = z.number().nullable()

const limits = z.strictObject({
  id: text,
  kind: z.enum(measurementKinds),
  brand: text,
  calibre: text,
  /** Null for a line that retired the one before. */
  set: limitTermsShape.nullable(),
  source: text,
  setByName: text,
  setAt: text,
  isStanding: z.boolean(),
})

const summary = z.strictObject({
  positions: z.number(),
  meanRate: z.number(),
  spread: z.number(),
  fastest: text,
  slowest: text,
  hangingMinusLying: figure,
  meanAmplitude: figure,
  lowestAmplitude: figure,
  highestAmplitude: figure,
  largestBeatError: figure,
})

const measurement = z.strictObject({
  id: text,
  moment: z.enum(measurementMoments),
  kind: z.enum(measurementKinds),
  takenAt: text,
  takenByName: text,
  passed: z.boolean().nullable(),
  reading: readingShape,
  summary: summary.nullable(),
  /** M, V, Vmax, D, P, C, R of a seven-criteria check. */
  figures: z.record(text, z.number()).nullable(),
  faults: z.array(z.strictObject({ what: text, measured: figure, limit: figure })),
  /** By which limits it was judged. */
  limits: limits.nullable(),
  /** As the client reads it, in the language of whoever asks. */
  words: text,
  withdrawnAt: text.nullable(),
  withdrawnReason: text,
})

export const listMeasurements = endpoint({
  method: 'GET',
  path: '/api/orders/:id/measurements',
  params,
  reply: z.strictObject({
    order: z.strictObject({ id: text, number: text, stage: text, mayMeasure: z.boolean() }),
    watch: z.strictObject({ name: text, calibre: text, movement: text }),
    measurements: z.array(measurement),
    /** The limits that hold for this piece today, by kind. */
    limits: z.array(limits),
    /** Lift angle and beat of the last sitting on this calibre: a good guess to start from. */
    usual: z.strictObject({ liftAngle: figure, vibrationsPerHour: figure }),
  }),
})

export const takeMeasurement = endpoint({
  method: 'POST',
  path: '/api/orders/:id/measurements',
  params,
  body: z.strictObject({ moment: z.enum(measurementMoments), reading: typedReadingShape }),
  reply: measurement,
})

export const withdrawMeasurement = endpoint({
  method: 'POST',
  path: '/api/orders/:id/measurements/:measurementId/withdraw',
  params: z.strictObject({ id, measurementId: id }),
  body: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  reply: z.strictObject({ id: text }),
})

export const listLimits = endpoint({
  method: 'GET',
  path: '/api/measurement-limits',
  reply: z.strictObject({ limits: z.array(limits), maySet: z.boolean() }),
})

const name = z.string().trim().max(120)

export const setLimits = endpoint({
  method: 'POST',
  path: '/api/measurement-limits',
  body: z.strictObject({
    kind: z.enum(measurementKinds),
    brand: name.default(''),
    calibre: name.default(''),
    set: limitTermsShape.nullable(),
    source: z.string().trim().min(1).max(400),
  }),
  reply: z.strictObject({ id: text }),
})

export const adoptStartingLimits = endpoint({
  method: 'POST',
  path: '/api/measurement-limits/starting',
  body: z.strictObject({}),
  reply: z.strictObject({ adopted: z.array(z.enum(measurementKinds)) }),
})
