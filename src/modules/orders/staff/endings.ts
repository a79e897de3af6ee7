import type { StaffScope } from '#doors/scope.ts'
import { findMember } from '#modules/staff/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'
import type { CustodyMove } from '../domain/custody.ts'
import { mayBeAbandoned, unclaimedClock } from '../domain/legal-clock.ts'
import type { HandBack } from '../domain/forgotten.ts'
import { closeOrder } from '../store/closing-commands.ts'
import { assignOrder } from '../store/commands.ts'
import type { OrderRow } from '../store/order-row.ts'
import { countReminders, findMissingFiles, findSites } from '../store/queries.ts'
import { changeStage } from '../store/stage-commands.ts'

type Signed = { readonly signedBy: string; readonly signatureFileId?: string | undefined }

type Return = Signed &
  HandBack &
  (
    | { readonly by: 'collection' }
    | { readonly by: 'shipment'; readonly carrier: string; readonly tracking: string }
  )

export const giveBack = async (
  scope: StaffScope,
  order: OrderRow,
  asked: Return,
): Promise<OrderRow | Refusal> => {
  if (asked.by === 'shipment' && (asked.carrier === '' || asked.tracking === '')) {
    return refuse('orders.shipment-untracked', { field: asked.carrier === '' ? 'carrier' : 'tracking' })
  }
  const unsigned = await lacksSignature(scope, asked)
  if (unsigned !== undefined) return unsigned
  const hand = { signedBy: asked.signedBy, signatureFileId: asked.signatureFileId }
  const move: CustodyMove =
    asked.by === 'collection'
      ? { toKind: 'client', toName: '', ...hand }
      : { toKind: 'courier', toName: asked.carrier, tracking: asked.tracking, ...hand }
  return closeOrder(scope, order, { move, handBack: asked })
}

export const lacksSignature = async (
  scope: StaffScope,
  { signatureFileId }: Signed,
): Promise<Refusal | undefined> => {
  const missing = signatureFileId === undefined ? [] : await findMissingFiles(scope, [signatureFileId])
  return missing.length === 0 ? undefined : refuse('orders.file-missing', { field: 'signatureFileId' })
}

const stepsAtCounter = ['approved', 'in_work', 'controlled', 'ready'] as const

/** Battery, strap, test: the client waited, so the steps of a life are walked in one breath, each with its fact. */
export const finishAtCounter = async (
  scope: StaffScope,
  order: OrderRow,
  asked: Signed & HandBack,
): Promise<OrderRow | Refusal> => {
  if (order.kind !== 'while_you_wait') return refuse('orders.not-while-you-wait')
  let standing = order
  const walked = stepsAtCounter.findIndex((stage) => stage === order.stage)
  for (const to of stepsAtCounter.slice(walked + 1)) {
    const next = await changeStage(scope, standing, { to })
    if (isRefusal(next)) return next
    standing = next
  }
  return giveBack(scope, standing, { ...asked, by: 'collection' })
}

export const abandon = async (
  scope: StaffScope,
  order: OrderRow,
  reason: string,
): Promise<OrderRow | Refusal> => {
  const site = (await findSites(scope, [order.site_id])).get(order.site_id)
  const clock = unclaimedClock(order, site?.unclaimed_after_days ?? 365, scope.now)
  const tooEarly = mayBeAbandoned(clock, await countReminders(scope, order.id))
  return tooEarly ?? changeStage(scope, order, { to: 'abandoned', reason })
}

export const assign = async (
  scope: StaffScope,
  order: OrderRow,
  staffId: string | null,
): Promise<OrderRow | Refusal> => {
  const person = staffId === null ? undefined : await findMember(scope, staffId)
  if (staffId !== null && (person === undefined || !person.isActive))
    return refuse('orders.no-such-person', { field: 'staffId' })
  return assignOrder(scope, order, staffId)
}
