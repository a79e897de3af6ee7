import type { KnownOrder } from '../truth/public.ts'
import type { Trouble } from './exercise-case.ts'

export interface Situation {
  readonly order: KnownOrder
  readonly said: string
  readonly today: string
  /** Something was given to this client afterwards. */
  readonly gestureFollowed: boolean
  /** Days since the house had last said anything to them; null where it never had. */
  readonly silentDays: number | null
  /** Whether the message asks, by triage. */
  readonly asks: boolean
}

const damage =
  /rayure|rayée?|ébréch|abîm|fêl[ée]|scratch|dent(?:ed|s)?\b|chipped|damaged|kratzer|zerkratz|beschädig|delle|graffi|ammacc|danneggiat|scheggiat/iu
const refusal =
  /trop cher|très élevé|je refuse|too expensive|too high|zu teuer|zu hoch|lehne ab|troppo (?:caro|alto)|rifiuto/iu

/** Longer than this without a word is silence, whoever's turn it was. */
const SILENCE_IN_DAYS = 21

const isHome = ({ stage }: KnownOrder): boolean =>
  ['returned', 'ready', 'declined', 'cancelled'].includes(stage)

const isLate = ({ order, today }: Situation): boolean =>
  !isHome(order) &&
  [order.promise, order.firstPromise].some((given) => given !== undefined && given.to < today)

const isRefused = ({ order, said }: Situation): boolean =>
  order.stage === 'declined' || (order.quote !== undefined && refusal.test(said))

const isSilent = ({ order, silentDays }: Situation): boolean =>
  !isHome(order) && silentDays !== null && silentDays >= SILENCE_IN_DAYS

/** What hurts most stands first: a scratch is not answered by a date. */
const rules: readonly (readonly [Trouble, (situation: Situation) => boolean])[] = [
  ['damage', ({ said }) => damage.test(said)],
  ['gesture', ({ gestureFollowed }) => gestureFollowed],
  ['redo', ({ order }) => order.stage === 'redo'],
  ['quote_refused', isRefused],
  ['late_promise', isLate],
  ['part_awaited', ({ order }) => order.wait?.reason === 'part'],
  ['silence', isSilent],
  ['where_is', ({ asks }) => asks],
]

/** What went wrong, by the facts, and by words only where no fact tells; undefined where nothing did: such a message teaches nothing here. */
export const recogniseTrouble = (situation: Situation): Trouble | undefined =>
  rules.find(([, holds]) => holds(situation))?.[0]
