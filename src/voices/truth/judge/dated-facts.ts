import { foldWord } from '../text/fold-text.ts'
import { operationKey } from '../words/operations.ts'
import { fromCivil } from '../dates/civil-date.ts'
import type { DayWindow } from '../dates/civil-date.ts'
import type { CivilDate, KnownNeed, KnownShipment, KnownWindow } from '../known-facts.ts'
import { partKey } from '../words/parts.ts'
import type { DatedFact, JudgeAid, OrderFacts } from './draft.ts'
import type { Topic } from './find-topic.ts'

function windowOf(known: CivilDate | KnownWindow | undefined): DayWindow | undefined {
  if (known === undefined) return undefined
  const to = fromCivil(typeof known === 'string' ? known : known.to)
  if (to === undefined) return undefined
  const from = typeof known === 'string' ? to : (fromCivil(known.from) ?? to)
  return { from: Math.min(from, to), to }
}

interface Source {
  readonly name: string
  readonly when: CivilDate | KnownWindow | undefined
  readonly ref?: string | undefined
}

function dated(sources: readonly Source[]): DatedFact[] {
  return sources.flatMap(({ name, when, ref }) => {
    const window = windowOf(when)
    const own = typeof when === 'object' ? when.ref : undefined
    const reference = own ?? ref
    return window ? [{ name, window, ...(reference === undefined ? {} : { ref: reference }) }] : []
  })
}

function partFacts(aid: JudgeAid, past: boolean): DatedFact[] {
  const { order, sentence } = aid
  const named = sentence.parts.map((part) => part.key)
  const fits = (part: string | undefined): boolean =>
    named.length === 0 || part === undefined || named.includes(partKey(part))
  const needs = (order.needs ?? []).filter((need) => fits(need.part))
  const wait = order.wait && fits(order.wait.part) ? order.wait : undefined
  const arrived = needs.map((need: KnownNeed) => ({
    name: 'need.arrivedOn',
    when: need.arrivedOn,
    ref: need.ref,
  }))
  const expected = needs.map((need: KnownNeed) => ({
    name: 'need.expected',
    when: need.expected,
    ref: need.ref,
  }))
  return past
    ? dated(arrived)
    : dated([{ name: 'wait.expected', when: wait?.expected, ref: wait?.ref }, ...expected])
}

function shipmentFacts(
  order: OrderFacts,
  of: (shipment: KnownShipment) => CivilDate | undefined,
  name: string,
): DatedFact[] {
  const shipments = [...(order.shipments ?? [])].sort(
    (a, b) => Number(b.direction === 'to_client') - Number(a.direction === 'to_client'),
  )
  return dated(shipments.map((shipment) => ({ name, when: of(shipment), ref: shipment.ref })))
}

function lastReached(order: OrderFacts, name: keyof NonNullable<OrderFacts['reached']>): Source {
  return { name: `reached.${name}`, when: order.reached?.[name], ref: order.ref }
}

