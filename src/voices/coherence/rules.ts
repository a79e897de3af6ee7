import type { Purpose } from '../utterance.ts'

/** One edition of what may be said when. Data, so that head office can read it and last December can be judged again by it. */
export interface CoherenceRules {
  readonly version: number
  /** Purposes that wait while something is wrong. What serves an order and what answers a question never waits. */
  readonly held: readonly Purpose[]
  /** Purposes that need a yes; the others need only that nobody said no. */
  readonly needsConsent: readonly Purpose[]
  /** Hours of the client's day in which nothing of these leaves: from in the evening until in the morning. */
  readonly quiet: { readonly from: number; readonly until: number }
  /** At most so many per client in so many days, all channels and purposes together. */
  readonly cap: { readonly most: number; readonly days: number }
  /** A held message older than this is no longer worth saying. */
  readonly expiresAfterDays: number
}

/** Editions that come with the software, oldest first; the last one rules. A change is a new edition, never an edit. */
export const editions: readonly CoherenceRules[] = [
  {
    version: 1,
    held: ['survey', 'care', 'commercial'],
    needsConsent: ['commercial'],
    quiet: { from: 20, until: 8 },
    cap: { most: 2, days: 30 },
    expiresAfterDays: 21,
  },
]

const first = editions[0]
if (first === undefined) throw new Error('there is no edition of the rules of coherence')

export const standingRules: CoherenceRules = editions.at(-1) ?? first
