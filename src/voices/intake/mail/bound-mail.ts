import { NotUnderstood } from '../understood.ts'
import { boundHead, splitHead } from './bound-headers.ts'

/**
 * The same mail made cheap to read. A reader that costs 40 µs for each line of text takes two minutes for a mail of 20 MB made
 * of line ends; this walks over the lines once, keeps what people write, and stops what only machines would:
 * text beyond so many lines is cut (the raw is kept), files are set in long lines, too many parts are refused.
 */

const mostParts = 1000
const mostTextLines = 12_000
const mostEncodedLines = 120_000
const linesTogether = 800
const longestPartHead = 16_000

/** How the lines of a part are treated until the next boundary. */
type Way = 'text' | 'base64' | 'encoded' | 'opaque'

interface Walk {
  readonly out: Uint8Array[]
  readonly boundaries: Set<string>
  way: Way
  parts: number
  textLines: number
  encodedLines: number
  joined: number
  /** Lines of an opaque part, written as base64 when it ends. */
  opaque: Uint8Array[]
}

const lineEnd = Buffer.from('\r\n')

export const boundMail = (raw: Uint8Array): Uint8Array => {
  const split = splitHead(raw)
  if (split === undefined) throw new NotUnderstood('the headers do not end')
  const walk: Walk = {
    out: [],
    boundaries: new Set(),
    way: 'text',
    parts: 0,
    textLines: 0,
    encodedLines: 0,
    joined: 0,
    opaque: [],
  }
  beginPart(walk, boundHead(split.headers))
  walkBody(walk, Buffer.from(split.body.buffer, split.body.byteOffset, split.body.byteLength))
  endPart(walk)
  return Buffer.concat(walk.out)
}

const walkBody = (walk: Walk, body: Buffer): void => {
  for (let at = 0; at < body.byteLength;) {
    const newline = body.indexOf(10, at)
    const next = newline < 0 ? body.byteLength : newline + 1
    const boundary = boundaryOf(walk, body, at, next)
    if (boundary === undefined) {
      takeLine(walk, body.subarray(at, next))
      at = next
      continue
    }
    endPart(walk)
    walk.out.push(lineEnd, body.subarray(at, next))
    at = boundary === 'closing' ? next : beginNext(walk, body, next)
    if (boundary === 'closing') walk.way = 'text'
  }
}

// oxlint-disable-next-line max-params -- the innermost loop of a megabyte: no object per line
const boundaryOf = (
  walk: Walk,
  body: Buffer,
  at: number,
  next: number,
): 'opening' | 'closing' | undefined => {
  if (body[at] !== 45 || body[at + 1] !== 45 || next - at > 210) return undefined
  const line = body.toString('latin1', at + 2, next).trimEnd()
  if (walk.boundaries.has(line)) return 'opening'
  return line.endsWith('--') && walk.boundaries.has(line.slice(0, -2)) ? 'closing' : undefined
}

/** The head of the part that begins here; answers where its body begins. */
const beginNext = (walk: Walk, body: Buffer, start: number): number => {
  walk.parts += 1
  if (walk.parts > mostParts) throw new NotUnderstood(`more than ${mostParts} parts`)
  let at = start
  while (at < body.byteLength) {
    const newline = body.indexOf(10, at)
    const next = newline < 0 ? body.byteLength : newline + 1
    const isEmpty = next - at <= 2 && body.toString('latin1', at, next).trim() === ''
    if (isEmpty) {
      beginPart(walk, body.subarray(start, at))
      return next
    }
    if (boundaryOf(walk, body, at, next) !== undefined) break
    at = next
  }
  beginPart(walk, body.subarray(start, at))
  return at
}

const encodingShape = /^content-transfer-encoding[ \t]*:[ \t]*([\w-]+)/im
const typeShape = /^content-type[ \t]*:\s*([\w.+-]+)\/([\w.+-]+)/im
const boundaryShape = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i

const beginPart = (walk: Walk, head: Uint8Array): void => {
  const text = Buffer.from(head).toString('latin1').slice(0, longestPartHead)
  const [, type = 'text', subtype = 'plain'] = typeShape.exec(text)?.map((word) => word.toLowerCase()) ?? []
  const isParent = type === 'multipart'
  if (isParent) rememberBoundary(walk, text)
  const isText = isParent || (type === 'text' && subtype !== 'rfc822-headers')
  walk.way = wayOf((encodingShape.exec(text)?.[1] ?? '7bit').toLowerCase(), isText)
  walk.joined = 0
  const written = walk.way === 'opaque' ? asBase64(text) : text
  walk.out.push(Buffer.from(written.replace(/\s+$/, ''), 'latin1'), lineEnd, lineEnd)
}

const wayOf = (encoding: string, isText: boolean): Way => {
  if (encoding === 'base64') return 'base64'
  if (isText) return 'text'
  return encoding === 'quoted-printable' ? 'encoded' : 'opaque'
}

const rememberBoundary = (walk: Walk, head: string): void => {
  const [, quoted, bare] = boundaryShape.exec(head.replace(/\r?\n[ \t]+/g, ' ')) ?? []
  const boundary = quoted ?? bare
  if (boundary !== undefined && walk.boundaries.size < 200) walk.boundaries.add(boundary.trimEnd())
}

const asBase64 = (head: string): string => {
  const header = 'Content-Transfer-Encoding: base64'
  return encodingShape.test(head)
    ? head.replace(/^content-transfer-encoding[ \t]*:.*$/im, header)
    : `${header}\r\n${head}`
}

const takeLine = (walk: Walk, line: Uint8Array): void => {
  if (walk.way === 'opaque') {
    walk.opaque.push(line)
    return
  }
  if (walk.way === 'base64') {
    walk.joined += 1
    const end = line.at(-1) === 10 ? (line.at(-2) === 13 ? 2 : 1) : 0
    walk.out.push(line.subarray(0, line.byteLength - end))
    if (walk.joined % linesTogether === 0) walk.out.push(lineEnd)
    return
  }
  if (walk.way === 'encoded') {
    walk.encodedLines += 1
    if (walk.encodedLines > mostEncodedLines) throw new NotUnderstood('more lines than a mail has')
    walk.out.push(line)
    return
  }
  walk.textLines += 1
  if (walk.textLines <= mostTextLines) walk.out.push(line)
}

const endPart = (walk: Walk): void => {
  if (walk.way !== 'opaque' || walk.opaque.length === 0) return
  const whole = Buffer.concat(walk.opaque)
  // The line end before a boundary is the boundary's.
  const end = whole.at(-1) === 10 ? (whole.at(-2) === 13 ? 2 : 1) : 0
  const bytes = whole.subarray(0, whole.byteLength - end)
  walk.opaque = []
  for (let at = 0; at < bytes.byteLength; at += 48_000)
    walk.out.push(Buffer.from(bytes.subarray(at, at + 48_000).toString('base64'), 'latin1'), lineEnd)
}
