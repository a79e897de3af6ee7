export type FileKind = 'picture' | 'pdf' | 'csv'

/** What each may weigh: a photograph of a good camera, a scanned dossier, a list of a hundred thousand rows. */
export const largest: Readonly<Record<FileKind, number>> = {
  picture: 30_000_000,
  pdf: 30_000_000,
  csv: 100_000_000,
}
export const largestOfAll = Math.max(...Object.values(largest))

/**
 * The kind by its first bytes; name and stated type are not believed. Undefined for everything else, and for what could
 * be read as two things at once: a browser or a mail program might then read the other one.
 */
export const fileKind = (bytes: Uint8Array): FileKind | undefined => {
  if (isPicture(bytes)) return 'picture'
  if (startsWith(bytes, '%PDF-')) return isPlainPdf(bytes) ? 'pdf' : undefined
  return isPlainText(bytes) ? 'csv' : undefined
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const startsWith = (bytes: Uint8Array, sign: string, at = 0): boolean =>
  latin(bytes.subarray(at, at + sign.length)) === sign

const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, '\xFF\xD8\xFF') ||
  startsWith(bytes, '\x89PNG\r\n\x1A\n') ||
  (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) ||
  (startsWith(bytes, 'ftyp', 4) && ['avif', 'avis'].includes(latin(bytes.subarray(8, 12))))

// Pictures are drawn anew, which leaves nothing of a second meaning; a PDF is kept as it came, so it must end as one, and
// carry no archive behind it and no page of markup in front.
const isPlainPdf = (bytes: Uint8Array): boolean =>
  latin(bytes.subarray(-1024)).includes('%%EOF') &&
  !latin(bytes.subarray(-66_000)).includes('PK\x05\x06') &&
  !/<(!doctype|html|script|svg|iframe)\b/i.test(latin(bytes.subarray(0, 1024)))

/** Text without control signs that does not begin as markup; whether it is a table is asked when it is read as one. */
const isPlainText = (bytes: Uint8Array): boolean => {
  if (bytes.length === 0) return false
  const head = latin(bytes.subarray(0, 65_536))
  if (bytes.subarray(0, 1_000_000).some((byte) => byte < 32 && ![9, 10, 13].includes(byte))) return false
  return !/^(\xEF\xBB\xBF)?\s*</.test(head) && !/<(!doctype|html|script|svg)\b/i.test(head.slice(0, 4096))
}
