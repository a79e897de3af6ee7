import type { SharedScope } from '#doors/scope.ts'
import type { Rows } from '#database/rows.ts'
import { subjectOf, type OrderRow } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import type { Updateable } from 'kysely'
import type { Decision } from '../domain/decision.ts'
import type { AnswerWay, LineTerms, Quote, QuoteKind } from '../domain/quote.ts'
import { totalsByChoice } from '../domain/quote-totals.ts'
import { asLine, asQuote, lineColumns } from './quote-rows.ts'

export interface NewDraft {
  readonly kind: QuoteKind
  readonly message: string
  readonly validUntil: string | null
  readonly follows: string | null
  readonly lines: readonly LineTerms[]
}

/** A new version; refused while another is being written or waits for its answer (the index decides, not a look before). */
export const insertDraft = async (
  scope: SharedScope,
  order: OrderRow,
  draft: NewDraft,
): Promise<Quote | Refusal> => {
  const row = await scope.trx
    .insertInto('quotes')
    .values((row) => ({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      version: row
        .selectFrom('quotes as earlier')
        .select((version) =>
          version(version.fn.coalesce(version.fn.max('earlier.version'), version.lit(0)), '+', 1).as('next'),
        )
        .where('earlier.house_id', '=', scope.houseId)
        .where('earlier.order_id', '=', order.id),
      kind: draft.kind,
      state: 'draft' as const,
      currency: order.currency,
      valid_until: draft.validUntil,
      message: draft.message,
      drafted_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      follows: draft.follows,
      created_at: scope.now,
    }))
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return refuse('quotes.refusal.open-already')
  const quote = asQuote(row, await insertLines(scope, row.id, draft.lines))
  scope.record({
    kind: 'quote-drafted',
    ...subjectOf(order),
    payload: {
      quoteId: quote.id,
      version: quote.version,
      kind: quote.kind,
      totalMinor: totalsByChoice(quote.lines, quote.currency).everything,
      currency: quote.currency,
    },
  })
  return quote
}

const insertLines = async (scope: SharedScope, quoteId: string, lines: readonly LineTerms[]) => {
  if (lines.length === 0) return []
  const rows = await scope.trx
    .insertInto('quote_lines')
    .values(
      lines.map((line, position) => ({
        house_id: scope.houseId,
        id: newId(),
        quote_id: quoteId,
        position,
        ...lineColumns(line),
      })),
    )
    .returningAll()
    .execute()
  return rows.sort((one, other) => one.position - other.position).map((row) => asLine(row))
}

export interface DraftTerms {
  readonly message: string
  readonly validUntil: string | null
  readonly lines: readonly LineTerms[]
}

/** A draft is rewritten whole: nobody outside has seen it. What was sent is never touched again. */
export const saveDraft = async (
  scope: SharedScope,
  quote: Quote,
  terms: DraftTerms,
): Promise<Quote | Refusal> => {
  if (quote.state !== 'draft') return refuse('quotes.refusal.not-a-draft')
  const saved = await update(scope, quote, { message: terms.message, valid_until: terms.validUntil })
  if (isRefusal(saved)) return saved
  await scope.trx
    .deleteFrom('quote_lines')
    .where('house_id', '=', scope.houseId)
    .where('quote_id', '=', quote.id)
    .execute()
  return { ...saved, lines: await insertLines(scope, quote.id, terms.lines) }
}

export const markSent = async (
  scope: SharedScope,
  order: OrderRow,
  sent: { quote: Quote; kind: QuoteKind; validUntil: string },
): Promise<Quote | Refusal> => {
  const quote = await update(scope, sent.quote, {
    state: 'sent',
    kind: sent.kind,
    sent_at: scope.now,
    valid_until: sent.validUntil,
  })
  if (isRefusal(quote)) return quote
  const totalMinor = totalsByChoice(quote.lines, quote.currency).everything
  scope.record({
    kind: 'quote-sent',
    ...subjectOf(order),
    payload: {
      quoteId: quote.id,
      version: quote.version,
      totalMinor,
      currency: quote.currency,
      validUntil: sent.validUntil,
    },
  })
  return quote
}

