import { staffRoute, type StaffRoute } from '#doors/staff.ts'
import { issuePortalLink } from '#modules/clients/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { isRefusal, notFound, refuse } from '#platform/refusal.ts'
import * as policy from '../policy.ts'
import { lendPiece, takeLoanBack } from '../store/closing-commands.ts'
import {
  addPhotograph,
  agreeMandate,
  annotatePhotograph,
  describeOrder,
  recordReminder,
} from '../store/commands.ts'
import { moveCustody } from '../store/custody-commands.ts'
import { countReminders, findMissingFiles } from '../store/queries.ts'
import { beginWaiting, changeStage, endWaiting } from '../store/stage-commands.ts'
import * as contract from './contract.ts'
import { takeDeposit } from './deposit.ts'
import { abandon, assign, finishAtCounter, giveBack, lacksSignature } from './endings.ts'
import { change, orderAtHand } from './order-at-hand.ts'
import { papersApi } from './papers-api.ts'
import { readingApi } from './reading-api.ts'
import { openRedo } from './redo.ts'

const counterApi: StaffRoute[] = [
  staffRoute(contract.createOrder, policy.mayServeCounter, ({ scope, body, foundation }) =>
    takeDeposit(scope, body, foundation.publicUrl),
  ),

  staffRoute(contract.openRedo, policy.mayServeCounter, ({ scope, params, body }) =>
    openRedo(scope, { params, body }),
  ),

  staffRoute(contract.returnOrder, policy.mayServeCounter, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, (order) => giveBack(scope, order, body)),
  ),

  staffRoute(contract.finishAtCounter, policy.mayServeCounter, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, (order) => finishAtCounter(scope, order, body)),
  ),

  staffRoute(contract.lend, policy.mayServeCounter, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    return isRefusal(order) ? order : lendPiece(scope, order, body.label)
  }),

  staffRoute(contract.takeBack, policy.mayServeCounter, async ({ scope, params }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const loan = await takeLoanBack(scope, order, params.loanId)
    return loan === undefined ? notFound() : { id: loan.id }
  }),

  staffRoute(contract.issuePortalLink, policy.mayServeCounter, async ({ scope, params, foundation }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    if (order.client_id === null) return notFound()
    const portalToken = await issuePortalLink(scope, { clientId: order.client_id, orderId: order.id })
    return { portalToken, url: `${foundation.publicUrl}/p/${portalToken}` }
  }),
]

const lifeApi: StaffRoute[] = [
  staffRoute(contract.describeOrder, policy.mayWorkOnOrders, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, (order) => describeOrder(scope, order, body)),
  ),

  staffRoute(contract.moveStage, policy.mayWorkOnOrders, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, (order) => changeStage(scope, order, body)),
  ),

  staffRoute(
    contract.setWaiting,
    policy.mayWorkOnOrders,
    ({ scope, params, body: { reason, note, version } }) =>
      change(scope, { ...params, version }, (order) =>
        reason === null ? endWaiting(scope, order) : beginWaiting(scope, order, { reason, note }),
      ),
  ),

  staffRoute(contract.handOver, policy.mayMoveCustody, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, async (order) => {
      const unsigned = await lacksSignature(scope, body)
      if (unsigned !== undefined) return unsigned
      if (body.toKind !== 'site') return moveCustody(scope, order, body)
      const site = await findSite(scope, body.toSiteId)
      return site === undefined ? notFound() : moveCustody(scope, order, { ...body, toName: site.name })
    }),
  ),

  staffRoute(contract.assignOrder, policy.mayAssign, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, (order) => assign(scope, order, body.staffId)),
  ),

  staffRoute(contract.agreeMandate, policy.mayServeCounter, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const mandate = await agreeMandate(scope, order, body)
    return isRefusal(mandate) ? mandate : { version: mandate.version }
  }),

  staffRoute(contract.photograph, policy.mayWorkOnOrders, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const missing = await findMissingFiles(scope, [body.fileId])
    return missing.length > 0
      ? refuse('orders.file-missing', { field: 'fileId' })
      : addPhotograph(scope, order, body)
  }),

  staffRoute(contract.annotate, policy.mayWorkOnOrders, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    return (
      (await annotatePhotograph(scope, order, { id: params.photographId, ...body })) ?? {
        id: params.photographId,
      }
    )
  }),
]

const endingsApi: StaffRoute[] = [
  staffRoute(contract.declineOrder, policy.mayServeCounter, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, (order) =>
      changeStage(scope, order, { to: 'declined', reason: body.reason }),
    ),
  ),

  staffRoute(contract.cancelOrder, policy.mayServeCounter, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, (order) =>
      changeStage(scope, order, { to: 'cancelled', reason: body.reason }),
    ),
  ),

  staffRoute(contract.abandonOrder, policy.mayAbandon, ({ scope, params, body }) =>
    change(scope, { ...params, ...body }, (order) => abandon(scope, order, body.reason)),
  ),

  staffRoute(contract.remind, policy.mayRemind, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    recordReminder(scope, order, body)
    return { reminders: (await countReminders(scope, order.id)) + 1 }
  }),
]

// Reading comes first: '/api/orders/export.csv' must be met before '/api/orders/:id'.
export const ordersApi: StaffRoute[] = [...readingApi, ...papersApi, ...counterApi, ...lifeApi, ...endingsApi]
