import type { Language } from '#platform/i18n/languages.ts'
import type { DraftCase } from '../drafts/draft-cases.ts'
import type { CivilDate, KnownNeed, KnownOrder, KnownWait, TruthContext } from '../truth/public.ts'
import { partKey, namePart } from '../truth/words/parts.ts'

export const troubles = [
  'late_promise',
  'part_awaited',
  'quote_refused',
  'redo',
  'where_is',
  'gesture',
  'damage',
  'silence',
] as const

export type Trouble = (typeof troubles)[number]

/** A situation to practise on: what stands in the facts, what the client wrote, and nobody's name. */
export interface ExerciseCase {
  /** Names the case and leads nowhere. */
  readonly key: string
  readonly trouble: Trouble
  readonly language: Language
  /** The day on which the client wrote. */
  readonly today: CivilDate
  readonly order: KnownOrder
  readonly said: string
  /** From this house's own past; otherwise one that came with the software. */
  readonly isOwn: boolean
}

/** The draft that would answer it: one way among others. */
export const draftCaseOf: Readonly<Record<Trouble, DraftCase>> = {
  late_promise: 'delay',
  part_awaited: 'where_is',
  quote_refused: 'quote',
  redo: 'apology',
  where_is: 'where_is',
  gesture: 'apology',
  damage: 'apology',
  silence: 'where_is',
}

/** Where the client was let down, an answer begins with being sorry; where they only ask, it does not have to. */
export const letsDown = (trouble: Trouble): boolean =>
  ['late_promise', 'redo', 'gesture', 'damage', 'silence'].includes(trouble)

export const contextOf = ({ language, today, order }: ExerciseCase): TruthContext => ({
  language,
  now: new Date(`${today}T11:00:00Z`),
  timeZone: 'Europe/Zurich',
  calendar: { weekdays: [1, 2, 3, 4, 5, 6] },
  facts: { orders: [order], focus: order.number },
})

/** The number every case has, and every watch's name: nobody's. */
export const neutralNumber = 'EX-1'
const neutralWatch = ['Marine']

const knownPart = (name: string | undefined): { part?: string } => {
  const key = name === undefined ? undefined : partKey(name)
  return key === undefined || namePart(key, 'en') === undefined ? {} : { part: key }
}

const neutralWait = ({ reason, since, expected, part }: KnownWait): KnownWait => ({
  reason,
  ...(since === undefined ? {} : { since }),
  ...(expected === undefined ? {} : { expected }),
  ...knownPart(part),
})

const neutralNeed = (need: KnownNeed): KnownNeed[] => {
  const { part } = knownPart(need.part)
  if (part === undefined) return []
  const { state, orderedOn, expected, arrivedOn } = need
  return [
    {
      part,
      state,
      ...(orderedOn === undefined ? {} : { orderedOn }),
      ...(expected === undefined ? {} : { expected }),
      ...(arrivedOn === undefined ? {} : { arrivedOn }),
    },
  ]
}

/**
 * An order with nobody in it, by listing what stays rather than what goes: stages, days, sums and parts of the table. Names of people,
 * places, partners, watches, serials and numbers have no field here to stay in.
 */
export const neutralOrder = (order: KnownOrder): KnownOrder => ({
  number: neutralNumber,
  watch: neutralWatch,
  stage: order.stage,
  ...(order.reached === undefined ? {} : { reached: order.reached }),
  ...(order.wait === undefined ? {} : { wait: neutralWait(order.wait) }),
  ...(order.needs === undefined ? {} : { needs: order.needs.flatMap(neutralNeed) }),
  ...(order.custody === undefined ? {} : { custody: { holder: order.custody.holder } }),
  ...(order.firstPromise === undefined ? {} : { firstPromise: order.firstPromise }),
  ...(order.promise === undefined ? {} : { promise: order.promise }),
  ...(order.quote === undefined ? {} : { quote: neutralQuote(order.quote) }),
  ...(order.warranty?.months === undefined ? {} : { warranty: { months: order.warranty.months } }),
})

type Quote = NonNullable<KnownOrder['quote']>

const neutralQuote = ({ total, tax, sentOn, validUntil }: Quote): Quote => ({
  total,
  ...(tax === undefined ? {} : { tax }),
  ...(sentOn === undefined ? {} : { sentOn }),
  ...(validUntil === undefined ? {} : { validUntil }),
})

/** One of so many, by the name of the case: the same for everybody and every time. */
export const drawnFrom = (key: string, choices: number): number =>
  Array.from(key, (letter) => letter.charCodeAt(0)).reduce((sum, letter) => sum + letter, 0) % choices
