import { existsSync } from 'node:fs'
import { startEmbedded } from '#platform/database/embedded-server.ts'
import type { Database } from '#platform/database/database.ts'
import type { PgliteServer } from '#platform/database/pglite-server.ts'
import type { Settings } from '#platform/settings.ts'
import { CommandRefused } from './options.ts'
import { unfinishedRestore } from './unfinished-restore.ts'

/** The tables of the queue cost a first start a second; laid out once, they are copied with the rest. */
const layQueue = async (database: Database): Promise<void> => {
  const { openJobQueue } = await import('#doors/job-queue.ts')
  const queue = await openJobQueue(database, () => undefined)
  await queue.stop()
}

const fill = async (folder: string): Promise<void> => {
  // On standard error as the launcher's words: the output of a command stays its own.
  process.stderr.write('Preparing the database (some seconds, once per version) ...\n')
  const { furnishFolder } = await import('#platform/database/database.ts')
  await furnishFolder(folder, layQueue)
}

/** Begun before the product is loaded, of which this file therefore imports next to nothing. A server is there already. */
export const startDatabase = async (settings: Settings): Promise<PgliteServer | undefined> => {
  const { dataDirectory, databaseUrl, publicUrl } = settings
  if (existsSync(unfinishedRestore(dataDirectory))) {
    throw new CommandRefused(
      'A restore into this DATA_DIR was interrupted. Run it again: npm run hb -- restore FILE.tar.gz',
    )
  }
  if (databaseUrl !== undefined) return undefined
  const describeHolder = (): string => `Heure Bleue on ${publicUrl}`
  return startEmbedded({ dataDirectory, describeHolder, furnishing: { name: 'queue', fill } })
}
