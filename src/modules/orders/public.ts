export {
  isClosedStage,
  isOrderStage,
  orderStages,
  openStages,
  waitReasons,
  type OrderKind,
  type OrderStage,
  type Outcome,
  type WaitReason,
} from './domain/stages.ts'
export { mayMove, orderTransitions, stagesAfter } from './domain/transitions.ts'
export {
  mandateForbids,
  withinCeiling,
  type AgreedMandate,
  type MandateTerms,
  type SurfaceWork,
} from './domain/mandate.ts'
export { readOrderNumber } from './domain/order-number.ts'
export { unclaimedClock, type UnclaimedClock } from './domain/legal-clock.ts'
export { isUnderWarranty } from './domain/warranty.ts'
export { daysAfter, localDay, monthsAfter } from './domain/local-day.ts'
export type { CustodyMove, HolderKind } from './domain/custody.ts'
export type { Intake, IntakePhotograph, IntakeService, PastCourse, PhotographMark } from './domain/intake.ts'
export type {
  AccessoryRow,
  LoanRow,
  MandateRow,
  OrderRow,
  OrderServiceRow,
  PhotographRow,
  WarrantyRow,
} from './store/order-row.ts'
export { subjectOf } from './store/order-row.ts'
export {
  currentMandate,
  findOrder,
  findOrderByNumber,
  listAccessories,
  listLoans,
  listMandates,
  listOrderServices,
  listOrdersOfClient,
  listOrdersOfWatch,
  listPhotographs,
  orderTimeline,
  warrantyOfOrder,
  warrantyOfWatch,
} from './store/queries.ts'
export { servesOrder } from './policy.ts'
export { orderAtHand } from './staff/order-at-hand.ts'
export { receiveOrder, receiveOrders } from './store/receive.ts'
export { beginWaiting, changeStage, endWaiting, updateOrder } from './store/stage-commands.ts'
export { moveCustody } from './store/custody-commands.ts'
export { closeOrder, lendPiece, takeLoanBack, type Closing } from './store/closing-commands.ts'
export {
  addPhotograph,
  agreeMandate,
  annotatePhotograph,
  assignOrder,
  indexOrderWords,
  recordReminder,
  type NewMandate,
  type NewPhotograph,
} from './store/commands.ts'
export { forgetClientInOrders, moveOrders, renameInOrders } from './store/client-changes.ts'
export { findHits, type Hit, type HitKind, type HitWish } from './store/search.ts'
