import { refuse, type Refusal } from '#platform/refusal.ts'

interface StillHere {
  readonly id: string
  readonly label: string
}

export interface HandBack {
  /** Accessories in the client's hand now. */
  readonly accessories: readonly string[]
  /** Lent pieces that came back now. */
  readonly loans: readonly string[]
  /** The person at the counter saw the list and closes all the same. */
  readonly acknowledged: boolean
}

/** A bracelet left in the drawer or a lent watch left on a wrist is found at closing or never. */
export const forgottenAtReturn = (
  here: { readonly accessories: readonly StillHere[]; readonly loans: readonly StillHere[] },
  handBack: HandBack,
): Refusal | undefined => {
  if (handBack.acknowledged) return undefined
  const accessories = here.accessories.filter(({ id }) => !handBack.accessories.includes(id))
  if (accessories.length > 0)
    return refuse('orders.accessories-forgotten', {
      values: { labels: labelsOf(accessories) },
      field: 'accessories',
    })
  const loans = here.loans.filter(({ id }) => !handBack.loans.includes(id))
  return loans.length > 0
    ? refuse('orders.loan-forgotten', { values: { labels: labelsOf(loans) }, field: 'loans' })
    : undefined
}

const labelsOf = (things: readonly StillHere[]): string => things.map(({ label }) => label).join(', ')
