import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { readTar, type ArchiveEntry } from '#platform/archive/tar.ts'
import { CommandRefused } from './options.ts'

/** Last entry of every backup: without it the archive is not whole. */
export const manifestName = 'manifest.json'

export const manifestShape = z.strictObject({
  format: z.literal('heure-bleue backup 1'),
  product: z.string(),
  engine: z.string(),
  takenAt: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  files: z.number(),
  /** The newest signed head of each house, to compare after restoring. */
  heads: z.array(z.strictObject({ houseId: z.string(), treeSize: z.number(), rootHash: z.string() })),
})

export type Manifest = z.output<typeof manifestShape>

export const readArchive = (path: string): AsyncGenerator<ArchiveEntry> =>
  readTar(createReadStream(path).pipe(createGunzip()))

/** Reads the archive to its end before anything is done with it: a damaged or cut one is refused whole. */
export const readManifest = async (path: string): Promise<Manifest> => {
  let last: ArchiveEntry | undefined
  try {
    for await (const entry of readArchive(path)) last = entry
  } catch (error) {
    throw new CommandRefused(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (last?.name !== manifestName)
    throw new CommandRefused(`${path} is not a whole backup: its last entry is missing.`)
  return manifestShape.parse(JSON.parse(last.bytes.toString('utf8')))
}
