import type { CivilDate, KnownFacts, SiteCalendar } from './known-facts.ts'

export type Language = 'fr' | 'en' | 'de' | 'it'
export const languages: readonly Language[] = ['fr', 'en', 'de', 'it']

export type ClaimKind =
  | 'date'
  | 'price'
  | 'tax'
  | 'status'
  | 'place'
  | 'cause'
  | 'warranty'
  | 'work'
  | 'callback'
  | 'shipment'

export type ClaimVerdict = 'backed' | 'contradicted' | 'unknown' | 'ambiguous'

/** Offsets in the text as it was given; `text.slice(start, end)` is what the claim's `words` say. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface ClaimWindow {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** The fact a claim was held against. */
export interface FactBeside {
  /** The caller's own reference, when the fact carried one. */
  readonly ref?: string
  /** Which fact: `promise`, `quote.total`, `custody`, `wait`, ... */
  readonly name: string
  /** The value of the fact, normalised like the claim's. */
  readonly value: string
}

export interface Correction {
  readonly span: Span
  readonly text: string
}

/** One way an ambiguous claim can be meant. */
export interface ClaimReading {
  readonly value: string
  /** In the claim's language, to put in place of the words. */
  readonly text: string
  readonly verdict: 'backed' | 'contradicted' | 'unknown'
}

/** What an unknown claim would become if the sender means it. */
export interface Suggestion {
  readonly becomes: 'promise' | 'duty' | 'fact'
  readonly due?: ClaimWindow
  readonly owner?: string
}

export interface Claim {
  readonly kind: ClaimKind
  readonly span: Span
  readonly words: string
  readonly language: Language
  /** Normalised: `ready 2026-05-12..2026-05-16`, `EUR 850.00 total`, `crown`, `in_work`. */
  readonly value: string
  readonly verdict: ClaimVerdict
  /** The rule that decided, by name, and a plain reason. */
  readonly rule: string
  readonly reason: string
  readonly order?: string
  readonly fact?: FactBeside
  /** One press puts its text in place of its span (the claim's words, or the clause they rule); absent when no wording can be made safely. */
  readonly correction?: Correction
  readonly suggestion?: Suggestion
  readonly readings?: readonly ClaimReading[]
}

export interface TruthContext {
  /** The language the text is thought to be in; each sentence is looked at again. */
  readonly language: Language
  readonly now: Date
  readonly timeZone: string
  readonly calendar: SiteCalendar
  readonly facts: KnownFacts
}

/** `stop`: a claim is contradicted; `ask`: something is unknown or ambiguous; `clear`: everything said is backed. */
export type TextVerdict = 'clear' | 'ask' | 'stop'

export interface TruthReport {
  readonly claims: readonly Claim[]
  readonly verdict: TextVerdict
}
