import type { StaffScope } from '#doors/scope.ts'
import { orderAtHand, type OrderRow } from '#modules/orders/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import type { Quote } from '../domain/quote.ts'
import { findQuote } from '../store/queries.ts'

export interface QuoteAtHand {
  readonly order: OrderRow
  readonly quote: Quote
}

/** The quote as the person had it before their eyes, or why it is not. */
export const quoteAtHand = async (
  scope: StaffScope,
  id: string,
  rowVersion?: number,
): Promise<QuoteAtHand | Refusal> => {
  const quote = await findQuote(scope, id)
  if (quote === undefined) return notFound()
  const order = await orderAtHand(scope, quote.orderId)
  if (isRefusal(order)) return order
  return rowVersion === undefined || rowVersion === quote.rowVersion
    ? { order, quote }
    : refuse('common.changed-meanwhile')
}
