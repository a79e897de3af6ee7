import type { JobCandidate } from './next-job.ts'
import { hasSkill } from './operation.ts'

export const stuckReasons = [
  'promise-passed',
  'nobody-can',
  'no-work-planned',
  'left-running',
  'waits',
  'not-here',
  'quiet',
] as const
export type StuckReason = (typeof stuckReasons)[number]

export interface WatchedOrder extends JobCandidate {
  readonly stageSince: Date
  readonly waitSince: Date | null
}

interface Workshop {
  readonly now: Date
  readonly today: string
  /** Skills of everybody who works there. */
  readonly people: readonly (readonly string[])[]
}

export interface Stuck {
  readonly reason: StuckReason
  readonly since: Date
}

const dayInMs = 86_400_000
/** After how many days without any move an order is looked at, and after how many times its planned minutes a clock. */
const quietDays = 7
const longRun = 3
const leastLongRunMinutes = 240

/** Why an order does not move, what is felt first named first; empty for one that goes its way. */
export const whyStuck = (order: WatchedOrder, workshop: Workshop): Stuck[] => [
  ...promisePassed(order, workshop),
  ...nobodyCan(order, workshop),
  ...noWorkPlanned(order),
  ...leftRunning(order, workshop),
  ...(order.waitReason === null
    ? []
    : [{ reason: 'waits' as const, since: order.waitSince ?? order.stageSince }]),
  ...notHere(order),
  ...quiet(order, workshop),
]

const isAtWork = ({ stage }: WatchedOrder): boolean => stage === 'approved' || stage === 'in_work'

const promisePassed = (order: WatchedOrder, { today }: Workshop): Stuck[] =>
  order.promisedOn !== null && order.promisedOn < today
    ? [{ reason: 'promise-passed', since: new Date(`${order.promisedOn}T00:00:00Z`) }]
    : []

const nobodyCan = (order: WatchedOrder, { people }: Workshop): Stuck[] => {
  const [next] = order.operationsAhead
  if (next === undefined || !isAtWork(order)) return []
  return people.some((skills) => hasSkill(skills, next.skill))
    ? []
    : [{ reason: 'nobody-can', since: order.stageSince }]
}

const noWorkPlanned = (order: WatchedOrder): Stuck[] =>
  isAtWork(order) && order.operationsPlanned === 0
    ? [{ reason: 'no-work-planned', since: order.stageSince }]
    : []

const leftRunning = (order: WatchedOrder, { now }: Workshop): Stuck[] =>
  order.operationsAhead.flatMap(({ state, startedAt, minutes }) => {
    if (state !== 'started' || startedAt === null) return []
    const since = new Date(startedAt)
    const ran = (now.getTime() - since.getTime()) / 60_000
    return ran > Math.max(minutes * longRun, leastLongRunMinutes)
      ? [{ reason: 'left-running' as const, since }]
      : []
  })

// On the road or at a partner an order waits, and says so itself; here it is at another bench, and nobody said anything.
const notHere = (order: WatchedOrder): Stuck[] =>
  !order.isHere && order.waitReason === null && isAtWork(order)
    ? [{ reason: 'not-here', since: order.stageSince }]
    : []

const quiet = (order: WatchedOrder, { now }: Workshop): Stuck[] => {
  if (order.waitReason !== null || order.operationsAhead.some(({ state }) => state === 'started')) return []
  const days = (now.getTime() - order.stageSince.getTime()) / dayInMs
  return days >= quietDays ? [{ reason: 'quiet', since: order.stageSince }] : []
}
