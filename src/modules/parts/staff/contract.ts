import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { needRoutes, needSources } from '../domain/need.ts'

const id = z.uuid()
const params = z.strictObject({ id })
const text = z.string()
const line = z.string().trim().max(200)
const version = z.number().int().min(1)
const day = z.iso.date()

const listStates = [
  'outstanding',
  'wanted',
  'ordered',
  'late',
  'arrived',
  'fitted',
  'dropped',
  'all',
] as const

const need = z.strictObject({
  id: text,
  orderId: text,
  operationId: text.nullable(),
  part: text,
  partNumber: text,
  quantity: z.number(),
  state: text,
  source: text,
  route: text,
  supplier: text,
  carrier: text,
  tracking: text,
  expectedOn: text.nullable(),
  wantedAt: text,
  orderedAt: text.nullable(),
  arrivedAt: text.nullable(),
  remark: text,
  version: z.number(),
})

const partLine = need.extend({
  isLate: z.boolean(),
  order: z.strictObject({
    number: text,
    stage: text,
    waitReason: text.nullable(),
    promisedOn: text.nullable(),
    watchName: text,
    calibre: text,
    clientId: text.nullable(),
    clientName: text,
    assignedName: text,
  }),
})

const filters = {
  state: z.enum(listStates).default('outstanding'),
  order: id.optional(),
  q: z.string().max(120).optional(),
}

export const listParts = endpoint({
  method: 'GET',
  path: '/api/parts',
  query: z.strictObject({ ...filters, cursor: z.string().max(400).optional() }),
  reply: z.strictObject({
    lines: z.array(partLine),
    next: text.nullable(),
    /** Counted up to a thousand; `isMore` says that there are more. */
    count: z.number(),
    isMore: z.boolean(),
    mayKeep: z.boolean(),
  }),
})

export const exportParts = endpoint({
  method: 'GET',
  path: '/api/parts/export.csv',
  query: z.strictObject(filters),
  reply: z.never(),
})

/** Which clients each missing part holds up. */
export const listMissingParts = endpoint({
  method: 'GET',
  path: '/api/parts/missing',
  reply: z.strictObject({
    parts: z.array(
      z.strictObject({
        key: text,
        part: text,
        partNumber: text,
        brand: text,
        pieces: z.number(),
        heldUp: z.number(),
        firstPromise: text.nullable(),
        lines: z.array(partLine),
      }),
    ),
    mayKeep: z.boolean(),
  }),
})

/** Parts of one order, for its page and for the bench. */
export const listNeeds = endpoint({
  method: 'GET',
  path: '/api/orders/:id/needs',
  params,
  reply: z.strictObject({
    needs: z.array(need),
    missing: z.number(),
    mayWant: z.boolean(),
    mayKeep: z.boolean(),
    mayFit: z.boolean(),
  }),
})

export const wantPart = endpoint({
  method: 'POST',
  path: '/api/orders/:id/needs',
  params,
  body: z.strictObject({
    part: line.min(1),
    partNumber: line.default(''),
    quantity: z.number().int().min(1).max(999).default(1),
    operationId: id.nullable().default(null),
    remark: z.string().trim().max(1000).default(''),
    /** "Nothing else can be done on this watch meanwhile." */
    holdsUp: z.boolean().default(false),
  }),
  reply: need,
})

export const orderPart = endpoint({
  method: 'POST',
  path: '/api/needs/:id/order',
  params,
  body: z.strictObject({
    version,
    source: z.enum(['stock', 'brand_account', 'wholesaler', 'donor', 'made_here']),
    supplier: line.default(''),
    carrier: line.default(''),
    tracking: line.default(''),
    expectedOn: day.nullable().default(null),
  }),
  reply: need,
})

export const followPart = endpoint({
  method: 'POST',
  path: '/api/needs/:id/follow',
  params,
  body: z.strictObject({
    version,
    carrier: line.default(''),
    tracking: line.default(''),
    expectedOn: day.nullable().default(null),
  }),
  reply: need,
})

const woken = z.strictObject({
  orderId: text,
  number: text,
  watchName: text,
  clientName: text,
  assignedName: text,
  parts: z.array(text),
  stillMissing: z.number(),
  isWoken: z.boolean(),
})

/** What arrived in one parcel; the answer says which jobs were waiting, and who waits for the same part still. */
export const receiveParts = endpoint({
  method: 'POST',
  path: '/api/parts/arrivals',
  body: z.strictObject({
    arrivals: z
      .array(
        z.strictObject({
          id,
          version,
          /** Where it came from, where it was never ordered: out of the drawer, from a donor. */
          source: z.enum(needSources).or(z.literal('')).default(''),
        }),
      )
      .min(1)
      .max(200),
  }),
  reply: z.strictObject({
    jobs: z.array(woken),
    alsoWaiting: z.array(
      z.strictObject({
        orderId: text,
        number: text,
        clientName: text,
        part: text,
        promisedOn: text.nullable(),
      }),
    ),
  }),
})

const step = (path: string) =>
  endpoint({ method: 'POST', path, params, body: z.strictObject({ version }), reply: need })

export const cancelPartOrder = step('/api/needs/:id/cancel-order')
export const fitPart = step('/api/needs/:id/fit')

export const dropPart = endpoint({
  method: 'POST',
  path: '/api/needs/:id/drop',
  params,
  body: z.strictObject({ version }),
  reply: z.strictObject({ need, isWoken: z.boolean() }),
})

export const markNotProcurable = endpoint({
  method: 'POST',
  path: '/api/needs/:id/not-procurable',
  params,
  body: z.strictObject({ version, route: z.enum(needRoutes) }),
  reply: need,
})
