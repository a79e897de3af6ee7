import type { ClaimVerdict } from '../claim.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { EventMention } from '../text/read-sentence.ts'
import type { EventKind } from '../words/event-words.ts'
import { operationKey } from '../words/operations.ts'
import { writeStatus } from '../write/write-status.ts'
import { clauseBody, fitCase } from './clause-words.ts'
import { factBeside, opposite } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { subjectOf } from './find-topic.ts'
import { hasDateAhead } from './date-in-place.ts'
import { OWN_NEGATION, rulingEvent, wordsOf } from './ruling-event.ts'
import { stageVerdict } from './stage-rules.ts'
import { toldAfterwards } from './told-deeds.ts'

/** What in a sentence takes a status back: "almost", "soon", "not before". */
const NEARLY =
  /(?:presque|bientot|prochainement|quasiment|sous peu|almost|nearly|soon|shortly|fast fertig|bald|demnachst|in kurze|beinahe|quasi|presto|a breve|prossimamente|voie de|sur le point|about to)/

/** "Decided not to go ahead" is a refusal, not the denial of one. */
const REFUSES = /(?:not|n't|nicht|non|pas|against|verzicht|renonc|rinunci)/

function finalVerdict(
  { kind, words, weighed }: { readonly kind: EventKind; readonly words: string; readonly weighed?: true },
  clause: Clause,
  plain: ClaimVerdict,
): ClaimVerdict {
  if (weighed) return plain
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

/** "Has arrived safely at our partner's workshop". */
const AT_PARTNER =
  /(?:partner|partenaire|hersteller|manufactur|manufaktur|manifattura|polisher|polisseur|polierer|lucidator|sous-traitant)/

/** "Has arrived at our workshop", "is back": nothing to say of a watch that is elsewhere. */
function saysItIsHere({ sentence }: JudgeAid, clause: Clause): boolean {
  const words = sentence.text.slice(clause.from, clause.to)
  if (BACK.test(words)) return true
  const dated = sentence.dates.some((date) => date.core >= clause.from && date.core < clause.to)
  return !dated && !AT_PARTNER.test(words) && (AT_OURS.test(words) || AT_TOWN.test(sentence.original))
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

const ONLY = /(?<![a-z])(?:solo|soltanto|nur|only|just|plus que|seul|seule)(?![a-z])/
const WATCHED = /(?:osservazion|observ|beobacht)/

/** "Only the last check is missing" may be said while it runs; a watch under observation may still be at work. */
function undecided(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const { stage } = aid.order
  // A watch is on the bench to be looked at, too.
  if (event.kind === 'in_work' && stage === 'assessed') return BENCH.test(wordsOf(aid, event))
  if (!event.weighed) return false
  if (event.kind === 'not_controlled' && stage === 'controlled')
    return ONLY.test(aid.sentence.text.slice(clause.from, clause.to))
  return event.kind === 'controlling' && stage === 'in_work' && WATCHED.test(wordsOf(aid, event))
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
    return !event.weighed && subjectOf(aid.sentence, event) === 'quote'
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
  // "Marc took it apart and put it together himself": told of a watch long finished.
  if (tellsOfWork(aid, event, clause)) return undefined
  if (undecided(aid, event, clause)) return 'unknown'
  return stageVerdict(event.kind, aid.order.stage)
}

/** "Your quote follows": the verb itself says that it is still to come. */
const TO_COME =
  /(?:folgt|folgen|kommt|suivra|suit\b|follows|following|seguira|segue\b|to come|a suivre|a venir|in kurze)/

/** "We shall send it back unrepaired": what is to come tells what was decided. */
const TOLD_AHEAD: ReadonlySet<EventKind> = new Set<EventKind>(['declined', 'controlling', 'handed'])

/** A stage still to come is no status; "we await your answer by Friday" and "we start on Monday" say something of today. */
function promised(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  if (OWN_NEGATION.has(event.kind) || (event.weighed && TOLD_AHEAD.has(event.kind))) return false
  if (!event.weighed && TO_COME.test(aid.sentence.text.slice(event.from, event.to + 12)) && !clause.past)
    return true
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

function saysNoStage(aid: JudgeAid, event: EventMention, clause: Clause): boolean {
  const words = aid.sentence.text.slice(clause.from, clause.to)
  if (clause.negated && DENIES_PLACE.test(words)) return true
  return promised(aid, event, clause) || NEARLY.test(words)
}

function statusOf(aid: JudgeAid, clause: Clause): Draft[] {
  const event = rulingEvent(aid, clause)
  if (event && saysSoon(aid, event, clause)) return [soonReady(aid, event)]
  if (!event || saysNoStage(aid, event, clause)) return []
  const plain = verdictOf(aid, event, clause)
  if (!plain) return []
  const verdict = finalVerdict({ ...event, words: wordsOf(aid, event) }, clause, plain)
  const { stage } = aid.order
  const denied = clause.negated && !event.weighed && !OWN_NEGATION.has(event.kind)
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

const OF_A_REFUSAL: ReadonlySet<string> = new Set(
  ['approved', 'awaiting_answer', 'finished', 'in_work', 'quoted', 'handed'].map((kind) => `status-${kind}`),
)

/** "You have not agreed to our quote, so the order is closed": one who refused neither keeps us waiting nor has it finished. */
function refusedToo({ sentence, order }: JudgeAid): boolean {
  return order.stage === 'declined' && sentence.events.some((one) => one.weighed && one.kind === 'declined')
}

export function judgeStatus(aid: JudgeAid): Draft[] {
  const drafts = aid.sentence.clauses.flatMap((clause) => statusOf(aid, clause))
  if (!refusedToo(aid)) return drafts
  return drafts.filter((draft) => draft.verdict !== 'contradicted' || !OF_A_REFUSAL.has(draft.rule))
}
