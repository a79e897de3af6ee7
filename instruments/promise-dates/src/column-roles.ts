import { PromiseDatesError } from './promise-dates-error.ts'

/** Which column of a table plays which part. `attributes` are all columns left over. */
export interface ColumnRoles {
  readonly case: number
  readonly activity: number
  readonly timestamp: number
  readonly resource?: number
  readonly lifecycle?: number
  readonly attributes: readonly number[]
}

/** Names given by the caller win over the rules. */
export interface ColumnNames {
  readonly case?: string
  readonly activity?: string
  readonly timestamp?: string
  readonly resource?: string
}

/**
 * Names tried for each part, in this order, after lower-casing and reducing every run of other signs to one space
 * ("case:concept:name" -> "case concept name"). The list covers XES exports of pm4py and ProM, Celonis, Disco and plain tables.
 */
const KNOWN_NAMES = {
  case: [
    'case',
    'case concept name',
    'case id',
    'caseid',
    'trace',
    'trace id',
    'order',
    'order id',
    'ticket',
    'ticket id',
    'id',
  ],
  activity: [
    'activity',
    'concept name',
    'activity name',
    'activityid',
    'activity id',
    'event',
    'event name',
    'task',
    'step',
    'stage',
  ],
  timestamp: [
    'timestamp',
    'time timestamp',
    'time',
    'complete timestamp',
    'completetimestamp',
    'end timestamp',
    'at',
    'date',
    'datetime',
    'start timestamp',
  ],
  resource: ['resource', 'org resource', 'user', 'person', 'actor', 'who'],
  lifecycle: ['lifecycle', 'lifecycle transition', 'transition'],
} as const

/** Columns that describe the file, not the case: never features. */
const BOOKKEEPING = new Set(['split', 'seq', 'sequence', 'row', 'row number', 'index', ''])

export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function findColumn(plain: readonly string[], candidates: readonly string[], given?: string): number {
  if (given !== undefined) return plain.indexOf(plainName(given))
  for (const candidate of candidates) {
    const found = plain.indexOf(candidate)
    if (found >= 0) return found
  }
  return -1
}

function required(index: number, part: string, header: readonly string[]): number {
  if (index >= 0) return index
  throw new PromiseDatesError(
    'missing-column',
    `No column for the ${part} was found among: ${header.join(', ')}. Name it in the options (columns.${part}).`,
  )
}

/**
 * Finds which column holds the case, the activity, the instant and (if there) the resource and life-cycle step, by the documented
 * names above; all other columns become attributes, except book-keeping ones (`split`, `seq`).
 * Throws `missing-column` when case, activity or timestamp cannot be found.
 */
export function columnRoles(header: readonly string[], names: ColumnNames = {}): ColumnRoles {
  const plain = header.map(plainName)
  const caseColumn = required(findColumn(plain, KNOWN_NAMES.case, names.case), 'case', header)
  const activity = required(findColumn(plain, KNOWN_NAMES.activity, names.activity), 'activity', header)
  const timestamp = required(findColumn(plain, KNOWN_NAMES.timestamp, names.timestamp), 'timestamp', header)
  const resource = findColumn(plain, KNOWN_NAMES.resource, names.resource)
  const lifecycle = findColumn(plain, KNOWN_NAMES.lifecycle)
  const taken = new Set([caseColumn, activity, timestamp, resource, lifecycle])
  const attributes = plain.flatMap((name, index) =>
    taken.has(index) || BOOKKEEPING.has(name) ? [] : [index],
  )
  return {
    case: caseColumn,
    activity,
    timestamp,
    ...(resource >= 0 ? { resource } : {}),
    ...(lifecycle >= 0 ? { lifecycle } : {}),
    attributes,
  }
}
