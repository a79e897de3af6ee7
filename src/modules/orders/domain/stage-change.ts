import { refuse, type Refusal } from '#platform/refusal.ts'
import { outcomeAfter } from './outcome.ts'
import { isClosedStage, type OrderStage, type Outcome } from './stages.ts'
import { mayMove } from './transitions.ts'

export interface StageOfOrder {
  readonly stage: string
  readonly outcome: string | null
  readonly ready_at: Date | null
  readonly returned_at: Date | null
  readonly wait_reason: string | null
  readonly diagnosis_fee_minor: number
  readonly diagnosis_fee_waived: boolean
}

export interface StageChange {
  readonly stage: OrderStage
  readonly outcome: Outcome | null
  readonly readyAt: Date | null
  readonly returnedAt: Date | null
  /** What the order waited for ends with this step. */
  readonly endsWaiting: boolean
  readonly waivesDiagnosisFee: boolean
  /** This very step gives the order its outcome. */
  readonly closes: boolean
}

/** Everything that one step along an arrow changes, or why the step is not one. */
export const changeOfStage = (order: StageOfOrder, to: OrderStage, now: Date): StageChange | Refusal => {
  if (!mayMove(order.stage, to)) {
    return refuse('orders.no-such-step', { values: { from: order.stage, to }, field: 'to' })
  }
  const outcome = outcomeAfter({ from: order.stage, to, standing: order.outcome })
  return {
    stage: to,
    outcome,
    readyAt: readyMoment(order, to, now),
    returnedAt: to === 'returned' ? now : order.returned_at,
    endsWaiting: order.wait_reason !== null && endsWaiting(order.wait_reason, to),
    // The fee paid the look inside; once the client lets us do the work, the look belongs to it.
    waivesDiagnosisFee: to === 'approved' && order.diagnosis_fee_minor > 0 && !order.diagnosis_fee_waived,
    closes: order.outcome === null && outcome !== null,
  }
}

const readyMoment = (order: StageOfOrder, to: OrderStage, now: Date): Date | null => {
  if (to === 'ready') return now
  // Taken back to the bench: it was not ready after all, and the time to "ready" must not end there.
  return to === 'in_work' ? null : order.ready_at
}

// The client's answer wakes the order at once; a closed order waits for nothing.
const endsWaiting = (reason: string, to: OrderStage): boolean =>
  isClosedStage(to) || (reason === 'client' && (to === 'approved' || to === 'declined'))
