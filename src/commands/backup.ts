import { createWriteStream } from 'node:fs'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { writeTar, type ArchiveEntry } from '#platform/archive/tar.ts'
import { systemClock } from '#platform/clock.ts'
import { readTable, readTableShapes, type OwnerQuery } from '#platform/database/table-copy.ts'
import type { Settings } from '#platform/settings.ts'
import { productVersion } from '#platform/version.ts'
import { manifestName, type Manifest } from './backup-format.ts'
import { CommandRefused, type Options } from './options.ts'
import { openAsOwner } from './owner-connection.ts'
import { say } from './say.ts'

export const help =
  'backup FILE.tar.gz            everything: tables, files, keys. The embedded database must be stopped, a server need not'

/** Rows first, files afterwards: a file is on disk before the row that names it, so every row finds its file. */
export const run = async (settings: Settings, { words: [target] }: Options): Promise<void> => {
  if (target === undefined) throw new CommandRefused('Say where to: npm run hb -- backup FILE.tar.gz')
  const owner = await openAsOwner(settings)
  const counted: Counted = { tables: [], files: 0 }
  const part = `${target}.part`
  try {
    const manifest = () => describe(owner.query, { engine: owner.database.engine, counted })
    const entries = archiveEntries({
      query: owner.query,
      dataDirectory: settings.dataDirectory,
      counted,
      manifest,
    })
    await pipeline(
      Readable.from(writeTar(entries)),
      createGzip({ level: 4 }),
      createWriteStream(part, { mode: 0o600 }),
    )
    await forceToDisk(part)
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await owner.close('give-up')
  }
  const rows = counted.tables.reduce((sum, table) => sum + table.rows, 0)
  say(`${target}: ${rows} rows in ${counted.tables.length} tables, ${counted.files} files.`)
  say('It holds the keys too: keep it as carefully as the house itself.')
}

interface Counted {
  tables: { name: string; columns: string[]; rows: number }[]
  files: number
}

interface Contents {
  readonly query: OwnerQuery
  readonly dataDirectory: string
  readonly counted: Counted
  readonly manifest: () => Promise<Manifest>
}

async function* archiveEntries({
  query,
  dataDirectory,
  counted,
  manifest,
}: Contents): AsyncGenerator<ArchiveEntry> {
  for (const table of await readTableShapes(query)) {
    const count = { name: table.name, columns: [...table.columns], rows: 0 }
    counted.tables.push(count)
    let page = 0
    for await (const rows of readTable(query, table)) {
      count.rows += rows.length
      page += 1
      yield {
        name: `tables/${table.name}/${String(page).padStart(8, '0')}.ndjson`,
        bytes: Buffer.from(rows.join('\n')),
      }
    }
  }
  for (const folder of ['keys', 'files']) {
    for await (const path of filesUnder(join(dataDirectory, folder))) {
      if (folder === 'files') counted.files += 1
      yield { name: relative(dataDirectory, path).replaceAll('\\', '/'), bytes: await readFile(path) }
    }
  }
  yield { name: manifestName, bytes: Buffer.from(JSON.stringify(await manifest(), null, 2)) }
}

async function* filesUnder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  // `.part` is a file somebody is writing at this moment: no row names it yet.
  for (const entry of entries)
    if (entry.isFile() && !entry.name.endsWith('.part')) yield join(entry.parentPath, entry.name)
}

const describe = async (
  query: OwnerQuery,
  { engine, counted }: { engine: string; counted: Counted },
): Promise<Manifest> => {
  const migrations = await query('select name from applied_migrations order by name')
  const heads = await query(
    `select distinct on (house_id) house_id::text as house_id, tree_size, encode(root_hash, 'hex') as root_hash from seals order by house_id, tree_size desc`,
  )
  return {
    format: 'heure-bleue backup 1',
    product: productVersion,
    engine,
    takenAt: systemClock.now().toISOString(),
    migrations: migrations.map((row) => String(row['name'])),
    tables: counted.tables,
    files: counted.files,
    heads: heads.map((row) => ({
      houseId: String(row['house_id']),
      treeSize: Number(row['tree_size']),
      rootHash: String(row['root_hash']),
    })),
  }
}

const forceToDisk = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}
