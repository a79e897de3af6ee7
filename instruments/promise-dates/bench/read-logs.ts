import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  eventLogFromRows,
  parseCsv,
  parseEventLog,
  plainName,
  PromiseDatesError,
  type EventLog,
} from '../src/index.ts'

export interface BenchLogs {
  readonly train: EventLog
  readonly test: EventLog
  /** How one file was parted; undefined where there were two. */
  readonly parted?: string
}

/** Copies of events are kept, as in the published figures. */
const AS_PUBLISHED = { keepCopies: true } as const

/** npm runs a script in the package's folder: a path is looked for where the command was typed, too. */
function located(given: string): string {
  const typedIn = process.env['INIT_CWD']
  if (existsSync(given) || typedIn === undefined) return given
  const there = path.resolve(typedIn, given)
  return existsSync(there) ? there : given
}

function unzipped(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzipped(gunzipSync(bytes)) : bytes
}

/** UTF-8 with or without its mark, UTF-16 with its mark (as spreadsheets save), else the old Western European code page. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function readText(given: string): string {
  try {
    return decoded(unzipped(readFileSync(located(given))))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PromiseDatesError('invalid-option', `${given} cannot be read: ${reason}`)
  }
}

const TRAINED = new Set(['train', 'training'])
const VALIDATED = new Set(['val', 'valid', 'validation', 'dev'])
const TESTED = new Set(['test', 'testing'])

/** Rows of one file parted by its `split` column; undefined when it has none, or one side of it is empty. */
function partedBySplit(text: string): BenchLogs | undefined {
  if (text.trimStart().startsWith('<')) return undefined
  const [header, ...rows] = parseCsv(text)
  const column = header?.findIndex((name) => plainName(name) === 'split') ?? -1
  if (header === undefined || column < 0) return undefined
  const marked = (marks: ReadonlySet<string>): string[][] =>
    rows.filter((row) => marks.has((row[column] ?? '').trim().toLowerCase()))
  const tested = marked(TESTED)
  // A file that holds all three parts is judged on the last: the second is for tuning, and may then be learnt from.
  const [train, test] =
    tested.length > 0
      ? [[...marked(TRAINED), ...marked(VALIDATED)], tested]
      : [marked(TRAINED), marked(VALIDATED)]
  if (train.length === 0 || test.length === 0) return undefined
  return {
    train: eventLogFromRows([header, ...train], AS_PUBLISHED),
    test: eventLogFromRows([header, ...test], AS_PUBLISHED),
    parted: 'by its split column',
  }
}

const TRAINED_SHARE = 0.8

/** The first four fifths of the cases against the last fifth; a single case stands on both sides. */
function partedByCases(log: EventLog): BenchLogs {
  const { cases, notes } = log
  const split = Math.min(Math.max(1, Math.floor(cases.length * TRAINED_SHARE)), Math.max(1, cases.length - 1))
  return {
    train: { cases: cases.slice(0, split), notes },
    test: { cases: cases.length > 1 ? cases.slice(split) : cases, notes },
    parted: 'by cases, four fifths against one',
  }
}

/**
 * Reads both files (CSV or XES, gzip or not). The same log twice: parted by its `split` column, else by cases in order of their
 * first event; two logs: all rows of each.
 */
export function readLogs(trainPath: string, testPath: string): BenchLogs {
  const trainText = readText(trainPath)
  const testText = trainPath === testPath ? trainText : readText(testPath)
  if (trainText === testText)
    return partedBySplit(trainText) ?? partedByCases(parseEventLog(trainText, AS_PUBLISHED))
  return { train: parseEventLog(trainText, AS_PUBLISHED), test: parseEventLog(testText, AS_PUBLISHED) }
}
