export type Unpacked = File | 'too-large' | 'packed-badly'

// What the house keeps of a table; see largest.csv in the slice of files.
const mostBytes = 100_000_000

/**
 * The table as plain UTF-8 text. The house keeps no archives, as nobody could see what is in them; so a .csv.gz is
 * unpacked here, and what a spreadsheet saved as "Unicode text" (UTF-16) is written anew. Stops where it grows too
 * large: a few kilobytes may unpack to gigabytes.
 */
export const plainTable = async (file: File): Promise<Unpacked> => {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const isGzip = head[0] === 0x1f && head[1] === 0x8b
  try {
    const bytes = isGzip ? await upTo(file.stream().pipeThrough(new DecompressionStream('gzip'))) : file
    if (bytes === 'too-large' || bytes.size > mostBytes) return 'too-large'
    const name = file.name.replace(/\.gz$/i, '')
    return new File([await asUtf8(bytes)], name, { type: 'text/csv' })
  } catch {
    return 'packed-badly'
  }
}

const upTo = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob | 'too-large'> => {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts)
    size += value.byteLength
    if (size > mostBytes) {
      await reader.cancel()
      return 'too-large'
    }
    parts.push(value)
  }
}

const asUtf8 = async (bytes: Blob): Promise<Blob | string> => {
  const [first, second] = new Uint8Array(await bytes.slice(0, 2).arrayBuffer())
  const isLittle = first === 0xff && second === 0xfe
  if (!isLittle && !(first === 0xfe && second === 0xff)) return bytes
  return new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(await bytes.arrayBuffer())
}
