import type { SharedScope } from '#doors/scope.ts'
import { listServices, type Service } from '#modules/catalogue/public.ts'
import {
  changeStage,
  listOrderServices,
  type OrderRow,
  type OrderServiceRow,
} from '#modules/orders/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { planOperations } from '#modules/workshop/public.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import type { QuoteLine } from '../domain/quote.ts'
import { surfaceOfService } from '../domain/surface-of-service.ts'
import { openQuote } from './queries.ts'

/** Menu and language of whoever will work on it. */
interface Bench {
  readonly menu: ReadonlyMap<string, Service>
  readonly language: Language | undefined
}

const benchOf = async (scope: SharedScope, order: OrderRow): Promise<Bench> => {
  const [services, site] = await Promise.all([listServices(scope), findSite(scope, order.workshop_site_id)])
  return { menu: new Map(services.map((service) => [service.id, service])), language: site?.language }
}

/**
 * The client agreed in their own language, the bench reads its workshop's: what is called as on the menu is planned under the
 * workshop's name for it, what somebody worded otherwise as they wrote it.
 */
const namedForBench = ({ menu, language }: Bench, serviceId: string | null, label: string): string => {
  const names = menu.get(serviceId ?? '')?.names
  if (names === undefined || language === undefined) return label
  return Object.values(names).includes(label) ? names[language] : label
}

const plannedService = (bench: Bench, service: OrderServiceRow) => {
  const known = bench.menu.get(service.service_id)
  return {
    label: namedForBench(bench, service.service_id, service.label),
    skill: service.skill,
    minutes: service.minutes,
    surface: known === undefined ? ('' as const) : surfaceOfService(known),
    orderServiceId: service.id,
  }
}

const plannedLine = (bench: Bench, line: QuoteLine) => ({
  label: namedForBench(bench, line.serviceId, line.label),
  skill: line.skill,
  minutes: line.minutes,
  surface: line.surface,
  quoteLineId: line.id,
})

interface Agreed {
  /** Signed at the counter; what they touch for good is asked of the menu. */
  readonly services: readonly OrderServiceRow[]
  /** Approved in a quote, which says itself what it touches. */
  readonly lines: readonly QuoteLine[]
}

export const planAgreed = async (
  scope: SharedScope,
  order: OrderRow,
  { services, lines }: Agreed,
): Promise<Refusal | void> => {
  const bench = await benchOf(scope, order)
  return planOperations(scope, order, [
    ...services.map((service) => plannedService(bench, service)),
    ...lines.map((line) => plannedLine(bench, line)),
  ])
}

/** Prices known and signed at the counter need no quote: the order is approved and its work planned. */
export const agreeAtCounter = async (scope: SharedScope, order: OrderRow): Promise<OrderRow | Refusal> => {
  const services = (await listOrderServices(scope, order.id)).filter(({ is_agreed }) => is_agreed)
  if (services.length === 0) return refuse('quotes.refusal.nothing-agreed')
  if ((await openQuote(scope, order.id)) !== undefined) return refuse('quotes.refusal.open-already')
  const approved = await changeStage(scope, order, { to: 'approved' })
  if (isRefusal(approved)) return approved
  const planned = await planAgreed(scope, approved, { services, lines: [] })
  return isRefusal(planned) ? planned : approved
}
