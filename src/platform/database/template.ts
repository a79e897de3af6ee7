import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { migrate, readMigrations } from '#platform/database/migrate.ts'
import { startPglite } from '#platform/database/pglite-server.ts'
import { poolOverPglite } from '#platform/database/pools.ts'

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

/** Changes with PGlite, the migrations, and nothing else. */
export const templateName = async (migrationsDirectory: string): Promise<string> => {
  const hash = createHash('sha256').update(`${form} ${pgliteVersion()}`)
  for (const { name, checksum } of await readMigrations(migrationsDirectory))
    hash.update(`\n${name} ${checksum}`)
  return prefix + hash.digest('hex').slice(0, 16)
}

const fill = async (folder: string, migrationsDirectory: string): Promise<void> => {
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

/**
 * A migrated, empty database folder, made once: initialising a database takes seconds and much memory,
 * copying it a fraction of a second.
 */
export const ensureTemplate = async (migrationsDirectory: string): Promise<string> => {
  const name = await templateName(migrationsDirectory)
  const template = path.join(cacheFolder, name)
  if (existsSync(template)) return template
  await mkdir(cacheFolder, { recursive: true })
  const partial = `${template}.${randomBytes(4).toString('hex')}`
  try {
    await fill(partial, migrationsDirectory)
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

/** Copies the template; `durable` also forces every file to the disk, before the first commit relies on them. */
export const copyTemplate = async (template: string, target: string, durable: boolean): Promise<void> => {
  const partial = `${target}.partial`
  await rm(partial, { recursive: true, force: true })
  await cp(template, partial, { recursive: true })
  if (durable) {
    const entries = await readdir(partial, { recursive: true })
    for (const entry of [...entries, '.']) await forceToDisk(path.join(partial, entry))
  }
  await rename(partial, target)
  if (durable) await forceToDisk(path.dirname(target))
}
