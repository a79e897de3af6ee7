import { FileAnswer } from '#doors/answers.ts'
import { findHouseName } from '#doors/house-name.ts'
import type { SharedScope } from '#doors/scope.ts'
import { localDay, warrantyOfOrder, findOrder, type OrderRow } from '#modules/orders/public.ts'
import { renderInvoice, type Invoice as Paper, type PaperWarranty } from '#modules/papers/public.ts'
import { paperWatch, siteAddress, siteHead } from '#modules/quotes/domain/paper-parts.ts'
import { findSite, type Site } from '#modules/sites/public.ts'
import { findWatch } from '#modules/watches/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import type { Account, Invoice } from '../domain/invoice.ts'
import { paymentOnPaper } from '../domain/payment-on-paper.ts'
import { monthsBetween } from '../domain/months-between.ts'
import { findAccount, findInvoice } from './queries.ts'
import { expectedWarranty } from './expected-warranty.ts'

/** `invoice`: as it was issued, asking for what is still open. `receipt`: that it is paid, and how. */
export type PaperKind = 'invoice' | 'receipt'

/** Set after the transaction of the request has ended: the press must not hold the database. */
export const invoicePaperAnswer = async (
  scope: SharedScope,
  wish: { invoiceId: string; kind: PaperKind },
): Promise<FileAnswer | Refusal> => {
  const invoice = await findInvoice(scope, wish.invoiceId)
  const account = await findAccount(scope, wish.invoiceId)
  if (invoice === undefined || account === undefined) return notFound()
  const paper = await invoicePaper(scope, { invoice, account }, wish.kind)
  if (isRefusal(paper)) return paper
  const bytes = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        controller.enqueue(await renderInvoice(paper))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return new FileAnswer({ bytes, mediaType: 'application/pdf', name: `${invoice.number}.pdf`, inline: true })
}

const invoicePaper = async (
  scope: SharedScope,
  { invoice, account }: { invoice: Invoice; account: Account },
  kind: PaperKind,
): Promise<Paper | Refusal> => {
  const order = await findOrder(scope, invoice.orderId)
  const site = await findSite(scope, invoice.siteId)
  const watch = order === undefined ? undefined : await findWatch(scope, order.watch_id)
  if (order === undefined || site === undefined || watch === undefined) return notFound()
  const { currency, buyer } = invoice
  if (currency !== 'CHF' && currency !== 'EUR') return refuse('invoices.refusal.currency-unprinted')
  const { language } = buyer
  const holder = await findHouseName(scope)
  const settled = paymentOnPaper({ invoice, account, kind }, { site, holder, language })
  if (isRefusal(settled)) return settled
  const warranty = await warrantyOnPaper(scope, order, site)
  return {
    language,
    head: { ...siteHead(site, holder), address: siteAddress(site, holder) },
    date: localDay(invoice.issuedAt, site.timeZone),
    madeAt: invoice.issuedAt,
    invoiceNumber: invoice.number,
    orderNumber: order.number,
    ...(order.ready_at === null ? {} : { performedOn: localDay(order.ready_at, site.timeZone) }),
    buyer: {
      name: buyer.name,
      street: buyer.street,
      postalCode: buyer.postalCode,
      town: buyer.town,
      country: buyer.country,
      ...(buyer.taxNumber === '' ? {} : { taxNumber: buyer.taxNumber }),
    },
    watch: paperWatch(watch),
    lines: invoice.lines.map((line) => ({
      name: line.label,
      ...(line.note === '' ? {} : { notes: [line.note] }),
      price: { quantity: 1, unitMinor: line.amountMinor, taxRate: line.taxBasisPoints },
    })),
    pricing: { currency, mode: 'tax-included' },
    ...settled,
    ...(warranty === undefined ? {} : { warranty }),
    ...(invoice.corrects === null
      ? {}
      : {
          conditions: translate(language, 'invoices.paper.corrects', {
            number: account.first.number,
            reason: invoice.reason,
          }),
        }),
  }
}

const warrantyOnPaper = async (
  scope: SharedScope,
  order: OrderRow,
  site: Site,
): Promise<PaperWarranty | undefined> => {
  const first = order.redo_of === null ? undefined : await findOrder(scope, order.redo_of)
  const row = await warrantyOfOrder(scope, order.redo_of ?? order.id)
  const warranty =
    row === undefined
      ? await expectedWarranty(scope, order, site)
      : { startsOn: row.starts_on, endsOn: row.ends_on, scope: row.scope }
  if (warranty === undefined) return undefined
  return {
    months: monthsBetween(warranty.startsOn, warranty.endsOn),
    from: warranty.startsOn,
    until: warranty.endsOn,
    ...(warranty.scope === '' ? {} : { scope: warranty.scope }),
    ...(first === undefined ? {} : { redoOf: first.number }),
  }
}
