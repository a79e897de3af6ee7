import type { Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { LineTerms, Quote, QuoteLine } from '../domain/quote.ts'

export type QuoteRow = Selectable<Rows['quotes']>
export type QuoteLineRow = Selectable<Rows['quote_lines']>

export const asLine = (row: QuoteLineRow): QuoteLine => ({
  id: row.id,
  necessity: row.necessity,
  alternative: row.alternative,
  label: row.label,
  reason: row.reason,
  photographId: row.photograph_id,
  serviceId: row.service_id,
  amountMinor: row.amount_minor,
  taxBasisPoints: row.tax_basis_points,
  skill: row.skill,
  minutes: row.minutes,
  surface: row.surface,
  answer: row.answer,
})

export const asQuote = (row: QuoteRow, lines: readonly QuoteLine[]): Quote => ({
  id: row.id,
  orderId: row.order_id,
  version: row.version,
  kind: row.kind,
  state: row.state,
  currency: row.currency,
  validUntil: row.valid_until,
  message: row.message,
  createdAt: row.created_at,
  sentAt: row.sent_at,
  answeredAt: row.answered_at,
  answeredHow: row.answered_how,
  withdrawnReason: row.withdrawn_reason,
  follows: row.follows,
  remindedAt: row.reminded_at,
  renewalAskedAt: row.renewal_asked_at,
  rowVersion: row.row_version,
  lines,
})

export const lineColumns = (line: LineTerms) => ({
  necessity: line.necessity,
  alternative: line.alternative,
  label: line.label,
  reason: line.reason,
  photograph_id: line.photographId,
  service_id: line.serviceId,
  amount_minor: line.amountMinor,
  tax_basis_points: line.taxBasisPoints,
  skill: line.skill,
  minutes: line.minutes,
  surface: line.surface,
})
