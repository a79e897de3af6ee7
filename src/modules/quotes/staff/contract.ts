import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { necessities } from '../domain/quote.ts'

const id = z.uuid()
const rowVersion = z.number().int().min(1)
const text = z.string()
const maybe = z.string().nullable()
const count = z.number()
const minor = z.number().int().min(0).max(100_000_000)

const lineTerms = {
  necessity: z.enum(necessities),
  alternative: z.string().trim().max(40).default(''),
  label: z.string().trim().min(1).max(200),
  reason: z.string().trim().max(1000).default(''),
  photographId: id.nullable().default(null),
  serviceId: id.nullable().default(null),
  amountMinor: minor,
  taxBasisPoints: z.number().int().min(0).max(5000),
  skill: z.string().trim().max(40).default(''),
  minutes: z.number().int().min(0).max(100_000).default(0),
  surface: z.enum(['', 'case', 'bracelet', 'dial', 'movement']).default(''),
}

const line = z.strictObject({
  id: text,
  necessity: z.enum(necessities),
  alternative: text,
  label: text,
  reason: text,
  photographId: maybe,
  serviceId: maybe,
  amountMinor: count,
  taxBasisPoints: count,
  skill: text,
  minutes: count,
  surface: z.enum(['', 'case', 'bracelet', 'dial', 'movement']),
  answer: z.enum(['approved', 'refused']).nullable(),
})

const quote = z.strictObject({
  id: text,
  orderId: text,
  version: count,
  kind: z.enum(['first', 'supplementary']),
  state: z.enum(['draft', 'sent', 'answered', 'withdrawn', 'expired']),
  currency: text,
  validUntil: maybe,
  message: text,
  createdAt: text,
  sentAt: maybe,
  answeredAt: maybe,
  answeredHow: text,
  withdrawnReason: text,
  follows: maybe,
  remindedAt: maybe,
  renewalAskedAt: maybe,
  rowVersion: count,
  lines: z.array(line),
  totals: z.strictObject({ needed: count, advised: count, everything: count, approved: count }),
})

export type QuoteShown = z.infer<typeof quote>

const params = z.strictObject({ id })

/** Everything the quote of an order is written with and from. */
export const readQuotes = endpoint({
  method: 'GET',
  path: '/api/orders/:id/quotes',
  params,
  reply: z.strictObject({
    order: z.strictObject({
      id: text,
      number: text,
      version: count,
      stage: text,
      currency: text,
      /** A line of the house's own hand is taxed like this. */
      taxBasisPoints: count,
      siteId: text,
      timeZone: text,
      today: text,
      clientMail: text,
      clientLanguage: text,
      watch: text,
      diagnosisFeeMinor: count,
      diagnosisFeeWaived: z.boolean(),
    }),
    quotes: z.array(quote),
    /** What a new quote would be; null where there is nothing left to quote. */
    nextKind: z.enum(['first', 'supplementary']).nullable(),
    agreedServices: z.array(z.strictObject({ id: text, label: text, amountMinor: count })),
    photographs: z.array(
      z.strictObject({ id: text, fileId: text, caption: text, moment: text, shownToClient: z.boolean() }),
    ),
    mandate: z
      .strictObject({
        polishCase: z.boolean(),
        polishBracelet: z.boolean(),
        keepDial: z.boolean(),
        movementExchange: z.boolean(),
        ceilingMinor: count.nullable(),
      })
      .nullable(),
    /** What the house may still approve by itself. */
    ceilingLeftMinor: count.nullable(),
    mayWrite: z.boolean(),
    maySpeak: z.boolean(),
  }),
})

export const draftQuote = endpoint({
  method: 'POST',
  path: '/api/orders/:id/quotes',
  params,
  body: z.strictObject({
    /** What the watchmaker found, in words for the client. */
    finding: z.string().trim().max(4000).default(''),
  }),
  reply: quote,
})

export const agreeOrder = endpoint({
  method: 'POST',
  path: '/api/orders/:id/agree',
  params,
  body: z.strictObject({ version: rowVersion }),
  reply: z.strictObject({ id: text, version: count, stage: text }),
})

export const saveQuote = endpoint({
  method: 'PUT',
  path: '/api/quotes/:id',
  params,
  body: z.strictObject({
    rowVersion,
    message: z.string().trim().max(4000),
    validUntil: z.iso.date().nullable(),
    lines: z.array(z.strictObject(lineTerms)).max(60),
  }),
  reply: quote,
})

const told = z.enum(['mail', 'no-address'])

export const sendQuote = endpoint({
  method: 'POST',
  path: '/api/quotes/:id/send',
  params,
  body: z.strictObject({ rowVersion }),
  reply: z.strictObject({ quote, told }),
})

export const withdrawQuote = endpoint({
  method: 'POST',
  path: '/api/quotes/:id/withdraw',
  params,
  body: z.strictObject({
    rowVersion,
    reason: z.string().trim().max(500).default(''),
    /** A new version, beginning with what this one said. */
    revise: z.boolean().default(false),
  }),
  reply: z.strictObject({ quote, draft: quote.nullable() }),
})

/** An expired or withdrawn quote as the beginning of another. */
export const renewQuote = endpoint({
  method: 'POST',
  path: '/api/quotes/:id/renew',
  params,
  body: z.strictObject({}),
  reply: quote,
})

const outcome = z.strictObject({
  quote,
  order: z.strictObject({ id: text, version: count, stage: text, waitReason: maybe }),
})

/** What the client said over the counter, by telephone or in writing, as somebody of the house heard it. */
export const answerQuote = endpoint({
  method: 'POST',
  path: '/api/quotes/:id/answer',
  params,
  body: z.strictObject({
    rowVersion,
    answers: z.array(z.strictObject({ lineId: id, approved: z.boolean() })).max(60),
    how: z.enum(['counter', 'telephone', 'mail', 'letter']),
    /** Who said it. */
    name: z.string().trim().min(1).max(200),
  }),
  reply: outcome,
})

export const approveWithinCeiling = endpoint({
  method: 'POST',
  path: '/api/quotes/:id/approve-within-ceiling',
  params,
  body: z.strictObject({ rowVersion, approved: z.array(id).min(1).max(60) }),
  reply: outcome.extend({ told }),
})

export const readQuotePaper = endpoint({
  method: 'GET',
  path: '/api/quotes/:id/quote.pdf',
  params,
  reply: z.never(),
})
