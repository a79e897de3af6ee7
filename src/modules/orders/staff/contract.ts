import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { page } from './order-page-shape.ts'
import * as shape from './shapes.ts'

const { id, line, words, version, day, stage, waitReason, standing } = shape
const params = z.strictObject({ id })
const several = <S extends z.ZodType>(one: S) =>
  z.union([one.transform((value) => [value]), z.array(one).max(20)])

/** The whole deposit in one request: nothing is half received. */
export const createOrder = endpoint({
  method: 'POST',
  path: '/api/orders',
  body: z.strictObject({
    kind: z.enum(['deposit', 'while_you_wait']).default('deposit'),
    siteId: id,
    workshopSiteId: id.optional(),
    /** Null only for work done while an unnamed person waits. */
    client: shape.clientChoice.nullable(),
    watch: shape.watchChoice,
    clientWords: words.default(''),
    condition: words.default(''),
    photographs: z
      .array(z.strictObject({ fileId: id, caption: line.default(''), annotations: shape.marks.default([]) }))
      .max(40)
      .default([]),
    mandate: shape.mandateTerms,
    accessories: z.array(line.min(1)).max(20).default([]),
    loans: z.array(line.min(1)).max(5).default([]),
    services: z
      .array(
        z.strictObject({
          serviceId: id,
          /** Another price than the menu's, where one was agreed. */
          amountMinor: shape.minor.optional(),
          isAgreed: z.boolean().default(false),
        }),
      )
      .max(20)
      .default([]),
    diagnosisFeeMinor: shape.minor.default(0),
    /** The day the house wants to be held to, as it was said over the counter. */
    promise: z.strictObject({ promisedOn: day }).optional(),
    signature: shape.signature.default({ on: 'paper' }),
    /** Who stands at the counter, where it is not the client in person. */
    depositedBy: line.default(''),
    assignedTo: id.optional(),
  }),
  reply: z.strictObject({
    id: z.string(),
    number: z.string(),
    version: z.number(),
    clientId: z.string().nullable(),
    watchId: z.string(),
    accessories: z.array(z.strictObject({ id: z.string(), label: z.string(), description: z.string() })),
    /** The client's way into the portal, as the slip prints it; shown once. */
    portalToken: z.string().nullable(),
  }),
})

const filters = {
  stage: several(stage).optional(),
  wait: z.union([waitReason, z.literal('any'), z.literal('none')]).optional(),
  site: id.optional(),
  assigned: z.union([id, z.literal('me'), z.literal('nobody')]).optional(),
  client: id.optional(),
  watch: id.optional(),
  /** Open orders promised on this day or before it, the earliest first. */
  due: day.optional(),
  q: z.string().max(200).optional(),
}

export const listOrders = endpoint({
  method: 'GET',
  path: '/api/orders',
  query: z.strictObject({ ...filters, cursor: z.string().max(400).optional() }),
  reply: z.strictObject({
    orders: z.array(shape.orderLine),
    next: z.string().nullable(),
    previous: z.string().nullable(),
    /** Counted up to a thousand; `isMore` says that there are more. */
    count: z.number(),
    isMore: z.boolean(),
  }),
})

export const exportOrders = endpoint({
  method: 'GET',
  path: '/api/orders/export.csv',
  query: z.strictObject(filters),
  reply: z.never(),
})

export const readOrder = endpoint({ method: 'GET', path: '/api/orders/:id', params, reply: page })

export const describeOrder = endpoint({
  method: 'PATCH',
  path: '/api/orders/:id',
  params,
  body: z.strictObject({ version, clientWords: words, condition: words }),
  reply: standing,
})

/**
 * Steps taken by hand. Ends (return, decline, cancel, abandon) have their own doors, each asks for what an end needs; so has
 * the final control (`passControl` of the workshop): nobody says that a watch was controlled without having looked.
 */
export const moveStage = endpoint({
  method: 'POST',
  path: '/api/orders/:id/stage',
  params,
  body: z.strictObject({
    version,
    to: z.enum(['assessed', 'quoted', 'approved', 'in_work', 'ready']),
    reason: line.default(''),
  }),
  reply: standing,
})

export const setWaiting = endpoint({
  method: 'POST',
  path: '/api/orders/:id/waiting',
  params,
  body: z.strictObject({
    version,
    reason: waitReason.nullable(),
    note: z.string().trim().max(500).default(''),
  }),
  reply: standing,
})

export const handOver = endpoint({
  method: 'POST',
  path: '/api/orders/:id/custody',
  params,
  body: z.union([
    z.strictObject({ version, toKind: z.literal('site'), toSiteId: id, ...shape.signed }),
    z.strictObject({
      version,
      toKind: z.enum(['courier', 'partner']),
      toName: line.min(1),
      tracking: line.default(''),
      ...shape.signed,
    }),
  ]),
  reply: standing,
})

const photographWords = {
  caption: line.default(''),
  annotations: shape.marks.default([]),
  shownToClient: z.boolean().default(true),
}

export const photograph = endpoint({
  method: 'POST',
  path: '/api/orders/:id/photographs',
  params,
  body: z.strictObject({
    fileId: id,
    moment: z.enum(['intake', 'diagnosis', 'work', 'control', 'return']),
    ...photographWords,
  }),
  reply: z.strictObject({ id: z.string() }),
})

export const annotate = endpoint({
  method: 'PATCH',
  path: '/api/orders/:id/photographs/:photographId',
  params: z.strictObject({ id, photographId: id }),
  body: z.strictObject(photographWords),
  reply: z.strictObject({ id: z.string() }),
})

export const agreeMandate = endpoint({
  method: 'POST',
  path: '/api/orders/:id/mandate',
  params,
  body: z.strictObject({
    follows: z.number().int().min(0),
    terms: shape.mandateTerms,
    agreedBy: line.min(1),
  }),
  reply: z.strictObject({ version: z.number() }),
})

