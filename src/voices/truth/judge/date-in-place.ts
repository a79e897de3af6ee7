import { partsOf } from '../dates/civil-date.ts'
import type { DayWindow } from '../dates/civil-date.ts'
import type { DateMention } from '../dates/date-shape.ts'
import { monthMayLead } from '../dates/read-dates.ts'
import { resolveShape } from '../dates/resolve-shape.ts'
import { beginningIn } from '../text/in-clause.ts'
import { moodPatterns } from '../text/read-clauses.ts'
import type { Clause } from '../text/read-clauses.ts'
import { clauseAt } from '../text/read-sentence.ts'
import type { Sentence } from '../text/read-sentence.ts'
import { isDayOfMeeting } from './appointment-said.ts'
import { datedFacts } from './dated-facts.ts'
import type { DatedFact, JudgeAid } from './draft.ts'
import { findTopic } from './find-topic.ts'
import type { Topic, TopicFound } from './find-topic.ts'

const BEHIND: ReadonlySet<Topic> = new Set<Topic>([
  'received',
  'approved',
  'ordered',
  'wait_since',
  'paid',
  'handed',
  'assessed',
])
/** A date as it stands in its sentence, with what it dates. */
export interface DateInPlace extends TopicFound {
  readonly mention: DateMention
  readonly clause: Clause
  readonly past: boolean
}

/** What the words themselves say of past and future; undefined where they leave it to the sentence. */
function tenseOfWords({ shape, relation }: DateMention): 'past' | 'ahead' | undefined {
  switch (shape.form) {
    case 'duration':
      return shape.direction === 'ago' || shape.direction === 'since' ? 'past' : 'ahead'
    case 'offset':
      if (shape.days !== 0) return shape.days < 0 ? 'past' : 'ahead'
      break
    case 'weekday':
      if (shape.which === 'last' || shape.which === 'in_last_week') return 'past'
      break
    case 'week':
    case 'month_offset':
      if (shape.offset < 0) return 'past'
      break
    default:
  }
  return relation === 'since' ? 'past' : undefined
}

const AHEAD: ReadonlySet<Topic> = new Set<Topic>(['callback', 'appointment', 'quote_valid'])

/** "Finished on Friday 24 April" with no year: the one behind us was no Friday, the one to come is. */
function fallsAhead(aid: JudgeAid, { shape }: DateMention): boolean {
  const { clock, sentence } = aid
  if (shape.form !== 'day' || (shape.weekday === undefined && shape.year === undefined)) return false
  const { weekday } = shape
  const fits = (tense: 'past' | 'ahead'): boolean =>
    resolveShape(shape, { clock, tense, monthMayLead: monthMayLead(sentence.language) }).some(
      ({ from }) =>
        (tense === 'past' ? from <= clock.today : from > clock.today) &&
        (weekday === undefined || partsOf(from).weekday === weekday),
    )
  return fits('ahead') && !fits('past')
}

function isPast(topic: Topic, mention: DateMention, clause: Clause): boolean {
  const words = tenseOfWords(mention)
  if (words) return words === 'past'
  if (BEHIND.has(topic)) return true
  if (AHEAD.has(topic) || mention.relation === 'by' || mention.relation === 'from') return false
  return clause.past && !clause.ahead
}

/** "È qui da lunedì": since Monday, of what is here. */
const HERE_SINCE =
  /(?<![a-z])(?:e|sono) (?:gia |ormai )?(?:qui|qua|da noi|in casa|pront[oaie]|ferm[oaie]|in viaggio|in transito|in strada|partit[oaie]|in lavorazione|al banco|in laboratorio|press?o \w+)(?: \w+){0,3} d?a?l? ?$/

