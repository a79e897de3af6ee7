import { eventLogFromEvents, NoteCounter } from './build-event-log.ts'
import { columnRoles, type ColumnNames, type ColumnRoles } from './column-roles.ts'
import type { AttributeValue, EventLog, FlatEvent } from './event-log.ts'
import { parseCsv } from './parse-csv.ts'
import { parseInstant } from './parse-instant.ts'
import { parseXes } from './parse-xes.ts'
import { PromiseDatesError } from './promise-dates-error.ts'

export interface ParseOptions {
  /** Names of columns when the rules of `columnRoles` do not find them. */
  readonly columns?: ColumnNames
  /** Keep rows that are equal in every field (default: left out and noted). */
  readonly keepCopies?: boolean
}

type Row = readonly string[]

function cell(row: Row, index: number | undefined): string {
  return index === undefined ? '' : (row[index] ?? '').trim()
}

function attributesOf(row: Row, header: Row, roles: ColumnRoles): Record<string, AttributeValue> {
  const attributes: Record<string, AttributeValue> = {}
  for (const index of roles.attributes) {
    const value = cell(row, index)
    if (value !== '') attributes[header[index] ?? String(index)] = value
  }
  const step = cell(row, roles.lifecycle)
  if (step !== '') attributes['lifecycle'] = step
  return attributes
}

interface Table {
  readonly header: Row
  readonly roles: ColumnRoles
  readonly counter: NoteCounter
}

function eventOf(row: Row, { header, roles, counter }: Table): FlatEvent | undefined {
  const id = cell(row, roles.case)
  const activity = cell(row, roles.activity)
  if (id === '' || activity === '') {
    counter.add('missing-field')
    return undefined
  }
  const instant = parseInstant(cell(row, roles.timestamp))
  if (instant === undefined) {
    counter.add('bad-timestamp')
    return undefined
  }
  if (!instant.zoned) counter.add('no-time-zone')
  const resource = cell(row, roles.resource)
  const attributes = attributesOf(row, header, roles)
  return { case: id, activity, at: instant.at, attributes, ...(resource === '' ? {} : { resource }) }
}

/**
 * Reads a table (first row: column names) into an event log. Columns are found by `columnRoles`; every column that plays no part
 * becomes an attribute (whether it is numeric, an instant or categorical is decided when a model is trained, from its values).
 * Rows without case or activity and rows with unreadable instants are left out and counted in `notes`.
 * Throws `empty-log`, `missing-column` or `no-readable-event`.
 */
export function eventLogFromRows(rows: readonly Row[], options: ParseOptions = {}): EventLog {
  const [header, ...body] = rows
  if (header === undefined || body.length === 0)
    throw new PromiseDatesError('empty-log', 'The table holds no event.')
  const roles = columnRoles(header, options.columns)
  const counter = new NoteCounter()
  const events = body.flatMap((row) => eventOf(row, { header, roles, counter }) ?? [])
  if (events.length === 0) {
    throw new PromiseDatesError(
      'no-readable-event',
      'No row of the table has a case, an activity and a readable timestamp.',
    )
  }
  return eventLogFromEvents(events, { counter, keepCopies: options.keepCopies ?? false })
}

/** Reads an event log from text: XES when it begins as XML, CSV otherwise. See `eventLogFromRows` and `parseXes` for the rules. */
export function parseEventLog(text: string, options: ParseOptions = {}): EventLog {
  const start = text
    .slice(0, 200)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (start === '') throw new PromiseDatesError('empty-log', 'The text is empty.')
  return start.startsWith('<') ? parseXes(text, options) : eventLogFromRows(parseCsv(text), options)
}
