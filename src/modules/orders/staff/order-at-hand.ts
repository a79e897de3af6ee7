import type { StaffScope } from '#doors/scope.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { servesOrder } from '../policy.ts'
import type { OrderRow } from '../store/order-row.ts'
import { findOrder } from '../store/queries.ts'

/** The order somebody wants to change: it is there, their site has to do with it, and nobody changed it meanwhile. */
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

/** Takes the order at hand through what was asked, and says where it stands afterwards. */
export const change = async (
  scope: StaffScope,
  asked: { id: string; version: number },
  doIt: (order: OrderRow) => Promise<OrderRow | Refusal>,
) => {
  const order = await orderAtHand(scope, asked.id, asked.version)
  if (isRefusal(order)) return order
  const changed = await doIt(order)
  return isRefusal(changed) ? changed : presentStanding(changed)
}

const presentStanding = (order: OrderRow) => ({
  id: order.id,
  number: order.number,
  version: order.version,
  stage: order.stage,
  waitReason: order.wait_reason,
  outcome: order.outcome,
  holder: order.holder_name,
})
