import { sql, type Selectable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import { standingMeasurements, type Measurement } from '#modules/measurements/public.ts'
import { changeStage, currentMandate, subjectOf, type OrderRow } from '#modules/orders/public.ts'
import { findWatch } from '#modules/watches/public.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import {
  countedMeasurements,
  forbidsPassing,
  type ControlledWork,
  type FinalMeasurement,
} from '../domain/final-control.ts'
import { backToBench, reopenOperation } from './operation-commands.ts'
import { isAhead, listOperations } from './operation-row.ts'
import { planOperations, type PlannedOperation } from './plan.ts'

export type ControlRow = Selectable<Rows['final_controls']>

export const listControls = (scope: SharedScope, orderId: string): Promise<ControlRow[]> =>
  scope.trx
    .selectFrom('final_controls')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()

/**
 * What was worked on, by the menu's own categories. Joins services and quote lines on purpose: an operation knows the
 * line it came from, and that line its service.
 */
const categoriesOf = async (scope: SharedScope, orderId: string): Promise<string[]> => {
  const { rows } = await sql<{ category: string }>`
    select distinct s.category
    from operations o
    left join order_services os on os.house_id = o.house_id and os.id = o.order_service_id
    left join quote_lines ql on ql.house_id = o.house_id and ql.id = o.quote_line_id
    join services s on s.house_id = o.house_id and s.id = coalesce(os.service_id, ql.service_id)
    where o.house_id = ${scope.houseId} and o.order_id = ${orderId} and o.state <> 'dropped'`.execute(
    scope.trx,
  )
  return rows.map(({ category }) => category)
}

const asFinal = ({ id, kind, passed, reading, takenAt }: Measurement): FinalMeasurement => ({
  id,
  kind,
  passed,
  takenAt,
  winding: reading.kind === 'timing' ? (reading.winding ?? 'unknown') : null,
  isNotGuaranteed: reading.kind === 'water_resistance' && reading.result === 'not-guaranteed',
})

export interface ControlAtHand {
  readonly work: ControlledWork
  readonly counted: readonly FinalMeasurement[]
  readonly openOperations: number
}

/** What a control of this order has to look at, and on which measurements it rests. */
export const prepareControl = async (scope: SharedScope, order: OrderRow): Promise<ControlAtHand> => {
  const watch = await findWatch(scope, order.watch_id)
  const mandate = await currentMandate(scope, order.id)
  const lastFailed = (await listControls(scope, order.id)).findLast(({ passed }) => !passed)
  const measured = await standingMeasurements(scope, order.id)
  const operations = await listOperations(scope, order.id)
  return {
    work: {
      categories: await categoriesOf(scope, order.id),
      movement: watch?.movement ?? 'unknown',
      returnsOldParts: mandate?.return_old_parts ?? false,
    },
    counted: countedMeasurements(
      measured.filter(({ moment }) => moment === 'final').map(asFinal),
      lastFailed?.controlled_at ?? null,
    ),
    openOperations: operations.filter(isAhead).length,
  }
}

export interface Passing {
  readonly checked: readonly string[]
  readonly departure: string
  readonly remark: string
  readonly isLead: boolean
}

/** Controlled: every step done, every look taken, every figure there. */
export const passControl = async (
  scope: SharedScope,
  order: OrderRow,
  { checked, departure, remark, isLead }: Passing,
): Promise<OrderRow | Refusal> => {
  if (order.stage !== 'in_work') return refuse('workshop.refusal.nothing-to-control')
  const { work, counted, openOperations } = await prepareControl(scope, order)
  if (openOperations > 0) return refuse('orders.operations-open', { values: { count: openOperations } })
  const forbidden = forbidsPassing({ work, counted, checked, departure, isLead })
  if (forbidden !== undefined) return forbidden
  const measurements = counted.map(({ id }) => id)
  const controlId = await insertControl(scope, order, {
    passed: true,
    checked,
    measurements,
    departure,
    remark,
  })
  const payload = {
    controlId,
    checked: [...checked],
    measurements,
    ...(remark === '' ? {} : { remark }),
    ...(departure === '' ? {} : { departure }),
  }
  scope.record({ kind: 'control-passed', ...subjectOf(order), payload })
  return changeStage(scope, order, { to: 'controlled' })
}

export interface Failing {
  readonly remark: string
  /** Steps that were not good. */
  readonly reopen: readonly string[]
  /** Work that nobody had planned. */
  readonly work: readonly PlannedOperation[]
}

/** Not good: back to the bench with the reason, and with work to do, so that the order does not come round unchanged. */
export const failControl = async (
  scope: SharedScope,
  order: OrderRow,
  { remark, reopen, work }: Failing,
): Promise<OrderRow | Refusal> => {
  if (order.stage !== 'in_work' && order.stage !== 'controlled') {
    return refuse('workshop.refusal.nothing-to-control')
  }
  if (reopen.length + work.length === 0)
    return refuse('workshop.refusal.say-what-to-redo', { field: 'reopen' })
  const controlId = await insertControl(scope, order, {
    passed: false,
    checked: [],
    measurements: [],
    departure: '',
    remark,
  })
  scope.record({ kind: 'control-failed', ...subjectOf(order), payload: { remark, controlId } })
  const back = await backToBench(scope, order, remark)
  if (isRefusal(back)) return back
  const operations = await listOperations(scope, order.id)
  for (const operation of operations.filter(({ id }) => reopen.includes(id))) {
    const reopened = await reopenOperation(scope, { order: back, operation }, remark)
    if (isRefusal(reopened)) return reopened
  }
  const planned = await planOperations(scope, back, work)
  return isRefusal(planned) ? planned : back
}

interface NewControl {
  readonly passed: boolean
  readonly checked: readonly string[]
  readonly measurements: readonly string[]
  readonly departure: string
  readonly remark: string
}

const insertControl = async (scope: SharedScope, order: OrderRow, control: NewControl): Promise<string> => {
  const id = newId()
  await scope.trx
    .insertInto('final_controls')
    .values({
      house_id: scope.houseId,
      id,
      order_id: order.id,
      passed: control.passed,
      checked: [...control.checked],
      measurement_ids: [...control.measurements],
      departure: control.departure,
      remark: control.remark,
      controlled_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      controlled_at: scope.now,
    })
    .execute()
  return id
}
