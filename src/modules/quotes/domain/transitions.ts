import type { QuoteState } from './quote.ts'

/**
 * The arrows of a quote's life, the same as the database holds (`allowed_transitions`, machine 'quote'); a test compares
 * the two. An expired quote may still be answered: by a house that stands by its price, never by the portal.
 */
export const quoteTransitions = [
  ['draft', 'sent'],
  ['draft', 'answered'],
  ['draft', 'withdrawn'],
  ['sent', 'answered'],
  ['sent', 'withdrawn'],
  ['sent', 'expired'],
  ['expired', 'answered'],
] as const satisfies readonly (readonly [QuoteState, QuoteState])[]

export const mayBecome = (from: string, to: QuoteState): boolean =>
  quoteTransitions.some(([before, after]) => before === from && after === to)
