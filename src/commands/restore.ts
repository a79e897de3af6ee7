import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readTableShapes, writeRows, type OwnerQuery } from '#platform/database/table-copy.ts'
import type { ArchiveEntry } from '#platform/archive/tar.ts'
import type { Settings } from '#platform/settings.ts'
import { readArchive, readManifest, type Manifest } from './backup-format.ts'
import { CommandRefused, type Options } from './options.ts'
import { openAsOwner } from './owner-connection.ts'
import { say } from './say.ts'
import { unfinishedRestore } from './unfinished-restore.ts'

export const help =
  'restore FILE.tar.gz           into an empty DATA_DIR (and, with DATABASE_URL, an empty database); both engines, either way'

/** Only into an empty house: nothing that stands is ever overwritten. Counts and ledger heads are compared at the end. */
export const run = async (settings: Settings, { words: [source] }: Options): Promise<void> => {
  if (source === undefined || !existsSync(source))
    throw new CommandRefused('Say which backup: npm run hb -- restore FILE.tar.gz')
  const manifest = await readManifest(source)
  await clearUnfinished(settings)
  await refuseStandingFiles(settings)
  const marker = unfinishedRestore(settings.dataDirectory)
  const owner = await openAsOwner(settings)
  let isWhole = false
  try {
    await refuseStanding(owner.query, manifest)
    await writeFile(marker, source)
    const files = await load({ source, query: owner.query, dataDirectory: settings.dataDirectory, manifest })
    await compare(owner.query, manifest, files)
    isWhole = true
  } finally {
    await owner.close(isWhole ? 'keep' : 'give-up')
  }
  await rm(marker)
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  say(
    `Restored ${rows} rows in ${manifest.tables.length} tables and ${manifest.files} files, as of ${manifest.takenAt}.`,
  )
  say(`Ledger heads are equal (${manifest.heads.length}). Check every fact with: npm run hb -- verify`)
}

/** A restore that was killed leaves a mark; what it had put there was never in use and is taken away. */
const clearUnfinished = async ({ dataDirectory, databaseUrl }: Settings): Promise<void> => {
  if (!existsSync(unfinishedRestore(dataDirectory))) return
  if (databaseUrl === undefined) await rm(join(dataDirectory, 'database'), { recursive: true, force: true })
  for (const folder of ['files', 'keys'])
    await rm(join(dataDirectory, folder), { recursive: true, force: true })
}

const refuseStandingFiles = async ({ dataDirectory }: Settings): Promise<void> => {
  if (existsSync(join(dataDirectory, 'keys', 'ledger-signing-key.pem'))) {
    throw new CommandRefused(
      `${dataDirectory} already belongs to a house. Restore into another, empty DATA_DIR.`,
    )
  }
  await mkdir(dataDirectory, { recursive: true })
}

const refuseStanding = async (query: OwnerQuery, manifest: Manifest): Promise<void> => {
  const [standing] = await query(
    'select (select count(*) from houses) + (select count(*) from accounts) as n',
  )
  if (Number(standing?.['n']) > 0)
    throw new CommandRefused('There is a house in this database already. Restore into an empty one.')
  const applied = new Set(
    (await query('select name from applied_migrations')).map((row) => String(row['name'])),
  )
  const unknown = manifest.migrations.find((name) => !applied.has(name))
  if (unknown !== undefined)
    throw new CommandRefused(
      `The backup comes from a later version (it knows ${unknown}). Update Heure Bleue first.`,
    )
}

interface Loading {
  readonly source: string
  readonly query: OwnerQuery
  readonly dataDirectory: string
  readonly manifest: Manifest
}

const load = async ({ source, query, dataDirectory, manifest }: Loading): Promise<number> => {
  const columns = new Map(manifest.tables.map((table) => [table.name, table]))
  let files = 0
  for await (const entry of readArchive(source)) {
    const [folder, name = ''] = entry.name.split('/')
    const table = folder === 'tables' ? columns.get(name) : undefined
    if (table !== undefined) await writeRows(query, table, entry.bytes.toString('utf8').split('\n'))
    if (folder === 'files') files += 1
    if (folder === 'files' || folder === 'keys') await writeEntry(dataDirectory, entry)
  }
  return files
}

const entryName = /^(files|keys)(\/[\w][\w.-]*)+$|^files\/[\w-]{2}\/[\w-]{32}$/

const writeEntry = async (dataDirectory: string, entry: ArchiveEntry): Promise<void> => {
  // An archive from elsewhere must not write outside the folder.
  if (!entryName.test(entry.name) || entry.name.includes('..'))
    throw new CommandRefused(`The archive names a file that is none of ours: ${entry.name}`)
  const path = join(dataDirectory, entry.name)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(path, entry.bytes, { mode: 0o600 })
}

const compare = async (query: OwnerQuery, manifest: Manifest, files: number): Promise<void> => {
  const differences: string[] = []
  for (const { name } of await readTableShapes(query)) {
    const expected = manifest.tables.find((table) => table.name === name)?.rows ?? 0
    const [counted] = await query(`select count(*) as n from "${name}"`)
    if (Number(counted?.['n']) !== expected)
      differences.push(`${name}: ${String(counted?.['n'])} rows instead of ${expected}`)
  }
  for (const head of manifest.heads) {
    const same = await query(
      'select 1 as one from seals where house_id = $1 and tree_size = $2 and root_hash = decode($3, $4)',
      [head.houseId, head.treeSize, head.rootHash, 'hex'],
    )
    if (same.length === 0) differences.push(`the ledger head of house ${head.houseId} is another`)
  }
  if (files !== manifest.files) differences.push(`${files} files instead of ${manifest.files}`)
  if (differences.length > 0)
    throw new CommandRefused(`Not restored, the copy differs:\n  ${differences.join('\n  ')}`)
}
