import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { promiseCauses, promiseVoices } from '../domain/promise-states.ts'

const id = z.uuid()
const day = z.iso.date()
const text = z.string()
const count = z.number()
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

const mover = z.strictObject({ cause: text, days: count })

const offer = {
  windowFrom: text,
  windowUntil: text,
  /** Of being ready on the last day of the window or before. */
  probability: count,
  dependsOn: z.array(mover),
  modelVersion: text,
  orders: count,
}

/** What the counter may say before the order exists; `day` asks what that very day would be worth. */
export const readOffer = endpoint({
  method: 'GET',
  path: '/api/promises/offer',
  query: z.strictObject({
    siteId: id,
    workshopSiteId: id.optional(),
    services: z
      .string()
      .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,19}$/)
      .or(z.literal(''))
      .default(''),
    kind: z.enum(['deposit', 'while_you_wait']).default('deposit'),
    agreed: flag.default(false),
    day: day.optional(),
  }),
  reply: z.strictObject({
    ...offer,
    today: text,
    /** What the day asked for is worth; null when none was asked or nobody works on it. */
    chance: count.nullable(),
    isOpen: z.boolean(),
  }),
})

const promise = z.strictObject({
  id: text,
  position: count,
  windowFrom: text,
  windowUntil: text,
  promisedOn: text,
  heldUntil: text,
  probability: count,
  reason: text,
  cause: text,
  voice: text,
  state: text,
  inSilence: z.boolean(),
  givenAt: text,
  givenBy: text,
  modelVersion: text,
})

/** The promise of one order: first and today's, the forecast, what moved it, and the words that wait to be sent. */
export const readPromise = endpoint({
  method: 'GET',
  path: '/api/orders/:id/promise',
  params: z.strictObject({ id }),
  query: z.strictObject({ day: day.optional() }),
  reply: z.strictObject({
    promises: z.array(promise),
    /** Null once nothing is left to forecast: ready, returned, ended. */
    forecast: z
      .strictObject({
        ...offer,
        today: text,
        likelyOn: text,
        usualDays: count,
        isPaused: z.boolean(),
        pausedDays: count,
        partsUntil: text.nullable(),
        /** Of the day that stands, and of the day asked for. */
        chanceOfStanding: count.nullable(),
        chanceOfDay: count.nullable(),
        /** Whether the site works on the day asked for. */
        isOpen: z.boolean(),
        awaitsPart: z.boolean(),
        isEndangered: z.boolean(),
        cause: text,
      })
      .nullable(),
    /** The house is asked for a date: since an approval, or because none was ever given. */
    asked: z.enum(['approval', 'first']).nullable(),
    /** For the day asked for, in the client's language, not sent: a person reads it and presses. */
    draft: z.strictObject({ subject: text, body: text, language: text, hasMail: z.boolean() }).nullable(),
    mayPromise: z.boolean(),
  }),
})

export const givePromise = endpoint({
  method: 'POST',
  path: '/api/orders/:id/promises',
  params: z.strictObject({ id }),
  body: z.strictObject({
    promisedOn: day,
    voice: z.enum(promiseVoices),
    reason: z.string().trim().max(500).default(''),
    cause: z.enum(promiseCauses).default('other'),
    /** The words to send with it; left out when it was said by telephone or over the counter. */
    message: z
      .strictObject({ subject: z.string().trim().min(1).max(200), body: z.string().trim().min(1).max(8000) })
      .optional(),
  }),
  reply: z.strictObject({ id: text, position: count, probability: count, isSent: z.boolean() }),
})

const supposition = {
  /** A part that is awaited comes on that day. */
  partOn: day.optional(),
  /** Somebody of the bench is away, first and last day. */
  away: z.strictObject({ staffId: id, from: day, until: day }).optional(),
}

/** "What if": answered from the same model, nothing is written. */
export const askWhatIf = endpoint({
  method: 'POST',
  path: '/api/promises/what-if',
  body: z.strictObject({ orderId: id.optional(), ...supposition }),
  reply: z.strictObject({
    orders: z.array(
      z.strictObject({
        orderId: text,
        number: text,
        watchName: text,
        clientName: text,
        promisedOn: text.nullable(),
        before: z.strictObject({ until: text, likelyOn: text, chance: count.nullable() }),
        after: z.strictObject({ until: text, likelyOn: text, chance: count.nullable() }),
      }),
    ),
    looked: count,
  }),
})

/** Promises that stand, the likeliest to break first: a date far away can be in more danger than tomorrow's. */
export const listDue = endpoint({
  method: 'GET',
  path: '/api/promises',
  query: z.strictObject({
    site: id.optional(),
    danger: flag.optional(),
    after: z.string().max(100).optional(),
  }),
  reply: z.strictObject({
    promises: z.array(
      z.strictObject({
        orderId: text,
        number: text,
        watchName: text,
        clientName: text,
        siteCode: text,
        stage: text,
        waitReason: text.nullable(),
        promisedOn: text,
        heldUntil: text,
        forecastFrom: text,
        forecastUntil: text,
        likelyOn: text,
        chance: count,
        cause: text,
        endangeredSince: text.nullable(),
      }),
    ),
    next: text.nullable(),
    /** Promises that stand and have not been looked at yet. */
    notLookedAt: count,
    forecastAt: text.nullable(),
    today: text,
    people: z.array(z.strictObject({ id: text, name: text })),
  }),
})

const counts = z.strictObject({
  key: text,
  name: text,
  count,
  kept: count,
  moved: count,
  broken: count,
  inSilence: count,
})

export const readRecord = endpoint({
  method: 'GET',
  path: '/api/promises/record',
  query: z.strictObject({ months: z.coerce.number().int().min(1).max(36).default(12), site: id.optional() }),
  reply: z.strictObject({
    from: text,
    until: text,
    total: counts,
    bySite: z.array(counts),
    byService: z.array(counts),
    byWorkshop: z.array(counts),
    byMonth: z.array(counts),
    calibration: z.array(z.strictObject({ said: count, count, kept: count, low: count, high: count })),
    isPublished: z.boolean(),
    mayPublish: z.boolean(),
    mayTrain: z.boolean(),
    models: z.array(
      z.strictObject({
        version: text,
        trainedAt: text,
        reason: text,
        finishedOrders: count,
        replaced: z.boolean(),
        isCurrent: z.boolean(),
        figures: z.record(text, count),
      }),
    ),
  }),
})

export const publishRecord = endpoint({
  method: 'POST',
  path: '/api/promises/record/publication',
  body: z.strictObject({ isPublished: z.boolean() }),
  reply: z.strictObject({ isPublished: z.boolean() }),
})

/** Queued: learning takes a minute and leaves the counter its server. */
export const trainModel = endpoint({
  method: 'POST',
  path: '/api/promises/train',
  body: z.strictObject({}),
  reply: z.strictObject({ isQueued: z.boolean() }),
})
