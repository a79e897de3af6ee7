import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, type Refusal } from '#platform/refusal.ts'
import { forbidsMove, waitingAfterMove, type CustodyMove } from '../domain/custody.ts'
import { type OrderRow, subjectOf } from './order-row.ts'
import { beginWaiting, endWaiting, updateOrder } from './stage-commands.ts'

/** Hands the watch over: who had it, who has it now, who signed. Open orders wait for the road, and wake on arrival. */
export const moveCustody = async (
  scope: SharedScope,
  order: OrderRow,
  move: CustodyMove,
): Promise<Refusal | OrderRow> => {
  const forbidden = forbidsMove(order, move)
  if (forbidden !== undefined) return forbidden
  const moved = await updateOrder(scope, order, {
    holder_kind: move.toKind,
    holder_site_id: move.toKind === 'site' ? (move.toSiteId ?? null) : null,
    holder_name: move.toName,
  })
  if (isRefusal(moved)) return moved
  await insertCustodyMove(scope, order, move)
  return moved.outcome === null ? followWaiting(scope, moved, move) : moved
}

const insertCustodyMove = async (scope: SharedScope, order: OrderRow, move: CustodyMove): Promise<void> => {
  await scope.trx
    .insertInto('custody_moves')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      at: scope.now,
      from_kind: order.holder_kind,
      from_name: order.holder_name,
      to_kind: move.toKind,
      to_name: move.toName,
      to_site_id: move.toSiteId ?? null,
      signed_by: move.signedBy,
      signature_file_id: move.signatureFileId ?? null,
      tracking: move.tracking ?? '',
    })
    .execute()
  const tracking = move.tracking === undefined || move.tracking === '' ? {} : { tracking: move.tracking }
  scope.record({
    kind: 'custody-moved',
    ...subjectOf(order),
    payload: {
      fromKind: order.holder_kind,
      fromName: order.holder_name,
      toKind: move.toKind,
      toName: move.toName,
      signedBy: move.signedBy,
      ...tracking,
    },
  })
}

const followWaiting = (
  scope: SharedScope,
  order: OrderRow,
  move: CustodyMove,
): Promise<Refusal | OrderRow> => {
  const next = waitingAfterMove(move.toKind, order.wait_reason)
  if (next === 'unchanged') return Promise.resolve(order)
  return next === 'nothing'
    ? endWaiting(scope, order)
    : beginWaiting(scope, order, { reason: next, note: move.toName })
}
