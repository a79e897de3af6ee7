import type { StaffScope } from '#doors/scope.ts'
import { findOrder, type OrderRow } from '#modules/orders/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { servesOrder } from '../policy.ts'
import { findOperation, type OperationRow } from '../store/operation-row.ts'

/** The order somebody works on: it is there, their site has to do with it, nobody changed it meanwhile. */
export const orderAtHand = async (
  scope: StaffScope,
  id: string,
  version?: number,
): Promise<OrderRow | Refusal> => {
  const order = await findOrder(scope, id)
  if (order === undefined) return notFound()
  if (!servesOrder(scope.staff, order)) return refuse('orders.not-your-site', { status: 403 })
  return version === undefined || version === order.version ? order : refuse('common.changed-meanwhile')
}

/** An operation carries its own version: two people may work on one order, not on one step. */
export const operationAtHand = async (
  scope: StaffScope,
  { id, version }: { id: string; version: number },
): Promise<{ order: OrderRow; operation: OperationRow } | Refusal> => {
  const operation = await findOperation(scope, id)
  if (operation === undefined) return notFound()
  const order = await orderAtHand(scope, operation.order_id)
  if (isRefusal(order)) return order
  return operation.version === version ? { order, operation } : refuse('common.changed-meanwhile')
}
