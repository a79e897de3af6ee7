import type { Fact } from '#facts/catalogue.ts'
import type {
  KnownCustody,
  KnownDuty,
  KnownNeed,
  KnownOperation,
  KnownOrder,
  KnownPayment,
  KnownQuote,
  KnownQuoteLine,
  KnownShipment,
  KnownWait,
  KnownWarranty,
  KnownWindow,
  MandateRule,
  Stage,
} from './truth/public.ts'
import { dayAt, numberOf, textOf, wordsOf, type Place } from './read-payload.ts'

/** What the row of an order says beside its facts: names, places, and the quote's lines, which no fact repeats. */
export interface OrderInHand {
  readonly number: string
  readonly stage: string
  readonly isRedo: boolean
  /** Names by which a text may mean this watch. */
  readonly watch: readonly string[]
  readonly place: Place
  /** The quote the client has in hand; null while there is none. */
  readonly quote: QuoteInHand | null
}

export interface QuoteInHand {
  readonly totalMinor: number
  readonly currency: string
  readonly taxBasisPoints: number
  readonly lines: readonly KnownQuoteLine[]
}

type Facts = readonly Fact[]

/** Folds the facts of one order, oldest first, into what the truth check wants to know of it. Pure. */
export const knownOrder = (order: OrderInHand, facts: Facts): KnownOrder => {
  const day = dayAt(order.place.timeZone)
  const needs = needsOf(facts, day)
  return {
    number: order.number,
    watch: order.watch,
    stage: stageOf(order),
    reached: reachedOf(facts, day),
    needs,
    custody: custodyOf(order, facts, day),
    payments: paymentsOf(facts, day),
    operations: operationsOf(facts, day),
    shipments: shipmentsOf(facts, day),
    ...present('wait', waitOf(facts, needs, day)),
    ...promisesOf(facts),
    ...present('quote', quoteOf(order, facts, day)),
    ...present('warranty', warrantyOf(facts)),
    ...present('mandate', mandateOf(facts)),
  }
}

type DayOf = (at: Date) => string

const present = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  // oxlint-disable-next-line typescript/consistent-type-assertions -- an absent field, as exactOptionalPropertyTypes wants it
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>

const last = (facts: Facts, kind: string): Fact | undefined => facts.findLast((fact) => fact.kind === kind)

const refOf = (fact: Fact): string => String(fact.sequence)

const knownStages: readonly Stage[] = [
  'received',
  'assessed',
  'quoted',
  'approved',
  'in_work',
  'controlled',
  'ready',
  'returned',
  'declined',
  'cancelled',
]

const stageNamed = (name: string): Stage | undefined => knownStages.find((stage) => stage === name)

// A watch that nobody fetched is no longer on its way to anybody: for what may be said it is a stay that was ended.
const stageOf = ({ stage, isRedo }: OrderInHand): Stage =>
  isRedo && stage === 'in_work' ? 'redo' : (stageNamed(stage) ?? 'cancelled')

const reachedOf = (facts: Facts, day: DayOf): Partial<Record<Stage, string>> => {
  const reached: Partial<Record<Stage, string>> = {}
  for (const fact of facts) {
    if (fact.kind === 'order-received') reached.received = day(fact.at)
    const stage = fact.kind === 'stage-changed' ? stageNamed(textOf(fact, 'to')) : undefined
    if (stage !== undefined) reached[stage] = day(fact.at)
  }
  return reached
}

