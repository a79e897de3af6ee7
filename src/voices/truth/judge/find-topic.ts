import type { DateMention } from '../dates/date-shape.ts'
import { beginningIn } from '../text/in-clause.ts'
import { clauseAt } from '../text/read-sentence.ts'
import type { EventMention, Sentence } from '../text/read-sentence.ts'
import { isOfferHeld } from './held-offer.ts'
import type { EventKind, NounKind } from '../words/event-words.ts'
import { scheduleSaid } from './judge-schedule.ts'

/** What a date is the date of. */
export type Topic =
  | 'ready'
  | 'part'
  | 'ordered'
  | 'wait_since'
  | 'quote_sent'
  | 'received'
  | 'approved'
  | 'shipped'
  | 'delivered'
  | 'callback'
  | 'appointment'
  | 'paid'
  | 'quote_valid'
  | 'warranty'
  | 'first_promise'
  | 'declined'
  | 'delay'
  | 'work_start'
  | 'controlled'
  | 'assessed'
  | 'operation'
  | 'handed'
  | 'none'

/** How much further off than it is an event counts: vague ones yield to exact ones. */
const PENALTY: Partial<Record<EventKind, number>> = {
  expected: 18,
  waiting: 8,
  arrives: 3,
  in_work: 14,
  redo: 12,
  awaiting_answer: 12,
  warranty: 25,
  delay: 14,
  first_promise: 30,
  declined: 20,
  assessing: 10,
  finished: 1,
  pickup: 2,
  paid: 3,
  ordered: 2,
  received: 1,
  controlling: 6,
  cancelled: 10,
}

/** The thing an event is about: the nearest noun of its clause, then the last one before it, then the watch. */
export function subjectOf(sentence: Sentence, event: { from: number; to: number }): NounKind {
  const clause = clauseAt(sentence, event.from)
  const near = sentence.nouns
    .filter((noun) => clause && noun.from >= clause.from && noun.to <= clause.to)
    .map((noun) => ({
      noun,
      distance: noun.to <= event.from ? event.from - noun.to : Math.max(0, noun.from - event.to) + 4,
    }))
    .sort((a, b) => a.distance - b.distance)[0]
  if (near) return near.noun.kind
  const before = sentence.nouns.filter((noun) => noun.to <= event.from && noun.kind !== 'work').at(-1)
  return before?.kind ?? 'watch'
}

function readyTopic(subject: NounKind): Topic {
  if (subject === 'quote') return 'quote_sent'
  if (subject === 'part') return 'part'
  if (subject === 'parcel') return 'delivered'
  if (subject === 'appointment') return 'appointment'
  return subject === 'other' ? 'none' : 'ready'
}

function arrivalTopic(subject: NounKind, past: boolean): Topic {
  if (subject === 'part') return 'part'
  if (subject === 'quote') return 'quote_sent'
  if (subject === 'payment') return 'paid'
  if (subject === 'parcel') return 'delivered'
  if (subject === 'other') return 'none'
  return past ? 'received' : 'delivered'
}

const PLAIN: Partial<Record<EventKind, Topic>> = {
  callback: 'callback',
  quoted: 'quote_sent',
  approved: 'approved',
  appointment: 'appointment',
  valid: 'quote_valid',
  delay: 'none',
  ordered: 'ordered',
  paid: 'paid',
  in_work: 'work_start',
  not_begun: 'work_start',
  controlling: 'controlled',
  controlled: 'controlled',
  not_controlled: 'controlled',
  assessing: 'assessed',
  assessed: 'assessed',
  first_promise: 'first_promise',
  warranty: 'warranty',
}

/** Someone who comes back is no watch that does. */
const PERSON =
  /(?:horloger|horlogere|collegue|watchmaker|colleague|specialist|uhrmacher(?:in)?|kolleg(?:e|in)|orologiaio|collega|specialista|specialise|specializzato)\s*(?:\w+\s+){0,2}$/

type TopicFinder = (sentence: Sentence, event: EventMention) => Topic

