import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const text = (most: number) => z.string().trim().max(most)
const serialState = z.enum(['read', 'unknown', 'worn', 'mismatch'])
const movement = z.enum(['mechanical', 'automatic', 'quartz', 'unknown'])

const details = z.strictObject({
  brand: text(80).min(1),
  model: text(120),
  reference: text(80),
  serial: z.string().max(80),
  serialState,
  calibre: text(80),
  movement,
  movementSerial: z.string().max(80),
  material: text(120),
  strap: text(160),
  dial: text(160),
  year: z.number().int().min(1400).max(2200).nullable(),
  marks: z.string().max(4000),
})

const stored = {
  brand: z.string(),
  model: z.string(),
  reference: z.string(),
  serial: z.string(),
  serialState,
  calibre: z.string(),
  movement,
  movementSerial: z.string(),
  material: z.string(),
  strap: z.string(),
  dial: z.string(),
  year: z.number().nullable(),
  marks: z.string(),
}

const params = z.strictObject({ id: z.uuid() })
const moment = z.iso.datetime()
const owner = z.strictObject({ id: z.uuid(), name: z.string() })

const short = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  reference: z.string(),
  serial: z.string(),
  serialState,
  year: z.number().nullable(),
  owner: owner.nullable(),
})

export const listWatches = endpoint({
  method: 'GET',
  path: '/api/watches',
  query: z.strictObject({
    search: z.string().max(200).optional(),
    after: z.string().max(1000).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(80),
  }),
  reply: z.strictObject({ watches: z.array(short), next: z.string().nullable(), mayExport: z.boolean() }),
})

export const exportWatches = endpoint({
  method: 'GET',
  path: '/api/watches/export',
  query: z.strictObject({ search: z.string().max(200).optional() }),
  reply: z.never(),
})

/** Pieces known under a serial, and what they were here for: offered at the counter before another record is made. */
export const findBySerial = endpoint({
  method: 'GET',
  path: '/api/watches/by-serial',
  query: z.strictObject({ serial: z.string().min(1).max(80), except: z.uuid().optional() }),
  reply: z.strictObject({ watches: z.array(short) }),
})

export const createWatch = endpoint({
  method: 'POST',
  path: '/api/watches',
  body: z.strictObject({ clientId: z.uuid().nullable(), details }),
  reply: z.strictObject({ id: z.uuid(), version: z.number() }),
})

const orderShort = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  kind: z.string(),
  stage: z.string(),
  isOpen: z.boolean(),
  outcome: z.string().nullable(),
  clientWords: z.string(),
  receivedAt: moment,
  readyAt: moment.nullable(),
  returnedAt: moment.nullable(),
  promisedOn: z.iso.date().nullable(),
  underWarranty: z.boolean(),
})

export const readWatch = endpoint({
  method: 'GET',
  path: '/api/watches/:id',
  params,
  reply: z.strictObject({
    watch: z.strictObject({
      ...stored,
      id: z.uuid(),
      version: z.number(),
      createdAt: moment,
      name: z.string(),
    }),
    owner: owner.nullable(),
    orders: z.array(orderShort),
    warranty: z.strictObject({ endsOn: z.iso.date(), scope: z.string() }).nullable(),
    sameSerial: z.array(short),
    today: z.iso.date(),
    mayKeep: z.boolean(),
  }),
})

/** What happened to the piece, oldest first, read from the facts alone. */
export const readLife = endpoint({
  method: 'GET',
  path: '/api/watches/:id/life',
  params,
  reply: z.strictObject({
    facts: z.array(
      z.strictObject({
        sequence: z.number(),
        at: moment,
        kind: z.string(),
        orderId: z.uuid().nullable(),
        payload: z.record(z.string(), z.unknown()),
      }),
    ),
    isWhole: z.boolean(),
  }),
})

export const changeWatch = endpoint({
  method: 'PUT',
  path: '/api/watches/:id',
  params,
  body: z.strictObject({ version: z.number().int(), details }),
  reply: z.strictObject({ version: z.number() }),
})

export const changeOwner = endpoint({
  method: 'POST',
  path: '/api/watches/:id/owner',
  params,
  body: z.strictObject({ version: z.number().int(), clientId: z.uuid().nullable() }),
  reply: z.strictObject({ version: z.number() }),
})