const needsOf = (facts: Facts, day: DayOf): KnownNeed[] => {
  const needs = new Map<string, KnownNeed>()
  for (const fact of facts) {
    const id = textOf(fact, 'needId')
    if (id === '') continue
    const before = needs.get(id) ?? { part: textOf(fact, 'part'), state: 'wanted' as const }
    const expected = textOf(fact, 'expectedOn')
    const later = expected === '' ? {} : { expected }
    const ref = refOf(fact)
    switch (fact.kind) {
      case 'part-wanted':
        needs.set(id, { ...before, ref })
        break
      case 'part-ordered':
        needs.set(id, { ...before, ...later, state: 'ordered', orderedOn: day(fact.at), ref })
        break
      case 'part-expected':
        needs.set(id, { ...before, ...later, ref })
        break
      case 'part-arrived':
        needs.set(id, { ...before, state: 'arrived', arrivedOn: day(fact.at), ref })
        break
      case 'part-fitted':
        needs.set(id, { ...before, state: 'fitted', ref })
        break
      case 'part-order-cancelled':
        needs.set(id, { part: before.part, state: 'wanted', ref })
        break
      case 'part-dropped':
        needs.delete(id)
        break
      default:
    }
  }
  return [...needs.values()]
}

const waitReasonNames = ['client', 'part', 'skill', 'partner', 'transit', 'incident'] as const

const waitOf = (facts: Facts, needs: readonly KnownNeed[], day: DayOf): KnownWait | undefined => {
  const began = facts.findLast(({ kind }) => kind === 'waiting-began' || kind === 'waiting-ended')
  const reason = waitReasonNames.find((known) => began !== undefined && known === textOf(began, 'reason'))
  if (began?.kind !== 'waiting-began' || reason === undefined) return undefined
  const missing = needs.find(({ state }) => state === 'ordered' || state === 'wanted')
  const part = reason === 'part' && missing !== undefined ? { part: missing.part } : {}
  const expected = reason === 'part' && missing?.expected !== undefined ? { expected: missing.expected } : {}
  return { reason, since: day(began.at), ref: refOf(began), ...part, ...expected }
}

const holders = { site: 'site', courier: 'carrier', partner: 'partner', client: 'client' } as const

const custodyOf = (order: OrderInHand, facts: Facts, day: DayOf): KnownCustody => {
  const moved = last(facts, 'custody-moved')
  if (moved === undefined) return { holder: 'site', place: order.place.name }
  const kind = textOf(moved, 'toKind')
  const holder = kind === 'courier' || kind === 'partner' || kind === 'client' ? holders[kind] : 'site'
  const name = textOf(moved, 'toName')
  return {
    holder,
    since: day(moved.at),
    ref: refOf(moved),
    ...(name === '' ? {} : holder === 'site' ? { place: name } : { name }),
  }
}

const promisesOf = (
  facts: Facts,
): { firstPromise?: KnownWindow; earlierPromises?: readonly KnownWindow[]; promise?: KnownWindow } => {
  const given = facts.filter(({ kind }) => kind === 'promise-given')
  const released = new Set(
    facts.filter(({ kind }) => kind === 'promise-released').map((fact) => textOf(fact, 'promiseId')),
  )
  const [first, standing] = [given[0], given.at(-1)]
  if (first === undefined || standing === undefined) return {}
  const window = (fact: Fact): KnownWindow => ({
    from: textOf(fact, 'windowFrom'),
    to: textOf(fact, 'windowUntil'),
    ref: refOf(fact),
  })
  return {
    firstPromise: window(first),
    earlierPromises: given.slice(0, -1).map(window),
    ...(released.has(textOf(standing, 'promiseId')) ? {} : { promise: window(standing) }),
  }
}

const quoteOf = (order: OrderInHand, facts: Facts, day: DayOf): KnownQuote | undefined => {
  const sent = last(facts, 'quote-sent')
  const answered = last(facts, 'quote-answered')
  const isApproved = (numberOf(answered, 'approvedMinor') ?? 0) > 0
  const { quote } = order
  if (quote === null) return undefined
  const approved = answered === undefined || !isApproved ? {} : { approvedOn: day(answered.at) }
  const validUntil = sent === undefined ? '' : textOf(sent, 'validUntil')
  const ref = sent ?? answered
  return {
    total: { minor: numberOf(sent, 'totalMinor') ?? quote.totalMinor, currency: quote.currency },
    tax: { ratePercent: quote.taxBasisPoints / 100, included: true },
    lines: quote.lines,
    ...(sent === undefined ? {} : { sentOn: day(sent.at) }),
    ...(validUntil === '' ? {} : { validUntil }),
    ...(ref === undefined ? {} : { ref: refOf(ref) }),
    ...approved,
  }
}

