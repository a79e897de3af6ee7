import type { OrderStage } from './stages.ts'

/**
 * The arrows of an order's life, written once. The database holds the same list (`allowed_transitions`, machine 'order')
 * and refuses what is not on it; a test compares the two, because two walls that disagree are worse than one.
 */
export const orderTransitions = [
  ['received', 'assessed'],
  ['received', 'quoted'],
  ['received', 'approved'],
  ['received', 'declined'],
  ['received', 'cancelled'],
  ['assessed', 'quoted'],
  ['assessed', 'approved'],
  ['assessed', 'declined'],
  ['assessed', 'cancelled'],
  ['quoted', 'assessed'],
  ['quoted', 'approved'],
  ['quoted', 'declined'],
  ['quoted', 'cancelled'],
  ['approved', 'in_work'],
  ['approved', 'cancelled'],
  ['in_work', 'controlled'],
  ['in_work', 'cancelled'],
  ['controlled', 'in_work'],
  ['controlled', 'ready'],
  ['ready', 'in_work'],
  ['ready', 'returned'],
  ['ready', 'abandoned'],
  ['declined', 'returned'],
  ['declined', 'abandoned'],
  ['cancelled', 'returned'],
  ['cancelled', 'abandoned'],
  ['abandoned', 'returned'],
] as const satisfies readonly (readonly [OrderStage, OrderStage])[]

export const mayMove = (from: string, to: OrderStage): boolean =>
  orderTransitions.some(([before, after]) => before === from && after === to)

export const stagesAfter = (from: string): OrderStage[] =>
  orderTransitions.filter(([before]) => before === from).map(([, after]) => after)
