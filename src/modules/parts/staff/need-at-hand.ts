import type { StaffScope } from '#doors/scope.ts'
import { findOrder, type OrderRow } from '#modules/orders/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { servesOrder } from '../policy.ts'
import { findNeed, type NeedRow } from '../store/need-row.ts'

export const orderAtHand = async (scope: StaffScope, id: string): Promise<OrderRow | Refusal> => {
  const order = await findOrder(scope, id)
  if (order === undefined) return notFound()
  return servesOrder(scope.staff, order) ? order : refuse('orders.not-your-site', { status: 403 })
}

interface NeedAtHand {
  readonly need: NeedRow
  readonly order: OrderRow
  readonly version: number
}

/** The need somebody wants to change, with its order; nobody changed it meanwhile. */
export const needAtHand = async (
  scope: StaffScope,
  { id, version }: { id: string; version: number },
): Promise<NeedAtHand | Refusal> => {
  const need = await findNeed(scope, id)
  if (need === undefined) return notFound()
  const order = await orderAtHand(scope, need.order_id)
  if (isRefusal(order)) return order
  return need.version === version ? { need, order, version } : refuse('common.changed-meanwhile')
}