const paymentsOf = (facts: Facts, day: DayOf): KnownPayment[] =>
  facts
    .filter(({ kind }) => kind === 'payment-received')
    .map((fact) => ({
      price: { minor: numberOf(fact, 'amountMinor') ?? 0, currency: textOf(fact, 'currency') },
      on: day(fact.at),
      ref: refOf(fact),
    }))

const warrantyOf = (facts: Facts): KnownWarranty | undefined => {
  const started = last(facts, 'warranty-started')
  if (started === undefined) return undefined
  const [from, until] = [textOf(started, 'startsOn'), textOf(started, 'endsOn')]
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return { until, months: month(until) - month(from), ref: refOf(started) }
}

const operationsOf = (facts: Facts, day: DayOf): KnownOperation[] => {
  const operations = new Map<string, KnownOperation>()
  for (const fact of facts) {
    const id = textOf(fact, 'operationId')
    const label = textOf(fact, 'label')
    if (fact.kind === 'operation-done')
      operations.set(id, { work: label, part: label, done: true, on: day(fact.at), ref: refOf(fact) })
    if (fact.kind === 'operation-dropped')
      operations.set(id, { work: label, part: label, done: false, ref: refOf(fact) })
    if (fact.kind === 'operation-reopened') operations.delete(id)
  }
  return [...operations.values()]
}

/** A stay with a courier is a shipment: where from and at which stage says where to. */
const shipmentsOf = (facts: Facts, day: DayOf): KnownShipment[] => {
  const shipments: KnownShipment[] = []
  let stage = 'received'
  for (const fact of facts) {
    if (fact.kind === 'stage-changed') stage = textOf(fact, 'to')
    if (fact.kind !== 'custody-moved') continue
    const under = shipments.at(-1)
    if (under !== undefined && textOf(fact, 'fromKind') === 'courier')
      shipments[shipments.length - 1] = { ...under, deliveredOn: day(fact.at) }
    if (textOf(fact, 'toKind') !== 'courier') continue
    const isGoingHome = ['ready', 'returned', 'declined', 'cancelled'].includes(stage)
    const tracking = textOf(fact, 'tracking')
    shipments.push({
      direction:
        textOf(fact, 'fromKind') === 'client' ? 'to_house' : isGoingHome ? 'to_client' : 'to_partner',
      carrier: textOf(fact, 'toName'),
      sentOn: day(fact.at),
      ref: refOf(fact),
      ...(tracking === '' ? {} : { tracking }),
    })
  }
  return shipments
}

const mandateOf = (facts: Facts): MandateRule[] | undefined => {
  const agreed = last(facts, 'mandate-agreed')
  if (agreed === undefined) return undefined
  const says = (name: string): boolean => agreed.payload[name] === true
  return [
    ...(!says('polishCase') && !says('polishBracelet') ? (['no_polish'] as const) : []),
    ...(says('keepDial') ? (['keep_dial'] as const) : []),
    ...(says('returnOldParts') ? (['return_old_parts'] as const) : []),
    ...(says('movementExchange') ? [] : (['no_movement_exchange'] as const)),
  ]
}

/** What the house owes a client in words: calls and messages that somebody has taken on. */
export const knownDuties = (facts: Facts): KnownDuty[] => {
  const done = new Set(facts.filter(({ kind }) => kind === 'duty-done').map((fact) => textOf(fact, 'dutyId')))
  return facts
    .filter((fact) => fact.kind === 'duty-taken' && !done.has(textOf(fact, 'dutyId')))
    .map((fact) => ({
      kind: wordsOf(fact, 'what').includes('call') ? ('callback' as const) : ('message' as const),
      on: textOf(fact, 'due'),
      ...(textOf(fact, 'owner') === '' ? {} : { owner: textOf(fact, 'owner') }),
      ref: refOf(fact),
    }))
}
