import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Foundation } from '#doors/house.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { openLiveHub } from '#doors/live-hub.ts'
import { systemClock } from '#platform/clock.ts'
import { type Database, openDatabase } from '#platform/database/database.ts'
import { folderFileStore } from '#platform/files/file-store.ts'
import type { Log } from '#platform/log.ts'
import { outboundGuard } from '#platform/outbound-guard.ts'
import type { Settings } from '#platform/settings.ts'
import { openVault } from '#platform/vault.ts'
import { CommandRefused } from './options.ts'
import { unfinishedRestore } from './unfinished-restore.ts'

export interface OpenFoundation {
  readonly foundation: Foundation
  readonly close: () => Promise<void>
}

/** The tables of the queue cost a first start a second; laid out once, they are copied with the rest. */
const layQueue = async (database: Database): Promise<void> => {
  const queue = await openJobQueue(database, () => undefined)
  await queue.stop()
}

// On standard error as the launcher's words: the output of a command stays its own.
const sayPreparing = (): void =>
  void process.stderr.write('Preparing the database (some seconds, once per version) ...\n')

/** Everything the doors stand on: database (migrated), queue, files, clock. The server and the command line share it. */
export const openFoundation = async (settings: Settings, log: Log): Promise<OpenFoundation> => {
  if (existsSync(unfinishedRestore(settings.dataDirectory))) {
    throw new CommandRefused(
      'A restore into this DATA_DIR was interrupted. Run it again: npm run hb -- restore FILE.tar.gz',
    )
  }
  const database = await openDatabase({
    dataDirectory: settings.dataDirectory,
    databaseUrl: settings.databaseUrl,
    describeHolder: () => `Heure Bleue on ${settings.publicUrl}`,
    furnish: { name: 'queue', work: layQueue, announce: sayPreparing },
  })
  const report = (error: unknown, where: string): void => log.error({ error, where }, 'something broke')
  const foundation: Foundation = {
    database,
    queue: await openJobQueue(database, (error) => report(error, 'queue')),
    clock: systemClock,
    files: folderFileStore(join(settings.dataDirectory, 'files')),
    live: openLiveHub(database),
    vault: openVault(settings.dataDirectory),
    outbound: outboundGuard({ allow: settings.allowHosts }),
    publicUrl: settings.publicUrl,
    behindProxy: settings.behindProxy,
    report,
  }
  const close = async (): Promise<void> => {
    await foundation.queue.stop()
    await database.close()
  }
  return { foundation, close }
}
