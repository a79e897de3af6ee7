import type { SharedScope } from '#doors/scope.ts'
import { currentMandate, mandateForbids, subjectOf, type OrderRow } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import type { Refusal } from '#platform/refusal.ts'

export interface PlannedOperation {
  readonly label: string
  readonly skill: string
  readonly minutes: number
  readonly surface?: '' | 'case' | 'bracelet' | 'dial' | 'movement'
  readonly quoteLineId?: string
  readonly orderServiceId?: string
}

/** Work to be done, after what is planned already, in the order given; refused whole where the mandate forbids one of it. */
export const planOperations = async (
  scope: SharedScope,
  order: OrderRow,
  operations: readonly PlannedOperation[],
): Promise<Refusal | void> => {
  if (operations.length === 0) return
  const mandate = await currentMandate(scope, order.id)
  for (const { surface = '', label } of operations) {
    const forbidden = mandateForbids(mandate, { surface, label })
    if (forbidden !== undefined) return forbidden
  }
  const from = await nextPosition(scope, order.id)
  const rows = operations.map((operation, index) => ({
    house_id: scope.houseId,
    id: newId(),
    order_id: order.id,
    position: from + index,
    label: operation.label,
    skill: operation.skill,
    minutes: operation.minutes,
    state: 'open' as const,
    quote_line_id: operation.quoteLineId ?? null,
    order_service_id: operation.orderServiceId ?? null,
    surface: operation.surface ?? '',
  }))
  await scope.trx.insertInto('operations').values(rows).execute()
  for (const { id, label, skill, minutes } of rows) {
    const payload = { operationId: id, label, skill, minutes }
    scope.record({ kind: 'operation-planned', ...subjectOf(order), payload })
  }
}

const nextPosition = async (scope: SharedScope, orderId: string): Promise<number> => {
  const last = await scope.trx
    .selectFrom('operations')
    .select((row) => row.fn.max('position').as('position'))
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .executeTakeFirst()
  return (last?.position ?? 0) + 1
}