const FROM_OTHERS =
  /(?:partner|partenaire|manufactur|manufattura|manifattura|herstell|fabri|marque|marca|brand|casa madre|maker|polis|polier|lucidat|quadrant|cadran|spezialist|specialist|spedit|zoll|douan|customs|dogan|erwarten wir|wir erwarten|we expect (?:it|the watch|your watch)? ?back|nous l'attendons|attendons son retour|ci aspettiamo|zuruckkomm|kommt zuruck|wieder bei uns|retour chez nous|nous revien|revient|comes? back|back (?:with|to) us|ce l[oa] (?:ridan|riman|rend|restitu)|torna|rientra)/

const FETCHED = /(?:abgeholt|retire|recuper|collected|picked up|fetched|ritirat|riprend|repris)/

/** "Ready" and "fetched" share their words in the past: of a watch given back, the day it was is meant too. */
function fetched({ order, sentence }: JudgeAid): Source[] {
  return FETCHED.test(sentence.text) ? [lastReached(order, 'returned')] : []
}

/** "Harrow Dials expect to be finished with it by the 4th": what the partner says of its own work. */
function namesHolder({ wait, custody }: OrderFacts, text: string): boolean {
  return [wait?.name, custody?.holder === 'partner' ? custody.name : undefined].some(
    (name) => name !== undefined && text.includes(foldWord(name)),
  )
}

/** A watch away at a partner or under way comes back to us first; words about that are held against the end of the wait. */
function backWithUs({ order, sentence }: JudgeAid): DatedFact[] {
  const away = order.wait?.reason === 'partner' || order.wait?.reason === 'transit'
  return away && (FROM_OTHERS.test(sentence.text) || namesHolder(order, sentence.text))
    ? dated([{ name: 'wait.expected', when: order.wait?.expected, ref: order.wait?.ref }])
    : []
}

/** Someone else gives it back to us: not the day the client has it. */
const TO_US =
  /(?:ce l[oa] (?:rend|ridan|riman|restitu|rispedi)|(?:schickt|sendet|gibt|liefert) (?:sie|die uhr|ihre uhr|uns) [^,.]*zuruck|(?:zuruck|wieder) (?:bei|zu) uns|nous (?:la |le )?(?:rend|renvoi|renverra|restitu|retourn)|de retour chez nous|revien(?:t|dra) (?:chez|a) (?:nous|l'atelier)|(?:return|send)(?:s|ing)? (?:it|the watch|your watch) (?:back )?to us|back (?:with|to) us)/

function readyFacts(aid: JudgeAid): DatedFact[] {
  const back = backWithUs(aid)
  return back.length > 0 && TO_US.test(aid.sentence.text)
    ? back
    : [...dated([{ name: 'promise', when: aid.order.promise }]), ...back]
}

/** A watch still at work leaves when it is promised, a few days either way. */
function departures(order: OrderFacts): DatedFact[] {
  const sent = shipmentFacts(
    order,
    (one) => (one.direction === 'to_client' ? one.sentOn : undefined),
    'shipment.sentOn',
  )
  if (sent.length > 0 || order.stage === 'ready' || order.stage === 'returned' || order.stage === undefined)
    return sent
  return dated([{ name: 'promise', when: order.promise }]).map((fact) => ({
    ...fact,
    window: { from: fact.window.from - 3, to: fact.window.to + 3 },
  }))
}

/** When the parcel comes; before there is one, the promise of the watch stands for it. */
function deliveries(order: OrderFacts): DatedFact[] {
  const expected = shipmentFacts(
    order,
    (one) => (one.direction === 'to_client' ? one.expectedOn : undefined),
    'shipment.expectedOn',
  )
  if (expected.length > 0 || order.stage === 'ready' || order.stage === 'returned') return expected
  return dated([{ name: 'promise', when: order.promise }])
}

/** Of the operations of a sentence that names one kind of work, those of that kind and part; else all. */
function operationDates(aid: JudgeAid): DatedFact[] {
  const named = namedDates(aid)
  if (named.length > 0) return named
  const all = (aid.order.operations ?? []).filter((one) => one.on !== undefined)
  return dated(all.map((one) => ({ name: 'operation', when: one.on, ref: one.ref })))
}

function namedDates({ order, sentence }: JudgeAid): DatedFact[] {
  const all = (order.operations ?? []).filter((one) => one.on !== undefined)
  const kinds = new Set(sentence.operations.map((one) => one.key))
  const parts = new Set(sentence.parts.map((one) => one.key))
  const named = all.filter(
    (one) =>
      kinds.has(operationKey(one.work)) &&
      (one.part === undefined || parts.size === 0 || parts.has(partKey(one.part))),
  )
  return dated(named.map((one) => ({ name: 'operation', when: one.on, ref: one.ref })))
}

type Finder = (aid: JudgeAid, past: boolean) => DatedFact[]

const whenPast =
  (find: (order: OrderFacts) => readonly Source[]): Finder =>
  ({ order }, past) =>
    past ? dated(find(order)) : []
const always =
  (find: (order: OrderFacts) => readonly Source[]): Finder =>
  ({ order }) =>
    dated(find(order))
const none: Finder = () => []

const finders: Readonly<Record<Topic, Finder>> = {
  ready: (aid, past) =>
    past
      ? [
          ...dated([lastReached(aid.order, 'ready'), lastReached(aid.order, 'controlled'), ...fetched(aid)]),
          // "Beat finished the service on the 20th": the day of that work.
          ...(aid.sentence.operations.length > 0 ? namedDates(aid) : []),
        ]
      : readyFacts(aid),
  first_promise: always((order) => [
    { name: 'firstPromise', when: order.firstPromise ?? order.promise },
    ...(order.earlierPromises ?? []).map((when) => ({ name: 'earlierPromise', when })),
  ]),
  part: partFacts,
  ordered: always((order) =>
    (order.needs ?? []).map((need) => ({ name: 'need.orderedOn', when: need.orderedOn, ref: need.ref })),
  ),
  wait_since: always(({ wait }) => [{ name: 'wait.since', when: wait?.since, ref: wait?.ref }]),
  quote_sent: always(({ quote, reached }) => [
    { name: 'quote.sentOn', when: quote?.sentOn ?? reached?.quoted, ref: quote?.ref },
  ]),
  approved: always(({ quote, reached }) => [
    { name: 'quote.approvedOn', when: quote?.approvedOn ?? reached?.approved, ref: quote?.ref },
  ]),
  quote_valid: always(({ quote }) => [
    { name: 'quote.validUntil', when: quote?.validUntil, ref: quote?.ref },
  ]),
  received: always((order) => [lastReached(order, 'received')]),
  handed: always((order) => [lastReached(order, 'returned')]),
  shipped: ({ order }, past) =>
    past ? shipmentFacts(order, (one) => one.sentOn, 'shipment.sentOn') : departures(order),
  delivered: (aid, past) =>
    past
      ? shipmentFacts(aid.order, (one) => one.deliveredOn, 'shipment.deliveredOn')
      : [...deliveries(aid.order), ...backWithUs(aid)],
  callback: ({ facts }) =>
    dated((facts.duties ?? []).map((duty) => ({ name: 'duty', when: duty.on, ref: duty.ref }))),
  appointment: ({ facts }) =>
    dated((facts.appointments ?? []).map((one) => ({ name: 'appointment', when: one.on, ref: one.ref }))),
  paid: always((order) =>
    (order.payments ?? []).map((one) => ({ name: 'payment', when: one.on, ref: one.ref })),
  ),
  warranty: always(({ warranty }) => [{ name: 'warranty.until', when: warranty?.until, ref: warranty?.ref }]),
  work_start: whenPast((order) => [lastReached(order, 'in_work')]),
  controlled: whenPast((order) => [lastReached(order, 'controlled')]),
  assessed: whenPast((order) => [lastReached(order, 'assessed')]),
  operation: (aid, past) => (past ? operationDates(aid) : []),
  declined: whenPast((order) => [lastReached(order, 'declined')]),
  delay: none,
  none,
}

/** Facts that date a topic; a claim agrees when it agrees with one of them. */
export function datedFacts(topic: Topic, aid: JudgeAid, past: boolean): DatedFact[] {
  return finders[topic](aid, past)
}
