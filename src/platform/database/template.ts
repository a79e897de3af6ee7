import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { startPglite } from '#platform/database/pglite-server.ts'
import { readMigrations } from '#platform/database/read-migrations.ts'

const cacheFolder = path.join(import.meta.dirname, '../../../.cache')
const prefix = 'pglite-template-'
const unusedAfter = 24 * 60 * 60 * 1_000
/** Raised when what the template contains changes without its migrations or PGlite changing. */
const form = '1'

const pgliteVersion = (): string => {
  const require = createRequire(import.meta.url)
  const manifest: unknown = require(
    path.join(path.dirname(require.resolve('@electric-sql/pglite')), '../package.json'),
  )
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return 'unknown'
  return String(manifest.version)
}

/** Changes with PGlite, the migrations, what else is put in, and nothing else. */
export const templateName = async (migrationsDirectory: string, furnishing = ''): Promise<string> => {
  const hash = createHash('sha256').update(`${form} ${pgliteVersion()}${furnishing}`)
  for (const { name, checksum } of await readMigrations(migrationsDirectory))
    hash.update(`\n${name} ${checksum}`)
  return prefix + hash.digest('hex').slice(0, 16)
}

const fill = async (folder: string, migrationsDirectory: string): Promise<void> => {
  // Loaded here: a start that finds its template has no use for the driver yet.
  const [{ migrate }, { poolOverPglite }] = await Promise.all([
    import('#platform/database/migrate.ts'),
    import('#platform/database/pools.ts'),
  ])
  const server = await startPglite({ folder, durable: false })
  const pool = poolOverPglite(server)
  try {
    const client = await pool.connect()
    await migrate(client, migrationsDirectory).finally(() => client.release())
  } finally {
    await pool.end()
    await server.close()
  }
}

/** Templates of earlier migrations; the delay leaves alone what another working copy is using now. */
const removeUnused = async (keep: string): Promise<void> => {
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith(prefix) || name === keep) continue
    const { mtimeMs } = await stat(path.join(cacheFolder, name)).catch(() => ({ mtimeMs: Infinity }))
    // A file time, compared with the machine's clock: the product's clock has no part in it.
    const age = performance.timeOrigin + performance.now() - mtimeMs
    if (age > unusedAfter) await rm(path.join(cacheFolder, name), { recursive: true, force: true })
  }
}

/** More than the migrations: `name` tells such a template from the others. */
export interface Furnishing {
  readonly name: string
  readonly fill: (folder: string) => Promise<void>
}

/**
 * A migrated, empty database folder, made once: initialising a database takes seconds and much memory,
 * copying it a fraction of a second.
 */
export const ensureTemplate = async (
  migrationsDirectory: string,
  furnishing?: Furnishing,
): Promise<string> => {
  const name = await templateName(migrationsDirectory, furnishing?.name)
  const template = path.join(cacheFolder, name)
  if (existsSync(template)) return template
  await mkdir(cacheFolder, { recursive: true })
  const partial = `${template}.${randomBytes(4).toString('hex')}`
  try {
    await (furnishing?.fill(partial) ?? fill(partial, migrationsDirectory))
    // Another process may have finished first: its template is as good.
    await rename(partial, template).catch((error: unknown) => {
      if (!existsSync(template)) throw error
    })
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
  await removeUnused(name)
  return template
}

const forceToDisk = async (file: string): Promise<void> => {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Many at once: the file system then writes its journal once for all of them. */
const forceAllToDisk = async (folder: string): Promise<void> => {
  const files = [
    folder,
    ...(await readdir(folder, { recursive: true })).map((entry) => path.join(folder, entry)),
  ]
  for (let start = 0; start < files.length; start += 64) {
    await Promise.all(files.slice(start, start + 64).map(forceToDisk))
  }
}

/** Copies the template; `durable` also forces every file to the disk, before the first commit relies on them. */
export const copyTemplate = async (template: string, target: string, durable: boolean): Promise<void> => {
  const partial = `${target}.partial`
  await rm(partial, { recursive: true, force: true })
  // Copied at once: file by file through the thread pool takes several times as long.
  cpSync(template, partial, { recursive: true })
  if (durable) {
    await forceAllToDisk(partial)
  }
  await rename(partial, target)
  if (durable) await forceToDisk(path.dirname(target))
}
