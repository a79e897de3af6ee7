import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { languages } from '#platform/i18n/languages.ts'
import { lineSources, paymentMethods } from '../domain/invoice.ts'

const id = z.uuid()
const text = z.string()
const maybe = z.string().nullable()
const count = z.number()
const minor = z.number().int().min(0).max(100_000_000)
const day = z.iso.date()
const params = z.strictObject({ id })
const method = z.enum(paymentMethods)

const line = z.strictObject({
  source: z.enum(lineSources),
  sourceId: maybe,
  label: text,
  note: text,
  amountMinor: count,
  taxBasisPoints: count,
})

const buyer = z.strictObject({
  name: text,
  street: text,
  postalCode: text,
  town: text,
  country: text,
  taxNumber: text,
  language: z.enum(languages),
})

const invoice = z.strictObject({
  id: text,
  number: text,
  buyer,
  currency: text,
  lines: z.array(line),
  netMinor: count,
  taxMinor: count,
  roundingMinor: count,
  totalMinor: count,
  issuedAt: text,
  dueOn: text,
  corrects: maybe,
  reason: text,
})

const account = z.strictObject({
  first: invoice,
  corrections: z.array(invoice),
  payments: z.array(z.strictObject({ id: text, amountMinor: count, method, receivedAt: text, remark: text })),
  /** The lines that stand after all corrections. */
  standing: z.array(line),
  totalMinor: count,
  paidMinor: count,
  openMinor: count,
})

export type AccountShown = z.infer<typeof account>
export type LineShown = z.infer<typeof line>

export const readAccounts = endpoint({
  method: 'GET',
  path: '/api/orders/:id/invoices',
  params,
  reply: z.strictObject({
    order: z.strictObject({
      id: text,
      number: text,
      version: count,
      kind: text,
      stage: text,
      currency: text,
      timeZone: text,
      today: text,
    }),
    accounts: z.array(account),
    /** What could be charged now. */
    proposal: z.array(line),
    buyer,
    /** A bill can be printed only where money can go. */
    hasAccountNumber: z.boolean(),
    /** The return would hand these back in the same press. */
    accessories: z.array(z.strictObject({ id: text, description: text })),
    loans: z.array(z.strictObject({ id: text, label: text })),
    mayInvoice: z.boolean(),
    mayCorrect: z.boolean(),
  }),
})

const leaveOut = z.array(z.string().max(60)).max(60).default([])

const gestures = z
  .array(z.strictObject({ reason: z.string().trim().min(1).max(200), amountMinor: minor.min(1) }))
  .max(10)
  .default([])

export const issueInvoice = endpoint({
  method: 'POST',
  path: '/api/orders/:id/invoices',
  params,
  body: z.strictObject({
    leaveOut,
    gestures,
    dueInDays: z.number().int().min(0).max(180).default(30),
    buyer: z
      .strictObject({
        name: z.string().trim().min(1).max(200),
        street: z.string().trim().max(200),
        postalCode: z.string().trim().max(20),
        town: z.string().trim().max(120),
        country: z.string().regex(/^[A-Z]{2}$/),
        taxNumber: z.string().trim().max(60).default(''),
      })
      .nullable()
      .default(null),
    /** Paid on the spot, whole. */
    paidBy: method.nullable().default(null),
  }),
  reply: account,
})

export const settleAtCounter = endpoint({
  method: 'POST',
  path: '/api/orders/:id/settle',
  params,
  body: z.strictObject({
    version: z.number().int().min(1),
    paidBy: method,
    leaveOut,
    gestures,
    signedBy: z.string().trim().min(1).max(200),
    accessories: z.array(id).max(20).default([]),
    loans: z.array(id).max(5).default([]),
    acknowledged: z.boolean().default(false),
  }),
  reply: z.strictObject({
    order: z.strictObject({ id: text, version: count, stage: text }),
    account,
  }),
})

export const receivePayment = endpoint({
  method: 'POST',
  path: '/api/invoices/:id/payments',
  params,
  body: z.strictObject({
    amountMinor: z.number().int().min(-100_000_000).max(100_000_000),
    method,
    remark: z.string().trim().max(500).default(''),
  }),
  reply: account,
})

export const correctInvoice = endpoint({
  method: 'POST',
  path: '/api/invoices/:id/corrections',
  params,
  body: z.strictObject({
    reason: z.string().trim().min(1).max(300),
    lines: z
      .array(
        z.strictObject({
          source: z.enum(lineSources).default('other'),
          sourceId: z.string().max(60).nullable().default(null),
          label: z.string().trim().min(1).max(200),
          note: z.string().trim().max(300).default(''),
          amountMinor: z.number().int().min(-100_000_000).max(100_000_000),
          taxBasisPoints: z.number().int().min(0).max(5000),
        }),
      )
      .max(60),
  }),
  reply: account,
})

const filters = {
  state: z.enum(['open', 'overdue']).optional(),
  site: id.optional(),
  from: day.optional(),
  until: day.optional(),
  q: z.string().max(60).optional(),
}

const listed = z.strictObject({
  id: text,
  number: text,
  orderId: text,
  orderNumber: text,
  siteCode: text,
  buyerName: text,
  currency: text,
  totalMinor: count,
  openMinor: count,
  issuedAt: text,
  timeZone: text,
  dueOn: text,
  corrects: maybe,
})

export type InvoiceListed = z.infer<typeof listed>

export const listInvoices = endpoint({
  method: 'GET',
  path: '/api/invoices',
  query: z.strictObject({ ...filters, before: id.optional() }),
  reply: z.strictObject({
    invoices: z.array(listed),
    next: maybe,
    today: text,
    mayExport: z.boolean(),
  }),
})

export const exportInvoices = endpoint({
  method: 'GET',
  path: '/api/invoices/export.csv',
  query: z.strictObject(filters),
  reply: z.never(),
})

export const readInvoicePaper = endpoint({
  method: 'GET',
  path: '/api/invoices/:id/invoice.pdf',
  params,
  reply: z.never(),
})

export const readReceipt = endpoint({
  method: 'GET',
  path: '/api/invoices/:id/receipt.pdf',
  params,
  reply: z.never(),
})
