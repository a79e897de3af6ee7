import { join } from 'node:path'
import type { Foundation } from '#doors/house.ts'
import { openJobQueue } from '#doors/job-queue.ts'
import { openLiveHub } from '#doors/live-hub.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database/database.ts'
import { folderFileStore } from '#platform/files/file-store.ts'
import type { Log } from '#platform/log.ts'
import { outboundGuard } from '#platform/outbound-guard.ts'
import type { Settings } from '#platform/settings.ts'
import { openVault } from '#platform/vault.ts'
import { startDatabase } from './start-database.ts'

export interface OpenFoundation {
  readonly foundation: Foundation
  readonly close: () => Promise<void>
}

/** Everything the doors stand on: database (migrated), queue, files, clock. The server and the command line share it. */
export const openFoundation = async (
  settings: Settings,
  log: Log,
  starting = startDatabase(settings),
): Promise<OpenFoundation> => {
  const { dataDirectory, databaseUrl } = settings
  const database = await openDatabase({ dataDirectory, databaseUrl, started: await starting })
  const report = (error: unknown, where: string): void => log.error({ error, where }, 'something broke')
  const foundation: Foundation = {
    database,
    queue: await openJobQueue(database, (error) => report(error, 'queue')),
    clock: systemClock,
    files: folderFileStore(join(dataDirectory, 'files')),
    live: openLiveHub(database),
    vault: openVault(dataDirectory),
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