export interface Answering {
  readonly quote: Quote
  readonly kind: QuoteKind
  readonly decision: Decision
  readonly how: AnswerWay
  /** Who said it, where somebody of the house wrote it down. */
  readonly name: string
}

export const markAnswered = async (
  scope: SharedScope,
  order: OrderRow,
  { quote, kind, decision, how, name }: Answering,
): Promise<Quote | Refusal> => {
  const answered = await update(scope, quote, {
    state: 'answered',
    kind,
    answered_at: scope.now,
    answered_how: how,
    recorded_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
  })
  if (isRefusal(answered)) return answered
  const approved = decision.approved.map(({ id }) => id)
  const refused = decision.refused.map(({ id }) => id)
  await setAnswers(scope, approved, 'approved')
  await setAnswers(scope, refused, 'refused')
  scope.record({
    kind: 'quote-answered',
    ...subjectOf(order),
    payload: {
      quoteId: quote.id,
      version: quote.version,
      approved,
      refused,
      approvedMinor: decision.approvedMinor,
      by: how === 'house' ? 'house' : 'client',
      how,
      ...(name === '' ? {} : { name }),
    },
  })
  return {
    ...answered,
    lines: quote.lines.map((line) => ({
      ...line,
      answer: approved.includes(line.id) ? 'approved' : 'refused',
    })),
  }
}

const setAnswers = async (
  scope: SharedScope,
  ids: readonly string[],
  answer: 'approved' | 'refused',
): Promise<void> => {
  if (ids.length === 0) return
  await scope.trx
    .updateTable('quote_lines')
    .set({ answer, answered_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...ids])
    .execute()
}

export const markWithdrawn = async (
  scope: SharedScope,
  order: OrderRow,
  withdrawal: { quote: Quote; reason: string },
): Promise<Quote | Refusal> => {
  const { quote, reason } = withdrawal
  const withdrawn = await update(scope, quote, { state: 'withdrawn', withdrawn_reason: reason })
  if (isRefusal(withdrawn)) return withdrawn
  scope.record({
    kind: 'quote-withdrawn',
    ...subjectOf(order),
    payload: { quoteId: quote.id, version: quote.version, ...(reason === '' ? {} : { reason }) },
  })
  return withdrawn
}

export const markExpired = async (
  scope: SharedScope,
  order: OrderRow,
  quote: Quote,
): Promise<Quote | Refusal> => {
  const expired = await update(scope, quote, { state: 'expired' })
  if (isRefusal(expired)) return expired
  const payload = { quoteId: quote.id, version: quote.version }
  scope.record({ kind: 'quote-expired', ...subjectOf(order), payload })
  return expired
}

export const markReminded = (scope: SharedScope, quote: Quote): Promise<Quote | Refusal> =>
  update(scope, quote, { reminded_at: scope.now })

export const markRenewalAsked = async (
  scope: SharedScope,
  order: OrderRow,
  quote: Quote,
): Promise<Quote | Refusal> => {
  const asked = await update(scope, quote, { renewal_asked_at: scope.now })
  if (isRefusal(asked)) return asked
  const payload = { quoteId: quote.id, version: quote.version }
  scope.record({ kind: 'quote-renewal-asked', ...subjectOf(order), payload })
  return asked
}

const update = async (
  scope: SharedScope,
  quote: Quote,
  change: Updateable<Rows['quotes']>,
): Promise<Quote | Refusal> => {
  const row = await scope.trx
    .updateTable('quotes')
    .set({ ...change, row_version: quote.rowVersion + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', quote.id)
    .where('row_version', '=', quote.rowVersion)
    .returningAll()
    .executeTakeFirst()
  return row === undefined ? refuse('common.changed-meanwhile') : asQuote(row, quote.lines)
}
