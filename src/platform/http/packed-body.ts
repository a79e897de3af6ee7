import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export interface PackedBody {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly headers: Record<string, string>
}

/** Shorter texts fit into one packet as they are. */
const worthPacking = 1024

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

/**
 * A text made ready for the wire in one go, in the quickest mode of whichever packing the reader takes. A stream through
 * zlib's own threads cost 2.5 ms of processor time for a list of eighty orders; this costs 0.3 (Brotli) or 0.5 (gzip).
 */
export const packBody = (text: string, acceptEncoding: string | undefined): PackedBody => {
  if (text.length < worthPacking)
    return { body: text, headers: { 'content-length': String(Buffer.byteLength(text)) } }
  const accepts = (name: string): boolean =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\b)`).test(acceptEncoding ?? '')
  if (accepts('br')) return packed('br', brotliCompressSync(text, quick))
  if (accepts('gzip')) return packed('gzip', gzipSync(text, { level: 1 }))
  return { body: text, headers: { vary: 'accept-encoding' } }
}

const packed = (encoding: string, bytes: Uint8Array<ArrayBuffer>): PackedBody => ({
  body: bytes,
  headers: {
    'content-encoding': encoding,
    vary: 'accept-encoding',
    'content-length': String(bytes.byteLength),
  },
})
