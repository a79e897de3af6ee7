/** A fact of an order, as far as its course is told by it. */
export interface CourseFact {
  readonly at: Date
  readonly kind: string
  readonly actor: string | null
  readonly payload: Readonly<Record<string, unknown>>
}

/** What is known of an order beside its facts: where it was taken in, what it came for, on which bench it lies. */
export interface OrderTraits {
  readonly id: string
  readonly site: string
  readonly workshop: string
  readonly kind: string
  readonly services: readonly { readonly id: string; readonly skill: string; readonly minutes: number }[]
  readonly brand: string
  readonly isRedo: boolean
  /** Prices agreed with a signature: no quote is waited for. */
  readonly isAgreed: boolean
}

/** A word of a fact's payload; empty where there is none. */
export const wordOf = ({ payload }: CourseFact, name: string): string => {
  const value = payload[name]
  return typeof value === 'string' ? value : ''
}
