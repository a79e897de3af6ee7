import type { InvoiceLine } from './invoice.ts'

interface PricedWork {
  readonly id: string
  readonly label: string
  readonly amountMinor: number
  readonly taxBasisPoints: number
}

export interface InvoicedOrder {
  readonly stage: string
  readonly outcome: string | null
  readonly diagnosisFeeMinor: number
  readonly diagnosisFeeWaived: boolean
  /** Tax of the site, for the fee. */
  readonly taxBasisPoints: number
  /** A redo while the warranty of its first order runs: its work is done, its price is nothing. */
  readonly isUnderWarranty: boolean
  readonly services: readonly PricedWork[]
  readonly approvedLines: readonly PricedWork[]
  /** Work planned by hand and done: a redo has no menu, and the client is to see what was done for them. */
  readonly byHand: readonly { readonly id: string; readonly label: string }[]
  /** Services and lines whose operation was dropped, or is done. */
  readonly dropped: ReadonlySet<string>
  readonly done: ReadonlySet<string>
  /** What an earlier invoice of this order has charged. */
  readonly invoiced: ReadonlySet<string>
}

interface Words {
  readonly diagnosis: string
  readonly underWarranty: string
}

const diagnosisSource = 'diagnosis'

/** Before anybody agreed to anything there is nothing to ask money for. */
const undecided: readonly string[] = ['received', 'assessed', 'quoted']

/**
 * What may be charged now and has not been: work agreed at the counter, lines approved, the fee where it was not waived.
 * Of a declined order only the fee; of a cancelled one what was done before it was cancelled.
 */
export const linesToInvoice = (order: InvoicedOrder, words: Words): InvoiceLine[] => {
  const isOpen = ({ sourceId }: InvoiceLine): boolean => sourceId === null || !order.invoiced.has(sourceId)
  return [...workLines(order, words), ...feeLines(order, words)].filter(isOpen)
}

const workLines = (order: InvoicedOrder, words: Words): InvoiceLine[] => {
  if (undecided.includes(order.stage) || isDeclined(order)) return []
  const isCancelled = order.stage === 'cancelled' || order.outcome === 'cancelled'
  const counts = ({ id }: PricedWork): boolean => (isCancelled ? order.done.has(id) : !order.dropped.has(id))
  return [
    ...order.services.filter(counts).map((work) => ({
      ...lineOf(work, 'service'),
      ...(order.isUnderWarranty ? { amountMinor: 0, note: words.underWarranty } : {}),
    })),
    ...order.approvedLines.filter(counts).map((work) => lineOf(work, 'quote_line')),
    ...(order.isUnderWarranty ? order.byHand.map((work) => freeLine(work, order, words)) : []),
  ]
}

const freeLine = (
  { id, label }: { id: string; label: string },
  { taxBasisPoints }: InvoicedOrder,
  { underWarranty }: Words,
): InvoiceLine => ({
  source: 'other',
  sourceId: id,
  label,
  note: underWarranty,
  amountMinor: 0,
  taxBasisPoints,
})

const isDeclined = ({ stage, outcome }: InvoicedOrder): boolean =>
  stage === 'declined' || outcome === 'declined'

const lineOf = (work: PricedWork, source: 'service' | 'quote_line'): InvoiceLine => ({
  source,
  sourceId: work.id,
  label: work.label,
  note: '',
  amountMinor: work.amountMinor,
  taxBasisPoints: work.taxBasisPoints,
})

const feeLines = (order: InvoicedOrder, words: Words): InvoiceLine[] => {
  if (order.diagnosisFeeWaived || order.diagnosisFeeMinor === 0 || undecided.includes(order.stage)) return []
  return [
    {
      source: 'diagnosis',
      sourceId: diagnosisSource,
      label: words.diagnosis,
      note: '',
      amountMinor: order.diagnosisFeeMinor,
      taxBasisPoints: order.taxBasisPoints,
    },
  ]
}
