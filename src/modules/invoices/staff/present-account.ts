import { balanceOf } from '../domain/balance.ts'
import { standingLines } from '../domain/correction.ts'
import type { Account, Invoice } from '../domain/invoice.ts'
import { openOf, type ListedInvoice } from '../store/list-invoices.ts'
import type { AccountShown, InvoiceListed } from './contract.ts'

export const presentAccount = (account: Account): AccountShown => ({
  first: presentInvoice(account.first),
  corrections: account.corrections.map(presentInvoice),
  payments: account.payments.map(({ id, amountMinor, method, receivedAt, remark }) => ({
    id,
    amountMinor,
    method,
    receivedAt: receivedAt.toISOString(),
    remark,
  })),
  standing: standingLines(account),
  ...balanceOf(account),
})

const presentInvoice = (invoice: Invoice) => ({
  id: invoice.id,
  number: invoice.number,
  buyer: invoice.buyer,
  currency: invoice.currency,
  lines: [...invoice.lines],
  netMinor: invoice.netMinor,
  taxMinor: invoice.taxMinor,
  roundingMinor: invoice.roundingMinor,
  totalMinor: invoice.totalMinor,
  issuedAt: invoice.issuedAt.toISOString(),
  dueOn: invoice.dueOn,
  corrects: invoice.corrects,
  reason: invoice.reason,
})

export const presentListed = (row: ListedInvoice): InvoiceListed => ({
  id: row.id,
  number: row.number,
  orderId: row.order_id,
  orderNumber: row.order_number,
  siteCode: row.site_code,
  buyerName: row.buyerName,
  currency: row.currency,
  totalMinor: row.total_minor,
  openMinor: openOf(row),
  issuedAt: row.issued_at.toISOString(),
  timeZone: row.time_zone,
  dueOn: row.due_on,
  corrects: row.corrects,
})
