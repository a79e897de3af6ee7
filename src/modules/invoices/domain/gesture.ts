import { refuse, type Refusal } from '#platform/refusal.ts'
import type { InvoiceLine } from './invoice.ts'

export interface Gesture {
  readonly reason: string
  readonly amountMinor: number
}

/** A gesture takes its tax from the largest part of the invoice, so that the books see a reduction and not a donation. */
export const withGestures = (
  lines: readonly InvoiceLine[],
  gestures: readonly Gesture[],
): InvoiceLine[] | Refusal => {
  const given = gestures.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const charged = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  if (given > charged) return refuse('invoices.refusal.gesture-too-large', { field: 'gestures' })
  const taxBasisPoints = mainRate(lines)
  return [
    ...lines,
    ...gestures.map(({ reason, amountMinor }) => ({
      source: 'gesture' as const,
      sourceId: null,
      label: reason,
      note: '',
      amountMinor: -amountMinor,
      taxBasisPoints,
    })),
  ]
}

const mainRate = (lines: readonly InvoiceLine[]): number => {
  const sums = new Map<number, number>()
  for (const line of lines) {
    sums.set(line.taxBasisPoints, (sums.get(line.taxBasisPoints) ?? 0) + line.amountMinor)
  }
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}
