import type { Purpose } from '../utterance.ts'
import type { CoherenceRules } from './rules.ts'

export const coherenceStops = [
  'no-consent',
  'watch-late',
  'watch-waits-for-part',
  'watch-in-redo',
  'quiet-hours',
  'cap',
] as const

export type CoherenceStop = (typeof coherenceStops)[number]

/** One watch of the client that is with the house now. */
export interface WatchWithUs {
  /** Number of its order, so that the reason can be read. */
  readonly number: string
  readonly stage: string
  readonly waitReason: string | null
  readonly isRedo: boolean
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
  for (const watch of client.watches) {
    const rule = troubleOf(watch)
    if (rule !== null) return { rule, reason: watch.number }
  }
  if (isQuiet(rules, client.hour)) return { rule: 'quiet-hours', reason: '' }
  if (client.sentLately >= rules.cap.most) return { rule: 'cap', reason: '' }
  return null
}

// What is worst for the client is named first: a broken word weighs more than a missing part.
const troubleOf = (watch: WatchWithUs): CoherenceStop | null => {
  const isDone = watch.stage === 'ready' || watch.stage === 'declined' || watch.stage === 'cancelled'
  if (!isDone && watch.promisedOn !== null && watch.promisedOn < watch.today) return 'watch-late'
  if (!isDone && watch.waitReason === 'part') return 'watch-waits-for-part'
  return watch.isRedo ? 'watch-in-redo' : null
}

const isQuiet = ({ quiet }: CoherenceRules, hour: number): boolean => hour >= quiet.from || hour < quiet.until
