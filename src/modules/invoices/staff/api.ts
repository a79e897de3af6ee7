import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { localDay, orderAtHand, type OrderRow } from '#modules/orders/public.ts'
import { isRefusal, notFound, type Refusal } from '#platform/refusal.ts'
import { mayCorrect, mayExportBooks, mayInvoice, mayReadBooks } from '../policy.ts'
import { receivePayment } from '../store/commands.ts'
import { invoicePaperAnswer } from '../store/invoice-paper.ts'
import { correctInvoice, issueInvoice } from '../store/issue-invoice.ts'
import { listInvoices } from '../store/list-invoices.ts'
import { findAccount, findInvoice } from '../store/queries.ts'
import { payWhole, settleAtCounter } from '../store/settle-at-counter.ts'
import * as contract from './contract.ts'
import { exportInvoices } from './export-invoices.ts'
import { presentAccount, presentListed } from './present-account.ts'
import { readAccounts } from './read-accounts.ts'

const orderOfInvoice = async (scope: StaffScope, invoiceId: string): Promise<OrderRow | Refusal> => {
  const invoice = await findInvoice(scope, invoiceId)
  return invoice === undefined ? notFound() : orderAtHand(scope, invoice.orderId)
}

const accounts: StaffRoute[] = [
  staffRoute(contract.readAccounts, anyStaff, ({ scope, params }) => readAccounts(scope, params.id)),

  staffRoute(contract.issueInvoice, mayInvoice, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const issued = await issueInvoice(scope, order, body)
    if (isRefusal(issued)) return issued
    const account =
      body.paidBy === null ? issued : await payWhole(scope, { order, account: issued }, body.paidBy)
    return isRefusal(account) ? account : presentAccount(account)
  }),

  staffRoute(contract.settleAtCounter, mayInvoice, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id, body.version)
    if (isRefusal(order)) return order
    const settled = await settleAtCounter(scope, order, {
      leaveOut: body.leaveOut,
      gestures: body.gestures,
      method: body.paidBy,
      closing: {
        move: { toKind: 'client', toName: '', signedBy: body.signedBy },
        handBack: body,
      },
    })
    if (isRefusal(settled)) return settled
    const { id, version, stage } = settled.order
    return { order: { id, version, stage }, account: presentAccount(settled.account) }
  }),

  staffRoute(contract.receivePayment, mayInvoice, async ({ scope, params, body }) => {
    const order = await orderOfInvoice(scope, params.id)
    if (isRefusal(order)) return order
    const paid = await receivePayment(scope, { order, invoiceId: params.id }, body)
    if (isRefusal(paid)) return paid
    const account = await findAccount(scope, params.id)
    return account === undefined ? notFound() : presentAccount(account)
  }),

  staffRoute(contract.correctInvoice, mayCorrect, async ({ scope, params, body }) => {
    const order = await orderOfInvoice(scope, params.id)
    if (isRefusal(order)) return order
    const account = await correctInvoice(scope, { order, invoiceId: params.id }, body)
    return isRefusal(account) ? account : presentAccount(account)
  }),
]

// Due dates are days of many calendars; "overdue" of a list may be half a day late, never early.
const booksDay = (now: Date): string => localDay(new Date(now.getTime() - 12 * 3_600_000), 'UTC')

const books: StaffRoute[] = [
  staffRoute(contract.listInvoices, mayReadBooks, async ({ scope, query }) => {
    const { before, ...filters } = query
    const today = booksDay(scope.now)
    const { invoices, next } = await listInvoices(scope, { filters, before, size: 80, today })
    return { invoices: invoices.map(presentListed), next, today, mayExport: mayExportBooks(scope.staff) }
  }),

  staffRoute(contract.exportInvoices, mayExportBooks, ({ scope, query, foundation }) =>
    Promise.resolve(exportInvoices(scope, foundation, { filters: query, today: booksDay(scope.now) })),
  ),

  staffRoute(contract.readInvoicePaper, anyStaff, ({ scope, params }) =>
    invoicePaperAnswer(scope, { invoiceId: params.id, kind: 'invoice' }),
  ),

  staffRoute(contract.readReceipt, anyStaff, ({ scope, params }) =>
    invoicePaperAnswer(scope, { invoiceId: params.id, kind: 'receipt' }),
  ),
]

export const invoicesApi: StaffRoute[] = [...accounts, ...books]
