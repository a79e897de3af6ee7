import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { asBuyer } from './invoice-rows.ts'

export interface InvoiceFilters {
  readonly state?: 'open' | 'overdue' | undefined
  readonly site?: string | undefined
  /** Days of issue, both included. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** A whole number, of an invoice or an order. */
  readonly q?: string | undefined
}

interface Page {
  readonly filters: InvoiceFilters
  readonly before?: string | undefined
  readonly size: number
  /** For "overdue". */
  readonly today: string
}

const booksOf = (scope: SharedScope) =>
  scope.trx
    .selectFrom('invoices')
    .innerJoin('orders', (join) =>
      join.on('orders.house_id', '=', scope.houseId).onRef('orders.id', '=', 'invoices.order_id'),
    )
    .innerJoin('sites', (join) =>
      join.on('sites.house_id', '=', scope.houseId).onRef('sites.id', '=', 'invoices.site_id'),
    )
    .leftJoin('invoices as corrected', (join) =>
      join.on('corrected.house_id', '=', scope.houseId).onRef('corrected.id', '=', 'invoices.corrects'),
    )
    .selectAll('invoices')
    .select([
      'orders.number as order_number',
      'sites.code as site_code',
      'sites.time_zone',
      'corrected.number as corrected_number',
    ])
    .select((row) =>
      row
        .selectFrom('payments')
        .select((payment) =>
          payment.fn.coalesce(payment.fn.sum<number>('payments.amount_minor'), payment.lit(0)).as('sum'),
        )
        .where('payments.house_id', '=', scope.houseId)
        .whereRef('payments.invoice_id', '=', 'invoices.id')
        .as('paid_minor'),
    )
    .select((row) =>
      row
        .selectFrom('invoices as corrections')
        .select((one) => one.fn.coalesce(one.fn.sum<number>('corrections.total_minor'), one.lit(0)).as('sum'))
        .where('corrections.house_id', '=', scope.houseId)
        .whereRef('corrections.corrects', '=', 'invoices.id')
        .as('corrected_minor'),
    )
    .where('invoices.house_id', '=', scope.houseId)

const filtered = (books: ReturnType<typeof booksOf>, filters: InvoiceFilters, today: string) => {
  let query = books
  if (filters.state !== undefined) {
    query = query.where('invoices.settled_at', 'is', null).where('invoices.corrects', 'is', null)
  }
  if (filters.state === 'overdue') query = query.where('invoices.due_on', '<', today)
  if (filters.site !== undefined) query = query.where('invoices.site_id', '=', filters.site)
  const from = filters.from
  if (from !== undefined) {
    query = query.where(
      sql<boolean>`(invoices.issued_at at time zone sites.time_zone)::date >= ${from}::date`,
    )
  }
  const until = filters.until
  if (until !== undefined) {
    query = query.where(
      sql<boolean>`(invoices.issued_at at time zone sites.time_zone)::date <= ${until}::date`,
    )
  }
  const number = filters.q?.trim().toUpperCase() ?? ''
  if (number !== '') {
    query = query.where((row) =>
      row.or([row('invoices.number', '=', number), row('orders.number', '=', number)]),
    )
  }
  return query
}

/**
 * Newest first, by key; corrections stand as lines of their own, as the books have them. Orders and sites are read along
 * because a list without their names would ask for them line by line.
 */
export const listInvoices = async (scope: SharedScope, { filters, before, size, today }: Page) => {
  const found = filtered(booksOf(scope), filters, today)
  const query = before === undefined ? found : found.where('invoices.id', '<', before)
  const rows = await query
    .orderBy('invoices.id', 'desc')
    .limit(size + 1)
    .execute()
  const shown = rows.slice(0, size)
  return {
    invoices: shown.map((row) => ({ ...row, buyerName: asBuyer(row.buyer).name })),
    next: rows.length > size ? (shown.at(-1)?.id ?? null) : null,
  }
}

export type ListedInvoice = Awaited<ReturnType<typeof listInvoices>>['invoices'][number]

/** What is still to be paid on this line: of a correction nothing, its first invoice carries the account. */
export const openOf = (row: ListedInvoice): number =>
  row.corrects === null ? row.total_minor + Number(row.corrected_minor) - Number(row.paid_minor) : 0
