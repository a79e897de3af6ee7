import { refuse, type Refusal } from '#platform/refusal.ts'
import { withinCeiling } from '#modules/orders/domain/mandate.ts'

interface HouseApproval {
  readonly approvedMinor: number
  /** What the house has approved by itself on this order before: many small sums are not each within the ceiling. */
  readonly earlierMinor: number
}

/** Whether the house may approve in the client's name; only ever up to the ceiling they signed, all in all. */
export const unfitForHouse = (
  mandate: { ceiling_minor: number | null } | undefined,
  { approvedMinor, earlierMinor }: HouseApproval,
): Refusal | undefined => {
  if (approvedMinor === 0) return refuse('quotes.house-approves-nothing')
  if (withinCeiling(mandate, approvedMinor + earlierMinor)) return undefined
  return refuse(
    mandate === undefined || mandate.ceiling_minor === null ? 'quotes.no-ceiling' : 'quotes.above-ceiling',
  )
}
