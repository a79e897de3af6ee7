// Just enough of the ustar format (POSIX.1-1988) for our own backups: plain files with short names. Any tar opens them.
const blockSize = 512

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`

const header = (name: string, size: number): Buffer => {
  if (Buffer.byteLength(name) > 100) throw new Error(`a name too long for the archive: ${name}`)
  const block = Buffer.alloc(blockSize)
  block.write(name, 0, 'utf8')
  block.write(octal(0o600, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(0, 12), 136)
  block.write('        ', 148)
  block.write('0', 156)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

export interface ArchiveEntry {
  readonly name: string
  readonly bytes: Buffer
}

const padding = (size: number): Buffer => Buffer.alloc((blockSize - (size % blockSize)) % blockSize)

/** The bytes of an archive, entry after entry. */
export async function* writeTar(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Buffer> {
  for await (const { name, bytes } of entries) {
    yield header(name, bytes.length)
    yield bytes
    yield padding(bytes.length)
  }
  yield Buffer.alloc(blockSize * 2)
}

/** Reads one entry at a time; throws where the archive was cut off or damaged. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const take = reader(chunks)
  for (;;) {
    const block = await take(blockSize)
    if (block.every((byte) => byte === 0)) return
    const { name, size } = readHeader(block)
    const bytes = await take(size)
    await take(padding(size).length)
    yield { name, bytes }
  }
}

const readHeader = (block: Buffer): { name: string; size: number } => {
  const claimed = Number.parseInt(block.toString('utf8', 148, 154), 8)
  const blanked = Buffer.from(block)
  blanked.fill(' ', 148, 156)
  const sum = blanked.reduce((total, byte) => total + byte, 0)
  if (sum !== claimed) throw new Error('the archive is damaged: a header does not add up')
  const name = block.toString('utf8', 0, 100).replace(/\0.*$/s, '')
  return { name, size: Number.parseInt(block.toString('utf8', 124, 135), 8) }
}

const reader = (chunks: AsyncIterable<Uint8Array>): ((size: number) => Promise<Buffer>) => {
  const source = chunks[Symbol.asyncIterator]()
  let waiting: Buffer[] = []
  let length = 0
  return async (size) => {
    while (length < size) {
      const next = await source.next()
      if (next.done === true) throw new Error('the archive ends in the middle: it was cut off')
      waiting.push(Buffer.from(next.value))
      length += next.value.length
    }
    const all = waiting.length === 1 && waiting[0] !== undefined ? waiting[0] : Buffer.concat(waiting)
    waiting = [all.subarray(size)]
    length -= size
    return all.subarray(0, size)
  }
}
