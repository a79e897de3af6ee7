import { knownAt, MILLISECONDS_PER_DAY, type EventLog, type LogEvent } from '../src/index.ts'

/** One forecast to be made and what really came. */
export interface Trial {
  readonly prefix: readonly LogEvent[]
  readonly at: number
  /** Instant of the case's last event. */
  readonly end: number
  readonly days: number
}

/** Prefixes 2 .. n-1 of every test case, in order of their moment; target: days to the last event of the case. */
export function trialsOf(test: EventLog): Trial[] {
  return test.cases
    .flatMap((trace) => {
      const end = trace.events.at(-1)?.at ?? 0
      return trace.events.slice(1, -1).map((event, index) => ({
        // Cut when it is looked at: all prefixes of one case of ten thousand events at once would fill the memory.
        get prefix() {
          return trace.events.slice(0, index + 2)
        },
        at: event.at,
        end,
        days: (end - event.at) / MILLISECONDS_PER_DAY,
      }))
    })
    .sort((a, b) => a.at - b.at)
}

export interface TrainingView {
  readonly log: EventLog
  readonly knownUntil: number
}

/**
 * What the training log may show: all of it (published protocol) or what was known when the first test case began (no leak), which
 * is nothing at all where the test cases came first.
 */
export function trainingView(train: EventLog, test: EventLog, published: boolean): TrainingView {
  const firstStart = test.cases[0]?.events[0]?.at ?? Number.POSITIVE_INFINITY
  const latest = train.cases.reduce(
    (last, trace) => Math.max(last, trace.events.at(-1)?.at ?? last),
    Number.NEGATIVE_INFINITY,
  )
  if (published) return { log: train, knownUntil: latest }
  const isKnown = train.cases.some((trace) => (trace.events[0]?.at ?? firstStart) < firstStart)
  return { log: isKnown ? knownAt(train, firstStart) : { cases: [], notes: [] }, knownUntil: firstStart }
}
