import { z } from 'zod'
import {
  PageAnswer,
  portalForm,
  portalPage,
  SeeOther,
  type PortalRequest,
  type PortalRoute,
} from '#doors/portal.ts'
import { endWaiting, listOrderServices } from '#modules/orders/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { findWatch, watchName } from '#modules/watches/public.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, notFound, refuse } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import type { Answer } from '../domain/decision.ts'
import { quickChoices, type QuickChoice } from '../domain/quick-choice.ts'
import { jobsOf, type Quote } from '../domain/quote.ts'
import { answerQuote } from '../store/answer-quote.ts'
import { markRenewalAsked } from '../store/commands.ts'
import { findOwnQuote, photographFiles, type OwnQuote } from '../store/own-quote.ts'
import { quotePaperAnswer } from '../store/quote-paper.ts'
import { QuotePage } from './screens/quote-page.tsx'

const path = '/portal/orders/:id/quotes/:quoteId' as const

type Asked = Pick<PortalRequest, 'scope' | 'context'>

const ownQuote = ({ scope, context }: Asked): Promise<OwnQuote | undefined> =>
  findOwnQuote(scope, {
    orderId: context.req.param('id') ?? '',
    quoteId: context.req.param('quoteId') ?? '',
  })

const addressOf = ({ order, quote }: OwnQuote): `/portal${string}` =>
  `/portal/orders/${order.id}/quotes/${quote.id}`

const showQuote = portalPage(path, async ({ scope, context }) => {
  const own = await ownQuote({ scope, context })
  if (own === undefined) return notFound()
  const { order, quote } = own
  const site = await findSite(scope, order.site_id)
  const watch = await findWatch(scope, order.watch_id)
  const { language } = scope
  return new PageAnswer({
    title: translate(language, 'quotes.portal.title', { kind: quote.kind }),
    element: QuotePage({
      quote,
      language,
      orderId: order.id,
      orderNumber: order.number,
      isDeclined: order.stage === 'declined' || order.outcome === 'declined',
      watch: watch === undefined ? '' : watchName(watch),
      timeZone: site?.timeZone ?? 'UTC',
      photographs: await photographFiles(scope, own),
      fee: {
        minor: order.diagnosis_fee_minor,
        isOpen: order.diagnosis_fee_minor > 0 && !order.diagnosis_fee_waived,
      },
      agreed: await agreedBefore(scope, own),
      choice: readChoice(context.req.query('choice')),
      formKey: newId(),
    }),
  })
})

// A supplementary quote comes when that work is under way: it is settled, and told on the order's own page.
const agreedBefore = async (scope: PortalRequest['scope'], { order, quote }: OwnQuote) =>
  quote.kind === 'first'
    ? (await listOrderServices(scope, order.id))
        .filter(({ is_agreed }) => is_agreed)
        .map(({ label, amount_minor }) => ({ label, minor: amount_minor }))
    : []

const readChoice = (text: string | undefined): QuickChoice | undefined =>
  quickChoices.find((choice) => choice === text)

const answers = z.record(z.string().regex(/^job-[0-9a-f-]{36}$/), z.union([z.uuid(), z.literal('none')]))

const answer = portalForm(`${path}/answer`, answers, async ({ scope, context, form }) => {
  const own = await ownQuote({ scope, context })
  if (own === undefined) return notFound()
  const given = answersOf(own.quote, form)
  // The same answer sent again (a second press, another window) has been heard; another answer has not.
  if (isSameAnswer(own.quote, given)) return new SeeOther(addressOf(own))
  const answered = await answerQuote(scope, own, { answers: given, how: 'portal', name: '' })
  return isRefusal(answered) ? answered : new SeeOther(addressOf(own))
})

/** A job that was left out stays without an answer: the rules refuse it rather than guess. */
const answersOf = (quote: Quote, form: Record<string, string>): Answer[] =>
  jobsOf(quote.lines).flatMap(({ options }) => {
    const chosen = form[`job-${options[0].id}`]
    if (chosen === undefined) return []
    return options.map(({ id }) => ({ lineId: id, approved: id === chosen }))
  })

const isSameAnswer = (quote: Quote, given: readonly Answer[]): boolean =>
  quote.state === 'answered' &&
  given.length === quote.lines.length &&
  quote.lines.every(({ id, answer: before }) =>
    given.some(({ lineId, approved }) => lineId === id && approved === (before === 'approved')),
  )

const renew = portalForm(`${path}/renew`, z.strictObject({}), async ({ scope, context }) => {
  const own = await ownQuote({ scope, context })
  if (own === undefined) return notFound()
  if (own.quote.state !== 'expired') return refuse('quotes.refusal.not-open')
  if (own.quote.renewalAskedAt !== null) return new SeeOther(addressOf(own))
  const asked = await markRenewalAsked(scope, own.order, own.quote)
  if (isRefusal(asked)) return asked
  // The next move is the house's: the order no longer waits for the client.
  const woken = own.order.wait_reason === 'client' ? await endWaiting(scope, own.order) : own.order
  return isRefusal(woken) ? woken : new SeeOther(addressOf(own))
})

const paper = portalPage(`${path}/quote.pdf`, async ({ scope, context, foundation }) => {
  const own = await ownQuote({ scope, context })
  return own === undefined
    ? notFound()
    : quotePaperAnswer(scope, own, { foundation, language: scope.language })
})

export const quotesPortal: readonly PortalRoute[] = [showQuote, answer, renew, paper]