/** "We cannot give it back until late April." */
const NOT_UNTIL = /^(?:avant|until|till|'til)(?![a-z])/

/** Readings of a relation that its clause decides. */
function relationIn(
  read: DateMention,
  clause: Clause,
  { topic, words }: { topic: Topic; words: string },
): DateMention['relation'] {
  // "Before Friday it will not be ready" is "not before Friday" the other way round.
  const day = read.shape.form !== 'duration'
  const until = day && NOT_UNTIL.test(words.slice(read.from, read.core))
  if (clause.negated && (read.relation === 'before' || until)) return 'not_before'
  // Italian "da lunedì" is "since Monday" of work that is going on, "from Monday" of what is to come.
  if (read.relation === 'from' && topic === 'work_start' && !clause.ahead) return 'since'
  if (read.relation === 'from' && HERE_SINCE.test(words.slice(clause.from, read.core))) return 'since'
  return read.relation
}

/** "The parcel leaves tomorrow" is about the leaving, though it has left. */
function sentAgain({ sentence }: JudgeAid, { event }: TopicFound, { core }: DateMention): boolean {
  if (event) return clauseAt(sentence, event.from) === clauseAt(sentence, core)
  const clause = clauseAt(sentence, core)
  return clause !== undefined && LEAVES.test(sentence.text.slice(clause.from, clause.to))
}

const LEAVES =
  /(?<![a-z])(?:part|partira|parte|goes|leaves|geht|verlasst|ships|expedi\w+|send\w*|spedi\w+)(?![a-z])/

const PATIENCE = /(?:patien|gedul|pazien|wart|attend|wait|aspett)/

function isPatience({ text }: Sentence, event: TopicFound['event']): boolean {
  return event?.kind === 'waiting' && PATIENCE.test(text.slice(event.from, event.to))
}

function waitsForPart(aid: JudgeAid): boolean {
  const { parts, nouns } = aid.sentence
  return (
    parts.length > 0 || nouns.some(({ kind }) => kind === 'part') || datedFacts('part', aid, false).length > 0
  )
}

function isUnderWay({ order }: JudgeAid): boolean {
  return (order.shipments ?? []).some(
    (one) => one.direction === 'to_client' && one.sentOn !== undefined && one.deliveredOn === undefined,
  )
}

function comesNext(aid: JudgeAid, found: TopicFound, mention: DateMention): boolean {
  return tenseOfWords(mention) === 'ahead' && isUnderWay(aid) && !sentAgain(aid, found, mention)
}

/** German calls the promised day "Termin" as well; where nothing is booked, that day is meant. */
function isUnbooked({ facts, sentence }: JudgeAid): boolean {
  const empty = (facts.appointments ?? []).length === 0
  return empty && (sentence.language === 'de' || sentence.events.some((event) => event.kind === 'pickup'))
}

/** What is under way is no longer to be fetched or sent: "on Saturday you will unpack it". */
function comesByCarrier(aid: JudgeAid, found: TopicFound, mention: DateMention): boolean {
  if (found.topic === 'shipped') return comesNext(aid, found, mention)
  return found.topic === 'ready' && isUnderWay(aid) && aid.order.custody?.holder === 'carrier'
}

function waitsSince({ relation, shape }: DateMention, found: TopicFound): boolean {
  const since = relation === 'since' || (shape.form === 'duration' && shape.direction === 'since')
  return since && found.topic === 'part' && found.event?.kind === 'waiting'
}

/** "Please be patient until Friday 24 April": where no part is missing, the patience is for the watch. */
function waitsForWatch(aid: JudgeAid, found: TopicFound): boolean {
  return found.topic === 'part' && isPatience(aid.sentence, found.event) && !waitsForPart(aid)
}

function topicHere(aid: JudgeAid, mention: DateMention): TopicFound {
  const found = findTopic(aid.sentence, mention, aid.before)
  if (isDayOfMeeting(aid, found.topic)) return { topic: 'appointment' }
  if (found.topic === 'appointment' && isUnbooked(aid)) return { ...found, topic: 'ready' }
  if (comesByCarrier(aid, found, mention)) return { ...found, topic: 'delivered' }
  if (waitsSince(mention, found)) return { ...found, topic: 'wait_since' }
  return waitsForWatch(aid, found) ? { ...found, topic: 'ready' } : found
}

/** "It cost us two weeks" is how long something took that is over. */
const LOST =
  /(?:perdre|perdu|perdere|perso|lost|lose|losing|costs? us|verloren|gekostet|verlieren)\s+(?:\w+\s+){0,2}$/
const OF_IT = /(?:du|de|d'|of|from|dated|vom|von|del|di)\s*(?:le |the |der |il )?$/

/** "Will give you a call Friday": a call to come is no mail of that day. */
function willCall({ events }: Sentence, clause: Clause, left: string): boolean {
  const calls = beginningIn(clause, events).some(({ kind }) => kind === 'callback')
  return calls && (clause.ahead || !clause.past) && !OF_IT.test(left)
}

/** "A two-day job" is how long it takes, not when. */
const LENGTH = /^[- ]?(?:job|operation|task|affair|procedure)(?![a-z])/

/** "Has moved the date to mid-November": the moving is past, the date is not. */
const RESCHEDULED =
  /(?:verschoben|verlegt|verlangert|reporte|repousse|decale|postponed|moved (?:to|back)|pushed|rinviat|spostat|slittat|posticipat)/

/** "Yesterday, Wednesday": the second says the day again, in the clause of the first. */
function saidBefore({ text, dates }: Sentence, read: DateMention): DateMention {
  const first = dates.filter((other) => other.to <= read.core).at(-1)
  return first &&
    /^,? ?(?:(?:soit |also |cioe )?(?:le|the|il|am|on|den) ?)?$/.test(text.slice(first.to, read.core))
    ? first
    : read
}

export function placed(aid: JudgeAid, read: DateMention): DateInPlace | undefined {
  const { sentence } = aid
  const clause = clauseAt(sentence, saidBefore(sentence, read).core)
  if (!clause || (clause.mood !== 'said' && clause.mood !== 'conditional' && clause.mood !== 'would'))
    return undefined
  if (read.relation === 'instead' || LENGTH.test(sentence.text.slice(read.to, read.to + 14))) return undefined
  const left = sentence.text.slice(clause.from, read.core)
  if (LOST.test(left)) return undefined
  if (moodPatterns(sentence.language).datedThings.test(left) && !willCall(sentence, clause, left))
    return undefined
  const found = topicHere(aid, read)
  const mention: DateMention = {
    ...read,
    relation: relationIn(read, clause, { topic: found.topic, words: sentence.text }),
  }
  const moved = RESCHEDULED.test(sentence.text.slice(clause.from, clause.to)) && !BEHIND.has(found.topic)
  return {
    ...found,
    mention,
    clause,
    past: isPast(found.topic, mention, moved ? { ...clause, past: false } : clause) && !fallsAhead(aid, read),
  }
}

export function readingsOf(aid: JudgeAid, date: DateInPlace, fact: DatedFact | undefined): DayWindow[] {
  const anchors = aid.sentence.dates.filter((other) => other.to <= date.mention.core)
  const anchorMention = anchors.at(-1)
  const aidOf = { clock: aid.clock, monthMayLead: monthMayLead(aid.sentence.language) }
  const first = anchorMention && resolveShape(anchorMention.shape, { ...aidOf, tense: 'ahead' as const })[0]
  const tense =
    date.topic === 'first_promise' && fact
      ? fact.window.to < aid.clock.today
        ? 'past'
        : 'ahead'
      : date.past
        ? 'past'
        : 'ahead'
  return resolveShape(date.mention.shape, { ...aidOf, tense, ...(first ? { anchor: first.from } : {}) })
}

/** Whether a date of the future belongs to this event, so that the event is promised and not said to be so. */
export function hasDateAhead(aid: JudgeAid, clause: Clause): boolean {
  return aid.sentence.dates.some((mention) => {
    if (mention.core < clause.from || mention.core >= clause.to) return false
    const { shape } = mention
    if (mention.relation === 'since' || (shape.form === 'duration' && shape.direction !== 'ahead'))
      return false
    const date = placed(aid, mention)
    if (!date || date.past) return false
    const windows = readingsOf(aid, date, undefined)
    return windows.every((window) => window.to > aid.clock.today)
  })
}
