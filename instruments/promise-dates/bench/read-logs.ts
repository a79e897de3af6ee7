import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { eventLogFromRows, parseCsv, parseEventLog, type EventLog } from '../src/index.ts'

export interface BenchLogs {
  readonly train: EventLog
  readonly test: EventLog
}

function readText(path: string): string {
  const bytes = readFileSync(path)
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (zipped ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Rows of one file parted by its `split` column; undefined when it has none. */
function partedBySplit(text: string): BenchLogs | undefined {
  if (text.trimStart().startsWith('<')) return undefined
  const [header, ...rows] = parseCsv(text)
  const column = header?.indexOf('split') ?? -1
  if (header === undefined || column < 0) return undefined
  const part = (name: string): EventLog =>
    eventLogFromRows([header, ...rows.filter((row) => row[column] === name)], { keepCopies: true })
  return { train: part('train'), test: part('val') }
}

/**
 * Reads both files (CSV or XES, gzip or not). The same file twice with a `split` column: rows `train` against rows `val`; else all
 * rows of each. Copies of events are kept, as in the published figures.
 */
export function readLogs(trainPath: string, testPath: string): BenchLogs {
  const trainText = readText(trainPath)
  const parted = trainPath === testPath ? partedBySplit(trainText) : undefined
  if (parted !== undefined) return parted
  const testText = trainPath === testPath ? trainText : readText(testPath)
  return {
    train: parseEventLog(trainText, { keepCopies: true }),
    test: parseEventLog(testText, { keepCopies: true }),
  }
}
