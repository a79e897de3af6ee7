import type { CourseFact } from './event-log.ts'
import type { WorkingClock } from './working-clock.ts'

const dayMs = 86_400_000

/** Working days for which the client was waited for since a moment. A wait shorter than a day moves no date. */
export const pausedDaysSince = (
  facts: readonly CourseFact[],
  since: Date,
  { clock, now }: { clock: WorkingClock; now: Date },
): number => {
  let paused = 0
  let from: number | undefined
  const begin = clock.at(since)
  for (const { kind, payload, at } of facts) {
    if (payload['reason'] !== 'client') continue
    if (kind === 'waiting-began') from ??= Math.max(begin, clock.at(at))
    if (kind === 'waiting-ended' && from !== undefined) {
      paused += Math.max(0, clock.at(at) - from)
      from = undefined
    }
  }
  if (from !== undefined) paused += Math.max(0, clock.at(now) - from)
  return Math.floor(paused / dayMs)
}

/** The day a promise means once the client's own time is taken out: the day said, moved on by the working days of the waits. */
export const heldUntil = (clock: WorkingClock, promisedOn: string, pausedDays: number): string =>
  pausedDays === 0 ? promisedOn : clock.dayAt(clock.endOf(promisedOn) - 1 + pausedDays * dayMs)
