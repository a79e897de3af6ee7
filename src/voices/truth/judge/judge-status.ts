import type { ClaimVerdict } from '../claim.ts'
import { beginningIn } from '../text/in-clause.ts'
import type { Clause, Mood } from '../text/read-clauses.ts'
import type { EventMention } from '../text/read-sentence.ts'
import type { EventKind, NounKind } from '../words/event-words.ts'
import { operationKey } from '../words/operations.ts'
import { writeStatus } from '../write/write-status.ts'
import { clauseBody, fitCase } from './clause-words.ts'
import { factBeside, opposite } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { subjectOf } from './find-topic.ts'
import { hasDateAhead } from './date-in-place.ts'
import { stageVerdict } from './stage-rules.ts'
import { tellsOfDeed, toldAfterwards } from './told-deeds.ts'

/** The first of these that a clause says rules it: "approved and in work" is about the work. */
const ORDER: readonly EventKind[] = [
  'handed',
  'awaiting_answer',
  'no_quote',
  'not_assessed',
  'not_begun',
  'cancelled',
  'declined',
  'redo',
  'approved',
  'assessing',
  'quoted',
  'not_controlled',
  'controlled',
  'controlling',
  'ready',
  'pickup',
  'finished',
  'in_work',
  'assessed',
  'received',
]
/** Their words hold their own "not". */
const OWN_NEGATION: ReadonlySet<EventKind> = new Set<EventKind>([
  'awaiting_answer',
  'no_quote',
  'not_assessed',
  'not_begun',
  'not_controlled',
])

/** Moods in which an event yet says something of ours. */
const TOLD_IN: Readonly<Record<NonNullable<EventMention['told']>, ReadonlySet<Mood>>> = {
  plainly: new Set<Mood>(['request', 'reported']),
  implied: new Set<Mood>(['said', 'whenever', 'condition']),
}

function ruling(aid: JudgeAid, clause: Clause): EventMention | undefined {
  const here = beginningIn(clause, aid.sentence.events).filter(
    ({ told }) => clause.mood === 'said' || (told !== undefined && TOLD_IN[told].has(clause.mood)),
  )
  for (const kind of ORDER) {
    const event = here.find((one) => one.kind === kind && fits(aid, one, clause))
    if (event) return event
  }
  return undefined
}

const WATCHLIKE: readonly NounKind[] = ['watch', 'work']
const NOT_QUOTE: readonly NounKind[] = ['watch', 'work', 'part', 'parcel']
const ABOUT_QUOTE: readonly NounKind[] = ['watch', 'work', 'quote', 'parcel', 'other']

/** What an event must be about to say something of the order's stage. */
const SUBJECTS: Partial<Record<EventKind, readonly NounKind[]>> = {
  quoted: ABOUT_QUOTE,
  approved: ABOUT_QUOTE,
  declined: ABOUT_QUOTE,
  cancelled: ABOUT_QUOTE,
  received: ['watch', 'quote'],
  in_work: NOT_QUOTE,
  not_begun: WATCHLIKE,
  controlling: NOT_QUOTE,
  controlled: NOT_QUOTE,
  redo: NOT_QUOTE,
}

/** What can be about nothing but the order. */
const OF_THE_ORDER: ReadonlySet<EventKind> = new Set<EventKind>([
  'assessing',
  'awaiting_answer',
  'no_quote',
  'not_assessed',
  'not_controlled',
])

/** The noun alone says nothing of when. */
const COMPLETION = /^(?:completion|completamento|fertigstellung|achevement)$/
/** "The rework costs nothing" denies the cost. */
const REDO_NAMED = /(?:nacharbeit|nachbesserung|rilavorazione|ripresa)$/
/** "You can pay on collection": an occasion, and no word that it has come. */
const ON_FETCHING = /(?<![a-z])(?:au|a la|lors d[eu]|on|upon|at|bei(?: der)?|beim|zur|al|alla|allo) $/

