import { refuse, type Refusal } from '#platform/refusal.ts'
import type { Account } from './invoice.ts'

export interface Balance {
  readonly totalMinor: number
  readonly paidMinor: number
  /** Negative when the house owes. */
  readonly openMinor: number
}

/** Read from everything ever issued and paid: a correction is one more invoice, never a change of the first. */
export const balanceOf = (account: Account): Balance => {
  const totalMinor = [account.first, ...account.corrections].reduce((sum, one) => sum + one.totalMinor, 0)
  const paidMinor = account.payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return { totalMinor, paidMinor, openMinor: totalMinor - paidMinor }
}

/** Money goes the way the balance points, and never further than to nothing. */
export const unfitPayment = ({ openMinor }: Balance, amountMinor: number): Refusal | undefined => {
  if (openMinor === 0) return refuse('invoices.refusal.settled-already')
  if (amountMinor === 0 || Math.sign(amountMinor) !== Math.sign(openMinor)) {
    return refuse(
      openMinor > 0 ? 'invoices.refusal.payment-direction' : 'invoices.refusal.refund-direction',
      {
        field: 'amountMinor',
      },
    )
  }
  return Math.abs(amountMinor) > Math.abs(openMinor)
    ? refuse('invoices.refusal.paid-too-much', { field: 'amountMinor' })
    : undefined
}
