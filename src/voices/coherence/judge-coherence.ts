import type { Purpose } from '../purposes.ts'
import { firstTroubles, troubles, type CoherenceRules, type Trouble } from './rules.ts'

export type CoherenceStop = Trouble | 'no-consent' | 'quiet-hours' | 'cap'

/** One watch of the client that is with the house now, or went home while something about it is still open. */
export interface WatchWithUs {
  /** Number of its order, so that the reason can be read. */
  readonly number: string
  readonly stage: string
  readonly waitReason: string | null
  readonly isRedo: boolean
  /** The client contests something, and it is not settled. */
  readonly isDisputed: boolean
  /** Something went wrong and is still being put right. */
  readonly isInRecovery: boolean
  readonly promisedOn: string | null
  /** Today on the clocks of its site. */
  readonly today: string
}

export interface ClientNow {
  readonly watches: readonly WatchWithUs[]
  /** The standing word on this purpose and channel: null when nobody was ever asked. */
  readonly consent: boolean | null
  /** Messages of the held purposes that left within the cap's days. */
  readonly sentLately: number
  /** The hour on the client's clock, minutes as a fraction. */
  readonly hour: number
}

export interface Stop {
  readonly rule: CoherenceStop
  readonly reason: string
}

/** The first rule that stops a message of this purpose, or null when it may leave. Pure. */
export const judgeCoherence = (rules: CoherenceRules, purpose: Purpose, client: ClientNow): Stop | null => {
  if (!rules.held.includes(purpose)) return null
  if (client.consent === false || (client.consent === null && rules.needsConsent.includes(purpose)))
    return { rule: 'no-consent', reason: '' }
  const worst = worstOf(rules, client.watches)
  if (worst !== undefined) return worst
  if (isQuiet(rules, client.hour)) return { rule: 'quiet-hours', reason: '' }
  if (client.sentLately >= rules.cap.most) return { rule: 'cap', reason: '' }
  return null
}

// What is worst for the client is named first: a quarrel weighs more than a broken word, that more than a missing part.
const worstOf = (rules: CoherenceRules, watches: readonly WatchWithUs[]): Stop | undefined => {
  const counts = rules.troubles ?? firstTroubles
  for (const rule of troubles) {
    const watch = counts.includes(rule) ? watches.find(has[rule]) : undefined
    if (watch !== undefined) return { rule, reason: watch.number }
  }
  return undefined
}

const gone: readonly string[] = ['returned', 'abandoned']
const done: readonly string[] = ['ready', 'declined', 'cancelled', ...gone]

// A quarrel does not end when the watch goes home; lateness, a part and a redo do.
const has: Readonly<Record<Trouble, (watch: WatchWithUs) => boolean>> = {
  'watch-disputed': ({ isDisputed }) => isDisputed,
  'watch-in-recovery': ({ isInRecovery }) => isInRecovery,
  'watch-late': ({ stage, promisedOn, today }) =>
    !done.includes(stage) && promisedOn !== null && promisedOn < today,
  'watch-waits-for-part': ({ stage, waitReason }) => !done.includes(stage) && waitReason === 'part',
  'watch-in-redo': ({ stage, isRedo }) => !gone.includes(stage) && isRedo,
}

const isQuiet = ({ quiet }: CoherenceRules, hour: number): boolean => hour >= quiet.from || hour < quiet.until
