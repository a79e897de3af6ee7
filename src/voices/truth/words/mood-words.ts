/** How a language marks that a clause is not our plain statement; sources of patterns (see words/phrase.ts). */
export interface MoodWords {
  /** Formulas blanked before anything is read. */
  readonly formulas: string
  /** A whole short sentence that only greets or takes leave. */
  readonly farewell: string
  /** At the head of a clause of a sentence that ends in a question mark. */
  readonly asks: string
  readonly condition: string
  /** Conditions of mere courtesy, which bind nothing. */
  readonly courtesy: string
  /** "as soon as", "once": what follows is not said to be so. */
  readonly whenever: string
  readonly wouldBe: string
  readonly notWouldBe: string
  /** What the client says, asks, wants or believes. */
  readonly reported: string
  readonly request: string
  readonly generic: string
  readonly contrast: string
  readonly negation: string
  readonly notNegation: string
  readonly ahead: string
  readonly past: string
  /** Words before which a clause begins. */
  readonly joints: string
  /** Before a date: it dates a mail, a call or a visit, not the order. */
  readonly datedThings: string
}
