import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { newSecret } from '../secrets.ts'

/** Where bytes lie: outside any web root, under random names that say nothing. */
export interface FileStore {
  keep(bytes: Uint8Array): Promise<string>
  read(key: string): Promise<Uint8Array>
  stream(key: string): ReadableStream<Uint8Array>
  remove(key: string): Promise<void>
}

const keyShape = /^[\w-]{2}\/[\w-]{32}$/

/** A folder on this machine. An object store would be a second function of this shape. */
export const folderFileStore = (folder: string): FileStore => {
  const pathOf = (key: string): string => {
    if (!keyShape.test(key)) throw new Error(`not a storage key: ${key}`)
    return join(folder, key)
  }
  return {
    keep: async (bytes) => {
      const secret = newSecret()
      const key = `${secret.slice(0, 2)}/${secret}`
      await mkdir(join(folder, secret.slice(0, 2)), { recursive: true })
      await writeDurably(pathOf(key), bytes)
      return key
    },
    read: (key) => readFile(pathOf(key)),
    stream: (key) => Readable.toWeb(createReadStream(pathOf(key))) as ReadableStream<Uint8Array>, // oxlint-disable-line typescript/consistent-type-assertions -- node's own web stream, typed twice
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

// The row that names a file commits after the file is on disk; a crash leaves an unnamed file, never a name without one.
const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(`${path}.part`, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${path}.part`, path)
}
