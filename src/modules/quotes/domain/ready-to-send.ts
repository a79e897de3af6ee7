import { refuse, type Refusal } from '#platform/refusal.ts'
import { mandateForbids, type AgreedMandate } from '#modules/orders/domain/mandate.ts'
import { jobsOf, type LineTerms } from './quote.ts'

export const usualValidityDays = 30

/** Why these lines cannot be put before a client; undefined when they can. */
export const unfitLine = (
  lines: readonly LineTerms[],
  mandate: AgreedMandate | undefined,
): Refusal | undefined => {
  if (lines.length === 0) return refuse('quotes.refusal.empty')
  const mixed = jobsOf(lines).find(({ necessity, options }) =>
    options.some((option) => option.necessity !== necessity),
  )
  if (mixed !== undefined) {
    return refuse('quotes.refusal.options-differ', { values: { line: mixed.options[0].label } })
  }
  // Asking for what the client has forbidden is how a kept dial gets lost: the mandate is changed first, or not at all.
  return lines.map((line) => mandateForbids(mandate, line)).find((refusal) => refusal !== undefined)
}

/** A quote that nobody can accept any more on the day it is read would be an insult. */
export const unfitValidity = (validUntil: string, today: string): Refusal | undefined =>
  validUntil < today ? refuse('quotes.refusal.valid-until-past', { field: 'validUntil' }) : undefined
