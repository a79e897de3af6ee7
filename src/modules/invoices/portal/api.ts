import { portalPage, type PortalRoute } from '#doors/portal.ts'
import { notFound } from '#platform/refusal.ts'
import { balanceOf } from '../domain/balance.ts'
import { invoicePaperAnswer } from '../store/invoice-paper.ts'
import { findOwnAccount } from '../store/own-invoice.ts'

/** The client's invoice as PDF; once it is paid, the receipt. */
const paper = portalPage('/portal/invoices/:file{[0-9a-f-]+\\.pdf}', async ({ scope, context }) => {
  const invoiceId = (context.req.param('file') ?? '').replace(/\.pdf$/, '')
  const account = await findOwnAccount(scope, invoiceId)
  if (account === undefined) return notFound()
  const isPaid =
    invoiceId === account.first.id && account.payments.length > 0 && balanceOf(account).openMinor === 0
  return invoicePaperAnswer(scope, { invoiceId, kind: isPaid ? 'receipt' : 'invoice' })
})

export const invoicesPortal: readonly PortalRoute[] = [paper]
