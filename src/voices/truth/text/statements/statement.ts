import type { EventKind } from '../../words/event-words.ts'
import type { Sense } from '../../words/senses/senses.ts'
import type { Mood } from '../read-clauses.ts'

/**
 * A statement made by two or three senses in one clause, in any order: "the tests" and "behind us" say that it was controlled.
 * `lead` may stand in an earlier clause of the sentence instead ("the last test, to which we put each watch, gave ...").
 */
export interface Statement {
  readonly kind: EventKind
  readonly has: readonly Sense[]
  readonly lead?: Sense
  /** Must stand somewhere in the sentence. */
  readonly beside?: Sense
  readonly bars?: readonly Sense[]
  /** Must stand nowhere in the sentence. */
  readonly never?: readonly Sense[]
  /** Whether the clause must be denied, or must not be; either where absent. */
  readonly negated?: boolean
  /** Besides plain statements: what is told as a reason, a thank-you or the client's own word is told all the same. */
  readonly also?: readonly Mood[]
  /** Something of today or of yesterday unless `any`: what is to come is promised, not told. `state`: with no day to come in its clause. */
  readonly tense?: 'past' | 'present' | 'now' | 'state' | 'any'
  /** Not where the clause names a part, a quote or money. */
  readonly ofWatch?: boolean
}

export const TOLD: readonly Mood[] = ['reported', 'whenever', 'request']
