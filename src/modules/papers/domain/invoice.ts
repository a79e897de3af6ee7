import type { Block, TotalRow } from '#platform/paper/blocks.ts'

import { nothingDrawn, type Draft } from './draft.ts'
import { clientBlock, framed, paragraph, streetLine, townLine, watchBlock } from './frame.ts'
import type { Invoice } from './invoice-data.ts'
import { drawPayment } from './invoice-payment.ts'
import { linesBlock, namedRow, totalRows, totalsOfLines } from './priced-lines.ts'
import type { Totals } from './totals.ts'
import { warrantyBlocks } from './warranty.ts'
import { wordingOf, type Wording } from './wording.ts'

export type InvoiceTotals = Totals & { dueMinor: number }

export const invoiceTotals = (invoice: Pick<Invoice, 'lines' | 'pricing' | 'paidBefore'>): InvoiceTotals => {
  const totals = totalsOfLines(invoice.lines, invoice.pricing)
  return { ...totals, dueMinor: Math.max(0, totals.payableMinor - (invoice.paidBefore?.minor ?? 0)) }
}

const dueRows = (
  invoice: Invoice,
  totals: InvoiceTotals,
  { say, day, money, figure }: Wording,
): TotalRow[] => {
  const { paidBefore, pricing } = invoice
  if (paidBefore === undefined) return []
  const { currency } = pricing
  return [
    {
      label: say('paid-before', { date: day(paidBefore.on) }),
      value: figure({ minor: -paidBefore.minor, currency }),
      weight: 'plain',
    },
    { label: say('left-to-pay'), value: money({ minor: totals.dueMinor, currency }), weight: 'strong' },
  ]
}

const detailsBlock = (invoice: Invoice, { say, day }: Wording): Block => {
  const rows = [
    { label: say('date'), value: day(invoice.date) },
    { label: say('order'), value: invoice.orderNumber },
  ]
  if (invoice.performedOn !== undefined)
    rows.push({ label: say('performed-on'), value: day(invoice.performedOn) })
  if (invoice.payment.kind === 'due') rows.push({ label: say('due-on'), value: day(invoice.payment.by) })
  // Here and not only at the foot: a payment part takes the foot's place, and an invoice without it is none.
  if (invoice.head.taxNumber !== undefined) rows.push({ label: say('tax'), value: invoice.head.taxNumber })
  return { kind: 'facts', heading: '', rows }
}

const buyerBlock = ({ buyer }: Invoice, { say }: Wording): Block => {
  const taxLine = buyer.taxNumber === undefined ? [] : [say('buyer-tax', { number: buyer.taxNumber })]
  return clientBlock(
    { name: buyer.name, lines: [streetLine(buyer), townLine(buyer), ...taxLine] },
    say('buyer'),
  )
}

const settledText = (invoice: Invoice, totals: InvoiceTotals, { say, day }: Wording): string | undefined => {
  const { payment } = invoice
  if (payment.kind === 'paid') return say('paid', { date: day(payment.on), method: payment.method })
  return totals.dueMinor === 0 ? say('nothing-to-pay') : undefined
}

const invoiceBlocks = (invoice: Invoice, totals: InvoiceTotals, wording: Wording): Block[] => {
  const rows = invoice.lines.map((line) => namedRow(line, invoice.pricing, wording))
  const sums = [...totalRows(totals, invoice.pricing, wording), ...dueRows(invoice, totals, wording)]
  return [
    {
      kind: 'pair',
      left: [watchBlock(invoice.watch, wording)],
      right: [buyerBlock(invoice, wording), detailsBlock(invoice, wording)],
    },
    linesBlock('', rows, { pricing: invoice.pricing, wording }),
    { kind: 'totals', rows: sums },
    ...paragraph(wording.say('payment'), settledText(invoice, totals, wording), 'plain'),
    ...warrantyBlocks(invoice.warranty, wording),
    ...paragraph('', invoice.conditions, 'notice'),
  ]
}

/** The same paper serves as receipt for work paid at the counter: it is named so, and asks for nothing. */
export const draftInvoice = (invoice: Invoice): Draft => {
  const wording = wordingOf(invoice.language)
  const totals = invoiceTotals(invoice)
  const paid = invoice.payment.kind === 'paid'
  const due =
    invoice.payment.kind === 'due' && totals.dueMinor > 0
      ? drawPayment(invoice, invoice.payment, totals.dueMinor)
      : undefined
  const words = framed(invoice, wording, {
    title: wording.say(paid ? 'receipt-title' : 'invoice-title'),
    number: { label: wording.say(paid ? 'receipt-number' : 'invoice-number'), value: invoice.invoiceNumber },
    blocks: [...invoiceBlocks(invoice, totals, wording), ...(due?.blocks ?? [])],
  })
  return { ...nothingDrawn(), ...due?.drawn, words }
}
