/** A mail larger than this is not read; it stays in the mailbox and is shown as too large. */
export const largestMail = 25_000_000
/** Above this the head is cut to the lines that are read at all: a megabyte of headers costs a reader seconds. */
const largestHead = 64_000
const longestHeader = 8_000
/** A head that has not ended by here is no mail. */
const searchedForHead = 4_000_000
const mostRead = 60

const read = new Set([
  'from', 'sender', 'return-path', 'to', 'cc', 'delivered-to', 'subject', 'date', 'message-id', 'in-reply-to', 'references',
  'mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition', 'auto-submitted', 'precedence', 'list-id',
  'x-autoreply', 'x-autorespond', 'x-failed-recipients',
]) // prettier-ignore

export interface Head {
  readonly headers: Uint8Array
  readonly body: Uint8Array
}

/** Undefined when the head does not end where a mail's would have. */
export const splitHead = (raw: Uint8Array): Head | undefined => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const windows = bytes.subarray(0, searchedForHead).indexOf('\r\n\r\n')
  const unix = bytes.subarray(0, windows < 0 ? searchedForHead : windows).indexOf('\n\n')
  const at = unix >= 0 ? unix : windows
  if (at < 0) {
    if (bytes.byteLength > largestHead) return undefined
    return { headers: bytes, body: bytes.subarray(bytes.byteLength) }
  }
  return { headers: bytes.subarray(0, at), body: bytes.subarray(at + (unix >= 0 ? 2 : 4)) }
}

/** The head in a form that is cheap to read; one of usual size is left alone. */
export const boundHead = (headers: Uint8Array): Uint8Array => {
  if (headers.byteLength <= largestHead) return headers
  const kept: string[] = []
  let current = ''
  const keep = (): void => {
    const name = current.slice(0, current.indexOf(':')).toLowerCase()
    if (read.has(name) && kept.length < mostRead) kept.push(current.slice(0, longestHeader))
  }
  for (const line of Buffer.from(headers).toString('latin1').split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) {
      if (current.length < longestHeader) current += `\r\n${line.slice(0, longestHeader)}`
      continue
    }
    keep()
    current = line.slice(0, longestHeader)
  }
  keep()
  return Buffer.from(kept.join('\r\n'), 'latin1')
}
