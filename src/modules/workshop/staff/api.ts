import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findOrder, orderAtHand, type OrderRow } from '#modules/orders/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import * as policy from '../policy.ts'
import { failControl, passControl } from '../store/final-controls.ts'
import { assessOrder, nameRedoCause } from '../store/findings.ts'
import { makeReady } from '../store/make-ready.ts'
import {
  dropOperation,
  finishOperation,
  pauseOperation,
  reopenOperation,
  startOperation,
} from '../store/operation-commands.ts'
import type { OperationRow } from '../store/operation-row.ts'
import { planOperations } from '../store/plan.ts'
import { operationAtHand } from './at-hand.ts'
import * as contract from './contract.ts'
import { aroundOperations, presentOperation, presentStanding } from './present-operation.ts'
import { presentBench, presentBoard, presentRedos } from './present-queue.ts'
import { presentWork } from './present-work.ts'

const readingApi: StaffRoute[] = [
  staffRoute(contract.readWork, anyStaff, async ({ scope, params }) => {
    const order = await findOrder(scope, params.id)
    return order === undefined ? notFound() : presentWork(scope, order)
  }),
  staffRoute(contract.readBench, policy.mayWorkAtBench, ({ scope }) => presentBench(scope)),
  staffRoute(contract.readBoard, anyStaff, ({ scope }) => presentBoard(scope)),
  staffRoute(contract.listRedos, anyStaff, ({ scope }) => presentRedos(scope)),
]

interface AtHand {
  readonly order: OrderRow
  readonly operation: OperationRow
}

/** Takes one step of work through what was asked, and says where step and order stand afterwards. */
const act = async (
  scope: StaffScope,
  asked: { id: string; version: number },
  doIt: (at: AtHand) => Promise<AtHand | Refusal>,
) => {
  const at = await operationAtHand(scope, asked)
  if (isRefusal(at)) return at
  const acted = await doIt(at)
  if (isRefusal(acted)) return acted
  const around = await aroundOperations(scope, acted.order.id)
  return { order: presentStanding(acted.order), operation: presentOperation(acted.operation, around) }
}

const benchApi: StaffRoute[] = [
  staffRoute(contract.startOperation, policy.mayWorkAtBench, ({ scope, params, body }) =>
    act(scope, { ...params, ...body }, (at) => startOperation(scope, at)),
  ),

  staffRoute(contract.pauseOperation, policy.mayWorkAtBench, ({ scope, params, body }) =>
    act(scope, { ...params, ...body }, (at) => pauseOperation(scope, at)),
  ),

  staffRoute(contract.finishOperation, policy.mayWorkAtBench, ({ scope, params, body }) =>
    act(scope, { ...params, ...body }, (at) =>
      finishOperation(scope, at, { minutesSpent: body.minutesSpent, remark: body.remark }),
    ),
  ),

  staffRoute(contract.reopenOperation, policy.mayWorkAtBench, ({ scope, params, body }) =>
    act(scope, { ...params, ...body }, (at) => reopenOperation(scope, at, body.reason)),
  ),

  staffRoute(contract.dropOperation, policy.mayWorkAtBench, ({ scope, params, body }) =>
    act(scope, { ...params, ...body }, (at) => dropOperation(scope, at, body.reason)),
  ),
]

const orderApi: StaffRoute[] = [
  staffRoute(contract.assess, policy.mayWorkAtBench, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id, body.version)
    if (isRefusal(order)) return order
    return standingAfter(await assessOrder(scope, order, body.finding))
  }),

  staffRoute(contract.plan, policy.mayWorkAtBench, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    if (order.stage !== 'approved' && order.stage !== 'in_work') {
      return refuse('workshop.refusal.not-approved', { values: { stage: order.stage } })
    }
    const planned = await planOperations(scope, order, body.operations)
    return isRefusal(planned) ? planned : presentStanding(order)
  }),

  staffRoute(contract.passControl, policy.mayWorkAtBench, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id, body.version)
    if (isRefusal(order)) return order
    return standingAfter(await passControl(scope, order, { ...body, isLead: policy.mayLead(scope.staff) }))
  }),

  staffRoute(contract.failControl, policy.mayWorkAtBench, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id, body.version)
    if (isRefusal(order)) return order
    return standingAfter(await failControl(scope, order, body))
  }),

  staffRoute(contract.makeReady, policy.mayMakeReady, async ({ scope, params, body, foundation }) => {
    const order = await orderAtHand(scope, params.id, body.version)
    if (isRefusal(order)) return order
    const ready = await makeReady(scope, order, { notify: body.notify, publicUrl: foundation.publicUrl })
    if (isRefusal(ready)) return ready
    return { order: presentStanding(ready.order), messageId: ready.messageId }
  }),

  staffRoute(contract.nameRedoCause, policy.mayNameCause, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    return (await nameRedoCause(scope, order, body)) ?? { cause: body.cause }
  }),
]

const standingAfter = (order: OrderRow | Refusal) => (isRefusal(order) ? order : presentStanding(order))

export const workshopApi: StaffRoute[] = [...readingApi, ...benchApi, ...orderApi]
