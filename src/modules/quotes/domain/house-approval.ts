import { refuse, type Refusal } from '#platform/refusal.ts'
import { withinCeiling } from '#modules/orders/domain/mandate.ts'
import type { Quote } from './quote.ts'

type Ceiling = { readonly ceiling_minor: number | null }

/** What the house has approved by itself on this order: many small sums are not each within the ceiling. */
export const approvedByHouse = (quotes: readonly Quote[]): number =>
  quotes
    .filter(({ answeredHow }) => answeredHow === 'house')
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + (line.answer === 'approved' ? line.amountMinor : 0), 0)

export const ceilingLeft = (mandate: Ceiling | undefined, quotes: readonly Quote[]): number | null =>
  mandate === undefined || mandate.ceiling_minor === null
    ? null
    : Math.max(0, mandate.ceiling_minor - approvedByHouse(quotes))

/** Whether the house may approve in the client's name; only ever up to the ceiling they signed, all in all. */
export const unfitForHouse = (
  mandate: Ceiling | undefined,
  { approvedMinor, earlierMinor }: { approvedMinor: number; earlierMinor: number },
): Refusal | undefined => {
  if (approvedMinor === 0) return refuse('quotes.refusal.house-approves-nothing')
  if (withinCeiling(mandate, approvedMinor + earlierMinor)) return undefined
  const hasNone = mandate === undefined || mandate.ceiling_minor === null
  return refuse(hasNone ? 'quotes.refusal.no-ceiling' : 'quotes.refusal.above-ceiling')
}
