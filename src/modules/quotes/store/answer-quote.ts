import type { SharedScope } from '#doors/scope.ts'
import {
  changeStage,
  currentMandate,
  endWaiting,
  listOrderServices,
  type OrderRow,
} from '#modules/orders/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { decide, type Answer, type Decision } from '../domain/decision.ts'
import { approvedByHouse, unfitForHouse } from '../domain/house-approval.ts'
import { kindFor, type AnswerWay, type Quote, type QuoteKind } from '../domain/quote.ts'
import { mayBecome } from '../domain/transitions.ts'
import { planAgreed } from './agreed-work.ts'
import { markAnswered } from './commands.ts'
import { listQuotes } from './queries.ts'

export interface GivenAnswer {
  readonly answers: readonly Answer[]
  readonly how: AnswerWay
  /** Who said it, where somebody of the house wrote it down. */
  readonly name: string
}

/** What an answer left behind. */
export interface Answered {
  readonly quote: Quote
  readonly order: OrderRow
  readonly declined: boolean
}

/**
 * The answer, line by line, with everything that follows from it in the same transaction: the order approved (its fee
 * waived, its waiting ended) or declined, and what was approved planned as work. The order wakes at once or not at all.
 */
export const answerQuote = async (
  scope: SharedScope,
  at: { order: OrderRow; quote: Quote },
  given: GivenAnswer,
): Promise<Answered | Refusal> => {
  const { order, quote } = at
  const kind = kindFor(order.stage)
  if (kind === undefined) return refuse('quotes.refusal.order-closed')
  const early = quote.lines.length === 0 ? refuse('quotes.refusal.empty') : unfitState(quote, given.how)
  if (early !== undefined) return early
  const services = (await listOrderServices(scope, order.id)).filter(({ is_agreed }) => is_agreed)
  const decision = decide({ kind, lines: quote.lines, hasAgreedWork: services.length > 0 }, given.answers)
  if (isRefusal(decision)) return decision
  const refused = given.how === 'house' ? await refuseForHouse(scope, order, decision) : undefined
  if (refused !== undefined) return refused
  const answered = await markAnswered(scope, order, {
    quote,
    kind,
    decision,
    how: given.how,
    name: given.name,
  })
  if (isRefusal(answered)) return answered
  const woken = await wakeOrder(scope, order, { kind, decision })
  if (isRefusal(woken)) return woken
  const planned = await planAgreed(scope, woken, {
    services: kind === 'first' && !decision.declinesOrder ? services : [],
    lines: decision.approved,
  })
  if (isRefusal(planned)) return planned
  return { quote: answered, order: woken, declined: decision.declinesOrder }
}

const unfitState = (quote: Quote, how: AnswerWay): Refusal | undefined => {
  if (how === 'portal' && quote.state !== 'sent')
    return refuse(stateTexts[quote.state] ?? 'quotes.refusal.not-open')
  return mayBecome(quote.state, 'answered')
    ? undefined
    : refuse(stateTexts[quote.state] ?? 'quotes.refusal.not-open')
}

const stateTexts: Readonly<Record<string, string>> = {
  answered: 'quotes.refusal.answered-already',
  withdrawn: 'quotes.refusal.was-withdrawn',
  expired: 'quotes.refusal.has-expired',
}

const refuseForHouse = async (
  scope: SharedScope,
  order: OrderRow,
  decision: Decision,
): Promise<Refusal | undefined> => {
  if (decision.declinesOrder) return refuse('quotes.refusal.house-never-declines')
  const earlierMinor = approvedByHouse(await listQuotes(scope, order.id))
  const mandate = await currentMandate(scope, order.id)
  return unfitForHouse(mandate, { approvedMinor: decision.approvedMinor, earlierMinor })
}

const wakeOrder = async (
  scope: SharedScope,
  order: OrderRow,
  { kind, decision }: { kind: QuoteKind; decision: Decision },
): Promise<OrderRow | Refusal> => {
  if (kind === 'first')
    return changeStage(scope, order, { to: decision.declinesOrder ? 'declined' : 'approved' })
  // Something else (a part, a partner) may hold the order up as well: only the wait for the client ends here.
  return order.wait_reason === 'client' ? endWaiting(scope, order) : order
}
