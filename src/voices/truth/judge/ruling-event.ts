import { beginningIn } from '../text/in-clause.ts'
import type { Clause, Mood } from '../text/read-clauses.ts'
import type { EventMention } from '../text/read-sentence.ts'
import type { EventKind, NounKind } from '../words/event-words.ts'
import { operationKey } from '../words/operations.ts'
import type { JudgeAid } from './draft.ts'
import { subjectOf } from './find-topic.ts'
import { tellsOfDeed } from './told-deeds.ts'

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
export const OWN_NEGATION: ReadonlySet<EventKind> = new Set<EventKind>([
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

const OVER_STAGE: ReadonlySet<EventKind> = new Set<EventKind>(['awaiting_answer', 'no_quote'])

const LAST_CHECK =
  /(?:final|dernier|quality|qualite|qualitat|endkontroll|letzt|ultim|schlusskontroll|outgoing|collaud)/
const OLD_PARTS =
  /(?:pieces (?:remplacees|usagees)|anciennes pieces|(?:old|replaced|worn|original) (?:parts|crown|gaskets?|crystal)|(?:alten?|ersetzten?|ausgebauten?) (?:teile|krone|dichtung\w*)|(?:pezzi|parti|componenti) (?:sostituit[ie]|vecchi[e]?)|vecchi pezzi)/

/** "Nulla oltre a quanto ha approvato si fa": a bound, and the approval only named. */
const BEYOND =
  /(?:oltre a? ?quanto|au-dela de ce|autre que ce que|beyond what|other than what|uber das (?:genehmigte|vereinbarte))/

/** "You can decide line by line, and the watch comes back without work too". */
const MAY_DECIDE =
  /(?:you (?:can|may)|vous pouvez|konnen sie|sie konnen|puo) (?:[\w]+ ){0,5}(?:decid|entscheid|choos|choisir|wahlen|scegli)/

/** "The water test went well" is no final check, and "the replaced parts come back as you asked" no refusal. */
/** "Le travail est l'œuvre de Marc", "is going home without being fixed", "può mettersi al lavoro": whose, or not at all, or not yet. */
const NO_WORK_NOW =
  /(?:l'oeuvre d|(?:lag|war|liegt) in den handen|was in the hands|era nelle mani|etait entre les mains|without (?:being|having)|sans (?:etre|avoir ete)|ohne (?:repar|arbeit)|senza essere|(?:puo|possa|can|could|peut|puisse|kann|konne) (?:\w+ )?(?:metter|start|begin|comm|anfang|beginn|s'y mettre))/
/** "Queued for its initial inspection". */
const QUEUED = /(?:queued|in the queue|in line for|file d'attente|warteschlange|in coda|in lista d)/
const OTHER_REASONS: Partial<Record<EventKind, RegExp>> = {
  approved: BEYOND,
  in_work: NO_WORK_NOW,
  assessed: QUEUED,
  handed: /(?:schon jetzt|d'ores et deja|gia da ora|klare sicht)/,
  not_assessed: /(?:solde|montant|saldo|balance|betrag)/,
  not_controlled: /(?<![a-z])(?:i\. ?o\.|in ordnung|bestanden)/,
}

function besideTheStage({ sentence, order }: JudgeAid, { kind }: EventMention): boolean {
  if (OTHER_REASONS[kind]?.test(sentence.text)) return true
  if (kind === 'declined') return OLD_PARTS.test(sentence.text) || MAY_DECIDE.test(sentence.text)
  const tested = (order.operations ?? []).some((one) => operationKey(one.work) === 'water_test')
  const said = sentence.operations.some((one) => one.key === 'water_test')
  return kind === 'controlled' && tested && said && !LAST_CHECK.test(sentence.text)
}

/** "You did not mention it when you collected the watch": an occasion. */
function onFetching({ sentence }: JudgeAid, { from }: EventMention, clause: Clause): boolean {
  return /(?<![a-z])(?:when|quand|lorsque|als|quando)(?![a-z])/.test(
    sentence.text.slice(clause.from, from + 5),
  )
}

/** The event that says of what stage a clause speaks. */
export function rulingEvent(aid: JudgeAid, clause: Clause): EventMention | undefined {
  const all = beginningIn(clause, aid.sentence.events)
  const weighed = all.find(
    (one) =>
      one.weighed &&
      !besideTheStage(aid, one) &&
      !(one.kind === 'handed' && onFetching(aid, one, clause)) &&
      !(one.kind === 'declined' && ofAnotherMatter(aid, one, clause)),
  )
  const here = all.filter(
    ({ told }) => clause.mood === 'said' || (told !== undefined && TOLD_IN[told].has(clause.mood)),
  )
  // An answer that is awaited says more than the drawer the watch lies in.
  if (weighed) return here.find((one) => one.told && OVER_STAGE.has(one.kind)) ?? weighed
  for (const kind of ORDER) {
    const event = here.find((one) => one.kind === kind && !besideTheStage(aid, one) && fits(aid, one, clause))
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

/** "We have everything we need to finish it". */
const TO_DO = /(?:need to|order to|able to|want to|left to|have to) $/

function finishedNamed(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const words = wordsOf(aid, event)
  const { text } = aid.sentence
  const asAdjective = words === 'complete' && WORK_NEXT.test(text.slice(event.to))
  if (TO_DO.test(text.slice(clause.from, event.from))) return true
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

/** "Not yet released, the last test is running": nobody waits for the client. */
const CHECKED = /(?:freigegeben|released|liberee)[^.]*(?:test|kontroll|pruf|check|controle)/

/** What an event says of another matter than the watch's stage. */
function ofAnotherMatter(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const { sentence, order } = aid
  const words = sentence.text.slice(clause.from, clause.to)
  switch (event.kind) {
    case 'not_begun':
      return order.wait?.reason === 'skill' && TURN_WITH.test(words)
    case 'awaiting_answer':
      return CHECKED.test(sentence.text)
    case 'received':
      return !clause.past
    // "All is ready, we only need your yes": ready to begin.
    case 'ready':
      return sentence.events.some(({ told }) => told !== undefined)
    case 'handed':
      return !handsOver(aid, event, clause)
    // "Has not passed the last tests": which of them run, nobody says.
    case 'controlling':
      return clause.negated
    // "You can fetch it" says it is ready; the bare noun "collection" does not.
    case 'pickup':
      return !canFetch.test(words)
    case 'declined':
      return REFUSED_BY_OTHERS.test(words)
    default:
      return false
  }
}

/** "The brand refused the warranty claim" is no refusal of the client's. */
const REFUSED_BY_OTHERS =
  /(?:garanti|garanzia|warranty|guarantee|gewahrleistung|marque|\bbrand|\bmarke|hersteller|manufactur|fabricant|casa madre|assuranc|insur|versicher|assicur)/

function fits(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  if (ofAnotherMatter(aid, event, clause)) return false
  if (OF_THE_ORDER.has(event.kind)) return true
  if (merelyNamed(aid, event, clause)) return false
  return (SUBJECTS[event.kind] ?? WATCHLIKE).includes(subjectOf(aid.sentence, event))
}

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

export const wordsOf = (aid: JudgeAid, event: EventMention): string =>
  aid.sentence.text.slice(event.from, event.to)
