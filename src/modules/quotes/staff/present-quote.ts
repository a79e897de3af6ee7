import type { OrderRow } from '#modules/orders/public.ts'
import type { Quote } from '../domain/quote.ts'
import { totalOf, totalsByChoice } from '../domain/quote-totals.ts'
import type { QuoteShown } from './contract.ts'

export const presentQuote = (quote: Quote): QuoteShown => ({
  ...quote,
  createdAt: quote.createdAt.toISOString(),
  sentAt: quote.sentAt?.toISOString() ?? null,
  answeredAt: quote.answeredAt?.toISOString() ?? null,
  remindedAt: quote.remindedAt?.toISOString() ?? null,
  renewalAskedAt: quote.renewalAskedAt?.toISOString() ?? null,
  lines: quote.lines.map((line) => ({ ...line })),
  totals: {
    ...totalsByChoice(quote.lines, quote.currency),
    approved: totalOf(
      quote.lines.filter(({ answer }) => answer === 'approved'),
      quote.currency,
    ).payableMinor,
  },
})

export const presentOrder = (order: OrderRow) => ({
  id: order.id,
  version: order.version,
  stage: order.stage,
  waitReason: order.wait_reason,
})
