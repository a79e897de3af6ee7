export const habitNames = ['true', 'kind', 'next_step', 'date', 'sorry'] as const

/** What a good answer shows: true to the facts, kind, says what comes next, names a day, is sorry where it should be. */
export type HabitName = (typeof habitNames)[number]

export type Habits = Readonly<Partial<Record<HabitName, boolean>>>

export const exerciseKinds = ['write', 'choose', 'find'] as const
export type ExerciseKind = (typeof exerciseKinds)[number]

export interface Attempt {
  readonly kind: ExerciseKind
  readonly habits: Habits
}

interface Share {
  readonly kept: number
  readonly of: number
}

export interface HabitProgress {
  readonly habit: HabitName
  /** The first times, and the latest: never the same attempt in both. */
  readonly first: Share
  readonly lately: Share
}

export interface Progress {
  readonly done: Readonly<Record<ExerciseKind, number>>
  readonly habits: readonly HabitProgress[]
  /** What comes more often now than it did. */
  readonly improves: readonly HabitName[]
  /** What is worth an eye next; null while there is too little to say, or nothing to say. */
  readonly worthAnEye: HabitName | null
}

/** So many times are looked at; of fewer than three nothing is said. */
const SPAN = 5
const LEAST = 3

const share = (answers: readonly boolean[]): Share => ({
  kept: answers.filter(Boolean).length,
  of: answers.length,
})
const rate = ({ kept, of }: Share): number => (of === 0 ? 0 : kept / of)

/** How somebody gets on, by counting. Oldest attempt first. No grade, no rank: two counts of the same habit, side by side. */
export const progressOf = (attempts: readonly Attempt[]): Progress => {
  const habits = habitNames.flatMap((habit): HabitProgress[] => {
    const asked = attempts.flatMap(({ habits: shown }) => shown[habit] ?? [])
    if (asked.length === 0) return []
    const lately = asked.slice(-SPAN)
    const first = asked.slice(0, Math.min(SPAN, asked.length - lately.length))
    return [{ habit, first: share(first), lately: share(lately) }]
  })
  const improves = habits.filter(
    ({ first, lately }) => first.of >= LEAST && lately.of >= LEAST && rate(lately) > rate(first),
  )
  const weak = habits
    .filter((one) => one.lately.of >= LEAST && one.lately.kept < one.lately.of && !improves.includes(one))
    .toSorted((one, other) => rate(one.lately) - rate(other.lately))
  return {
    done: {
      write: attempts.filter(({ kind }) => kind === 'write').length,
      choose: attempts.filter(({ kind }) => kind === 'choose').length,
      find: attempts.filter(({ kind }) => kind === 'find').length,
    },
    habits,
    improves: improves.map(({ habit }) => habit),
    worthAnEye: weak[0]?.habit ?? null,
  }
}
