import { z } from 'zod'
import type { Purpose } from '../purposes.ts'

/** What can be wrong with a watch of somebody's, the worst for them first: it is named first. */
export const troubles = [
  'watch-disputed',
  'watch-in-recovery',
  'watch-late',
  'watch-waits-for-part',
  'watch-in-redo',
] as const
export type Trouble = (typeof troubles)[number]

/** What editions looked at before they said it themselves. */
export const firstTroubles: readonly Trouble[] = ['watch-late', 'watch-waits-for-part', 'watch-in-redo']

/** One edition of what may be said when. Data, so that head office can read it and last December can be judged again by it. */
export interface CoherenceRules {
  readonly version: number
  /** Purposes that wait while something is wrong. What serves an order and what answers a question never waits. */
  readonly held: readonly Purpose[]
  /** What of a watch makes them wait; an edition that does not say is of the time of the first three. */
  readonly troubles?: readonly Trouble[]
  /** Purposes that need a yes; the others need only that nobody said no. */
  readonly needsConsent: readonly Purpose[]
  /** Hours of the client's day in which nothing of these leaves: from in the evening until in the morning. */
  readonly quiet: { readonly from: number; readonly until: number }
  /** At most so many per client in so many days, all channels and purposes together. */
  readonly cap: { readonly most: number; readonly days: number }
  /** A held message older than this is no longer worth saying. */
  readonly expiresAfterDays: number
}

/** What a house may set of the rules. What serves an order or answers a question can never be held: it is not among the choices. */
export const houseRules = z.strictObject({
  held: z.array(z.enum(['survey', 'care', 'commercial'])).max(3),
  // No house ever chose among these: an edition written down before there were five holds by all, for a birthday letter into a
  // dispute is worse than one that waits.
  troubles: z
    .array(z.enum(troubles))
    .max(troubles.length)
    .default([...troubles]),
  needsConsent: z.array(z.enum(['survey', 'care', 'commercial'])).max(3),
  quiet: z.strictObject({ from: z.number().int().min(12).max(24), until: z.number().int().min(0).max(12) }),
  cap: z.strictObject({ most: z.number().int().min(0).max(50), days: z.number().int().min(1).max(365) }),
  expiresAfterDays: z.number().int().min(1).max(365),
})
export type HouseRules = z.infer<typeof houseRules>

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
  {
    version: 2,
    held: ['survey', 'care', 'commercial'],
    troubles: ['watch-disputed', 'watch-in-recovery', 'watch-late', 'watch-waits-for-part', 'watch-in-redo'],
    needsConsent: ['commercial'],
    quiet: { from: 20, until: 8 },
    cap: { most: 2, days: 30 },
    expiresAfterDays: 21,
  },
]

const first = editions[0]
if (first === undefined) throw new Error('there is no edition of the rules of coherence')

export const standingRules: CoherenceRules = editions.at(-1) ?? first
