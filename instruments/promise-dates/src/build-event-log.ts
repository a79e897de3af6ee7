import { PromiseDatesError } from './promise-dates-error.ts'
import type { EventLog, FlatEvent, LogCase, LogEvent, LogNote } from './event-log.ts'

/** Counts of what was repaired, gathered while reading and turned into notes at the end. */
export class NoteCounter {
  readonly #counts = new Map<LogNote['kind'], number>()

  add(kind: LogNote['kind']): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  notes(): LogNote[] {
    return [...this.#counts].map(([kind, count]) => ({ kind, count, message: `${count} ${SENTENCES[kind]}` }))
  }
}

const SENTENCES: Readonly<Record<LogNote['kind'], string>> = {
  unsorted: 'cases had events out of order; they were sorted by time.',
  duplicate: 'events stood twice, equal in case, activity, instant and all else; the copies were left out.',
  'bad-timestamp': 'events had a timestamp that cannot be read; they were left out.',
  'missing-field': 'events had no case or no activity; they were left out.',
  'no-time-zone': 'timestamps had no offset; UTC was taken.',
  'unnamed-case': 'cases had no name; they were numbered.',
}

function isSorted(events: readonly LogEvent[]): boolean {
  return events.every((event, index) => index === 0 || (events[index - 1]?.at ?? event.at) <= event.at)
}

/** Equal in every field: a line exported twice, not two equal steps that happened at the same instant with other data. */
function fingerprint(event: LogEvent): string {
  return JSON.stringify([event.at, event.activity, event.resource ?? null, event.attributes ?? null])
}

function withoutCopies(events: readonly LogEvent[], counter: NoteCounter): LogEvent[] {
  const kept: LogEvent[] = []
  let seen = new Set<string>()
  let instant = Number.NaN
  for (const event of events) {
    if (event.at !== instant) seen = new Set()
    instant = event.at
    const print = fingerprint(event)
    if (seen.has(print)) counter.add('duplicate')
    else kept.push(event)
    seen.add(print)
  }
  return kept
}

function tidyCase(trace: LogCase, counter: NoteCounter, keepCopies: boolean): LogCase {
  const sorted = isSorted(trace.events)
  if (!sorted) counter.add('unsorted')
  const ordered = sorted ? trace.events : [...trace.events].sort((a, b) => a.at - b.at)
  return { ...trace, events: keepCopies ? ordered : withoutCopies(ordered, counter) }
}

/**
 * Puts cases in the form every other function expects: events sorted by time (stable), exact copies left out unless
 * `keepCopies`, cases in order of their first event. Events with an instant that is not a finite number are left out.
 * Throws `empty-log` when nothing was given and `no-readable-event` when nothing usable is left.
 */
export function buildEventLog(
  cases: readonly LogCase[],
  options: { readonly keepCopies?: boolean; readonly counter?: NoteCounter } = {},
): EventLog {
  if (cases.length === 0) throw new PromiseDatesError('empty-log', 'The log holds no case.')
  const counter = options.counter ?? new NoteCounter()
  const readable = cases.map((trace) => {
    const events = trace.events.filter((event) => Number.isFinite(event.at))
    for (let lost = events.length; lost < trace.events.length; lost++) counter.add('bad-timestamp')
    return { ...trace, events }
  })
  const tidy = readable
    .filter((trace) => trace.events.length > 0)
    .map((trace) => tidyCase(trace, counter, options.keepCopies ?? false))
  if (tidy.length === 0)
    throw new PromiseDatesError('no-readable-event', 'No event of the log has a readable instant.')
  const ordered = tidy
    .map((trace, index) => ({ trace, index, start: trace.events[0]?.at ?? 0 }))
    .sort((a, b) => a.start - b.start || a.index - b.index)
    .map((entry) => entry.trace)
  return { cases: ordered, notes: counter.notes() }
}

/** Groups flat events (one per row, any order) into a log. `openCases` are the ids known to be unfinished. */
export function eventLogFromEvents(
  events: Iterable<FlatEvent>,
  options: {
    readonly openCases?: ReadonlySet<string>
    readonly keepCopies?: boolean
    readonly counter?: NoteCounter
  } = {},
): EventLog {
  const groups = new Map<string, LogEvent[]>()
  for (const { case: id, ...event } of events) {
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [event])
    else group.push(event)
  }
  const cases = [...groups].map(([id, list]): LogCase => ({
    id,
    events: list,
    ...(options.openCases?.has(id) === true ? { open: true } : {}),
  }))
  return buildEventLog(cases, options)
}
