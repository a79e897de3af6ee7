export {
  paymentMethods,
  type Account,
  type Buyer,
  type Invoice,
  type InvoiceLine,
  type Payment,
  type PaymentMethod,
} from './domain/invoice.ts'
export { balanceOf, type Balance } from './domain/balance.ts'
export type { Gesture } from './domain/gesture.ts'
export { findAccount, findInvoice, listAccounts } from './store/queries.ts'
export { receivePayment, type NewPayment } from './store/commands.ts'
export { correctInvoice, issueInvoice, type Correction, type Issue } from './store/issue-invoice.ts'
export { payWhole, settleAtCounter, type CounterSettlement } from './store/settle-at-counter.ts'
