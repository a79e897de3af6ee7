import type { SharedScope } from '#doors/scope.ts'
import { clientName, findClient } from '#modules/clients/public.ts'
import {
  isUnderWarranty,
  listOrderServices,
  localDay,
  warrantyOfOrder,
  type OrderRow,
} from '#modules/orders/public.ts'
import { listApprovedLines } from '#modules/quotes/public.ts'
import { findSite, type Site } from '#modules/sites/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import { difference, standingLines } from '../domain/correction.ts'
import { withGestures, type Gesture } from '../domain/gesture.ts'
import type { Account, Buyer, InvoiceLine } from '../domain/invoice.ts'
import { linesToInvoice } from '../domain/lines-to-invoice.ts'
import { insertInvoice, noteSettled, takeNumber } from './commands.ts'
import { holdAccount, listAccounts, listWorkStates } from './queries.ts'

export interface Issue {
  /** Sources of lines that are not charged now. */
  readonly leaveOut: readonly string[]
  readonly gestures: readonly Gesture[]
  readonly dueInDays: number
  /** Somebody else than the client, such as their company. */
  readonly buyer: Omit<Buyer, 'language'> | null
}

/** From what was agreed and approved to an invoice with its number; it is never changed afterwards. */
export const issueInvoice = async (
  scope: SharedScope,
  order: OrderRow,
  issue: Issue,
): Promise<Account | Refusal> => {
  const site = await findSite(scope, order.site_id)
  if (site === undefined) return notFound()
  // The number first: it lets nobody else issue for this site until what is invoiced already has been read.
  const taken = await takeNumber(scope, site)
  const open = (await proposeLines(scope, order, site)).filter(
    ({ sourceId }) => sourceId === null || !issue.leaveOut.includes(sourceId),
  )
  if (open.length === 0) return refuse('invoices.refusal.nothing-to-invoice')
  const lines = withGestures(open, issue.gestures)
  if (isRefusal(lines)) return lines
  const own = await buyerOf(scope, order, site)
  const invoice = await insertInvoice(scope, order, {
    taken,
    buyer: issue.buyer === null ? own : { ...issue.buyer, language: own.language },
    lines,
    dueInDays: issue.dueInDays,
    corrects: null,
    reason: '',
  })
  return noteSettled(scope, invoice.id)
}

/** What could be charged now, in the words of the client's language. */
export const proposeLines = async (
  scope: SharedScope,
  order: OrderRow,
  site: Site,
): Promise<InvoiceLine[]> => {
  const { language } = await buyerOf(scope, order, site)
  const accounts = await listAccounts(scope, order.id)
  const services = (await listOrderServices(scope, order.id)).filter(({ is_agreed }) => is_agreed)
  const { dropped, done, byHand } = await listWorkStates(scope, order.id)
  return linesToInvoice(
    {
      // Who waits at the counter has agreed by waiting: there is no stage between.
      stage: order.kind === 'while_you_wait' && order.stage === 'received' ? 'approved' : order.stage,
      outcome: order.outcome,
      diagnosisFeeMinor: order.diagnosis_fee_minor,
      diagnosisFeeWaived: order.diagnosis_fee_waived,
      taxBasisPoints: site.taxBasisPoints,
      isUnderWarranty: await isWarrantyRedo(scope, order, site),
      services: services.map(({ id, label, amount_minor, tax_basis_points }) => ({
        id,
        label,
        amountMinor: amount_minor,
        taxBasisPoints: tax_basis_points,
      })),
      approvedLines: await listApprovedLines(scope, order.id),
      dropped,
      done,
      byHand,
      // Whatever was ever charged, corrected away or not: charging it again is a person's decision, by a correction.
      invoiced: new Set(
        accounts
          .flatMap(({ first, corrections }) => [first, ...corrections])
          .flatMap(({ lines }) => lines.flatMap(({ sourceId }) => sourceId ?? [])),
      ),
    },
    {
      diagnosis: translate(language, 'invoices.paper.diagnosis'),
      underWarranty: translate(language, 'invoices.paper.under-warranty'),
    },
  )
}

// The warranty of the first order, judged on the day the watch came back: it does not run out on our bench.
const isWarrantyRedo = async (scope: SharedScope, order: OrderRow, site: Site): Promise<boolean> => {
  if (order.redo_of === null) return false
  const warranty = await warrantyOfOrder(scope, order.redo_of)
  return isUnderWarranty(warranty, localDay(order.received_at, site.timeZone))
}

export const buyerOf = async (scope: SharedScope, order: OrderRow, site: Site): Promise<Buyer> => {
  const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
  if (client === undefined || client.erasedAt !== null) {
    const name = translate(site.language, 'invoices.paper.passing-client')
    const nowhere = { street: '', postalCode: '', town: '', taxNumber: '' }
    return { name, ...nowhere, country: site.country, language: site.language }
  }
  const person = clientName(client)
  return {
    name: client.company === '' || client.company === person ? person : `${client.company}, ${person}`,
    street: client.street,
    postalCode: client.postalCode,
    town: client.city,
    country: client.country === '' ? site.country : client.country,
    taxNumber: '',
    language: client.language,
  }
}

export interface Correction {
  readonly reason: string
  /** The lines as they should have been. */
  readonly lines: readonly InvoiceLine[]
}

/** Another invoice that says the difference and why; the first stays as the client has it in their drawer. */
export const correctInvoice = async (
  scope: SharedScope,
  at: { order: OrderRow; invoiceId: string },
  correction: Correction,
): Promise<Account | Refusal> => {
  const site = await findSite(scope, at.order.site_id)
  const account = await holdAccount(scope, at.invoiceId)
  if (site === undefined || account === undefined) return notFound()
  const lines = difference(standingLines(account), correction.lines)
  if (lines.length === 0) return refuse('invoices.refusal.nothing-corrected')
  await insertInvoice(scope, at.order, {
    taken: await takeNumber(scope, site),
    buyer: account.first.buyer,
    lines,
    dueInDays: 0,
    corrects: account.first.id,
    reason: correction.reason,
  })
  return noteSettled(scope, account.first.id)
}
