import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { daysAfter, localDay, subjectOf, type OrderRow } from '#modules/orders/public.ts'
import type { Site } from '#modules/sites/public.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { balanceOf, unfitPayment } from '../domain/balance.ts'
import type { Account, Buyer, Invoice, InvoiceLine, Payment, PaymentMethod } from '../domain/invoice.ts'
import { invoiceNumber, invoiceSeries, paymentReference } from '../domain/numbering.ts'
import { totalsOfInvoice } from '../domain/totals.ts'
import { asInvoice, asPayment } from './invoice-rows.ts'
import { findAccount, holdAccount } from './queries.ts'

/** The next number of a site and year; taken first, so that two who issue at once do it one after the other. */
export const takeNumber = async (scope: SharedScope, site: Site) => {
  const place = { siteCode: site.code, day: localDay(scope.now, site.timeZone) }
  const { last_number } = await scope.trx
    .insertInto('order_counters')
    .values({ house_id: scope.houseId, series: invoiceSeries(place), last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['house_id', 'series'])
        .doUpdateSet({ last_number: sql`order_counters.last_number + 1` }),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return {
    number: invoiceNumber(place, last_number),
    reference: paymentReference(site.iban, place, last_number),
    day: place.day,
  }
}

export interface NewInvoice {
  readonly taken: Awaited<ReturnType<typeof takeNumber>>
  readonly buyer: Buyer
  readonly lines: readonly InvoiceLine[]
  readonly dueInDays: number
  readonly corrects: string | null
  readonly reason: string
}

export const insertInvoice = async (
  scope: SharedScope,
  order: OrderRow,
  invoice: NewInvoice,
): Promise<Invoice> => {
  const totals = totalsOfInvoice(invoice.lines, order.currency)
  const row = await scope.trx
    .insertInto('invoices')
    .values({
      house_id: scope.houseId,
      id: newId(),
      number: invoice.taken.number,
      order_id: order.id,
      site_id: order.site_id,
      client_id: order.client_id,
      buyer: JSON.stringify(invoice.buyer),
      currency: order.currency,
      lines: JSON.stringify(invoice.lines),
      net_minor: totals.netMinor,
      tax_minor: totals.taxMinor,
      rounding_minor: totals.roundingMinor,
      total_minor: totals.payableMinor,
      payment_reference: invoice.taken.reference,
      issued_at: scope.now,
      due_on: daysAfter(invoice.taken.day, invoice.dueInDays),
      corrects: invoice.corrects,
      reason: invoice.reason,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const issued = asInvoice(row)
  recordIssued(scope, order, issued)
  return issued
}

const recordIssued = (scope: SharedScope, order: OrderRow, issued: Invoice): void => {
  const subject = subjectOf(order)
  const { currency } = issued
  scope.record({
    kind: 'invoice-issued',
    ...subject,
    payload: {
      invoiceId: issued.id,
      number: issued.number,
      totalMinor: issued.totalMinor,
      currency,
      ...(issued.corrects === null ? {} : { corrects: issued.corrects, reason: issued.reason }),
    },
  })
  if (issued.corrects !== null) return
  for (const line of issued.lines.filter(({ source }) => source === 'gesture')) {
    const payload = { amountMinor: -line.amountMinor, currency, reason: line.label }
    scope.record({ kind: 'gesture-given', ...subject, payload })
  }
}

export interface NewPayment {
  readonly amountMinor: number
  readonly method: PaymentMethod
  readonly remark: string
}

/** Money over the counter or on the account, up to what is open; given back where the house owes. */
export const receivePayment = async (
  scope: SharedScope,
  at: { order: OrderRow; invoiceId: string },
  payment: NewPayment,
): Promise<Payment | Refusal> => {
  const account = await holdAccount(scope, at.invoiceId)
  if (account === undefined) return notFound()
  const unfit = unfitPayment(balanceOf(account), payment.amountMinor)
  if (unfit !== undefined) return unfit
  const row = await scope.trx
    .insertInto('payments')
    .values({
      house_id: scope.houseId,
      id: newId(),
      invoice_id: account.first.id,
      amount_minor: payment.amountMinor,
      method: payment.method,
      received_at: scope.now,
      received_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      remark: payment.remark,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.record({
    kind: 'payment-received',
    ...subjectOf(at.order),
    payload: {
      invoiceId: account.first.id,
      amountMinor: payment.amountMinor,
      currency: account.first.currency,
      method: payment.method,
    },
  })
  await noteSettled(scope, account.first.id)
  return asPayment(row)
}

/** Keeps the mark by which open accounts are found; the balance itself is always read from invoices and payments. */
export const noteSettled = async (scope: SharedScope, invoiceId: string): Promise<Account | Refusal> => {
  const account = await findAccount(scope, invoiceId)
  if (account === undefined) return refuse('common.not-found', { status: 404 })
  const settledAt = balanceOf(account).openMinor === 0 ? scope.now : null
  if ((account.first.settledAt === null) === (settledAt === null)) return account
  const ids = [account.first.id, ...account.corrections.map(({ id }) => id)]
  await scope.trx
    .updateTable('invoices')
    .set({ settled_at: settledAt })
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', ids)
    .execute()
  return { ...account, first: { ...account.first, settledAt } }
}
