import { smallestCoin, totalsOf, type Totals } from '#modules/papers/domain/totals.ts'
import type { InvoiceLine } from './invoice.ts'

/** What lines come to; the same sums as the paper prints. */
export const totalsOfInvoice = (
  lines: readonly Pick<InvoiceLine, 'amountMinor' | 'taxBasisPoints'>[],
  currency: string,
): Totals =>
  totalsOf(
    lines.map((line) => ({ quantity: 1, unitMinor: line.amountMinor, taxRate: line.taxBasisPoints })),
    'tax-included',
    smallestCoin(currency),
  )
