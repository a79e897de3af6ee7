export { planOperations, type PlannedOperation } from './store/plan.ts'
export { redoCauses, type RedoCause } from './domain/redo-cause.ts'
export { clockedMinutes, operationStates, type OperationState } from './domain/operation.ts'
export { assessOrder, listFindings, nameRedoCause, type FindingRow } from './store/findings.ts'
export { failControl, listControls, passControl, type Failing, type Passing } from './store/final-controls.ts'
export { makeReady } from './store/make-ready.ts'
export { findOperation, listOperations, type OperationRow } from './store/operation-row.ts'
export {
  dropOperation,
  finishOperation,
  pauseOperation,
  reopenOperation,
  startOperation,
} from './store/operation-commands.ts'
