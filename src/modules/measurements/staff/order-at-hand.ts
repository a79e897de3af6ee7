import type { StaffScope } from '#doors/scope.ts'
import { findOrder, type OrderRow } from '#modules/orders/public.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { servesOrder } from '../policy.ts'

/** The order somebody measures for: it is there, and their site has to do with it. */
export const orderAtHand = async (scope: StaffScope, id: string): Promise<OrderRow | Refusal> => {
  const order = await findOrder(scope, id)
  if (order === undefined) return notFound()
  return servesOrder(scope.staff, order) ? order : refuse('orders.not-your-site', { status: 403 })
}
