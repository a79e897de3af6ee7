import type { StaffScope } from '#doors/scope.ts'
import { findClient } from '#modules/clients/public.ts'
import { findWatch } from '#modules/watches/public.ts'
import type { EndpointRequest } from '#platform/http/endpoint.ts'
import { isRefusal, notFound, refuse } from '#platform/refusal.ts'
import { localDay } from '../domain/local-day.ts'
import { firstOrderOf, isUnderWarranty } from '../domain/warranty.ts'
import { subjectOf } from '../store/order-row.ts'
import {
  currentMandate,
  findMissingFiles,
  findSites,
  openOrderOfWatch,
  warrantyOfOrder,
} from '../store/queries.ts'
import { receiveOrder } from '../store/receive.ts'
import type * as contract from './contract.ts'
import { wordsOf } from './deposit.ts'
import { orderAtHand } from './order-at-hand.ts'

type Redo = EndpointRequest<typeof contract.openRedo>

/** The watch came back: a new stay, tied to its first order, under the mandate and the warranty of then. */
export const openRedo = async (scope: StaffScope, { params, body }: Pick<Redo, 'params' | 'body'>) => {
  const order = await orderAtHand(scope, params.id)
  if (isRefusal(order)) return order
  if (order.stage !== 'returned') return refuse('orders.redo-needs-return')
  const here = await openOrderOfWatch(scope, order.watch_id)
  if (here !== undefined) return refuse('orders.watch-is-here', { values: { number: here.number } })
  const signature = body.signature.on === 'glass' ? [body.signature.fileId] : []
  if ((await findMissingFiles(scope, signature)).length > 0)
    return refuse('orders.file-missing', { field: 'signature' })
  const watch = await findWatch(scope, order.watch_id)
  if (watch === undefined) return notFound()
  const client = order.client_id === null ? null : ((await findClient(scope, order.client_id)) ?? null)
  const first = firstOrderOf(order)
  const redo = await receiveOrder(scope, {
    kind: 'deposit',
    siteId: order.site_id,
    workshopSiteId: order.workshop_site_id,
    ...wordsOf(client, watch),
    ...body,
    mandate: await sameTerms(scope, order.id),
    loans: [],
    services: [],
    photographs: [],
    diagnosisFeeMinor: 0,
    redoOf: first,
  })
  const site = (await findSites(scope, [order.site_id])).get(order.site_id)
  const underWarranty = isUnderWarranty(
    await warrantyOfOrder(scope, first),
    localDay(scope.now, site?.time_zone ?? 'UTC'),
  )
  scope.record({
    kind: 'redo-opened',
    ...subjectOf(order),
    order: first,
    payload: { redoOrder: redo.id, underWarranty },
  })
  return { id: redo.id, number: redo.number, underWarranty }
}

const sameTerms = async (scope: StaffScope, orderId: string) => {
  const mandate = await currentMandate(scope, orderId)
  if (mandate === undefined) return undefined
  return {
    polishCase: mandate.polish_case,
    polishBracelet: mandate.polish_bracelet,
    keepDial: mandate.keep_dial,
    returnOldParts: mandate.return_old_parts,
    movementExchange: mandate.movement_exchange,
    ceilingMinor: mandate.ceiling_minor,
    remark: mandate.remark,
  }
}
