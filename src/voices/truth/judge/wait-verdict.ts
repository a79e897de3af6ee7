import type { ClaimVerdict } from '../claim.ts'
import type { WaitReason } from '../known-facts.ts'
import type { Clause } from '../text/read-clauses.ts'
import { nameReason, writeWait } from '../words/cause-words.ts'
import { namePart, partKey } from '../words/parts.ts'
import { clauseBody, fitCase } from './clause-words.ts'
import { factBeside, opposite } from './draft.ts'
import type { Draft, JudgeAid, OrderFacts } from './draft.ts'

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

export function reasonVerdict(order: OrderFacts, reason: WaitReason): ClaimVerdict {
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

export function partVerdict(order: OrderFacts, keys: readonly string[]): ClaimVerdict {
  if (order.stage === undefined) return 'unknown'
  return keys.some((key) => awaits(order, key)) && keys.every((key) => awaits(order, key) || keys.length > 1)
    ? 'backed'
    : 'contradicted'
}

/** What a clause gives as the reason of waiting, with where it stands. */
export interface Cause {
  readonly from: number
  readonly to: number
  readonly value: string
  readonly verdict: ClaimVerdict
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

/** A "not" that says the part is lacking, and so does not take the waiting back. */
const LACKING =
  /(?:n'?\s?(?:arrive|vient|est (?:toujours |encore )?pas)|(?:does|do|did)(?:n't| not) (?:come|arrive|turn|show)|(?:won't|will not|refuses to) (?:come|arrive)|kommt? (?:einfach |noch |immer )*nicht|trifft nicht|non (?:arriva|arrivano|viene|si trova|giunge)|pas (?:en stock|disponible|la|encore (?:la|arriv|recu|livr))|not (?:in stock|available|yet arriv|arrived)|nicht (?:lieferbar|verfugbar|an lager|vorratig|eingetroffen)|non (?:disponibil|in stock|e ancora arriv|a magazzino|reperibil))/
/** "It does not move because of a strike" denies the moving; "not because of a strike" denies the strike. */
const BLAMING =
  /(?<!(?:pas|not|nicht|non|keineswegs)\s(?:\w+\s)?)(?:(?:raison|reason|cause|grund|ursache|motivo|causa)(?: \w+)?\s?:|a cause|en raison|faute|du fait|because|due to|owing to|on account|wegen|aufgrund|infolge|mangels|per via|a causa|dovut)/

function blames(aid: JudgeAid, cause: Cause, clause: Clause): boolean {
  return BLAMING.test(aid.sentence.text.slice(clause.from, cause.to))
}

const REASONS: Readonly<Record<ClaimVerdict, string>> = {
  backed: 'The order waits for this',
  contradicted: 'The order does not wait for this',
  unknown: 'What the order waits for is not known',
  ambiguous: 'What the order waits for is not known',
}

/** The claim of a cause whose verdict stands as it is. */
export function causeDraft(
  aid: JudgeAid,
  cause: Cause,
  { clause, rule }: { clause: Clause; rule: string },
): Draft {
  const fact = factOf(aid.order)
  return {
    kind: 'cause',
    ...cause,
    rule,
    reason: REASONS[cause.verdict],
    ...(fact ? { fact } : {}),
    ...(cause.verdict === 'contradicted' ? { correction: correctionOf(aid, clause) } : {}),
    ...(cause.verdict === 'unknown' ? { suggestion: { becomes: 'fact' as const } } : {}),
  }
}

/** The claim of a cause as its clause says or denies it. */
export function drafted(
  aid: JudgeAid,
  cause: Cause,
  { clause, rule }: { clause: Clause; rule: string },
): Draft {
  const kept =
    rule === 'cause-against-wait' &&
    (blames(aid, cause, clause) || LACKING.test(aid.sentence.text.slice(clause.from, clause.to)))
  const verdict = clause.negated && !kept ? opposite(cause.verdict) : cause.verdict
  const value = `${clause.negated ? 'not ' : ''}${cause.value}`
  return causeDraft(aid, { ...cause, value, verdict }, { clause, rule })
}
