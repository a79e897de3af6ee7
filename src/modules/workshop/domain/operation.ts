/** One step of work with a skill and minutes. Paused is `open` again: what was worked so far stays on it. */
export const operationStates = ['open', 'started', 'done', 'dropped'] as const
export type OperationState = (typeof operationStates)[number]

/** The same arrows stand in the database (`allowed_transitions`, machine 'operation'); a test compares the two. */
export const operationTransitions = [
  ['open', 'started'],
  ['open', 'done'],
  ['open', 'dropped'],
  ['started', 'open'],
  ['started', 'done'],
  ['started', 'dropped'],
  ['done', 'open'],
] as const satisfies readonly (readonly [OperationState, OperationState])[]

export const mayBecome = (from: string, to: OperationState): boolean =>
  operationTransitions.some(([before, after]) => before === from && after === to)

/** A clock left running longer than a long day measured a night, not work. */
const longestStretch = 10 * 60

export interface Clocked {
  readonly minutes: number
  /** Somebody went home without pressing pause: a person says how long the work took. */
  readonly isDoubtful: boolean
}

/** Minutes worked on an operation: what was kept at each pause, and what runs now. */
export const clockedMinutes = (
  operation: { startedAt: Date | null; minutesSpent: number | null },
  now: Date,
): Clocked => {
  const kept = operation.minutesSpent ?? 0
  if (operation.startedAt === null) return { minutes: kept, isDoubtful: false }
  const running = Math.max(0, Math.round((now.getTime() - operation.startedAt.getTime()) / 60_000))
  return { minutes: kept + running, isDoubtful: running > longestStretch }
}

/** Whose hands fit. Nobody's skills written down (a bench of one) means that everything is theirs. */
export const hasSkill = (skills: readonly string[], skill: string): boolean =>
  skill === '' || skills.length === 0 || skills.includes(skill)
