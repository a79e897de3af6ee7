import type { StaffScope } from '#doors/scope.ts'
import { orderAtHand, type OrderRow } from '#modules/orders/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { findNeed, type NeedRow } from '../store/need-row.ts'

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
