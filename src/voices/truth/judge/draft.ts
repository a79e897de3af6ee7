import type { ClaimKind, ClaimReading, ClaimVerdict, FactBeside, Suggestion } from '../claim.ts'
import type { DayWindow } from '../dates/civil-date.ts'
import type { SiteClock } from '../dates/site-clock.ts'
import type { KnownFacts, KnownOrder } from '../known-facts.ts'
import type { Sentence } from '../text/read-sentence.ts'

/** An order as far as it is known; a text may speak of one nobody has tied yet. */
export type OrderFacts = Partial<KnownOrder>

export interface JudgeAid {
  readonly sentence: Sentence
  readonly order: OrderFacts
  readonly facts: KnownFacts
  readonly clock: SiteClock
  /** The sentence before, of the same text: what "it" and a bare "Friday at the latest" go on about. */
  readonly before?: Sentence
}

/** A claim before it is placed in the text: positions are those of the folded sentence. */
export interface Draft {
  readonly kind: ClaimKind
  readonly from: number
  readonly to: number
  readonly value: string
  readonly verdict: ClaimVerdict
  readonly rule: string
  readonly reason: string
  readonly fact?: FactBeside
  readonly correction?: { readonly from: number; readonly to: number; readonly text: string }
  readonly suggestion?: Suggestion
  readonly readings?: readonly ClaimReading[]
}

/** A fact about days, with its name and reference. */
export interface DatedFact {
  readonly name: string
  readonly ref?: string
  readonly window: DayWindow
}

export function factBeside(name: string, value: string, ref: string | undefined): FactBeside {
  return ref === undefined ? { name, value } : { name, value, ref }
}

/** Backed becomes contradicted and the other way round; what is not known stays so. */
export function opposite(verdict: ClaimVerdict): ClaimVerdict {
  if (verdict === 'backed') return 'contradicted'
  return verdict === 'contradicted' ? 'backed' : verdict
}
