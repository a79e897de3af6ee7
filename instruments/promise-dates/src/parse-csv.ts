import { PromiseDatesError } from './promise-dates-error.ts'

const QUOTE = '"'

/** A quoted name in the header line, whatever signs stand in it. */
const QUOTED_NAME = /"(?:[^"]|"")*"/g

/** The separator that appears most often in the header line, quoted names left aside: comma, semicolon, tab or bar. */
function detectSeparator(text: string): string {
  const end = text.search(/[\r\n]/)
  const header = (end < 0 ? text : text.slice(0, end)).replace(QUOTED_NAME, '')
  let best = ','
  let most = 0
  for (const candidate of [',', ';', '\t', '|']) {
    const count = header.split(candidate).length
    if (count > most) {
      most = count
      best = candidate
    }
  }
  return best
}

/** Reads a quoted field that opens at `start`; returns its text and the position after the closing quote. */
function readQuoted(text: string, start: number): { value: string; next: number } {
  let value = ''
  let from = start + 1
  for (;;) {
    const close = text.indexOf(QUOTE, from)
    if (close < 0) throw new PromiseDatesError('malformed-csv', 'A quoted field of the CSV is never closed.')
    value += text.slice(from, close)
    if (text[close + 1] !== QUOTE) return { value, next: close + 1 }
    value += QUOTE
    from = close + 2
  }
}

/** Position of the next separator or line end at or after `start`. */
function fieldEnd(text: string, start: number, separator: string): number {
  let position = start
  while (position < text.length) {
    const character = text[position]
    if (character === separator || character === '\n' || character === '\r') break
    position++
  }
  return position
}

/**
 * Reads CSV text (RFC 4180; comma, semicolon, tab or bar, found from the header line) into rows of strings.
 * Empty lines are left out. Throws `malformed-csv` when a quote is never closed.
 */
export function parseCsv(text: string): string[][] {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const separator = detectSeparator(source)
  const rows: string[][] = []
  let row: string[] = []
  let position = 0
  while (position < source.length) {
    const quoted = source[position] === QUOTE ? readQuoted(source, position) : undefined
    const end = fieldEnd(source, quoted?.next ?? position, separator)
    row.push(quoted?.value ?? source.slice(position, end))
    position = end + 1
    if (source[end] === separator) {
      if (position === source.length) row.push('')
      continue
    }
    if (source[end] === '\r' && source[end + 1] === '\n') position++
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}
