import type { Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import { changeStage, subjectOf, type OrderRow } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'
import type { RedoCause } from '../domain/redo-cause.ts'

export type FindingRow = Selectable<Rows['findings']>
export type CauseRow = Selectable<Rows['redo_causes']>

const open = ['received', 'assessed', 'quoted', 'approved', 'in_work', 'controlled']

/** What the watchmaker found. The first finding takes a received order to assessed; later ones only add to it. */
export const assessOrder = async (
  scope: SharedScope,
  order: OrderRow,
  finding: string,
): Promise<OrderRow | Refusal> => {
  if (!open.includes(order.stage)) return refuse('workshop.refusal.order-ended')
  await scope.trx
    .insertInto('findings')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      words: finding,
      found_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      found_at: scope.now,
    })
    .execute()
  scope.record({ kind: 'order-assessed', ...subjectOf(order), payload: { finding } })
  return order.stage === 'received' ? changeStage(scope, order, { to: 'assessed' }) : order
}

export const listFindings = (scope: SharedScope, orderId: string): Promise<FindingRow[]> =>
  scope.trx
    .selectFrom('findings')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()

/** Why the watch came back, as far as is known today. */
export const nameRedoCause = async (
  scope: SharedScope,
  order: OrderRow,
  { cause, note }: { cause: RedoCause; note: string },
): Promise<undefined | Refusal> => {
  if (order.redo_of === null) return refuse('workshop.refusal.not-a-redo')
  await scope.trx
    .insertInto('redo_causes')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      cause,
      note,
      found_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      found_at: scope.now,
    })
    .execute()
  const said = note === '' ? {} : { note }
  scope.record({ kind: 'redo-cause-found', ...subjectOf(order), payload: { cause, ...said } })
  return undefined
}

export const findRedoCause = (scope: SharedScope, orderId: string): Promise<CauseRow | undefined> =>
  scope.trx
    .selectFrom('redo_causes')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
