import type { CastingContext, Info } from 'csv-parse'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

export interface CsvRow {
  /** Line of the file on which the row ends; the header is line 1. */
  readonly line: number
  /** Cells by column name; a cell that is missing is empty. */
  readonly cells: Readonly<Record<string, string>>
}

export interface CsvFile {
  readonly header: readonly string[]
  readonly delimiter: string
  readonly encoding: string
  rows(): AsyncIterable<CsvRow>
}

/** Why a file cannot be read as a table; the code is a text id of the reader's caller. */
export class CsvFault extends Error {
  readonly code: 'empty' | 'too-many-columns' | 'row-too-long' | 'not-text' | 'broken' | 'cut-off'
  readonly line: number

  constructor(code: CsvFault['code'], line: number) {
    super(`${code} at line ${line}`)
    this.code = code
    this.line = line
  }
}

const mostColumns = 500
const longestRow = 1_000_000
// A gzip that grows beyond this per read is a bomb; real tables compress ten to thirty times.
const mostBytes = 2_000_000_000

/** Opens bytes as a table: gzip, encoding and delimiter are found out, never asked. `open` may be called again. */
export const openCsv = async (open: () => ReadableStream<Uint8Array>): Promise<CsvFile> => {
  const { head, isGzip } = await readHead(open)
  const encoding = encodingOf(head)
  const start = new TextDecoder(encoding).decode(head)
  if (start.includes('\0')) throw new CsvFault('not-text', 1)
  const delimiter = delimiterOf(start)
  const read = () => parseRows(textOf(open(), { isGzip, encoding }), delimiter)
  const header = await firstRow(read())
  return { header, delimiter, encoding, rows: () => tableRows(read(), header) }
}

const readHead = async (
  open: () => ReadableStream<Uint8Array>,
): Promise<{ head: Uint8Array; isGzip: boolean }> => {
  const first = await takeBytes(Readable.fromWeb(nodeStream(open())), 2)
  const isGzip = first[0] === 0x1f && first[1] === 0x8b
  const stream = Readable.fromWeb(nodeStream(open()))
  try {
    return { isGzip, head: await takeBytes(isGzip ? stream.pipe(createGunzip()) : stream, 64_000) }
  } catch {
    throw new CsvFault('broken', 1)
  }
}

// The web's and Node's own stream types differ in name only.
const nodeStream = (stream: ReadableStream<Uint8Array>) =>
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the same object, typed twice
  stream as unknown as Parameters<typeof Readable.fromWeb>[0]

const takeBytes = async (stream: Readable, count: number): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = Buffer.from(part)
    parts.push(bytes)
    size += bytes.length
    if (size >= count) break
  }
  stream.destroy()
  return Buffer.concat(parts).subarray(0, count)
}

const encodingOf = (head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  try {
    // The last character may be cut in two; what is cut is not held against the file.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

const delimiterOf = (start: string): string => {
  const line = start.split(/\r?\n/, 1)[0] ?? ''
  const counts = [',', ';', '\t', '|'].map((delimiter) => [delimiter, line.split(delimiter).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

async function* textOf(
  stream: ReadableStream<Uint8Array>,
  { isGzip, encoding }: { isGzip: boolean; encoding: string },
): AsyncGenerator<string> {
  const bytes = Readable.fromWeb(nodeStream(stream))
  const decoder = new TextDecoder(encoding)
  let size = 0
  for await (const part of isGzip ? bytes.pipe(createGunzip()) : bytes) {
    const buffer = Buffer.from(part)
    size += buffer.length
    if (size > mostBytes) throw new CsvFault('row-too-long', 0)
    yield decoder.decode(buffer, { stream: true })
  }
  yield decoder.decode()
}

interface ParsedRow {
  readonly line: number
  readonly cells: readonly string[]
}

async function* parseRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<ParsedRow> {
  // Loaded with the first table: most starts never meet one.
  const { parse } = await import('csv-parse')
  const parser = Readable.from(text).pipe(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      cast: (value: string, _context: CastingContext) => unguarded(value),
    }),
  )
  let line = 0
  try {
    for await (const part of parser) {
      const { info, record }: { info: Info; record: string[] } = part
      line = info.lines
      if (record.length > mostColumns) throw new CsvFault('too-many-columns', line)
      yield { line, cells: record }
    }
  } catch (error) {
    throw error instanceof CsvFault ? error : faultOf(error, line + 1)
  }
}

const faultOf = (error: unknown, line: number): CsvFault => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === 'CSV_MAX_RECORD_SIZE') return new CsvFault('row-too-long', line)
  return new CsvFault(code.startsWith('Z_') ? 'cut-off' : 'broken', line)
}

// Our own exports put an apostrophe before what a spreadsheet would run; here it comes off again.
const unguarded = (value: string): string => (/^'[=+\-@\t\r]/.test(value) ? value.slice(1) : value)

const firstRow = async (rows: AsyncIterable<ParsedRow>): Promise<string[]> => {
  for await (const { cells } of rows)
    return cells.map((cell, place) => cell.replace(/^\uFEFF/, '').trim() || `column ${place + 1}`)
  throw new CsvFault('empty', 1)
}

async function* tableRows(rows: AsyncIterable<ParsedRow>, header: readonly string[]): AsyncGenerator<CsvRow> {
  let isHeader = true
  for await (const { line, cells } of rows) {
    if (!isHeader)
      yield { line, cells: Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])) }
    isHeader = false
  }
}
