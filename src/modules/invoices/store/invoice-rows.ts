import type { Selectable } from 'kysely'
import { z } from 'zod'
import { languages } from '#platform/i18n/languages.ts'
import type { Rows } from '#database/rows.ts'
import { lineSources, type Buyer, type Invoice, type InvoiceLine, type Payment } from '../domain/invoice.ts'

export type InvoiceRow = Selectable<Rows['invoices']>

// What was written years ago must still read: every field has a value to fall back on.
const lineShape = z.object({
  source: z.enum(lineSources).catch('other'),
  sourceId: z.string().nullable().catch(null),
  label: z.string().catch(''),
  note: z.string().catch(''),
  amountMinor: z.number(),
  taxBasisPoints: z.number().catch(0),
})

const buyerShape = z.object({
  name: z.string().catch(''),
  street: z.string().catch(''),
  postalCode: z.string().catch(''),
  town: z.string().catch(''),
  country: z.string().catch(''),
  taxNumber: z.string().catch(''),
  language: z.enum(languages).catch('en'),
})

const asLines = (value: unknown): InvoiceLine[] => z.array(lineShape).parse(value)

export const asBuyer = (value: unknown): Buyer => buyerShape.parse(value)

export const asInvoice = (row: InvoiceRow): Invoice => ({
  id: row.id,
  number: row.number,
  orderId: row.order_id,
  siteId: row.site_id,
  buyer: asBuyer(row.buyer),
  currency: row.currency,
  lines: asLines(row.lines),
  netMinor: row.net_minor,
  taxMinor: row.tax_minor,
  roundingMinor: row.rounding_minor,
  totalMinor: row.total_minor,
  paymentReference: row.payment_reference,
  issuedAt: row.issued_at,
  dueOn: row.due_on,
  corrects: row.corrects,
  reason: row.reason,
  settledAt: row.settled_at,
})

export const asPayment = (row: Selectable<Rows['payments']>): Payment => ({
  id: row.id,
  invoiceId: row.invoice_id,
  amountMinor: row.amount_minor,
  method: row.method,
  receivedAt: row.received_at,
  remark: row.remark,
})
