import type { StaffScope } from '#doors/scope.ts'
import { readFacts } from '#facts/read.ts'
import { listServices } from '#modules/catalogue/public.ts'
import {
  changeStage,
  listOrderServices,
  listPhotographs,
  subjectOf,
  type OrderRow,
} from '#modules/orders/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { kindFor, type LineTerms, type Quote } from '../domain/quote.ts'
import { surfaceOfService } from '../domain/surface-of-service.ts'
import { insertDraft, saveDraft, type DraftTerms } from '../store/commands.ts'
import { listQuotes } from '../store/queries.ts'

/** A diagnosis becomes a draft: what was found, and what the counter thought it would be, as a beginning. */
export const draftQuote = async (
  scope: StaffScope,
  order: OrderRow,
  finding: string,
): Promise<Quote | Refusal> => {
  const kind = kindFor(order.stage)
  if (kind === undefined) return refuse('quotes.refusal.order-closed')
  const assessed = await noteFinding(scope, order, finding)
  if (isRefusal(assessed)) return assessed
  const message = finding === '' ? await lastFinding(scope, order) : finding
  const isFirst = (await listQuotes(scope, order.id)).every(({ state }) => state === 'withdrawn')
  const lines = kind === 'first' && isFirst ? await indicativeLines(scope, order) : []
  return insertDraft(scope, assessed, { kind, message, lines, validUntil: null, follows: null })
}

const noteFinding = async (
  scope: StaffScope,
  order: OrderRow,
  finding: string,
): Promise<OrderRow | Refusal> => {
  if (finding === '') return order
  scope.record({ kind: 'order-assessed', ...subjectOf(order), payload: { finding } })
  return order.stage === 'received' ? changeStage(scope, order, { to: 'assessed' }) : order
}

// A finding written at the bench before anybody thought of a quote is not typed twice.
const lastFinding = async (scope: StaffScope, order: OrderRow): Promise<string> => {
  if (order.stage !== 'assessed') return ''
  const [fact] = await readFacts(scope, {
    order: order.id,
    kinds: ['order-assessed'],
    newestFirst: true,
    limit: 1,
  })
  return typeof fact?.payload['finding'] === 'string' ? fact.payload['finding'] : ''
}

const indicativeLines = async (scope: StaffScope, order: OrderRow): Promise<LineTerms[]> => {
  const services = new Map((await listServices(scope)).map((service) => [service.id, service]))
  return (await listOrderServices(scope, order.id))
    .filter(({ is_agreed }) => !is_agreed)
    .map((service) => {
      const known = services.get(service.service_id)
      return {
        necessity: 'needed' as const,
        alternative: '',
        label: service.label,
        reason: '',
        photographId: null,
        serviceId: service.service_id,
        amountMinor: service.amount_minor,
        taxBasisPoints: service.tax_basis_points,
        skill: service.skill,
        minutes: service.minutes,
        surface: known === undefined ? ('' as const) : surfaceOfService(known),
      }
    })
}

export const saveQuote = async (
  scope: StaffScope,
  { order, quote }: { order: OrderRow; quote: Quote },
  terms: DraftTerms,
): Promise<Quote | Refusal> => {
  const own = new Set((await listPhotographs(scope, order.id)).map(({ id }) => id))
  const foreign = terms.lines.find(({ photographId }) => photographId !== null && !own.has(photographId))
  if (foreign !== undefined) return refuse('quotes.refusal.foreign-photograph', { field: 'photographId' })
  return saveDraft(scope, quote, terms)
}
