import { z } from 'zod'
import { languages } from '#platform/i18n/languages.ts'
import { orderStages, waitReasons } from '../domain/stages.ts'

// Shapes that several endpoints share. What people send is limited; what we answer is written out field by field.

export const id = z.uuid()
export const version = z.number().int().min(1)
export const line = z.string().trim().max(200)
export const words = z.string().trim().max(4000)
export const minor = z.number().int().min(0).max(100_000_000)
export const day = z.iso.date()

export const stage = z.enum(orderStages)
export const waitReason = z.enum(waitReasons)
const language = z.enum(languages)

export const mandateTerms = z.strictObject({
  polishCase: z.boolean(),
  polishBracelet: z.boolean(),
  keepDial: z.boolean(),
  returnOldParts: z.boolean(),
  movementExchange: z.boolean(),
  ceilingMinor: minor.nullable(),
  remark: words,
})

export const mark = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  text: z.string().trim().max(300),
})
export const marks = z.array(mark).max(50)

const known = z.strictObject({ id })

export const clientChoice = z.union([
  known,
  z.strictObject({
    givenName: line.default(''),
    familyName: line.default(''),
    company: line.default(''),
    mail: z.union([z.literal(''), z.email().max(254)]).default(''),
    phone: z.string().trim().max(40).default(''),
    language,
    street: line.default(''),
    postalCode: z.string().trim().max(20).default(''),
    city: line.default(''),
    country: z.union([z.literal(''), z.string().regex(/^[A-Za-z]{2}$/)]).default(''),
    remark: words.default(''),
  }),
])

export const watchChoice = z.union([
  known,
  z.strictObject({
    brand: line.min(1),
    model: line.default(''),
    reference: line.default(''),
    serial: line.default(''),
    serialState: z.enum(['read', 'unknown', 'worn', 'mismatch']).default('unknown'),
    calibre: line.default(''),
    movement: z.enum(['mechanical', 'automatic', 'quartz', 'unknown']).default('unknown'),
    movementSerial: line.default(''),
    material: line.default(''),
    strap: line.default(''),
    dial: line.default(''),
    year: z.number().int().min(1400).max(2200).nullable().default(null),
    marks: words.default(''),
  }),
])

export const signature = z.union([
  z.strictObject({ on: z.literal('paper') }),
  z.strictObject({ on: z.literal('glass'), fileId: id }),
])

/** Who signed a hand-over: their name, and their signature where they wrote on glass. */
export const signed = { signedBy: line.min(1), signatureFileId: id.optional() }

const text = z.string()
const count = z.number()
const moment = z.string()
const maybeMoment = z.string().nullable()

/** Where an order stands after what was just done to it. */
export const standing = z.strictObject({
  id: text,
  number: text,
  version: count,
  stage: text,
  waitReason: text.nullable(),
  outcome: text.nullable(),
  holder: text,
})

export const orderLine = z.strictObject({
  id: text,
  number: text,
  kind: text,
  stage: text,
  stageSince: moment,
  waitReason: text.nullable(),
  waitSince: maybeMoment,
  receivedAt: moment,
  readyAt: maybeMoment,
  promisedOn: text.nullable(),
  siteCode: text,
  clientId: text.nullable(),
  clientName: text,
  watchId: text,
  watchName: text,
  serial: text,
  assignedTo: text.nullable(),
  assignedName: text,
  version: count,
})

export const mandate = mandateTerms.extend({ version: count, agreedAt: moment, agreedBy: text })

export const fact = z.strictObject({
  sequence: count,
  at: moment,
  kind: text,
  actorKind: text,
  actorName: text,
  payload: z.record(text, z.unknown()),
})
