import type { SharedScope } from '#doors/scope.ts'
import { courseKinds, type CourseFact, type OrderTraits } from '../domain/event-log.ts'

const dangerKind = 'promise-endangered'

/**
 * Facts and traits of many orders in two statements. Orders, their services and the ledger are read, not written: a forecast of
 * three hundred orders may not cost three hundred calls.
 */
export const readCourses = async (
  scope: SharedScope,
  orderIds: readonly string[],
): Promise<Map<string, { traits: OrderTraits; facts: CourseFact[] }>> => {
  if (orderIds.length === 0) return new Map()
  const traits = await readTraits(scope, orderIds)
  const rows = await scope.trx
    .selectFrom('facts')
    .select(['order_id', 'at', 'kind', 'actor_kind', 'actor_id', 'payload'])
    .where('house_id', '=', scope.houseId)
    .where('order_id', 'in', [...orderIds])
    .where('kind', 'in', [...courseKinds, dangerKind])
    .orderBy('sequence')
    .execute()
  const courses = new Map(traits.map((one) => [one.id, { traits: one, facts: new Array<CourseFact>() }]))
  for (const row of rows) {
    courses.get(row.order_id ?? '')?.facts.push({
      at: row.at,
      kind: row.kind,
      actor: row.actor_kind === 'staff' ? row.actor_id : null,
      payload: asRecord(row.payload),
    })
  }
  for (const { facts } of courses.values()) facts.sort((one, other) => one.at.getTime() - other.at.getTime())
  return courses
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const readTraits = async (scope: SharedScope, orderIds: readonly string[]): Promise<OrderTraits[]> => {
  const orders = await scope.trx
    .selectFrom('orders')
    .innerJoin('watches', (join) =>
      join.onRef('watches.house_id', '=', 'orders.house_id').onRef('watches.id', '=', 'orders.watch_id'),
    )
    .select([
      'orders.id',
      'orders.site_id',
      'orders.workshop_site_id',
      'orders.kind',
      'orders.redo_of',
      'watches.brand',
    ])
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.id', 'in', [...orderIds])
    .execute()
  const services = await scope.trx
    .selectFrom('order_services')
    .select(['order_id', 'service_id', 'skill', 'minutes', 'is_agreed'])
    .where('house_id', '=', scope.houseId)
    .where('order_id', 'in', [...orderIds])
    .orderBy('order_id')
    .orderBy('position')
    .execute()
  const byOrder = Map.groupBy(services, ({ order_id }) => order_id)
  return orders.map((order) => {
    const own = byOrder.get(order.id) ?? []
    return {
      id: order.id,
      site: order.site_id,
      workshop: order.workshop_site_id,
      kind: order.kind,
      services: own.map(({ service_id, skill, minutes }) => ({ id: service_id, skill, minutes })),
      brand: order.brand,
      isRedo: order.redo_of !== null,
      isAgreed: own.some(({ is_agreed }) => is_agreed),
    }
  })
}
