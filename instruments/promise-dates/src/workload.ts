import { MILLISECONDS_PER_DAY, type LogCase } from './event-log.ts'

/** How busy the house was at an instant, each per look-back window: cases begun, events, cases with an event in the window. */
export interface WorkloadAt {
  readonly begun: readonly number[]
  readonly events: readonly number[]
  readonly active: readonly number[]
}

/** Number of elements of the sorted array that are <= `instant`. */
function countUpTo(sorted: Float64Array, instant: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= instant) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Answers "how busy was it at that moment" from what had happened by then. A case counts as active while its latest event is
 * younger than the window: whether it was finished is not asked, because at that moment nobody could know. Hence no leak:
 * events after `instant` never change the answer.
 */
export class Workload {
  readonly windows: readonly number[]
  readonly #starts: Float64Array
  readonly #events: Float64Array
  readonly #lapses: readonly Float64Array[]

  /** `windows` are look-backs in days. */
  constructor(cases: readonly LogCase[], windows: readonly number[]) {
    this.windows = windows
    this.#starts = Float64Array.from(cases.flatMap((trace) => trace.events[0]?.at ?? [])).sort()
    this.#events = Float64Array.from(cases.flatMap((trace) => trace.events.map((event) => event.at))).sort()
    this.#lapses = windows.map((days) => Workload.#lapseInstants(cases, days * MILLISECONDS_PER_DAY))
  }

  /** When each event stops keeping its case active: at the next event of the case or when the window has passed. */
  static #lapseInstants(cases: readonly LogCase[], window: number): Float64Array {
    const lapses = cases.flatMap((trace) =>
      trace.events.map((event, index) =>
        Math.min(trace.events[index + 1]?.at ?? Number.POSITIVE_INFINITY, event.at + window),
      ),
    )
    return Float64Array.from(lapses).sort()
  }

  at(instant: number): WorkloadAt {
    const starts = countUpTo(this.#starts, instant)
    const events = countUpTo(this.#events, instant)
    const earlier = this.windows.map((days) => instant - days * MILLISECONDS_PER_DAY)
    return {
      begun: earlier.map((from) => starts - countUpTo(this.#starts, from)),
      events: earlier.map((from) => events - countUpTo(this.#events, from)),
      active: this.#lapses.map((lapses) => events - countUpTo(lapses, instant)),
    }
  }
}
