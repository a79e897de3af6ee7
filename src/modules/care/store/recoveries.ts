import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { subjectOf, type OrderRow } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'
import { finishDuty, takeDuty } from '#voices/store/duties.ts'

/** What is put right, how, by whom and until when. */
export interface NewRecovery {
  readonly wentWrong: string
  readonly withApology: boolean
  readonly gesture: string
  readonly gestureMinor: number | null
  readonly owner: { readonly id: string; readonly name: string }
  readonly dueOn: string
}

/** What the house put right, or still does, of one order; the newest first. Names of owners are joined. */
export const listRecoveries = (scope: SharedScope, orderId: string) =>
  scope.trx
    .selectFrom('recoveries')
    .innerJoin('staff', (join) =>
      join.onRef('staff.house_id', '=', 'recoveries.house_id').onRef('staff.id', '=', 'recoveries.owner_id'),
    )
    .select(['recoveries.id', 'went_wrong', 'with_apology', 'gesture', 'gesture_minor', 'currency', 'due_on'])
    .select(['opened_at', 'outcome', 'closed_at', 'owner_id', 'staff.name as owner_name'])
    .where('recoveries.house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('recoveries.id', 'desc')
    .limit(50)
    .execute()

/** A recovery is a duty as well: whoever owns it finds it among what needs them on its day. */
export const openRecovery = async (
  scope: StaffScope,
  order: OrderRow,
  recovery: NewRecovery,
): Promise<string | Refusal> => {
  const { wentWrong, withApology, gesture, gestureMinor, owner, dueOn } = recovery
  const row = await scope.trx
    .insertInto('recoveries')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      went_wrong: wentWrong,
      with_apology: withApology,
      gesture,
      gesture_minor: gestureMinor,
      currency: order.currency,
      owner_id: owner.id,
      due_on: dueOn,
      opened_at: scope.now,
      opened_by: scope.staff.id,
    })
    .onConflict((conflict) =>
      conflict.columns(['house_id', 'order_id']).where('closed_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse('care.refusal.recovery-open')
  scope.record({
    kind: 'recovery-opened',
    ...subjectOf(order),
    payload: {
      recoveryId: row.id,
      due: dueOn,
      apology: withApology,
      what: wentWrong,
      ...(gesture === '' ? {} : { note: gesture }),
      ...(gestureMinor === null ? {} : { amountMinor: gestureMinor, currency: order.currency }),
    },
  })
  await takeDuty(scope, {
    client: order.client_id,
    order: order.id,
    owner,
    due: dueOn,
    what: 'recovery',
    recovery: row.id,
  })
  return row.id
}

interface Closing {
  readonly id: string
  readonly outcome: string
  /** What was given in the end; null when nothing was. */
  readonly gestureMinor: number | null
}

/** How it ended, and what was given: a gesture is money's own fact. */
export const closeRecovery = async (
  scope: StaffScope,
  order: OrderRow,
  { id, outcome, gestureMinor }: Closing,
): Promise<string | Refusal> => {
  const row = await scope.trx
    .updateTable('recoveries')
    .set({ outcome, gesture_minor: gestureMinor, closed_at: scope.now, closed_by: scope.staff.id })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .returning(['id', 'currency'])
    .executeTakeFirst()
  if (row === undefined) return refuse('care.refusal.closed-already')
  scope.record({ kind: 'recovery-closed', ...subjectOf(order), payload: { recoveryId: id, remark: outcome } })
  if (gestureMinor !== null && gestureMinor > 0)
    scope.record({
      kind: 'gesture-given',
      ...subjectOf(order),
      payload: { amountMinor: gestureMinor, currency: row.currency, reason: 'recovery' },
    })
  await finishDuty(scope, { recovery: id })
  return row.id
}
