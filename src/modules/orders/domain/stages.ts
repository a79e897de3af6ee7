/** Where an order stands. Why it waits is another question and another column: see `waitReasons`. */
export const orderStages = [
  'received',
  'assessed',
  'quoted',
  'approved',
  'in_work',
  'controlled',
  'ready',
  'returned',
  'declined',
  'cancelled',
  'abandoned',
] as const

export type OrderStage = (typeof orderStages)[number]

export const isOrderStage = (text: string): text is OrderStage => orderStages.some((stage) => stage === text)

/** No promise runs and nothing waits any more, even where the watch still has to go back. */
export const closedStages = ['returned', 'cancelled', 'abandoned'] as const satisfies readonly OrderStage[]

export const isClosedStage = (stage: string): boolean => closedStages.some((closed) => closed === stage)

export const openStages: readonly OrderStage[] = orderStages.filter((stage) => !isClosedStage(stage))

export const waitReasons = ['client', 'part', 'skill', 'partner', 'transit', 'incident'] as const

export type WaitReason = (typeof waitReasons)[number]

export const isWaitReason = (text: string): text is WaitReason =>
  waitReasons.some((reason) => reason === text)

export const outcomes = ['serviced', 'declined', 'cancelled', 'abandoned'] as const

export type Outcome = (typeof outcomes)[number]

export const orderKinds = ['deposit', 'while_you_wait', 'past'] as const

export type OrderKind = (typeof orderKinds)[number]
