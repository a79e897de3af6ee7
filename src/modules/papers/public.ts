import { printLabelPdf, printLabelPng } from '#platform/paper/label.ts'
import { openPress, type PaperOutput, type Press, type PressOptions } from '#platform/paper/press.ts'

import { bagLabelWords, type BagLabel } from './domain/bag-label.ts'
import { draftDepositSlip, type DepositSlip } from './domain/deposit-slip.ts'
import type { Draft } from './domain/draft.ts'
import { draftInvoice } from './domain/invoice.ts'
import type { Invoice } from './domain/invoice-data.ts'
import type { PaperFrame } from './domain/paper-data.ts'
import { draftQuote, type Quote } from './domain/quote.ts'
import { draftServiceReport, type ServiceReport } from './domain/service-report.ts'

export { PressBusy } from '#platform/paper/press.ts'
export type { BagLabel, BagLabelSize } from './domain/bag-label.ts'
export { bagLabelCode } from './domain/bag-label.ts'
export type { DepositSlip, MandateShown } from './domain/deposit-slip.ts'
export type { DueAccount, Invoice, InvoicePayment } from './domain/invoice-data.ts'
export { invoiceTotals, type InvoiceTotals } from './domain/invoice.ts'
export type { CriterionShown, TimingReading, TimingSeries, WaterTest } from './domain/measurements-shown.ts'
export type * from './domain/paper-data.ts'
export type { NamedLine, Pricing } from './domain/priced-lines.ts'
export { quoteTotals, type Quote, type QuoteLine, type QuoteNeed, type QuoteTotals } from './domain/quote.ts'
export * from './domain/references.ts'
export type { ServiceReport } from './domain/service-report.ts'
export { sepaPaymentFault } from './domain/sepa-payment.ts'
export { swissPaymentFault, type PaymentFault } from './domain/swiss-payment.ts'
export {
  lineMinor,
  smallestCoin,
  totalsOf,
  type PricedLine,
  type PriceMode,
  type Totals,
} from './domain/totals.ts'
export type { PaperWarranty } from './domain/warranty.ts'

let house: Press | undefined

// One press for the whole process, hired at the first paper; the composition root may open it with its own settings.
const press = (): Press => {
  house ??= openPress()
  return house
}

/** Settings of the house (workers, queue, fonts for other scripts), before the first paper. */
export const openPapers = (options: PressOptions): void => {
  if (house !== undefined) throw new Error('the press is already open')
  house = openPress(options)
}

export const closePapers = async (): Promise<void> => {
  const closing = house
  house = undefined
  await closing?.close()
}

const printed = (draft: Draft, { madeAt }: PaperFrame, output: PaperOutput): Promise<Uint8Array> => {
  const { words, ...drawn } = draft
  return press().print({ template: '/platform/paper/document.typ', data: words, ...drawn, output, madeAt })
}

export const renderDepositSlip = async (slip: DepositSlip): Promise<Uint8Array> =>
  printed(draftDepositSlip(slip), slip, 'accessible')

export const renderQuote = async (quote: Quote): Promise<Uint8Array> =>
  printed(draftQuote(quote), quote, 'accessible')

/** An invoice, or the receipt where it is paid. */
export const renderInvoice = async (invoice: Invoice): Promise<Uint8Array> =>
  printed(draftInvoice(invoice), invoice, 'archive')

export const renderServiceReport = async (report: ServiceReport): Promise<Uint8Array> =>
  printed(draftServiceReport(report), report, 'accessible')

export const renderBagLabel = async (label: BagLabel): Promise<Uint8Array> =>
  printLabelPdf(press(), bagLabelWords(label), label.madeAt)

export const renderBagLabelPng = async (label: BagLabel): Promise<Uint8Array> =>
  printLabelPng(press(), bagLabelWords(label), label.madeAt)
