import type { SharedScope } from '#doors/scope.ts'
import {
  changeStage,
  closeOrder,
  type Closing,
  type OrderRow,
  type OrderStage,
} from '#modules/orders/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { balanceOf } from '../domain/balance.ts'
import type { Gesture } from '../domain/gesture.ts'
import type { Account, PaymentMethod } from '../domain/invoice.ts'
import { receivePayment } from './commands.ts'
import { issueInvoice } from './issue-invoice.ts'
import { findAccount } from './queries.ts'

export interface CounterSettlement {
  readonly leaveOut: readonly string[]
  readonly gestures: readonly Gesture[]
  readonly method: PaymentMethod
  readonly closing: Closing
}

const steps: readonly OrderStage[] = ['approved', 'in_work', 'controlled', 'ready']

/** While the client waited: work done, invoiced, paid and the watch back on the wrist, in one press; all of it or nothing. */
export const settleAtCounter = async (
  scope: SharedScope,
  order: OrderRow,
  settlement: CounterSettlement,
): Promise<{ order: OrderRow; account: Account } | Refusal> => {
  if (order.kind !== 'while_you_wait') return refuse('orders.not-while-you-wait')
  const ready = await walkToReady(scope, order)
  if (isRefusal(ready)) return ready
  const returned = await closeOrder(scope, ready, settlement.closing)
  if (isRefusal(returned)) return returned
  const account = await issueInvoice(scope, returned, {
    leaveOut: settlement.leaveOut,
    gestures: settlement.gestures,
    dueInDays: 0,
    buyer: null,
  })
  if (isRefusal(account)) return account
  const paid = await payWhole(scope, { order: returned, account }, settlement.method)
  return isRefusal(paid) ? paid : { order: returned, account: paid }
}

const walkToReady = async (scope: SharedScope, order: OrderRow): Promise<OrderRow | Refusal> => {
  let standing = order
  for (const to of steps.slice(steps.findIndex((stage) => stage === order.stage) + 1)) {
    const next = await changeStage(scope, standing, { to })
    if (isRefusal(next)) return next
    standing = next
  }
  return standing
}

/** Everything that is open, at once. Nothing open (a gesture, a warranty) needs no payment. */
export const payWhole = async (
  scope: SharedScope,
  { order, account }: { order: OrderRow; account: Account },
  method: PaymentMethod,
): Promise<Account | Refusal> => {
  const amountMinor = balanceOf(account).openMinor
  if (amountMinor === 0) return account
  const at = { order, invoiceId: account.first.id }
  const paid = await receivePayment(scope, at, { amountMinor, method, remark: '' })
  if (isRefusal(paid)) return paid
  return (await findAccount(scope, account.first.id)) ?? notFound()
}
