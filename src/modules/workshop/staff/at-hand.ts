import type { StaffScope } from '#doors/scope.ts'
import { orderAtHand, type OrderRow } from '#modules/orders/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { findOperation, type OperationRow } from '../store/operation-row.ts'

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
