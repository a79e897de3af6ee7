import type { SharedScope } from '#doors/scope.ts'
import { settlePromise } from '#modules/promises/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { minutesBetween } from '../domain/local-day.ts'
import { changeOfStage, type StageChange } from '../domain/stage-change.ts'
import type { OrderStage, WaitReason } from '../domain/stages.ts'
import { type NewOrderRow, type OrderRow, subjectOf } from './order-row.ts'

/** Writes one change of an order if nobody else did meanwhile; everything that changes an order goes through here. */
export const updateOrder = async (
  scope: SharedScope,
  order: Pick<OrderRow, 'id' | 'version'>,
  change: Partial<NewOrderRow>,
): Promise<OrderRow | Refusal> => {
  const changed = await scope.trx
    .updateTable('orders')
    .set({ ...change, version: order.version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', order.id)
    .where('version', '=', order.version)
    .returningAll()
    .executeTakeFirst()
  return changed ?? refuse('common.changed-meanwhile')
}

/** One step along an arrow, with what it brings: waiting ended, fee waived, moments and outcome set; facts for each. */
export const changeStage = async (
  scope: SharedScope,
  order: OrderRow,
  step: { to: OrderStage; reason?: string },
): Promise<Refusal | OrderRow> => {
  const change = changeOfStage(order, step.to, scope.now)
  if (isRefusal(change)) return change
  const changed = await updateOrder(scope, order, {
    stage: change.stage,
    stage_since: scope.now,
    outcome: change.outcome,
    ready_at: change.readyAt,
    returned_at: change.returnedAt,
    ...(change.endsWaiting ? notWaiting : {}),
    ...(change.waivesDiagnosisFee ? { diagnosis_fee_waived: true } : {}),
  })
  if (isRefusal(changed)) return changed
  recordStep(scope, order, { ...change, reason: step.reason })
  await settlePromise(scope, changed, change.stage)
  return changed
}

const notWaiting = { wait_reason: null, wait_since: null, wait_note: '' }

const recordStep = (
  scope: SharedScope,
  order: OrderRow,
  change: StageChange & { reason: string | undefined },
): void => {
  const subject = subjectOf(order)
  if (change.endsWaiting) recordWaitingEnded(scope, order)
  const reason = change.reason === undefined || change.reason === '' ? {} : { reason: change.reason }
  scope.record({
    kind: 'stage-changed',
    ...subject,
    payload: { from: order.stage, to: change.stage, ...reason },
  })
  if (change.waivesDiagnosisFee) {
    const payload = { amountMinor: order.diagnosis_fee_minor, currency: order.currency }
    scope.record({ kind: 'diagnosis-fee-waived', ...subject, payload })
  }
  if (change.closes && change.outcome !== null) {
    scope.record({ kind: 'order-closed', ...subject, payload: { outcome: change.outcome } })
  }
}

const recordWaitingEnded = (scope: SharedScope, order: OrderRow): void => {
  if (order.wait_reason === null || order.wait_since === null) return
  const payload = { reason: order.wait_reason, minutes: minutesBetween(order.wait_since, scope.now) }
  scope.record({ kind: 'waiting-ended', ...subjectOf(order), payload })
}

/** Says what an order waits for. Another reason ends the first: an order waits for one thing at a time. */
export const beginWaiting = async (
  scope: SharedScope,
  order: OrderRow,
  wait: { reason: WaitReason; note: string },
): Promise<Refusal | OrderRow> => {
  if (order.outcome !== null || order.stage === 'returned') return refuse('orders.closed-waits-for-nothing')
  const goesOn = order.wait_reason === wait.reason
  const changed = await updateOrder(scope, order, {
    wait_reason: wait.reason,
    wait_since: goesOn ? order.wait_since : scope.now,
    wait_note: wait.note,
  })
  if (isRefusal(changed) || goesOn) return changed
  recordWaitingEnded(scope, order)
  const note = wait.note === '' ? {} : { note: wait.note }
  scope.record({ kind: 'waiting-began', ...subjectOf(order), payload: { reason: wait.reason, ...note } })
  return changed
}

/** Wakes an order. One that waits for nothing stays as it is: a second cause may wake it too. */
export const endWaiting = async (scope: SharedScope, order: OrderRow): Promise<Refusal | OrderRow> => {
  if (order.wait_reason === null) return order
  const changed = await updateOrder(scope, order, notWaiting)
  if (isRefusal(changed)) return changed
  recordWaitingEnded(scope, order)
  return changed
}
