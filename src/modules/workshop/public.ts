export { planOperations, type PlannedOperation } from './store/plan.ts'
