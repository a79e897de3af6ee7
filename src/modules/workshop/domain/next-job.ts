import { hasSkill } from './operation.ts'

export interface OperationAhead {
  readonly id: string
  readonly label: string
  readonly skill: string
  readonly minutes: number
  readonly state: 'open' | 'started'
  readonly assignedTo: string | null
  readonly startedAt: string | null
  readonly version: number
  /** Parts wanted by this very step that are not here. */
  readonly missingParts: number
}

/** An order as the workshop sees it: what is ahead, whether it may be touched, when it was promised. */
export interface JobCandidate {
  readonly orderId: string
  readonly stage: string
  readonly waitReason: string | null
  readonly assignedTo: string | null
  readonly promisedOn: string | null
  readonly receivedAt: Date
  /** The watch lies where the person works. */
  readonly isHere: boolean
  readonly operationsPlanned: number
  readonly operationsAhead: readonly OperationAhead[]
}

export interface Bench {
  readonly staffId: string
  readonly skills: readonly string[]
}

export type JobKind = 'assess' | 'operation' | 'control' | 'ready'
/** Why this job stands where it stands in the queue. */
export type JobReason = 'started' | 'yours' | 'promised' | 'oldest'

export interface Job<Candidate extends JobCandidate> {
  readonly candidate: Candidate
  readonly kind: JobKind
  readonly operation: OperationAhead | null
  readonly reason: JobReason
}

/**
 * The next right jobs of one person: what they began comes first, then what was given to them, then by the day promised.
 * Left out: what waits, what lacks its part, what another holds, what needs other hands, what is not here.
 */
export const nextJobs = <Candidate extends JobCandidate>(
  candidates: readonly Candidate[],
  bench: Bench,
): Job<Candidate>[] =>
  candidates
    .flatMap((candidate) => jobOf(candidate, bench))
    .sort((one, other) => compare(rankOf(one), rankOf(other)))

const jobOf = <Candidate extends JobCandidate>(candidate: Candidate, bench: Bench): Job<Candidate>[] => {
  const { waitReason, assignedTo, isHere, stage } = candidate
  const isTheirs = assignedTo === null || assignedTo === bench.staffId
  if (waitReason !== null || !isTheirs || !isHere) return []
  const own = assignedTo === bench.staffId
  if (stage === 'received') return [job(candidate, 'assess', { operation: null, started: false, own })]
  if (stage === 'controlled') return [job(candidate, 'ready', { operation: null, started: false, own })]
  if (stage !== 'approved' && stage !== 'in_work') return []
  if (candidate.operationsPlanned > 0 && candidate.operationsAhead.length === 0) {
    return [job(candidate, 'control', { operation: null, started: false, own })]
  }
  const operation = operationFor(candidate.operationsAhead, bench)
  if (operation === undefined) return []
  const started = operation.state === 'started'
  return [job(candidate, 'operation', { operation, started, own })]
}

/** The first step that can be done now; one that lacks its part gives way to the next, one in other hands does not. */
const operationFor = (ahead: readonly OperationAhead[], bench: Bench): OperationAhead | undefined => {
  const started = ahead.find(({ state }) => state === 'started')
  if (started !== undefined) return started.assignedTo === bench.staffId ? started : undefined
  const next = ahead.find(({ missingParts }) => missingParts === 0)
  if (next === undefined || !hasSkill(bench.skills, next.skill)) return undefined
  return next.assignedTo === null || next.assignedTo === bench.staffId ? next : undefined
}

const job = <Candidate extends JobCandidate>(
  candidate: Candidate,
  kind: JobKind,
  { operation, started, own }: { operation: OperationAhead | null; started: boolean; own: boolean },
): Job<Candidate> => {
  const unclaimed = candidate.promisedOn === null ? 'oldest' : 'promised'
  const reason = started ? 'started' : own ? 'yours' : unclaimed
  return { candidate, kind, operation, reason }
}

const places: Readonly<Record<JobReason, string>> = { started: '0', yours: '1', promised: '2', oldest: '2' }
const never = '9999-12-31'

const rankOf = ({ candidate, reason }: Job<JobCandidate>): string =>
  [places[reason], candidate.promisedOn ?? never, candidate.receivedAt.toISOString(), candidate.orderId].join(
    ' ',
  )

const compare = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}
