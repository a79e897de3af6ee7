import type { ClaimVerdict } from '../claim.ts'
import { standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { EventMention } from '../text/read-sentence.ts'
import { partKey } from '../words/parts.ts'
import type { Draft, JudgeAid, OrderFacts } from './draft.ts'
import { subjectOf } from './find-topic.ts'
import { hasDateAhead } from './date-in-place.ts'
import { awaits, drafted } from './wait-verdict.ts'

/** What was taken out is given back, not waited for. */
const OLD_PARTS =
  /(?<![a-z])(?:alten?r?s?|ausgebauten?|old|ancien(?:ne)?s?|remplacee?s|vecchi[oae]?|sostituit[ie]) (?:\w+ )?(?:bekommen|erhalten|kriegen|recevrez|get|will get|ricevera|riceve)/
/** "The old crown is here." */
const OLD_ONE =
  /(?<![a-z])(?:alten?r?s?|ausgebauten?|old|worn|ancien(?:ne)?s?|usee?s?|vecchi[oae]?|usurat[oa]|apart from (?:the )?|except (?:the )?|sauf (?:la |le )?|ausser (?:der )?|tranne (?:la |il )?)\s*$/
const REPLACING = /(?:remplacee?s?\b|changee?s?\b|replaced|changed|ersetzt\b|ausgetauscht|sostituit|cambiat)/
const ARRIVING: ReadonlySet<string> = new Set(['arrives', 'received', 'expected', 'delivered', 'shipped'])

function partEvent(here: readonly EventMention[]): EventMention | undefined {
  return here.find((one) => one.kind === 'ordered') ?? here.find((one) => ARRIVING.has(one.kind))
}

/** "The crown has arrived", "is ordered", "comes on Friday": what is said of a part, held against the needs. */
export function arrivedClaim(aid: JudgeAid, clause: Clause, here: readonly EventMention[]): Draft[] {
  const { sentence } = aid
  const event = partEvent(here)
  const inClause = standingIn(clause, sentence.parts)
  // Of several parts said to be here, the one still awaited is the untrue one.
  const part = inClause.find((one) => awaits(aid.order, one.key)) ?? inClause[0]
  if (
    !event ||
    !part ||
    subjectOf(sentence, event) !== 'part' ||
    OLD_ONE.test(sentence.text.slice(0, part.from)) ||
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
