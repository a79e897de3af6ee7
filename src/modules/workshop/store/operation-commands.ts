import type { SharedScope } from '#doors/scope.ts'
import {
  assignOrder,
  changeStage,
  currentMandate,
  endWaiting,
  findOrder,
  mandateForbids,
  subjectOf,
  type OrderRow,
} from '#modules/orders/public.ts'
import { fitPart, isMissing, listNeeds } from '#modules/parts/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import { clockedMinutes, mayBecome } from '../domain/operation.ts'
import { listRunning, type OperationChange, type OperationRow } from './operation-row.ts'

interface AtHand {
  readonly order: OrderRow
  readonly operation: OperationRow
}

/** One change of an operation, if the state may follow and nobody changed it meanwhile. */
const changeOperation = async (
  scope: SharedScope,
  operation: OperationRow,
  change: OperationChange,
): Promise<OperationRow | Refusal> => {
  const to = change.state
  if (to !== undefined && !mayBecome(operation.state, to)) {
    return refuse('workshop.refusal.no-such-step', {
      values: { operation: operation.label, from: operation.state, to },
    })
  }
  const changed = await scope.trx
    .updateTable('operations')
    .set({ ...change, version: operation.version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', operation.id)
    .where('version', '=', operation.version)
    .returningAll()
    .executeTakeFirst()
  return changed ?? refuse('common.changed-meanwhile')
}

const actorId = (scope: SharedScope): string | null => (scope.actor.kind === 'staff' ? scope.actor.id : null)

/**
 * Hands on the watch: the mandate is asked again, because a client may have changed their mind since it was planned.
 * The first step takes an approved order into work; whoever begins has the order from now on.
 */
export const startOperation = async (
  scope: SharedScope,
  { order, operation }: AtHand,
): Promise<AtHand | Refusal> => {
  const entered = await enterWork(scope, { order, operation })
  if (isRefusal(entered)) return entered
  const staffId = actorId(scope)
  const paused = staffId === null ? undefined : await pauseOthers(scope, staffId, operation.id)
  if (isRefusal(paused)) return paused
  const started = await changeOperation(scope, operation, {
    state: 'started',
    started_at: scope.now,
    assigned_to: staffId,
  })
  if (isRefusal(started)) return started
  const payload = { operationId: operation.id, label: operation.label, staffId }
  scope.record({ kind: 'operation-started', ...subjectOf(order), payload })
  return { order: entered, operation: started }
}

/** Everything that must be so before material is touched; answers the order as it stands then, in work. */
const enterWork = async (scope: SharedScope, { order, operation }: AtHand): Promise<OrderRow | Refusal> => {
  if (order.stage !== 'approved' && order.stage !== 'in_work') {
    return refuse('workshop.refusal.not-approved', { values: { stage: order.stage } })
  }
  const forbidden = mandateForbids(await currentMandate(scope, order.id), operation)
  if (forbidden !== undefined) return forbidden
  if (order.holder_kind !== 'site') {
    return refuse('workshop.refusal.watch-not-here', { values: { holder: order.holder_name } })
  }
  const awake = await wakeForWork(scope, order)
  if (isRefusal(awake)) return awake
  const inWork = awake.stage === 'approved' ? await changeStage(scope, awake, { to: 'in_work' }) : awake
  if (isRefusal(inWork)) return inWork
  const staffId = actorId(scope)
  return inWork.assigned_to === null && staffId !== null ? assignOrder(scope, inWork, staffId) : inWork
}

// Whoever starts has the skill that was missing. Any other wait is somebody else's to end: a client who has not
// answered, a watch on the road.
const wakeForWork = (scope: SharedScope, order: OrderRow): Promise<OrderRow | Refusal> => {
  if (order.wait_reason === null) return Promise.resolve(order)
  if (order.wait_reason === 'skill') return endWaiting(scope, order)
  return Promise.resolve(refuse('workshop.refusal.order-waits', { values: { reason: order.wait_reason } }))
}

// One pair of hands works on one thing: what ran elsewhere pauses, or its minutes would be counted twice.
const pauseOthers = async (
  scope: SharedScope,
  staffId: string,
  except: string,
): Promise<Refusal | undefined> => {
  for (const running of await listRunning(scope, staffId)) {
    if (running.id === except) continue
    const order = await findOrder(scope, running.order_id)
    if (order === undefined) continue
    const paused = await pauseOperation(scope, { order, operation: running })
    if (isRefusal(paused)) return paused
  }
  return undefined
}

/** Laid down for now; the minutes so far stay. A clock that ran through a night counts for the planned minutes at most. */
export const pauseOperation = async (
  scope: SharedScope,
  { order, operation }: AtHand,
): Promise<AtHand | Refusal> => {
  const minutes = soberMinutes(operation, scope.now)
  const paused = await changeOperation(scope, operation, {
    state: 'open',
    started_at: null,
    minutes_spent: minutes,
  })
  if (isRefusal(paused)) return paused
  const payload = {
    operationId: operation.id,
    label: operation.label,
    staffId: operation.assigned_to,
    minutes,
  }
  scope.record({ kind: 'operation-paused', ...subjectOf(order), payload })
  return { order, operation: paused }
}

const clocked = ({ started_at, minutes_spent }: OperationRow, now: Date) =>
  clockedMinutes({ startedAt: started_at, minutesSpent: minutes_spent }, now)

const soberMinutes = (operation: OperationRow, now: Date): number => {
  const { minutes, isDoubtful } = clocked(operation, now)
  return isDoubtful ? Math.max(operation.minutes_spent ?? 0, operation.minutes) : minutes
}

export interface Finish {
  /** As a person says it; undefined takes the clock. */
  readonly minutesSpent: number | undefined
  readonly remark: string
}

/** Done: by whom, in how many minutes. A doubtful clock is not believed, the person is asked. */
export const finishOperation = async (
  scope: SharedScope,
  { order, operation }: AtHand,
  { minutesSpent, remark }: Finish,
): Promise<AtHand | Refusal> => {
  const entered = await enterWork(scope, { order, operation })
  if (isRefusal(entered)) return entered
  const { minutes, isDoubtful } = clocked(operation, scope.now)
  if (minutesSpent === undefined && isDoubtful) {
    return refuse('workshop.refusal.minutes-doubtful', {
      values: { operation: operation.label, minutes },
      field: 'minutesSpent',
    })
  }
  const parts = await fitParts(scope, entered, operation)
  if (isRefusal(parts)) return parts
  // Never started and nobody said: unknown, not zero.
  const wasClocked = operation.started_at !== null || operation.minutes_spent !== null
  const spent = minutesSpent ?? (wasClocked ? minutes : null)
  const staffId = actorId(scope)
  const done = await changeOperation(scope, operation, {
    state: 'done',
    started_at: null,
    done_at: scope.now,
    done_by: staffId,
    minutes_spent: spent,
    remark,
  })
  if (isRefusal(done)) return done
  const said = remark === '' ? {} : { remark }
  const payload = { operationId: operation.id, label: operation.label, staffId, minutesSpent: spent, ...said }
  scope.record({ kind: 'operation-done', ...subjectOf(order), payload })
  return { order: entered, operation: done }
}

/** Parts wanted for this very step are in the watch once it is done; one that is not here makes "done" untrue. */
const fitParts = async (
  scope: SharedScope,
  order: OrderRow,
  operation: OperationRow,
): Promise<Refusal | undefined> => {
  const needs = (await listNeeds(scope, order.id)).filter(({ operation_id }) => operation_id === operation.id)
  const missing = needs.find(({ state }) => isMissing(state))
  if (missing !== undefined) {
    return refuse('workshop.refusal.part-missing', {
      values: { operation: operation.label, part: missing.part },
    })
  }
  for (const need of needs.filter(({ state }) => state === 'arrived')) {
    const fitted = await fitPart(scope, { need, order, version: need.version })
    if (isRefusal(fitted)) return fitted
  }
  return undefined
}

/** Not good after all. A watch already controlled or ready goes back to the bench with it. */
export const reopenOperation = async (
  scope: SharedScope,
  { order, operation }: AtHand,
  reason: string,
): Promise<AtHand | Refusal> => {
  if (operation.state !== 'done') {
    return refuse('workshop.refusal.no-such-step', {
      values: { operation: operation.label, from: operation.state, to: 'open' },
    })
  }
  const reopened = await changeOperation(scope, operation, { state: 'open', done_at: null, done_by: null })
  if (isRefusal(reopened)) return reopened
  const payload = { operationId: operation.id, label: operation.label, reason }
  scope.record({ kind: 'operation-reopened', ...subjectOf(order), payload })
  const back = await backToBench(scope, order, reason)
  return isRefusal(back) ? back : { order: back, operation: reopened }
}

export const backToBench = (
  scope: SharedScope,
  order: OrderRow,
  reason: string,
): Promise<OrderRow | Refusal> =>
  order.stage === 'controlled' || order.stage === 'ready'
    ? changeStage(scope, order, { to: 'in_work', reason })
    : Promise.resolve(order)

/** Will not be done; who says so says why. */
export const dropOperation = async (
  scope: SharedScope,
  { order, operation }: AtHand,
  reason: string,
): Promise<AtHand | Refusal> => {
  const dropped = await changeOperation(scope, operation, {
    state: 'dropped',
    started_at: null,
    remark: reason,
  })
  if (isRefusal(dropped)) return dropped
  const payload = { operationId: operation.id, label: operation.label, reason }
  scope.record({ kind: 'operation-dropped', ...subjectOf(order), payload })
  return { order, operation: dropped }
}
