import type { ClaimVerdict } from '../claim.ts'
import type { WaitReason } from '../known-facts.ts'
import { beginningIn, standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { EventMention } from '../text/read-sentence.ts'
import { nameReason, readReasons, writeWait } from '../words/cause-words.ts'
import { namePart, partKey } from '../words/parts.ts'
import { clauseBody, fitCase } from './clause-words.ts'
import { factBeside, opposite } from './draft.ts'
import type { Draft, JudgeAid, OrderFacts } from './draft.ts'
import { subjectOf } from './find-topic.ts'
import { hasDateAhead } from './date-in-place.ts'

/** Waiting that lies behind us claims nothing of today. */
const WAITED =
  /(?:attendions|avons (?:\w+ )?attendu|attendait|waited|were waiting|was waiting|had been waiting|warteten|wartete|gewartet|aspettavamo|attendevamo|abbiamo (?:atteso|aspettato))/
/** "Nothing else is missing", "the other one waits for its gasket": not said of this. */
const NOTHING_ELSE =
  /(?:rien d'autre|nothing else|sonst nichts|nichts (?:anderes|weiter)|nient'altro|null'altro)/
/** A "not" that says the part is lacking, and so does not take the waiting back. */
const LACKING =
  /(?:n'?\s?(?:arrive|vient|est (?:toujours |encore )?pas)|(?:does|do|did)(?:n't| not) (?:come|arrive|turn|show)|(?:won't|will not|refuses to) (?:come|arrive)|kommt? (?:einfach |noch |immer )*nicht|trifft nicht|non (?:arriva|arrivano|viene|si trova|giunge)|pas (?:en stock|disponible|la|encore (?:la|arriv|recu|livr))|not (?:in stock|available|yet arriv|arrived)|nicht (?:lieferbar|verfugbar|an lager|vorratig|eingetroffen)|non (?:disponibil|in stock|e ancora arriv|a magazzino|reperibil))/
/** What was taken out is given back, not waited for. */
const OLD_PARTS =
  /(?<![a-z])(?:alten?r?s?|ausgebauten?|old|ancien(?:ne)?s?|remplacee?s|vecchi[oae]?|sostituit[ie]) (?:\w+ )?(?:bekommen|erhalten|kriegen|recevrez|get|will get|ricevera|riceve)/
const REPLACING = /(?:remplacee?s?\b|changee?s?\b|replaced|changed|ersetzt\b|ausgetauscht|sostituit|cambiat)/
/** "Once open, the movement showed more work" tells of what was found, not of a part that is waited for. */
const FOUND_MORE =
  /(?:more work|plus de travail|davantage de travail|mehr arbeit|piu lavoro)|(?:\bshowed|revealed|\ba (?:montre|revele)|zeigte|ergab|ha (?:mostrato|rivelato))(?![a-z])/
/** The reason may stand in a clause of its own: "held up, because ...". */
const BECAUSE =
  /^[^a-z0-9]*(?:because|as|since|car|parce qu|puisqu|weil|da|denn|perche|poiche|siccome|in quanto|due to|en raison|a cause)/
/** "The part that is missing, it is the crystal." */
const CLEFT =
  /^[^a-z0-9]*(?:c'est|ce sont|a savoir|it's|it is|namely|das ist|es ist|namlich|e (?:il|la|lo|l')|sono (?:i|le|gli)|cioe)(?![a-z])/

/** Whether the order waits for this part, or wants or has ordered it. */
export function awaits(order: OrderFacts, part: string): boolean {
  const named =
    order.wait?.reason === 'part' && (order.wait.part === undefined || partKey(order.wait.part) === part)
  return (
    named ||
    (order.needs ?? []).some(
      (need) => partKey(need.part) === part && (need.state === 'wanted' || need.state === 'ordered'),
    )
  )
}

function reasonVerdict(order: OrderFacts, reason: WaitReason): ClaimVerdict {
  if (order.stage === undefined) return 'unknown'
  if (order.wait) return order.wait.reason === reason || related(order, reason) ? 'backed' : 'contradicted'
  if (
    reason === 'part' &&
    (order.needs ?? []).some((need) => need.state === 'ordered' || need.state === 'wanted')
  )
    return 'backed'
  if (reason === 'client' && order.stage === 'quoted') return 'backed'
  if (reason === 'transit' && order.custody?.holder === 'carrier') return 'backed'
  if (reason === 'partner' && order.custody?.holder === 'partner') return 'backed'
  return 'contradicted'
}

/** A part that comes from the manufacturer is waited for there: both words are true. */
function related(order: OrderFacts, reason: WaitReason): boolean {
  const { wait, custody } = order
  if (wait?.reason === 'part' && reason === 'partner') return wait.name !== undefined
  if (wait?.reason === 'transit' && reason === 'partner') return custody?.holder === 'partner'
  return false
}

function partVerdict(order: OrderFacts, keys: readonly string[]): ClaimVerdict {
  if (order.stage === undefined) return 'unknown'
  return keys.some((key) => awaits(order, key)) && keys.every((key) => awaits(order, key) || keys.length > 1)
    ? 'backed'
    : 'contradicted'
}

interface Cause {
  readonly from: number
  readonly to: number
  readonly value: string
  readonly verdict: ClaimVerdict
}

function causeOf(aid: JudgeAid, event: EventMention, clause: Clause): Cause | undefined {
  const { sentence, order } = aid
  const next = sentence.clauses.find((other) => {
    const words = sentence.text.slice(other.from, other.to)
    return (
      other.from >= clause.to && (BECAUSE.test(words) || (other.from <= clause.to + 1 && CLEFT.test(words)))
    )
  })
  const here = (one: { from: number; to: number }): boolean =>
    (one.from >= clause.from && one.to <= clause.to) ||
    (next !== undefined && one.from >= next.from && one.to <= next.to)
  // "Waiting for the crown" and "the crown is missing", "die Krone fehlt" alike: anywhere in the clause.
  const parts = sentence.parts
    .filter(here)
    .filter(
      (part) => !FOUND_MORE.test(sentence.text.slice(clause.from, clause.to)) || part.key !== 'movement',
    )
    .filter((part) => part.key !== 'movement' || sentence.parts.filter(here).length === 1)
  const reasons = readReasons(sentence.text, sentence.language).filter(here)
  const reason =
    reasons.find((one) => one.reason === 'client') ??
    // "A watchmaker qualified on this calibre": the calibre is what he knows, not what is lacking.
    (parts.every((part) => part.key === 'movement') ? reasons[0] : undefined)
  if (reason && reason.reason !== 'part')
    return {
      from: Math.min(event.from, reason.from),
      to: Math.max(event.to, reason.to),
      value: reason.reason,
      verdict: reasonVerdict(order, reason.reason),
    }
  const first = parts[0]
  const last = parts.at(-1)
  if (first && last) {
    const keys = parts.map((part) => part.key)
    const partner = reasons.some((one) => one.reason === 'partner') && order.wait?.reason === 'partner'
    if (partner) return { from: first.from, to: last.to, value: 'partner', verdict: 'backed' }
    return {
      from: first.from,
      to: last.to,
      value: `part ${keys.join(' ')}`,
      verdict: partVerdict(order, keys),
    }
  }
  return reason
    ? { from: reason.from, to: reason.to, value: 'part', verdict: reasonVerdict(order, 'part') }
    : undefined
}

function factOf(order: OrderFacts): Draft['fact'] {
  const { wait } = order
  if (!wait) return order.stage ? factBeside('wait', 'none', order.ref) : undefined
  return factBeside('wait', [wait.reason, wait.part, wait.name].filter(Boolean).join(' '), wait.ref)
}

function correctionOf(aid: JudgeAid, clause: Clause): NonNullable<Draft['correction']> {
  const { wait } = aid.order
  const { language } = aid.sentence
  const what =
    wait &&
    ((wait.part && (namePart(partKey(wait.part), language) ?? wait.part)) ??
      nameReason(wait.reason, language))
  const body = clauseBody(aid.sentence, clause)
  return { ...body, text: fitCase(aid.sentence, body.from, writeWait(what, language)) }
}

/** "It does not move because of a strike" denies the moving; "not because of a strike" denies the strike. */
const BLAMING =
  /(?<!(?:pas|not|nicht|non|keineswegs)\s(?:\w+\s)?)(?:(?:raison|reason|cause|grund|ursache|motivo|causa)(?: \w+)?\s?:|a cause|en raison|faute|du fait|because|due to|owing to|on account|wegen|aufgrund|infolge|mangels|per via|a causa|dovut)/

function blames(aid: JudgeAid, cause: Cause, clause: Clause): boolean {
  return BLAMING.test(aid.sentence.text.slice(clause.from, cause.to))
}

function drafted(aid: JudgeAid, cause: Cause, { clause, rule }: { clause: Clause; rule: string }): Draft {
  const verdict =
    clause.negated &&
    !(rule === 'cause-against-wait' && blames(aid, cause, clause)) &&
    !(rule === 'cause-against-wait' && LACKING.test(aid.sentence.text.slice(clause.from, clause.to)))
      ? opposite(cause.verdict)
      : cause.verdict
  const fact = factOf(aid.order)
  return {
    kind: 'cause',
    from: cause.from,
    to: cause.to,
    value: `${clause.negated ? 'not ' : ''}${cause.value}`,
    verdict,
    rule,
    reason:
      verdict === 'backed'
        ? 'The order waits for this'
        : verdict === 'contradicted'
          ? 'The order does not wait for this'
          : 'What the order waits for is not known',
    ...(fact ? { fact } : {}),
    ...(verdict === 'contradicted' ? { correction: correctionOf(aid, clause) } : {}),
    ...(verdict === 'unknown' ? { suggestion: { becomes: 'fact' as const } } : {}),
  }
}

function waitingClaim(aid: JudgeAid, clause: Clause): Draft[] {
  const words = aid.sentence.text.slice(clause.from, clause.to)
  if (clause.mood !== 'said' || WAITED.test(words) || NOTHING_ELSE.test(words)) return []
  const here = beginningIn(clause, aid.sentence.events)
  if (here.some((event) => event.kind === 'awaiting_answer')) return []
  const event = here.find((one) => one.kind === 'waiting') ?? blamedNext(aid, clause)
  if (!event) return arrivedClaim(aid, clause, here)
  const cause = causeOf(aid, event, clause)
  return cause ? [drafted(aid, cause, { clause, rule: 'cause-against-wait' })] : []
}

/** "The carrier lost it, hence the delay": the clause before the consequence gives the reason. */
const CONSEQUENCE =
  /^[^a-z0-9]*(?:(?:c'est|voila|ecco|percio|e) (?:pourquoi|perche)|d'ou|par consequent|du coup|de ce fait|per questo|di conseguenza|that(?:'s| is) (?:why|what)|which is why|hence|deshalb|deswegen|darum|daher)(?![a-z])/
const LATE =
  /retard|delai|attente|traine|patien|tarde|late|delay|wait|behind|longer|dauert|verzog|verspat|verzug|warten|ritard|attesa|lungo|tempo|slitta/

/** "You asked what it is: our watchmaker is ill." */
const ASKED_WHY =
  /(?:woran (?:es|das) liegt|warum (?:es|das)|weshalb|der grund|die ursache|pourquoi|la raison|la cause|l'explication|why (?:it|this)|the reason|the explanation|perche|il motivo|la ragione|la causa)[^:]*:/

function blamedNext(aid: JudgeAid, clause: Clause): EventMention | undefined {
  const { sentence } = aid
  const before = sentence.clauses.findLast((other) => other.to <= clause.from)
  if (
    sentence.text.includes(':') &&
    ASKED_WHY.test(sentence.text.slice(before?.from ?? clause.from, clause.to))
  )
    return { kind: 'waiting', from: clause.from, to: clause.from + 1 }
  const next = sentence.clauses.find((other) => other.from >= clause.to)
  if (!next) return undefined
  const words = sentence.text.slice(next.from, next.to)
  return CONSEQUENCE.test(words) && LATE.test(words)
    ? { kind: 'waiting', from: clause.from, to: clause.from + 1 }
    : undefined
}

const ARRIVING: ReadonlySet<string> = new Set(['arrives', 'received', 'expected', 'delivered', 'shipped'])

function partEvent(here: readonly EventMention[]): EventMention | undefined {
  return here.find((one) => one.kind === 'ordered') ?? here.find((one) => ARRIVING.has(one.kind))
}

/** "The crown has arrived", "is ordered", "comes on Friday": what is said of a part, held against the needs. */
function arrivedClaim(aid: JudgeAid, clause: Clause, here: readonly EventMention[]): Draft[] {
  const { sentence } = aid
  const event = partEvent(here)
  const inClause = standingIn(clause, sentence.parts)
  // Of several parts said to be here, the one still awaited is the untrue one.
  const part = inClause.find((one) => awaits(aid.order, one.key)) ?? inClause[0]
  if (
    !event ||
    !part ||
    subjectOf(sentence, event) !== 'part' ||
    OLD_PARTS.test(sentence.text.slice(clause.from, clause.to)) ||
    REPLACING.test(sentence.text.slice(clause.from, clause.to))
  )
    return []
  const dated = sentence.dates.some((date) => date.core >= clause.from && date.core < clause.to)
  if (event.kind === 'expected' && !dated) return []
  const atHand = !hasDateAhead(aid, clause) && HERE.test(sentence.text.slice(event.from, event.to))
  const past = !clause.ahead && (clause.past || atHand)
  const pending = ON_ORDER.test(sentence.text.slice(clause.from, clause.to))
  const verdict = partStateVerdict(
    partState(aid.order, part.key, { kind: event.kind, past, pending, denied: clause.negated }),
  )
  if (!verdict) return []
  const cause = {
    from: part.from,
    to: Math.max(part.to, event.to),
    value: `part ${part.key} ${event.kind}`,
    verdict,
  }
  return [drafted(aid, cause, { clause, rule: 'part-against-needs' })]
}

function partState(
  order: OrderFacts,
  key: string,
  said: Pick<PartState, 'kind' | 'past' | 'pending' | 'denied'>,
): PartState {
  const need = (order.needs ?? []).find((one) => partKey(one.part) === key)
  const awaited = awaits(order, key)
  const elsewhere = order.wait?.reason === 'part' || AFTER_WORK.has(order.stage ?? '')
  return { ...said, state: need?.state, awaited, other: !awaited && !need && elsewhere }
}

const HERE =
  /(?:here|is in|are in|'s in|chez nous|with us|bei uns|da noi|\bqui\b|\bqua\b|\bla$|l'avons|ce l'abbiamo|in hand|(?:we've|we have|we) (?:\w+ )?(?:got|received)|haben wir|en main|in mano|\bda\b|in stock|available|verfugbar|lieferbar|disponib)/
const ON_ORDER =
  /(?:en commande|on (?:back[- ]?)?order|back-?ordered|in bestellung|noch bestellt|bestellt und noch|in ordin(?:e|azione)|in arrivo)/
const AFTER_WORK: ReadonlySet<string> = new Set(['controlled', 'ready', 'returned'])

interface PartState {
  readonly denied: boolean
  readonly kind: string
  readonly past: boolean
  readonly pending: boolean
  readonly state: string | undefined
  readonly awaited: boolean
  readonly other: boolean
}

function partStateVerdict({
  kind,
  past,
  pending,
  denied,
  state,
  awaited,
  other,
}: PartState): ClaimVerdict | undefined {
  if (kind === 'ordered') {
    if (state === 'wanted') return 'contradicted'
    // "Is on order" says that it is not here yet; "was ordered" does not.
    if (pending && (state === 'arrived' || state === 'fitted' || other)) return 'contradicted'
    return state !== undefined || awaited ? 'backed' : 'unknown'
  }
  if (!past) return other ? 'contradicted' : undefined
  if (state === 'arrived' || state === 'fitted') return 'backed'
  if (awaited) return 'contradicted'
  // "Has not arrived" says that it is waited for, which no fact does.
  return denied ? 'backed' : 'unknown'
}

export function judgeCauses(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => waitingClaim(aid, clause))
}
