import type { CourseFact } from './event-log.ts'
import type { WorkingClock } from './working-clock.ts'

const dayMs = 86_400_000

interface Stretch {
  readonly from: Date
  readonly until: Date
}

/** A stretch in which the client was waited for; without an end while it lasts. */
export interface ClientWait {
  readonly from: Date
  readonly until: Date | null
}

export const clientWaits = (facts: readonly CourseFact[]): ClientWait[] => {
  const waits: ClientWait[] = []
  let from: Date | undefined
  for (const { kind, payload, at } of facts) {
    if (payload['reason'] !== 'client') continue
    if (kind === 'waiting-began') from ??= at
    if (kind === 'waiting-ended' && from !== undefined) {
      waits.push({ from, until: at })
      from = undefined
    }
  }
  return from === undefined ? waits : [...waits, { from, until: null }]
}

/** Working days, with their fractions, for which the client was waited for in a stretch of time. */
export const pausedDaysBetween = (
  facts: readonly CourseFact[],
  stretch: Stretch,
  clock: WorkingClock,
): number => {
  const [begin, end] = [clock.at(stretch.from), clock.at(stretch.until)]
  return clientWaits(facts).reduce((sum, { from, until }) => {
    const [start, stop] = [
      Math.max(begin, clock.at(from)),
      until === null ? end : Math.min(end, clock.at(until)),
    ]
    return sum + Math.max(0, stop - start) / dayMs
  }, 0)
}

/** Working days for which the client was waited for since a moment. A wait shorter than a day moves no date. */
export const pausedDaysSince = (
  facts: readonly CourseFact[],
  since: Date,
  { clock, now }: { clock: WorkingClock; now: Date },
): number => Math.floor(pausedDaysBetween(facts, { from: since, until: now }, clock))

/** The day a promise means once the client's own time is taken out: the day said, moved on by the working days of the waits. */
export const heldUntil = (clock: WorkingClock, promisedOn: string, pausedDays: number): string =>
  pausedDays === 0 ? promisedOn : clock.dayAt(clock.endOf(promisedOn) - 1 + pausedDays * dayMs)
