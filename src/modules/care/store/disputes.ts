import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { subjectOf, type OrderRow } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'

/** What clients contested of one order, the newest first; names of who wrote it down are joined. */
export const listDisputes = (scope: SharedScope, orderId: string) =>
  scope.trx
    .selectFrom('disputes')
    .leftJoin('staff', (join) =>
      join.onRef('staff.house_id', '=', 'disputes.house_id').onRef('staff.id', '=', 'disputes.opened_by'),
    )
    .select(['disputes.id', 'contested', 'opened_at', 'outcome', 'closed_at', 'staff.name as opened_by_name'])
    .where('disputes.house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('disputes.id', 'desc')
    .limit(50)
    .execute()

/** The client contests something; one stands open per order, so that two colleagues speak of the same. */
export const openDispute = async (
  scope: StaffScope,
  order: OrderRow,
  contested: string,
): Promise<string | Refusal> => {
  const row = await scope.trx
    .insertInto('disputes')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      contested,
      opened_at: scope.now,
      opened_by: scope.staff.id,
    })
    .onConflict((conflict) =>
      conflict.columns(['house_id', 'order_id']).where('closed_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse('care.refusal.dispute-open')
  scope.record({
    kind: 'dispute-opened',
    ...subjectOf(order),
    payload: { disputeId: row.id, what: contested },
  })
  return row.id
}

/** How it ended, in a sentence. What held messages back because of it looks again. */
export const closeDispute = async (
  scope: StaffScope,
  order: OrderRow,
  { id, outcome }: { readonly id: string; readonly outcome: string },
): Promise<string | Refusal> => {
  const row = await scope.trx
    .updateTable('disputes')
    .set({ outcome, closed_at: scope.now, closed_by: scope.staff.id })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse('care.refusal.closed-already')
  scope.record({ kind: 'dispute-closed', ...subjectOf(order), payload: { disputeId: id, remark: outcome } })
  return row.id
}