const READINESS: ReadonlySet<EventKind> = new Set<EventKind>(['ready', 'finished'])
/** "The rest is ready", "the wait is over": not said of the watch. */
const ANOTHER_SUBJECT =
  /(?:le reste|the rest|everything else|der rest|alles andere|il resto|attente|the wait|waiting|wartezeit|das warten|attesa|supplies|stocks?)\s+(?:[\w']+\s+){0,4}(?:n'|ne |non )?$/
/** "Our specialist is not free" and, in French, not "disponible". */
const PERSON =
  /(?:specialist\w*|specialiste|horloger\w*|watchmaker|expert|uhrmacher|spezialist\w*|orologiaio|colleague|collegue|kollege|collega|personne|person\w*)\s+(?:[\w']+\s+){0,4}(?:n'|ne |non )?$/
/** "A complete overhaul": no word that it is over. */
const WORK_NEXT =
  /^ (?:\w+ )?(?:overhaul|service|servicing|repair|revision|restoration|maintenance|refurbishment|clean\w*|check\w*|job|work|package|treatment)/

function finishedNamed(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const words = wordsOf(aid, event)
  const { text } = aid.sentence
  const asAdjective = words === 'complete' && WORK_NEXT.test(text.slice(event.to))
  return asAdjective || COMPLETION.test(words) || LOOKED_AT.test(text.slice(clause.from, event.from + 1))
}

function merelyNamed(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const words = wordsOf(aid, event)
  const { text } = aid.sentence
  const lead = text.slice(clause.from, event.from)
  if (READINESS.has(event.kind) && ANOTHER_SUBJECT.test(lead)) return true
  if (event.kind === 'ready' && PERSON.test(lead)) return true
  if (event.kind === 'finished') return finishedNamed(aid, event, clause)
  if (event.kind === 'redo' && clause.negated && REDO_NAMED.test(words)) return true
  if (tellsOfDeed(aid.sentence, event, clause)) return true
  return event.kind === 'pickup' && ON_FETCHING.test(text.slice(clause.from, event.from))
}

/** "It waits for its turn with the specialist": it has had others. */
const TURN_WITH = /(?:specialist|specialiste|spezialist|expert|esperto|fachmann|banc|bench|werkbank|reparto)/

/** Said of something or someone else, though the words are those of the watch. */
function ofAnother(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const words = aid.sentence.text.slice(clause.from, clause.to)
  if (event.kind === 'not_begun') return aid.order.wait?.reason === 'skill' && TURN_WITH.test(words)
  // "All is ready, we only need your yes": ready to begin.
  if (event.kind === 'ready') return aid.sentence.events.some(({ told }) => told !== undefined)
  return event.kind === 'declined' && REFUSED_BY_OTHERS.test(words)
}

function fits(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  if (ofAnother(aid, event, clause)) return false
  if (OF_THE_ORDER.has(event.kind)) return true
  if (event.kind === 'received' && !clause.past) return false
  if (merelyNamed(aid, event, clause)) return false
  if (event.kind === 'handed' && !handsOver(aid, event, clause)) return false
  // "Has not passed the last tests": which of them run, nobody says.
  if (event.kind === 'controlling' && clause.negated) return false
  // "You can fetch it" says it is ready; the bare noun "collection" does not.
  if (event.kind === 'pickup' && !canFetch.test(aid.sentence.text.slice(clause.from, clause.to))) return false
  return (SUBJECTS[event.kind] ?? WATCHLIKE).includes(subjectOf(aid.sentence, event))
}

/** "The brand refused the warranty claim" is no refusal of the client's. */
const REFUSED_BY_OTHERS =
  /(?:garanti|garanzia|warranty|guarantee|gewahrleistung|marque|\bbrand|\bmarke|hersteller|manufactur|fabricant|casa madre|assuranc|insur|versicher|assicur)/

const CARRIER =
  /(?<![a-z])(?:dhl|ups|fedex|tnt|dpd|gls|chronopost|poste?|kurier|courier|transporteur|coursier|corriere|carrier)(?![a-z])/

/** A finished diagnosis is no finished repair. */
const LOOKED_AT =
  /(?:^[^a-z]*(?:das|dies|cela|ca|this|that|questo|cio) |diagnos|assessment|inspection|examination|expertise|examen|begutachtung|untersuchung|perizia|valutazione)/

/** Having it says as much as having fetched it. */
const POSSESSED =
  /wieder bei ihnen|zuruck bei ihnen|back with you|besitz|possess|in ihren handen|vos mains|your hands|sue mani|handgelenk|wrist|poignet|polso/

/** A carrier fetches too, and no client has the watch for it. */
function handsOver(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  if (CARRIER.test(aid.sentence.text.slice(clause.from, clause.to))) return false
  return clause.past || POSSESSED.test(aid.sentence.text.slice(event.from, event.to))
}

const canFetch =
  /(?:pouvez|peut|peux|can |free to|welcome to|konnen|kann|durfen|puo |possibile|passez|venez|come and|please collect|holen sie|venga|passi|ritiri)/

/** What in a sentence takes a status back: "almost", "soon", "not before". */
const NEARLY =
  /(?:presque|bientot|prochainement|quasiment|sous peu|almost|nearly|soon|shortly|fast fertig|bald|demnachst|in kurze|beinahe|quasi|presto|a breve|prossimamente|voie de|sur le point|about to)/

/** "Decided not to go ahead" is a refusal, not the denial of one. */
const REFUSES = /(?:not|n't|nicht|non|pas|against|verzicht|renonc|rinunci)/

function finalVerdict(
  { kind, words }: { readonly kind: EventKind; readonly words: string },
  clause: Clause,
  plain: ClaimVerdict,
): ClaimVerdict {
  const own = OWN_NEGATION.has(kind) || (kind === 'declined' && REFUSES.test(words))
  return clause.negated && !own ? opposite(plain) : plain
}

function waitingOnClient(aid: JudgeAid, event: EventMention): boolean {
  return event.kind === 'awaiting_answer' && aid.order.wait?.reason === 'client'
}

/** Said to be back, of a watch that is away. */
const BACK =
  /(?:revenue?|rentree?|de retour|(?:come|came|is|got) back|zuruck(?:gekommen|gekehrt)?|rientrat|tornat)/
const AT_TOWN =
  /(?<!\p{L})(?:in|à|at|a)\s+\p{Lu}\p{Ll}{2,}\s+(?:eingetroffen|angekommen|arrivée?|arrived|arrivat[oa])/u
const AT_OURS =
  /(?:werkstatt|atelier|workshop|laboratorio|boutique|negozio|geschaft|laden|\bshop|store|magasin|chez nous|to us|with us|bei uns|da noi)/

/** "Has arrived at our workshop", "is back": nothing to say of a watch that is elsewhere. */
function saysItIsHere({ sentence }: JudgeAid, clause: Clause): boolean {
  const words = sentence.text.slice(clause.from, clause.to)
  if (BACK.test(words)) return true
  const dated = sentence.dates.some((date) => date.core >= clause.from && date.core < clause.to)
  return !dated && (AT_OURS.test(words) || AT_TOWN.test(sentence.original))
}

function receivedVerdict(aid: JudgeAid, clause: Clause): ClaimVerdict {
  const holder = aid.order.custody?.holder
  if ((holder === 'carrier' || holder === 'partner') && saysItIsHere(aid, clause)) return 'contradicted'
  const underWay = (aid.order.shipments ?? []).some(
    (one) => one.direction === 'to_house' && one.deliveredOn === undefined,
  )
  if (
    aid.order.reached?.received === undefined &&
    (underWay || holder === 'client') &&
    aid.order.stage !== 'returned'
  )
    return 'contradicted'
  return aid.order.stage === undefined ? 'unknown' : 'backed'
}

const WAS = /(?<![a-z])(?:was|were|had been|etait|avait ete|fut|war|gewesen|era|e stato)(?![a-z])/
const PENDING =
  /^(?:devis|offre|estimation|quote|quotation|estimate|offer|kosten\w*|offerte|kv|angebot|preventivo|offerta)\b.*(?:pending|outstanding|open|waiting|offen|ausstehend|aus|attente|attend|suspens|sospeso|attesa)$/
const NOT_QUOTED: ReadonlySet<string> = new Set(['received', 'assessed'])
const BENCH = /(?:etabli|bench|werktisch|werkbank|tisch|banco|ouvert|open|zerlegt|geoffnet|apert|smontat)/
const wordsOf = (aid: JudgeAid, event: EventMention): string => aid.sentence.text.slice(event.from, event.to)

/** What the stage alone does not decide of an answer and a quote. */
function answerVerdict(aid: JudgeAid, event: EventMention): ClaimVerdict | undefined {
  if (waitingOnClient(aid, event)) return 'backed'
  // "We begin once you have agreed to the quote", of a watch nobody has quoted for yet.
  if (event.told === 'implied' && NOT_QUOTED.has(aid.order.stage ?? '')) return 'unknown'
  // "The quote is pending": it may be still to come as well as still to be answered.
  if (
    event.kind === 'awaiting_answer' &&
    PENDING.test(wordsOf(aid, event)) &&
    NOT_QUOTED.has(aid.order.stage ?? '')
  )
    return 'unknown'
  // Work under way without a quote was never quoted.
  return event.kind === 'no_quote' && !aid.order.quote ? 'unknown' : undefined
}

/** "The service is complete and it is now with our dial partner": that work is done, though the order is not. */
const THE_SERVICE = /(?:servic|revision|revid|overhaul|uberhol|revis|nettoy|clean|reinig|pulit|repar|ripar)/

function serviceDone(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const done = (aid.order.operations ?? []).some(
    (one) => one.done && ['service', 'repair'].includes(operationKey(one.work)),
  )
  return done && THE_SERVICE.test(aid.sentence.text.slice(clause.from, Math.max(clause.to, event.to)))
}

function tellsOfWork(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  if (event.kind === 'finished') return serviceDone(aid, event, clause)
  return event.kind === 'in_work' && clause.past && toldAfterwards(aid, event, clause)
}

function verdictOf(aid: JudgeAid, event: EventMention, clause: Clause): ClaimVerdict | undefined {
  if (event.kind === 'received')
    return subjectOf(aid.sentence, event) === 'quote'
      ? stageVerdict('quoted', aid.order.stage)
      : receivedVerdict(aid, clause)
  // "Your watch was ready on the 29th", of one fetched since.
  if (
    event.kind === 'ready' &&
    aid.order.stage === 'returned' &&
    WAS.test(aid.sentence.text.slice(clause.from, event.to))
  )
    return 'backed'
  const answered = answerVerdict(aid, event)
  if (answered) return answered
  if (event.kind === 'handed' && aid.order.custody?.holder === 'client') return 'backed'
  // A watch is on the bench to be looked at, too.
  if (event.kind === 'in_work' && aid.order.stage === 'assessed' && BENCH.test(wordsOf(aid, event)))
    return 'unknown'
  // "Marc took it apart and put it together himself": told of a watch long finished.
  if (tellsOfWork(aid, event, clause)) return undefined
  return stageVerdict(event.kind, aid.order.stage)
}

/** "Your quote follows": the verb itself says that it is still to come. */
const TO_COME =
  /(?:folgt|folgen|kommt|suivra|suit\b|follows|following|seguira|segue\b|to come|a suivre|a venir|in kurze)/

/** A stage still to come is no status; "we await your answer by Friday" and "we start on Monday" say something of today. */
function promised(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  if (OWN_NEGATION.has(event.kind)) return false
  if (TO_COME.test(aid.sentence.text.slice(event.from, event.to + 12)) && !clause.past) return true
  const dated = hasDateAhead(aid, clause)
  return (
    dated || (clause.ahead && !clause.past) || WILL_BE.test(aid.sentence.text.slice(clause.from, event.from))
  )
}

/** "Will be ready on the day we promised": the promising is past, the readiness is not. */
const WILL_BE = /(?<![a-z])(?:will|'ll|shall|sera|seront|wird|werden|sara|saranno)\s+(?:\w+\s+){0,2}$/

const REASONS: Partial<Record<ClaimVerdict, string>> = {
  backed: 'The stage of the order says so',
  contradicted: 'The order is at another stage',
}

function statusCorrection(
  aid: JudgeAid,
  clause: Clause,
): { correction: NonNullable<Draft['correction']> } | Record<string, never> {
  const { stage } = aid.order
  if (!stage) return {}
  const body = clauseBody(aid.sentence, clause)
  return {
    correction: {
      ...body,
      text: fitCase(aid.sentence, body.from, writeStatus(stage, aid.sentence.language)),
    },
  }
}

const DONE: ReadonlySet<string> = new Set(['ready', 'returned'])

/** "Will soon be ready", of a watch that is. */
function saysSoon(aid: JudgeAid, { kind }: EventMention, clause: Clause): boolean {
  const { sentence, order } = aid
  return (
    kind === 'ready' &&
    DONE.has(order.stage ?? '') &&
    clause.ahead &&
    !clause.negated &&
    sentence.dates.length === 0 &&
    NEARLY.test(sentence.text.slice(clause.from, clause.to))
  )
}

function soonReady({ order }: JudgeAid, { from, to }: EventMention): Draft {
  return {
    kind: 'status',
    from,
    to,
    value: 'ready soon',
    verdict: 'contradicted',
    rule: 'status-ready-soon',
    reason: 'The order is past that stage',
    fact: factBeside('stage', order.stage ?? '', order.ref),
  }
}

/** "The work is not done in our house, but at our partner's": what is denied is the place. */
const DENIES_PLACE =
  /(?<![a-z])(?:nicht|pas|not|non|n't) (?:\w+ )?(?:bei uns|im haus|in unsere[rm]|chez nous|dans (?:nos|notre)|a l'atelier|sur place|en interne|in-house|in our|on site|da noi|in casa|in sede|nel nostro|internamente)/

function statusOf(aid: JudgeAid, clause: Clause): Draft[] {
  const event = ruling(aid, clause)
  if (event && saysSoon(aid, event, clause)) return [soonReady(aid, event)]
  if (event && clause.negated && DENIES_PLACE.test(aid.sentence.text.slice(clause.from, clause.to))) return []
  if (!event || promised(aid, event, clause) || NEARLY.test(aid.sentence.text.slice(clause.from, clause.to)))
    return []
  const plain = verdictOf(aid, event, clause)
  if (!plain) return []
  const verdict = finalVerdict({ kind: event.kind, words: wordsOf(aid, event) }, clause, plain)
  const { stage } = aid.order
  const denied = clause.negated && !OWN_NEGATION.has(event.kind)
  return [
    {
      kind: 'status',
      from: event.from,
      to: event.to,
      value: denied ? `not ${event.kind}` : event.kind,
      verdict,
      rule: `status-${event.kind}`,
      reason: REASONS[verdict] ?? 'The stage does not decide this',
      ...(stage ? { fact: factBeside('stage', stage, aid.order.ref) } : {}),
      ...(verdict === 'contradicted' ? statusCorrection(aid, clause) : {}),
      ...(verdict === 'unknown' ? { suggestion: { becomes: 'fact' as const } } : {}),
    },
  ]
}

export function judgeStatus(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => statusOf(aid, clause))
}
