import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findClient } from '#modules/clients/public.ts'
import { findOrder, orderAtHand } from '#modules/orders/public.ts'
import { isRefusal, notFound, refuse } from '#platform/refusal.ts'
import { maySpeakForHouse, mayWriteQuotes } from '../policy.ts'
import { agreeAtCounter } from '../store/agreed-work.ts'
import { answerQuote } from '../store/answer-quote.ts'
import { findQuote } from '../store/queries.ts'
import { quotePaperAnswer } from '../store/quote-paper.ts'
import { sayApprovedByHouse, sayQuoteReady } from '../store/say-quote.ts'
import { copyToDraft, sendQuote, withdrawQuote } from '../store/send-quote.ts'
import * as contract from './contract.ts'
import { draftQuote, saveQuote } from './draft-quote.ts'
import { presentOrder, presentQuote } from './present-quote.ts'
import { quoteAtHand } from './quote-at-hand.ts'
import { readQuotes } from './read-quotes.ts'

const writing: StaffRoute[] = [
  staffRoute(contract.readQuotes, anyStaff, ({ scope, params }) => readQuotes(scope, params.id)),

  staffRoute(contract.draftQuote, mayWriteQuotes, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const draft = await draftQuote(scope, order, body.finding)
    return isRefusal(draft) ? draft : presentQuote(draft)
  }),

  staffRoute(contract.saveQuote, mayWriteQuotes, async ({ scope, params, body }) => {
    const at = await quoteAtHand(scope, params.id, body.rowVersion)
    if (isRefusal(at)) return at
    const saved = await saveQuote(scope, at, body)
    return isRefusal(saved) ? saved : presentQuote(saved)
  }),

  staffRoute(contract.renewQuote, mayWriteQuotes, async ({ scope, params }) => {
    const at = await quoteAtHand(scope, params.id)
    if (isRefusal(at)) return at
    if (at.quote.state !== 'expired' && at.quote.state !== 'withdrawn') {
      return refuse('quotes.refusal.not-open')
    }
    const draft = await copyToDraft(scope, at)
    return isRefusal(draft) ? draft : presentQuote(draft)
  }),

  staffRoute(contract.readQuotePaper, anyStaff, async ({ scope, params, foundation }) => {
    const quote = await findQuote(scope, params.id)
    const order = quote === undefined ? undefined : await findOrder(scope, quote.orderId)
    if (quote === undefined || order === undefined) return notFound()
    const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
    const language = client?.language ?? scope.staff.language
    return quotePaperAnswer(scope, { order, quote }, { foundation, language })
  }),
]

const speaking: StaffRoute[] = [
  staffRoute(contract.agreeOrder, maySpeakForHouse, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id, body.version)
    if (isRefusal(order)) return order
    const agreed = await agreeAtCounter(scope, order)
    return isRefusal(agreed) ? agreed : { id: agreed.id, version: agreed.version, stage: agreed.stage }
  }),

  staffRoute(contract.sendQuote, maySpeakForHouse, async ({ scope, params, body, foundation }) => {
    const at = await quoteAtHand(scope, params.id, body.rowVersion)
    if (isRefusal(at)) return at
    const sent = await sendQuote(scope, at)
    if (isRefusal(sent)) return sent
    const told = await sayQuoteReady(scope, { ...sent, publicUrl: foundation.publicUrl })
    return { quote: presentQuote(sent.quote), told }
  }),

  staffRoute(contract.withdrawQuote, mayWriteQuotes, async ({ scope, params, body }) => {
    const at = await quoteAtHand(scope, params.id, body.rowVersion)
    if (isRefusal(at)) return at
    // A draft may be discarded by whoever writes quotes; what was sent is taken back by whoever answers for it.
    if (at.quote.state === 'sent' && !maySpeakForHouse(scope.staff)) {
      return refuse('common.not-yours', { status: 403 })
    }
    const withdrawn = await withdrawQuote(scope, at, body.reason)
    if (isRefusal(withdrawn)) return withdrawn
    const draft = body.revise ? await copyToDraft(scope, withdrawn) : null
    if (isRefusal(draft)) return draft
    return { quote: presentQuote(withdrawn.quote), draft: draft === null ? null : presentQuote(draft) }
  }),

  staffRoute(contract.answerQuote, maySpeakForHouse, async ({ scope, params, body }) => {
    const at = await quoteAtHand(scope, params.id, body.rowVersion)
    if (isRefusal(at)) return at
    const answered = await answerQuote(scope, at, body)
    return isRefusal(answered)
      ? answered
      : { quote: presentQuote(answered.quote), order: presentOrder(answered.order) }
  }),

  staffRoute(contract.approveWithinCeiling, maySpeakForHouse, async ({ scope, params, body, foundation }) => {
    const at = await quoteAtHand(scope, params.id, body.rowVersion)
    if (isRefusal(at)) return at
    const answers = at.quote.lines.map(({ id }) => ({ lineId: id, approved: body.approved.includes(id) }))
    const answered = await answerQuote(scope, at, { answers, how: 'house', name: '' })
    if (isRefusal(answered)) return answered
    const told = await sayApprovedByHouse(scope, { ...answered, publicUrl: foundation.publicUrl })
    return { quote: presentQuote(answered.quote), order: presentOrder(answered.order), told }
  }),
]

export const quotesApi: StaffRoute[] = [...writing, ...speaking]
