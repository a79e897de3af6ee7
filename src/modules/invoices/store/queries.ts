import type { SharedScope } from '#doors/scope.ts'
import type { Account, Invoice } from '../domain/invoice.ts'
import { asInvoice, asPayment, type InvoiceRow } from './invoice-rows.ts'

export const findInvoice = async (scope: SharedScope, id: string): Promise<Invoice | undefined> => {
  const row = await scope.trx
    .selectFrom('invoices')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : asInvoice(row)
}

/** Every account of an order, the first issued first. */
export const listAccounts = async (scope: SharedScope, orderId: string): Promise<Account[]> => {
  const rows = await scope.trx
    .selectFrom('invoices')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()
  return asAccounts(scope, rows)
}

/** The account that an invoice belongs to, whether it is the first of it or a correction. */
export const findAccount = async (scope: SharedScope, invoiceId: string): Promise<Account | undefined> => {
  const invoice = await findInvoice(scope, invoiceId)
  if (invoice === undefined) return undefined
  const accounts = await listAccounts(scope, invoice.orderId)
  return accounts.find(({ first }) => first.id === (invoice.corrects ?? invoice.id))
}

/**
 * The account, held until the transaction ends: two tills that take the last francs of one invoice at the same moment
 * must not both succeed.
 */
export const holdAccount = async (scope: SharedScope, invoiceId: string): Promise<Account | undefined> => {
  const invoice = await findInvoice(scope, invoiceId)
  if (invoice === undefined) return undefined
  await scope.trx
    .selectFrom('invoices')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('id', '=', invoice.corrects ?? invoice.id)
    .forUpdate()
    .execute()
  return findAccount(scope, invoiceId)
}

const asAccounts = async (scope: SharedScope, rows: readonly InvoiceRow[]): Promise<Account[]> => {
  if (rows.length === 0) return []
  const payments = await scope.trx
    .selectFrom('payments')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where(
      'invoice_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .execute()
  const invoices = rows.map(asInvoice)
  return invoices
    .filter(({ corrects }) => corrects === null)
    .map((first) => {
      const corrections = invoices.filter(({ corrects }) => corrects === first.id)
      const ids = new Set([first.id, ...corrections.map(({ id }) => id)])
      return {
        first,
        corrections,
        payments: payments.filter((row) => ids.has(row.invoice_id)).map((row) => asPayment(row)),
      }
    })
}

/**
 * Which services and lines of the quote were dropped or are done. Reads the workshop's table on purpose: an invoice asks
 * this one question of it, and the workshop has no reason to know what is charged.
 */
export const listWorkStates = async (
  scope: SharedScope,
  orderId: string,
): Promise<{ dropped: Set<string>; done: Set<string>; byHand: { id: string; label: string }[] }> => {
  const rows = await scope.trx
    .selectFrom('operations')
    .select(['id', 'label', 'state', 'quote_line_id', 'order_service_id'])
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute()
  const idsIn = (state: string): string[] =>
    rows
      .filter((row) => row.state === state)
      .flatMap((row) => [row.quote_line_id, row.order_service_id].filter((id) => id !== null))
  const done = new Set(idsIn('done'))
  // One dropped operation of two for the same line does not take the line off the invoice.
  const kept = new Set([...done, ...idsIn('open'), ...idsIn('started')])
  const byHand = rows.filter(
    (row) => row.state === 'done' && row.quote_line_id === null && row.order_service_id === null,
  )
  return {
    dropped: new Set(idsIn('dropped').filter((id) => !kept.has(id))),
    done,
    byHand: byHand.map(({ id, label }) => ({ id, label })),
  }
}
