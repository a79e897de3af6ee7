import { PromiseDatesError } from './promise-dates-error.ts'
import type { EventLog, LogCase } from './event-log.ts'

/**
 * The log as it was known at an instant: later events are gone, cases that begin later are gone, and a case whose last event had
 * not happened by then is open (its end is censored). Throws `no-readable-event` when nothing had happened yet.
 */
export function knownAt(log: EventLog, instant: number): EventLog {
  const cases = log.cases.flatMap((trace): LogCase[] => {
    const last = trace.events.at(-1)?.at ?? Number.POSITIVE_INFINITY
    if (last < instant) return [trace]
    const events = trace.events.filter((event) => event.at < instant)
    return events.length === 0 ? [] : [{ id: trace.id, events, open: true }]
  })
  if (cases.length === 0)
    throw new PromiseDatesError('no-readable-event', 'Nothing had happened yet at that instant.')
  return { cases, notes: log.notes }
}
