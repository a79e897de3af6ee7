import type { ClientScope } from '#doors/scope.ts'
import { findOrder, listPhotographs, type OrderRow } from '#modules/orders/public.ts'
import { isId } from '#platform/identifier.ts'
import type { Quote } from '../domain/quote.ts'
import { findQuote } from './queries.ts'

export interface OwnQuote {
  readonly order: OrderRow
  readonly quote: Quote
}

/** A quote as its client may see it: their own order, and never a draft. Everything else is not here. */
export const findOwnQuote = async (
  scope: ClientScope,
  wish: { orderId: string; quoteId: string },
): Promise<OwnQuote | undefined> => {
  if (!isId(wish.orderId) || !isId(wish.quoteId)) return undefined
  if (scope.orderId !== null && scope.orderId !== wish.orderId) return undefined
  const order = await findOrder(scope, wish.orderId)
  if (order === undefined || order.client_id !== scope.clientId) return undefined
  const quote = await findQuote(scope, wish.quoteId)
  if (quote === undefined || quote.orderId !== order.id || !isShown(quote)) return undefined
  return { order, quote }
}

// A draft discarded before it was sent was never the client's business either.
const isShown = (quote: Quote): boolean =>
  quote.state !== 'draft' && !(quote.state === 'withdrawn' && quote.sentAt === null)

/** File of each photograph that a line shows. */
export const photographFiles = async (
  scope: ClientScope,
  { order, quote }: OwnQuote,
): Promise<Map<string, string>> => {
  const used = new Set(quote.lines.map(({ photographId }) => photographId))
  if (![...used].some((id) => id !== null)) return new Map()
  const photographs = await listPhotographs(scope, order.id)
  return new Map(
    photographs
      .filter(({ id, shown_to_client }) => used.has(id) && shown_to_client)
      .map((row) => [row.id, row.file_id]),
  )
}
