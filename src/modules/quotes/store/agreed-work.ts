import type { SharedScope } from '#doors/scope.ts'
import { listServices } from '#modules/catalogue/public.ts'
import {
  changeStage,
  listOrderServices,
  type OrderRow,
  type OrderServiceRow,
} from '#modules/orders/public.ts'
import { planOperations } from '#modules/workshop/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import type { QuoteLine } from '../domain/quote.ts'
import { surfaceOfService } from '../domain/surface-of-service.ts'
import { openQuote } from './queries.ts'

/** Services agreed with a signature, as work; what they touch for good is asked of the menu. */
export const plannedServices = async (scope: SharedScope, services: readonly OrderServiceRow[]) => {
  const menu = new Map((await listServices(scope)).map((service) => [service.id, service]))
  return services.map((service) => {
    const known = menu.get(service.service_id)
    return {
      label: service.label,
      skill: service.skill,
      minutes: service.minutes,
      surface: known === undefined ? ('' as const) : surfaceOfService(known),
      orderServiceId: service.id,
    }
  })
}

export const plannedLines = (lines: readonly QuoteLine[]) =>
  lines.map((line) => ({
    label: line.label,
    skill: line.skill,
    minutes: line.minutes,
    surface: line.surface,
    quoteLineId: line.id,
  }))

/** Prices known and signed at the counter need no quote: the order is approved and its work planned. */
export const agreeAtCounter = async (scope: SharedScope, order: OrderRow): Promise<OrderRow | Refusal> => {
  const services = (await listOrderServices(scope, order.id)).filter(({ is_agreed }) => is_agreed)
  if (services.length === 0) return refuse('quotes.refusal.nothing-agreed')
  if ((await openQuote(scope, order.id)) !== undefined) return refuse('quotes.refusal.open-already')
  const approved = await changeStage(scope, order, { to: 'approved' })
  if (isRefusal(approved)) return approved
  const planned = await planOperations(scope, approved, await plannedServices(scope, services))
  return isRefusal(planned) ? planned : approved
}
