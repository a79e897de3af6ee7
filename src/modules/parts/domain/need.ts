/** What becomes of a part that an operation wants. Ordering one never moves the order itself: that is another question. */
export const needStates = ['wanted', 'ordered', 'arrived', 'fitted', 'dropped'] as const
export type NeedState = (typeof needStates)[number]

/** The same arrows stand in the database (`allowed_transitions`, machine 'need'); a test compares the two. */
export const needTransitions = [
  ['wanted', 'ordered'],
  ['wanted', 'arrived'],
  ['wanted', 'dropped'],
  ['ordered', 'arrived'],
  ['ordered', 'dropped'],
  ['ordered', 'wanted'],
  ['arrived', 'fitted'],
  ['arrived', 'dropped'],
] as const satisfies readonly (readonly [NeedState, NeedState])[]

export const mayBecome = (from: string, to: NeedState): boolean =>
  needTransitions.some(([before, after]) => before === from && after === to)

/** Not here yet: an order with one of these may not be whole. */
const missingStates = ['wanted', 'ordered'] as const satisfies readonly NeedState[]

export const isMissing = (state: string): boolean => missingStates.some((missing) => missing === state)

/** Where a part comes from. Brands sell to whom they choose: an independent may never get one, and that is said early. */
export const needSources = [
  'stock',
  'brand_account',
  'wholesaler',
  'donor',
  'made_here',
  'not_procurable',
] as const
export type NeedSource = (typeof needSources)[number]

/** What is done about a part that nobody sells to us; the legal way first. */
export const needRoutes = ['send_to_brand', 'equivalent', 'decline'] as const
export type NeedRoute = (typeof needRoutes)[number]
