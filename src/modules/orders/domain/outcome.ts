import type { OrderStage, Outcome } from './stages.ts'

const outcomeOfLeaving: Partial<Record<string, Outcome>> = {
  ready: 'serviced',
  declined: 'declined',
  cancelled: 'cancelled',
  abandoned: 'abandoned',
}

/**
 * How an order ended, decided by the step that ends it and never rewritten: a watch collected after it was given up
 * stays an abandoned order that came back, so that the figures of both years stay what they were.
 */
export const outcomeAfter = (step: {
  from: string
  to: OrderStage
  standing: string | null
}): Outcome | null => {
  if (step.standing !== null) return outcomeOfStanding(step.standing)
  if (step.to === 'cancelled' || step.to === 'abandoned') return step.to
  return step.to === 'returned' ? (outcomeOfLeaving[step.from] ?? null) : null
}

const outcomeOfStanding = (text: string): Outcome | null =>
  text === 'serviced' || text === 'declined' || text === 'cancelled' || text === 'abandoned' ? text : null