const FREE = /^(?:disponib\w*|available|verfugbar|frei|liber[oa])/

/** A watchmaker who is not free before May is no watch that is not ready before then. */
const byReadiness: TopicFinder = (sentence, event) =>
  FREE.test(sentence.text.slice(event.from, event.to)) &&
  PERSON.test(
    sentence.text
      .slice(Math.max(0, event.from - 45), event.from)
      .replace(/(?:n'|ne )?(?:est|is|sera|ist|e|sara)n?'?t? (?:pas|not|nicht)? ?$/, ''),
  )
    ? 'none'
    : readyTopic(subjectOf(sentence, event))

/** "Ihre Freigabe, die wir gestern erhalten haben": what came is the answer before the comma. */
const ANSWER_BEFORE =
  /(?:freigabe|zusage|zustimmung|bestatigung|accord|feu vert|validation|approval|go-ahead|acceptance|consenso|conferma|approvazione|benestare),? *$/
const WHICH = /^[^a-z]*(?:die|das|den|que|qui|which|that|che)\s/

function isAnswer(sentence: Sentence, event: EventMention): boolean {
  const clause = clauseAt(sentence, event.from)
  if (!clause || !WHICH.test(sentence.text.slice(clause.from, clause.to))) return false
  return ANSWER_BEFORE.test(sentence.text.slice(0, clause.from))
}

/** "Der Zifferblattspezialist hat Ihre Uhr am 10. erhalten": what came to a partner has not come to us. */
const ANOTHER =
  /(?:partner|partenaire|spezialist|specialist|specialiste|specialista|hersteller|manufaktur|manufacture|manifattura|polisseur|polierer|polisher|lucidator|cadranier|sous-traitant|dial maker)\w*(?: \w+){0,4} (?:hat|haben|a|ont|has|have|ha|hanno)(?![a-z])/

function cameToAnother(sentence: Sentence, event: EventMention): boolean {
  const clause = clauseAt(sentence, event.from)
  return clause !== undefined && ANOTHER.test(sentence.text.slice(clause.from, event.to))
}

const byArrival: TopicFinder = (sentence, event) => {
  if (isAnswer(sentence, event)) return 'approved'
  if (cameToAnother(sentence, event)) return 'none'
  if (PERSON.test(sentence.text.slice(Math.max(0, event.from - 30), event.from))) return 'none'
  return arrivalTopic(subjectOf(sentence, event), isBehind(sentence, event))
}

function isBehind(sentence: Sentence, event: EventMention): boolean {
  const clause = clauseAt(sentence, event.from)
  return clause !== undefined && clause.past && !clause.ahead
}

const SUBJECT_DECIDES: Partial<Record<EventKind, TopicFinder>> = {
  ready: byReadiness,
  pickup: byReadiness,
  finished: byReadiness,
  expected: (sentence, event) => {
    const subject = subjectOf(sentence, event)
    const topic = readyTopic(subject)
    return topic === 'ready' &&
      subject !== 'watch' &&
      sentence.events.some((other) => other.kind === 'waiting')
      ? 'part'
      : topic
  },
  handed: (sentence, event) => {
    if (event.weighed || isBehind(sentence, event)) return 'handed'
    return subjectOf(sentence, event) === 'parcel' ? 'delivered' : 'ready'
  },
  arrives: byArrival,
  received: byArrival,
  delivered: (sentence, event) => (subjectOf(sentence, event) === 'part' ? 'part' : 'delivered'),
  shipped: (sentence, event) => {
    const subject = subjectOf(sentence, event)
    if (subject === 'quote') return 'quote_sent'
    return subject === 'part' ? 'part' : 'shipped'
  },
  waiting: () => 'part',
}

function topicOf(sentence: Sentence, event: EventMention): Topic {
  return PLAIN[event.kind] ?? SUBJECT_DECIDES[event.kind]?.(sentence, event) ?? 'none'
}

function inClause(sentence: Sentence, date: DateMention, kind: EventKind): boolean {
  const clause = clauseAt(sentence, date.core)
  return sentence.events.some(
    (event) =>
      event.kind === kind && clause !== undefined && event.from >= clause.from && event.to <= clause.to,
  )
}

const LATENESS = /retard|delay|verzog|verspat|ritard|late|decal|report|slitt|verschieb|behind/

/** "Ready two weeks later": later than told, where no other day stands before it. */
const LATER =
  /^ (?:later|late|spater|verspatet|plus tard|de retard|piu tardi|di ritardo|verspatung|verzug)(?![a-z])/

/** "Two weeks late": the length of a delay, not a day. */
function isDelay(sentence: Sentence, date: DateMention): boolean {
  const { shape } = date
  if (shape.form !== 'duration' || shape.direction === 'ago' || shape.direction === 'since') return false
  const clause = clauseAt(sentence, date.core)
  if (clause && scheduleSaid(sentence, clause)?.kept === false) return true
  if (LATER.test(sentence.text.slice(date.to)) && !sentence.dates.some((other) => other.to < date.from))
    return true
  return (
    !inClause(sentence, date, 'ready') &&
    !inClause(sentence, date, 'pickup') &&
    inClause(sentence, date, 'delay') &&
    LATENESS.test(sentence.text.slice(Math.max(0, date.from - 40), date.to + 30))
  )
}

function isWarranty(sentence: Sentence, date: DateMention, promised: boolean): boolean {
  if (!inClause(sentence, date, 'warranty')) return false
  const { shape } = date
  if (shape.form !== 'duration') return !promised
  return (shape.unit === 'month' || shape.unit === 'year') && shape.direction !== 'ago'
}

/** "You can fetch it tomorrow, as first agreed" promises tomorrow; "it was first to be ready on Friday" tells of a promise. */
const AS_FIRST =
  /(?:comme|as|wie|come|conform\w+|secondo|selon)\s+(?:\w+\s+){0,2}(?:prevu|convenu|annonc|promis|originally|initially|planned|first|agreed|promised|ursprunglich|geplant|vereinbart|zuerst|anfang|previsto|concordato|promesso|inizial|origin|stabilito)/

function promisedAgain(sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAt(sentence, date.core)
  return clause !== undefined && AS_FIRST.test(sentence.text.slice(clause.from, clause.to))
}

/** "Sent on Friday and valid until the 16th": the first date is no end of validity. */
function validBefore(sentence: Sentence, date: DateMention): boolean {
  if (!inClause(sentence, date, 'valid')) return false
  const first = sentence.events.find((event) => event.kind === 'valid')
  return first === undefined || first.from < date.core || !inClause(sentence, date, 'quoted')
}

/** "You took it home on Monday": the day is that of the return, whatever verb stands nearer. */
function toldBack(sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAt(sentence, date.core)
  return (
    clause !== undefined &&
    beginningIn(clause, sentence.events).some((one) => one.weighed && one.kind === 'handed')
  )
}

function overriding(sentence: Sentence, date: DateMention): Topic | undefined {
  const promised = inClause(sentence, date, 'ready') || inClause(sentence, date, 'pickup')
  if (!promised && isOfferHeld(sentence, date)) return 'quote_valid'
  if (isWarranty(sentence, date, promised)) return 'warranty'
  if (toldBack(sentence, date)) return 'handed'
  if (inClause(sentence, date, 'first_promise') && !promisedAgain(sentence, date)) return 'first_promise'
  if (isDelay(sentence, date)) return 'delay'
  return validBefore(sentence, date) && !inClause(sentence, date, 'warranty') ? 'quote_valid' : undefined
}

export interface TopicFound {
  readonly topic: Topic
  readonly event?: EventMention
}

function clauseIndex(sentence: Sentence, position: number): number {
  return sentence.clauses.findIndex((clause) => clause.from <= position && position < clause.to)
}

interface Candidate {
  readonly event: EventMention
  readonly topic: Topic
  readonly cost: number
}

/** How far an event is from a date: letters between, clauses between, and how vague it is. */
function costOf(sentence: Sentence, date: DateMention, event: EventMention): number {
  const gap =
    event.to <= date.core ? date.core - event.to : event.from >= date.to ? event.from - date.to + 3 : 0
  const apart = Math.abs(clauseIndex(sentence, event.from) - clauseIndex(sentence, date.core))
  const after = event.from > date.core && apart > 0 ? 15 : 0
  return gap + apart * 45 + after + (PENALTY[event.kind] ?? 0)
}

/** "Wir rufen Sie am Freitag zurück": what comes back is the call, not the watch. */
function isCallingBack({ text, events }: Sentence, event: EventMention): boolean {
  return (
    event.kind === 'pickup' &&
    text.slice(event.from, event.to).endsWith('zuruck') &&
    events.some((other) => other.kind === 'callback' && other.from <= event.from + 1)
  )
}

/** "We should have written to you earlier": no call to come. */
const REGRETS =
  /(?:aur(?:ions|ais|ait) du|should have|hatten? (?:wir |ich )?(?:\w+ ){0,6}(?:sollen|mussen)|avremmo dovuto|avrei dovuto)/

function nearestEvent(sentence: Sentence, date: DateMention): Candidate | undefined {
  return (
    sentence.events
      // A stage told by a whole clause dates nothing but a return: its verbs stand by themselves as well.
      .filter((event) => !event.weighed || event.kind === 'handed')
      .filter((event) => event.from < date.core || event.to > date.to)
      .map((event) => ({ event, topic: topicOf(sentence, event), cost: costOf(sentence, date, event) }))
      .filter((candidate) => candidate.topic !== 'none' && !isCallingBack(sentence, candidate.event))
      .filter(({ event }) => event.kind !== 'callback' || !REGRETS.test(sentence.text))
      .reduce<Candidate | undefined>((best, one) => (best && best.cost <= one.cost ? best : one), undefined)
  )
}

/** "La maison sera fermée jeudi", "am Donnerstag haben wir zu": a day on which nobody is there, and nothing said of the watch. */
const SHUT =
  /(?<![a-z])(?:ferm(?:es?|ees?|ons|eture)|closed|closes|shut|geschlossen|(?:haben|hat|bleibt|bleiben) (?:[a-z]+ ){0,6}zu(?=[^a-z]*$)|betriebsferien|chius[oiae]|chiusura|chiudiamo)(?![a-z])/
const OPENS_FOR_IT: ReadonlySet<EventKind> = new Set<EventKind>([
  'ready',
  'pickup',
  'finished',
  'callback',
  'appointment',
])

function isShut(sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAt(sentence, date.core)
  if (!clause || !SHUT.test(sentence.text.slice(clause.from, clause.to))) return false
  return !sentence.events.some(
    (event) => OPENS_FOR_IT.has(event.kind) && event.from >= clause.from && event.to <= clause.to,
  )
}

/** "The crystal is on order and we expect it around the 24th": the day of its coming. */
const EXPECTS =
  /(?:expect|due|should|arriv|soll|eintreff|erwart|kommt|kommen|attend|devrait|prevu|attes|previst|dovrebbe)/

function isExpected({ text }: Sentence, date: DateMention, { topic, event }: Candidate): boolean {
  return topic === 'ordered' && event.to <= date.core && EXPECTS.test(text.slice(event.to, date.to + 24))
}

/** "Pila cambiata stamattina, l'orologio sarà pronto giovedì": what lies behind us has no day of what is to come. */
function reachesAhead(sentence: Sentence, { home, event }: { home: number; event: EventMention }): boolean {
  const here = sentence.clauses[home]
  const there = sentence.clauses[clauseIndex(sentence, event.from)]
  if (!here || !there || here === there) return false
  return here.past && !here.ahead && there.ahead && !there.past
}

/** The event a date belongs to: nearest in its clause, else nearest before it, else the next one. */
export function findTopic(sentence: Sentence, date: DateMention, before: Sentence | undefined): TopicFound {
  if (isShut(sentence, date)) return { topic: 'none' }
  // "Da Sie den Kostenvoranschlag am 15. abgelehnt haben": the day of the refusal, not of the quote.
  if (inClause(sentence, date, 'declined')) return { topic: 'declined' }
  const override = overriding(sentence, date)
  if (override) return { topic: override }
  const home = clauseIndex(sentence, date.core)
  const best = nearestEvent(sentence, date)
  if (best && !reachesAhead(sentence, { home, event: best.event }))
    return { topic: isExpected(sentence, date, best) ? 'part' : best.topic, event: best.event }
  if (sentence.operations.some((one) => clauseIndex(sentence, one.from) === home))
    return { topic: 'operation' }
  const { shape } = date
  const leadTime = shape.form === 'duration' && shape.direction === 'ahead'
  const plain = !sentence.nouns.some((noun) => noun.kind !== 'watch' && noun.kind !== 'work')
  return {
    topic: plain && (leadTime || saysWhen(sentence, date)) ? 'ready' : carried(sentence, before, date),
  }
}

const IT = /(?<![a-z])(?:elle|montre|it|she|watch|sie|uhr|lo|orologio)(?![a-z])(?!\s+(?:hier|da|nicht)\b)/
const OURS_OR_YOURS =
  /(?<![a-z])(?:nous|we|i|wir|ich|noi|io|vous|you|lei)\s+(?:sommes|serons|are|will be|sind|siamo|saremo|etes|serez)/

/** "It will do you proud again next Wednesday": a verb nobody listed, of the watch, with a day to come. */
function saysWhen(sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAt(sentence, date.core)
  if (!clause || clause.mood !== 'said' || clause.past || !clause.ahead) return false
  const words = sentence.text.slice(clause.from, clause.to)
  return IT.test(words) && !OURS_OR_YOURS.test(words)
}

const PEOPLE =
  /(?<![a-z])(?:horloger|horlogere|watchmaker|uhrmacher(?:in)?|orologiaio|equipe|team|squadra|collegue|colleague|kolleg(?:e|in)|collega|s'y)(?![a-z])/

/** "Emma is out of the office today" says nothing of the watch. */
const ABSENT =
  /(?<![a-z])(?:out of (?:the )?office|away|off (?:sick|today)|on (?:leave|holiday)|absente?|en conge|en vacances|im urlaub|in den ferien|abwesend|nicht im (?:haus|buro)|in ferie|assente|fuori ufficio|malade|krank|sick|malat[oa])(?![a-z])/

function ofSomeone({ text }: Sentence, words: number): boolean {
  return ABSENT.test(text) || (words > 5 && PEOPLE.test(text))
}

const tellsPast = (clause: Sentence['clauses'][number] | undefined): boolean =>
  clause !== undefined && clause.past && !clause.ahead

const OF_ITS_OWN: ReadonlySet<NounKind> = new Set<NounKind>(['other', 'quote', 'payment'])

/** A fragment without a verb goes on about what was said before; at the head of a text, about the watch being ready. */
function carried(sentence: Sentence, before: Sentence | undefined, date: DateMention): Topic {
  if (sentence.nouns.some((noun) => noun.kind === 'parcel'))
    return clauseAt(sentence, date.core)?.past === false ? 'delivered' : 'shipped'
  if (sentence.nouns.some((noun) => noun.kind === 'part')) return 'part'
  const words = sentence.text.match(/[a-z]{2,}/g)?.length ?? 0
  if (words > 9 || sentence.nouns.some((noun) => OF_ITS_OWN.has(noun.kind))) return 'none'
  const last = before?.events.findLast((event) => topicOf(before, event) !== 'none')
  if (before && last) return topicOf(before, last)
  // "Our watchmaker gets to it that week" is no promise; "Friday, then" at the head of a text is.
  return before || ofSomeone(sentence, words) || tellsPast(clauseAt(sentence, date.core)) ? 'none' : 'ready'
}