export const assignOrder = endpoint({
  method: 'POST',
  path: '/api/orders/:id/assign',
  params,
  body: z.strictObject({ version, staffId: id.nullable() }),
  reply: standing,
})

export const lend = endpoint({
  method: 'POST',
  path: '/api/orders/:id/loans',
  params,
  body: z.strictObject({ label: line.min(1) }),
  reply: z.strictObject({ id: z.string() }),
})

export const takeBack = endpoint({
  method: 'POST',
  path: '/api/orders/:id/loans/:loanId/return',
  params: z.strictObject({ id, loanId: id }),
  body: z.strictObject({}),
  reply: z.strictObject({ id: z.string() }),
})

const handedBack = {
  accessories: z.array(id).max(20).default([]),
  loans: z.array(id).max(5).default([]),
  /** "I have seen that something stays behind." */
  acknowledged: z.boolean().default(false),
}

export const returnOrder = endpoint({
  method: 'POST',
  path: '/api/orders/:id/return',
  params,
  body: z.union([
    z.strictObject({ version, by: z.literal('collection'), ...shape.signed, ...handedBack }),
    z.strictObject({
      version,
      by: z.literal('shipment'),
      carrier: line,
      tracking: line,
      ...shape.signed,
      ...handedBack,
    }),
  ]),
  reply: standing,
})

/** Work done while the client waited: every step at once, and the watch back on the wrist. */
export const finishAtCounter = endpoint({
  method: 'POST',
  path: '/api/orders/:id/finish',
  params,
  body: z.strictObject({ version, ...shape.signed, ...handedBack }),
  reply: standing,
})

const ending = (path: string) =>
  endpoint({
    method: 'POST',
    path,
    params,
    body: z.strictObject({ version, reason: line.min(1) }),
    reply: standing,
  })

export const declineOrder = ending('/api/orders/:id/decline')
export const cancelOrder = ending('/api/orders/:id/cancel')
export const abandonOrder = ending('/api/orders/:id/abandon')

export const remind = endpoint({
  method: 'POST',
  path: '/api/orders/:id/reminders',
  params,
  body: z.strictObject({
    how: z.enum(['telephone', 'mail', 'sms', 'letter', 'registered_letter', 'in_person']),
    note: words.default(''),
  }),
  reply: z.strictObject({ reminders: z.number() }),
})

export const openRedo = endpoint({
  method: 'POST',
  path: '/api/orders/:id/redo',
  params,
  body: z.strictObject({
    clientWords: words.default(''),
    condition: words.default(''),
    accessories: z.array(line.min(1)).max(20).default([]),
    signature: shape.signature.default({ on: 'paper' }),
    depositedBy: line.default(''),
  }),
  reply: z.strictObject({ id: z.string(), number: z.string(), underWarranty: z.boolean() }),
})

export const issuePortalLink = endpoint({
  method: 'POST',
  path: '/api/orders/:id/portal-link',
  params,
  body: z.strictObject({}),
  reply: z.strictObject({ portalToken: z.string(), url: z.string() }),
})

export const listViews = endpoint({
  method: 'GET',
  path: '/api/views',
  query: z.strictObject({ screen: line.optional() }),
  reply: z.strictObject({
    views: z.array(
      z.strictObject({ id: z.string(), screen: z.string(), name: z.string(), query: z.string() }),
    ),
  }),
})

export const saveView = endpoint({
  method: 'POST',
  path: '/api/views',
  body: z.strictObject({
    screen: z.string().regex(/^[a-z][a-z-]{0,40}$/),
    name: line.min(1).max(80),
    query: z.string().max(1000),
  }),
  reply: z.strictObject({ id: z.string() }),
})

export const removeView = endpoint({
  method: 'DELETE',
  path: '/api/views/:id',
  params,
  reply: z.strictObject({ id: z.string() }),
})

export const readToday = endpoint({
  method: 'GET',
  path: '/api/today',
  reply: z.strictObject({
    reasons: z.array(
      z.strictObject({
        reason: z.string(),
        count: z.number(),
        isMore: z.boolean(),
        /** The list behind the figure, as an address of the staff app. */
        list: z.string(),
        oldest: z.array(
          z.strictObject({
            orderId: z.string().nullable(),
            number: z.string(),
            /** The contact's while nobody has recognised who writes. */
            clientId: z.string().nullable(),
            clientName: z.string(),
            watchName: z.string(),
            /** What was asked, remarked or taken on, from its beginning. */
            words: z.string(),
            since: z.string(),
          }),
        ),
      }),
    ),
  }),
})

export const search = endpoint({
  method: 'GET',
  path: '/api/search',
  query: z.strictObject({ q: z.string().max(200) }),
  reply: z.strictObject({
    hits: z.array(
      z.strictObject({
        kind: z.enum(['order', 'client', 'watch']),
        id: z.string(),
        title: z.string(),
        detail: z.string(),
        stage: z.string().nullable(),
      }),
    ),
  }),
})

export const readSlip = endpoint({
  method: 'GET',
  path: '/api/orders/:id/slip.pdf',
  params,
  query: z.strictObject({
    token: z
      .string()
      .regex(/^[\w-]{20,80}$/)
      .optional(),
  }),
  reply: z.never(),
})

export const readLabel = endpoint({
  method: 'GET',
  path: '/api/orders/:id/label.pdf',
  params,
  query: z.strictObject({
    size: z.enum(['62x29', '54x25']).default('62x29'),
    accessory: z.coerce.number().int().min(1).max(99).optional(),
  }),
  reply: z.never(),
})

export const readLabelPicture = endpoint({ ...readLabel, path: '/api/orders/:id/label.png' })
