import type { SharedScope } from '#doors/scope.ts'
import { beginWaiting, endWaiting, findOrder, subjectOf, type OrderRow } from '#modules/orders/public.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { mayBecome, type NeedRoute, type NeedSource, type NeedState } from '../domain/need.ts'
import { countMissing, type NeedChange, type NeedRow } from './need-row.ts'

export interface NewNeed {
  readonly part: string
  readonly partNumber: string
  readonly quantity: number
  readonly operationId: string | null
  readonly remark: string
  /** Nothing else can be done on this watch meanwhile: only then does the order wait, and only because somebody says so. */
  readonly holdsUp: boolean
}

/** Wanting a part never moves the order along and never speaks to the client. */
export const wantPart = async (
  scope: SharedScope,
  order: OrderRow,
  need: NewNeed,
): Promise<NeedRow | Refusal> => {
  if (order.outcome !== null) return refuse('parts.refusal.order-ended')
  const { part, partNumber, quantity, operationId, remark } = need
  const row = await scope.trx
    .insertInto('needs')
    .values({
      house_id: scope.houseId,
      id: newId(),
      order_id: order.id,
      operation_id: operationId,
      part,
      part_number: partNumber,
      quantity,
      remark,
      state: 'wanted',
      wanted_at: scope.now,
      wanted_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const number = partNumber === '' ? {} : { partNumber }
  scope.record({ kind: 'part-wanted', ...subjectOf(order), payload: { needId: row.id, part, ...number } })
  if (!need.holdsUp) return row
  const waiting = await beginWaiting(scope, order, { reason: 'part', note: part })
  return isRefusal(waiting) ? waiting : row
}

interface Step {
  readonly need: NeedRow
  readonly version: number
  readonly change: NeedChange
}

/** One change of a need, if nobody else made one meanwhile and the state may follow. */
const changeNeed = async (
  scope: SharedScope,
  { need, version, change }: Step,
): Promise<NeedRow | Refusal> => {
  const to = change.state
  if (to !== undefined && to !== need.state && !mayBecome(need.state, to)) {
    return refuse('parts.refusal.no-such-step', { values: { part: need.part, from: need.state, to } })
  }
  const changed = await scope.trx
    .updateTable('needs')
    .set({ ...change, version: version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', need.id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst()
  return changed ?? refuse('common.changed-meanwhile')
}

interface AtHand {
  readonly need: NeedRow
  readonly order: OrderRow
  readonly version: number
}

export interface PartOrder {
  readonly source: Exclude<NeedSource, 'not_procurable'>
  readonly supplier: string
  readonly carrier: string
  readonly tracking: string
  readonly expectedOn: string | null
}

/** The part is on order. The order it is for stays where it stands. */
export const orderPart = async (
  scope: SharedScope,
  { need, order, version }: AtHand,
  asked: PartOrder,
): Promise<NeedRow | Refusal> => {
  const { source, supplier, carrier, tracking, expectedOn } = asked
  const ordered = await changeNeed(scope, {
    need,
    version,
    change: {
      state: 'ordered',
      source,
      supplier,
      carrier,
      tracking,
      expected_on: expectedOn,
      ordered_at: scope.now,
      route: '',
    },
  })
  if (isRefusal(ordered)) return ordered
  const payload = { needId: need.id, part: need.part, supplier, expectedOn }
  scope.record({ kind: 'part-ordered', ...subjectOf(order), payload })
  return ordered
}

/** The supplier gave another day, or the number of the parcel. */
export const followPart = async (
  scope: SharedScope,
  { need, order, version }: AtHand,
  news: { carrier: string; tracking: string; expectedOn: string | null },
): Promise<NeedRow | Refusal> => {
  if (need.state !== 'ordered') return refuse('parts.refusal.not-ordered')
  const { carrier, tracking, expectedOn } = news
  const followed = await changeNeed(scope, {
    need,
    version,
    change: { carrier, tracking, expected_on: expectedOn },
  })
  if (isRefusal(followed)) return followed
  const parcel = tracking === '' ? {} : { tracking }
  const payload = { needId: need.id, part: need.part, expectedOn, ...parcel }
  scope.record({ kind: 'part-expected', ...subjectOf(order), payload })
  return followed
}

/** Nobody sells it to us: said at once, with the way that is left. The part stays missing until somebody acts on it. */
export const markNotProcurable = async (
  scope: SharedScope,
  { need, order, version }: AtHand,
  route: NeedRoute,
): Promise<NeedRow | Refusal> => {
  if (need.state !== 'wanted' && need.state !== 'ordered') return refuse('parts.refusal.here-already')
  const marked = await changeNeed(scope, {
    need,
    version,
    change: { state: 'wanted', source: 'not_procurable', route, supplier: '', expected_on: null },
  })
  if (isRefusal(marked)) return marked
  scope.record({
    kind: 'part-not-procurable',
    ...subjectOf(order),
    payload: { needId: need.id, part: need.part, route },
  })
  return marked
}

/** The supplier cancelled, or we did: the part is wanted again. */
export const cancelPartOrder = async (
  scope: SharedScope,
  { need, order, version }: AtHand,
): Promise<NeedRow | Refusal> => {
  const wanted = await changeNeed(scope, {
    need,
    version,
    change: { state: 'wanted', ordered_at: null, expected_on: null, tracking: '', carrier: '' },
  })
  if (isRefusal(wanted)) return wanted
  const payload = { needId: need.id, part: need.part }
  scope.record({ kind: 'part-order-cancelled', ...subjectOf(order), payload })
  return wanted
}

export const fitPart = async (
  scope: SharedScope,
  { need, order, version }: AtHand,
): Promise<NeedRow | Refusal> => {
  const fitted = await changeNeed(scope, {
    need,
    version,
    change: { state: 'fitted', fitted_at: scope.now },
  })
  if (isRefusal(fitted)) return fitted
  const payload = { needId: need.id, part: need.part }
  scope.record({ kind: 'part-fitted', ...subjectOf(order), payload })
  return fitted
}

export interface Woken {
  readonly need: NeedRow
  readonly order: OrderRow
  /** Parts of this order that are still not here. */
  readonly stillMissing: number
  readonly isWoken: boolean
}

/** Not needed after all. Where it was the last thing missing, the order goes on. */
export const dropPart = (scope: SharedScope, at: AtHand): Promise<Woken | Refusal> =>
  settle(scope, at, { state: 'dropped', change: {}, fact: 'part-dropped' })

/** The part is here: the order it is for wakes, unless another part is still missing. */
export const receivePart = (
  scope: SharedScope,
  at: AtHand,
  from: { source: NeedSource | '' },
): Promise<Woken | Refusal> =>
  settle(scope, at, {
    state: 'arrived',
    change: { arrived_at: scope.now, route: '', ...(from.source === '' ? {} : { source: from.source }) },
    fact: 'part-arrived',
  })

interface Settlement {
  readonly state: Extract<NeedState, 'arrived' | 'dropped'>
  readonly change: NeedChange
  readonly fact: 'part-arrived' | 'part-dropped'
}

const settle = async (
  scope: SharedScope,
  { need, order, version }: AtHand,
  { state, change, fact }: Settlement,
): Promise<Woken | Refusal> => {
  const settled = await changeNeed(scope, { need, version, change: { ...change, state } })
  if (isRefusal(settled)) return settled
  scope.record({ kind: fact, ...subjectOf(order), payload: { needId: need.id, part: need.part } })
  return wake(scope, settled)
}

const wake = async (scope: SharedScope, need: NeedRow): Promise<Woken | Refusal> => {
  // Read again: another part of the same order may have arrived a moment ago, in this very transaction.
  const order = await findOrder(scope, need.order_id)
  if (order === undefined) return notFound()
  const stillMissing = await countMissing(scope, order.id)
  const wakes = order.wait_reason === 'part' && stillMissing === 0
  const woken = wakes ? await endWaiting(scope, order) : order
  if (isRefusal(woken)) return woken
  return { need, order: woken, stillMissing, isWoken: wakes }
}
