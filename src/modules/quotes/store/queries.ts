import type { SharedScope } from '#doors/scope.ts'
import type { Quote, QuoteLine } from '../domain/quote.ts'
import { asLine, asQuote, type QuoteRow } from './quote-rows.ts'

export const findQuote = async (scope: SharedScope, id: string): Promise<Quote | undefined> => {
  const row = await scope.trx
    .selectFrom('quotes')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : (await withLines(scope, [row]))[0]
}

/** All of them, the first version first; an order has a handful. */
export const listQuotes = async (scope: SharedScope, orderId: string): Promise<Quote[]> => {
  const rows = await scope.trx
    .selectFrom('quotes')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('version')
    .execute()
  return withLines(scope, rows)
}

/** The one that is being written or waits for its answer. */
export const openQuote = async (scope: SharedScope, orderId: string): Promise<Quote | undefined> =>
  (await listQuotes(scope, orderId)).find(({ state }) => state === 'draft' || state === 'sent')

const withLines = async (scope: SharedScope, rows: readonly QuoteRow[]): Promise<Quote[]> => {
  if (rows.length === 0) return []
  const lines = await scope.trx
    .selectFrom('quote_lines')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where(
      'quote_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .execute()
  return rows.map((row) =>
    asQuote(
      row,
      lines.filter((line) => line.quote_id === row.id).map((line) => asLine(line)),
    ),
  )
}

/** Everything the client (or the house in their name) has said yes to, over all quotes of the order. */
export const listApprovedLines = async (scope: SharedScope, orderId: string): Promise<QuoteLine[]> =>
  (await listQuotes(scope, orderId))
    .filter(({ state }) => state === 'answered')
    .flatMap(({ lines }) => lines.filter(({ answer }) => answer === 'approved'))

/** Sent, unanswered quotes with the calendar they live by; the daily rounds decide which need something. */
export const listUnanswered = (scope: SharedScope) =>
  scope.trx
    .selectFrom('quotes')
    .innerJoin('orders', (join) =>
      join.onRef('orders.house_id', '=', 'quotes.house_id').onRef('orders.id', '=', 'quotes.order_id'),
    )
    .innerJoin('sites', (join) =>
      join.onRef('sites.house_id', '=', 'orders.house_id').onRef('sites.id', '=', 'orders.site_id'),
    )
    .select(['quotes.id', 'quotes.sent_at', 'quotes.reminded_at', 'quotes.valid_until', 'sites.time_zone'])
    .where('quotes.house_id', '=', scope.houseId)
    .where('quotes.state', '=', 'sent')
    .where('orders.stage', 'not in', ['returned', 'cancelled', 'abandoned', 'declined'])
    .orderBy('quotes.id')
    .execute()
