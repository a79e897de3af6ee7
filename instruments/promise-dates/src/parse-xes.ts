import { eventLogFromEvents, NoteCounter } from './build-event-log.ts'
import type { AttributeValue, EventLog, FlatEvent } from './event-log.ts'
import { parseInstant } from './parse-instant.ts'
import { PromiseDatesError } from './promise-dates-error.ts'

/** A tag, a comment, a CDATA part or a declaration. Attribute values may hold ">" only inside quotes. */
const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const point =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return Number.isInteger(point) && point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

function attributeOf(source: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(source)
  return match === null ? undefined : decode(match[2] ?? match[3] ?? '')
}

/** What is being read: attributes of the trace and of the event now open, and how deep inside nested attributes we are. */
interface XesState {
  trace: Map<string, string> | undefined
  event: Map<string, string> | undefined
  nested: number
  traces: number
  readonly events: FlatEvent[]
  readonly counter: NoteCounter
}

const VALUE_TAGS = new Set(['string', 'date', 'int', 'float', 'boolean', 'id'])
const TRACE_PREFIX = 'case:'

function take(attributes: Map<string, string>, key: string): string | undefined {
  const value = attributes.get(key)?.trim()
  attributes.delete(key)
  return value === '' ? undefined : value
}

function finishEvent(state: XesState): void {
  const { event, trace, counter } = state
  state.event = undefined
  if (event === undefined) return
  const activity = take(event, 'concept:name')
  const written = take(event, 'time:timestamp')
  const resource = take(event, 'org:resource')
  const step = take(event, 'lifecycle:transition')
  if (activity === undefined || written === undefined) return counter.add('missing-field')
  const instant = parseInstant(written)
  if (instant === undefined) return counter.add('bad-timestamp')
  if (!instant.zoned) counter.add('no-time-zone')
  const attributes: Record<string, AttributeValue> = Object.fromEntries(event)
  if (step !== undefined) attributes['lifecycle'] = step
  for (const [key, value] of trace ?? []) if (key !== 'concept:name') attributes[TRACE_PREFIX + key] = value
  const id = trace?.get('concept:name') ?? `case ${state.traces}`
  state.events.push({
    case: id,
    activity,
    at: instant.at,
    attributes,
    ...(resource === undefined ? {} : { resource }),
  })
}

interface OpenedTag {
  readonly tag: string
  readonly source: string
  readonly selfClosed: boolean
}

function open(state: XesState, { tag, source, selfClosed }: OpenedTag): void {
  if (tag === 'trace') {
    state.trace = new Map()
    state.traces++
  } else if (tag === 'event') {
    state.event = new Map()
  } else {
    const target = state.event ?? state.trace
    const isValue = VALUE_TAGS.has(tag)
    if (target !== undefined && isValue && state.nested === 0) {
      const key = attributeOf(source, 'key')
      const value = attributeOf(source, 'value')
      if (key !== undefined && value !== undefined) target.set(key, value)
    }
    if (!selfClosed) state.nested++
  }
}

function close(state: XesState, tag: string): void {
  if (tag === 'event') {
    finishEvent(state)
    state.nested = 0
  } else if (tag === 'trace') {
    if (state.trace !== undefined && !state.trace.has('concept:name')) state.counter.add('unnamed-case')
    state.trace = undefined
    state.nested = 0
  } else if (state.nested > 0) {
    state.nested--
  }
}

/**
 * Reads an XES log (IEEE 1849): `concept:name`, `time:timestamp`, `org:resource` and `lifecycle:transition` of events play their
 * standard parts; attributes of the trace become attributes of its events under the name `case:...`. Nested attributes (lists,
 * meta attributes) are left out. Throws `malformed-xes` when there is no `<log>`, `empty-log` or `no-readable-event`.
 */
export function parseXes(text: string, options: { readonly keepCopies?: boolean } = {}): EventLog {
  const state: XesState = {
    trace: undefined,
    event: undefined,
    nested: 0,
    traces: 0,
    events: [],
    counter: new NoteCounter(),
  }
  let insideLog = false
  for (const [, slash, tag, source, selfClosed] of text.matchAll(TAG)) {
    if (tag === undefined) continue
    const name = tag.slice(tag.indexOf(':') + 1)
    if (name === 'log') {
      insideLog = true
      state.nested = 0
    } else if (slash === '/') close(state, name)
    else if (state.trace !== undefined || name === 'trace') {
      open(state, { tag: name, source: source ?? '', selfClosed: selfClosed === '/' })
      if (selfClosed === '/' && (name === 'event' || name === 'trace')) close(state, name)
    }
  }
  if (!insideLog)
    throw new PromiseDatesError('malformed-xes', 'The text is no XES log: it has no <log> element.')
  if (state.traces === 0) throw new PromiseDatesError('empty-log', 'The XES log holds no trace.')
  if (state.events.length === 0)
    throw new PromiseDatesError(
      'no-readable-event',
      'No event of the XES log has a name and a readable instant.',
    )
  return eventLogFromEvents(state.events, { counter: state.counter, keepCopies: options.keepCopies ?? false })
}
