import type { SharedScope } from '#doors/scope.ts'
import {
  annotatePhotograph,
  beginWaiting,
  changeStage,
  currentMandate,
  daysAfter,
  endWaiting,
  listPhotographs,
  localDay,
  type OrderRow,
} from '#modules/orders/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { kindFor, type Quote } from '../domain/quote.ts'
import { unfitLine, unfitValidity, usualValidityDays } from '../domain/ready-to-send.ts'
import { insertDraft, markSent, markWithdrawn } from './commands.ts'

interface QuoteOfOrder {
  readonly order: OrderRow
  readonly quote: Quote
}

/** A person has pressed "send": the quote is fixed, its time runs, and from now on the order waits for the client. */
export const sendQuote = async (
  scope: SharedScope,
  { order, quote }: QuoteOfOrder,
): Promise<QuoteOfOrder | Refusal> => {
  if (quote.state !== 'draft') return refuse('quotes.refusal.not-a-draft')
  const kind = kindFor(order.stage)
  if (kind === undefined) return refuse('quotes.refusal.order-closed')
  const today = await todayAt(scope, order)
  const validUntil = quote.validUntil ?? daysAfter(today, usualValidityDays)
  const unfit =
    unfitLine(quote.lines, await currentMandate(scope, order.id)) ?? unfitValidity(validUntil, today)
  if (unfit !== undefined) return unfit
  await showPhotographs(scope, order, quote)
  const sent = await markSent(scope, order, { quote, kind, validUntil })
  if (isRefusal(sent)) return sent
  const quoted =
    kind === 'first' && order.stage !== 'quoted' ? await changeStage(scope, order, { to: 'quoted' }) : order
  if (isRefusal(quoted)) return quoted
  const waiting = await beginWaiting(scope, quoted, { reason: 'client', note: '' })
  return isRefusal(waiting) ? waiting : { order: waiting, quote: sent }
}

/** Taken back before an answer came, with its reason; a draft is simply discarded. */
export const withdrawQuote = async (
  scope: SharedScope,
  { order, quote }: QuoteOfOrder,
  reason: string,
): Promise<QuoteOfOrder | Refusal> => {
  if (quote.state !== 'draft' && quote.state !== 'sent') return refuse('quotes.refusal.not-open')
  const wasSent = quote.state === 'sent'
  if (wasSent && reason === '') return refuse('quotes.refusal.reason-missing', { field: 'reason' })
  const withdrawn = await markWithdrawn(scope, order, { quote, reason })
  if (isRefusal(withdrawn)) return withdrawn
  const freed = wasSent ? await freeOrder(scope, order) : order
  return isRefusal(freed) ? freed : { order: freed, quote: withdrawn }
}

// The next move is the house's again.
const freeOrder = async (scope: SharedScope, order: OrderRow): Promise<OrderRow | Refusal> => {
  const woken = order.wait_reason === 'client' ? await endWaiting(scope, order) : order
  if (isRefusal(woken) || woken.stage !== 'quoted') return woken
  return changeStage(scope, woken, { to: 'assessed' })
}

/** The next version, beginning with what the last one said. */
export const copyToDraft = (scope: SharedScope, { order, quote }: QuoteOfOrder): Promise<Quote | Refusal> => {
  const kind = kindFor(order.stage)
  if (kind === undefined) return Promise.resolve(refuse('quotes.refusal.order-closed'))
  const { message, lines } = quote
  return insertDraft(scope, order, { kind, message, lines, validUntil: null, follows: quote.id })
}

const todayAt = async (scope: SharedScope, order: OrderRow): Promise<string> =>
  localDay(scope.now, (await findSite(scope, order.site_id))?.timeZone ?? 'UTC')

// Whoever quotes with a photograph means to show it.
const showPhotographs = async (scope: SharedScope, order: OrderRow, quote: Quote): Promise<void> => {
  const used = new Set(quote.lines.map(({ photographId }) => photographId))
  for (const photograph of await listPhotographs(scope, order.id)) {
    if (!used.has(photograph.id) || photograph.shown_to_client) continue
    await annotatePhotograph(scope, order, {
      id: photograph.id,
      caption: photograph.caption,
      annotations: marksOf(photograph.annotations),
      shownToClient: true,
    })
  }
}

const marksOf = (annotations: unknown): { x: number; y: number; text: string }[] =>
  Array.isArray(annotations) ? annotations.filter(isMark) : []

const isMark = (mark: unknown): mark is { x: number; y: number; text: string } =>
  typeof mark === 'object' && mark !== null && 'x' in mark && 'y' in mark && 'text' in mark
