import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { lockFolder } from '#platform/database/folder-lock.ts'
import { type PgliteServer, startPglite } from '#platform/database/pglite-server.ts'
import { defaultMigrations } from '#platform/database/read-migrations.ts'
import { copyTemplate, ensureTemplate, type Furnishing } from '#platform/database/template.ts'

export type EmbeddedOptions = {
  dataDirectory: string
  migrationsDirectory?: string | undefined
  /** How this process names itself to a second start: "Heure Bleue on http://... (process 123)". */
  describeHolder?: (() => string) | undefined
  /** What every new embedded database holds beside the migrations. It stands in the template: a first start finds it there. */
  furnishing?: Furnishing | undefined
}

const processStart = new Date(performance.timeOrigin).toISOString()
const describeProcess = (): string => `process ${process.pid}, started ${processStart}`

/**
 * The embedded database of a folder that from now on belongs to this process alone. PostgreSQL needs a good second in its own
 * thread before it answers: this file loads next to nothing, so that a start can begin with it and load the product meanwhile.
 */
export const startEmbedded = async (options: EmbeddedOptions): Promise<PgliteServer> => {
  const { dataDirectory, migrationsDirectory = defaultMigrations } = options
  await mkdir(dataDirectory, { recursive: true })
  const describe = () => [options.describeHolder?.(), describeProcess()].filter(Boolean).join(', ')
  const lock = await lockFolder(path.resolve(dataDirectory), describe)
  try {
    const folder = path.join(dataDirectory, 'database')
    if (!existsSync(folder))
      await copyTemplate(await ensureTemplate(migrationsDirectory, options.furnishing), folder, true)
    const server = await startPglite({ folder, durable: true })
    return { ...server, close: () => server.close().finally(() => lock.release()) }
  } catch (error) {
    await lock.release()
    throw error
  }
}
