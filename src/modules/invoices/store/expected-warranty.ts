import type { SharedScope } from '#doors/scope.ts'
import { listServices } from '#modules/catalogue/public.ts'
import { listOrderServices, localDay, type OrderRow } from '#modules/orders/public.ts'
import { repairWarranty, type RepairWarranty } from '#modules/orders/domain/warranty.ts'
import { listApprovedLines } from '#modules/quotes/public.ts'
import type { Site } from '#modules/sites/public.ts'

/**
 * The warranty that the return will begin, for an invoice handed over with the watch. Reckoned from today by the same rule
 * that begins it; an order that ended without work has none.
 */
export const expectedWarranty = async (
  scope: SharedScope,
  order: OrderRow,
  site: Site,
): Promise<RepairWarranty | undefined> => {
  if (['declined', 'cancelled', 'abandoned', 'returned'].includes(order.stage)) return undefined
  const menu = new Map((await listServices(scope)).map((service) => [service.id, service.warrantyMonths]))
  const agreed = (await listOrderServices(scope, order.id)).filter(({ is_agreed }) => is_agreed)
  const approved = await listApprovedLines(scope, order.id)
  const work = [
    ...agreed.map(({ label, service_id }) => ({ label, warrantyMonths: menu.get(service_id) ?? 0 })),
    ...approved.map(({ label, serviceId }) => ({ label, warrantyMonths: menu.get(serviceId ?? '') ?? 0 })),
  ]
  return repairWarranty(order, work, localDay(scope.now, site.timeZone))
}
