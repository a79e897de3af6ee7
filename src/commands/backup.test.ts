import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, listHouses } from '#doors/house.ts'
import { latestHead, readHead } from '#facts/heads.ts'
import { openSealingKey, readPublicKeys } from '#facts/sealing-key.ts'
import { sealHouse } from '#facts/sealing.ts'
import { verifyLedger } from '#facts/verify.ts'
import { createFirstHouse } from '#modules/staff/public.ts'
import { openLog } from '#platform/log.ts'
import { readSettings, type Settings } from '#platform/settings.ts'
import { otherDatabase } from '#platform/database/test-database.ts'
import { findPostgres, startPostgres, type PostgresServer } from '#tests/postgres-server.ts'
import { createMenu } from '#tests/factories/menu.ts'
import { run as backup } from './backup.ts'
import { openFoundation } from './open-foundation.ts'
import { readOptions } from './options.ts'
import { openAsOwner } from './owner-connection.ts'
import { run as restore } from './restore.ts'

let folder: string
let server: PostgresServer | undefined

const settingsFor = (name: string, databaseUrl?: string): Settings =>
  readSettings({ DATA_DIR: join(folder, name), DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' })

const archive = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hb-backup-'))
  if (findPostgres() !== undefined) {
    const started = await startPostgres()
    if ('url' in started) server = started
  }
})

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

const fill = async (settings: Settings): Promise<void> => {
  const { foundation, close } = await openFoundation(settings, openLog('silent'))
  const { houseId } = await createFirstHouse(foundation, {
    name: 'Maison Brügger “& Söhne”',
    country: 'CH',
    owner: { name: 'Zoë', mail: 'zoe@example.ch' },
  })
  const house = openHouse(foundation, houseId)
  await createMenu(house)
  const storageKey = await foundation.files.keep(Buffer.from('a photograph'))
  await house.write(async (scope) => {
    const file = {
      house_id: houseId,
      id: '019a0000-0000-7000-8000-000000000001',
      storage_key: storageKey,
      name: 'dial.jpg',
      media_type: 'image/jpeg',
    }
    await scope.trx
      .insertInto('files')
      .values({ ...file, size: 12, sha256: Buffer.from([0, 255, 10, 13]), created_at: scope.now })
      .execute()
    scope.record({ kind: 'file-stored', payload: { fileId: file.id, mediaType: file.media_type, size: 12 } })
  })
  await sealHouse(house, {
    key: openSealingKey(settings.dataDirectory),
    dataDirectory: settings.dataDirectory,
  })
  await close()
}

const emptyDatabase = async (serverUrl: string): Promise<string> => {
  const client = new Client(serverUrl)
  await client.connect()
  await client.query('create database restored')
  await client.end()
  return otherDatabase(serverUrl, 'restored')
}

/** Every row of every table as text: what two databases must have in common. */
const contents = async (settings: Settings): Promise<string> => {
  const owner = await openAsOwner(settings)
  const tables = await owner.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'applied_migrations' order by 1`,
  )
  const lines: string[] = []
  for (const { name } of tables) {
    const rows = await owner
      .query(`set time zone 'UTC'`)
      .then(() => owner.query(`select to_jsonb(t)::text as row from "${String(name)}" t order by 1`))
    lines.push(`${String(name)} ${JSON.stringify(rows)}`)
  }
  await owner.close('give-up')
  return lines.join('\n')
}

const expectSound = async (settings: Settings): Promise<void> => {
  const { foundation, close } = await openFoundation(settings, openLog('silent'))
  const [house] = await listHouses(foundation.database)
  const head = await openHouse(foundation, house?.id ?? '').read(latestHead)
  const verification = await verifyLedger(foundation.database, {
    houseId: house?.id ?? '',
    publicKeys: readPublicKeys(settings.dataDirectory),
  })
  const file = await foundation.database.execute('select storage_key from files')
  const bytes = await foundation.files.read(String(file.rows[0]?.['storage_key']))
  await close()
  expect(head?.treeSize).toBeGreaterThan(3)
  expect(verification.findings).toEqual([])
  expect(Buffer.from(bytes).toString()).toBe('a photograph')
}

test('a house goes from the embedded database to a server and back, with nothing lost or changed', async (context) => {
  if (server === undefined) context.skip('no PostgreSQL 15 or later here')
  const embedded = settingsFor('one')
  await fill(embedded)
  const before = await contents(embedded)
  await backup(embedded, readOptions([archive('up.tar.gz')]))

  const onServer = settingsFor('two', await emptyDatabase(server?.url ?? ''))
  await restore(onServer, readOptions([archive('up.tar.gz')]))
  expect(await contents(onServer)).toBe(before)
  await expectSound(onServer)
  await backup(onServer, readOptions([archive('down.tar.gz')]))

  const back = settingsFor('three')
  await restore(back, readOptions([archive('down.tar.gz')]))
  expect(await contents(back)).toBe(before)
  await expectSound(back)
}, 180_000)

test('a restore never writes over a house that stands', async () => {
  const standing = settingsFor('one')
  await expect(restore(standing, readOptions([archive('up.tar.gz')]))).rejects.toThrow(
    /already belongs to a house/,
  )
})

test('a backup that was cut off, or altered, is refused before anything is written', async () => {
  const whole = await readFile(archive('up.tar.gz'))
  await writeFile(archive('cut.tar.gz'), whole.subarray(0, whole.length - 200))
  const altered = Buffer.from(whole)
  altered[Math.floor(whole.length / 2)] = (altered[Math.floor(whole.length / 2)] ?? 0) ^ 0xff
  await writeFile(archive('altered.tar.gz'), altered)
  for (const name of ['cut', 'altered']) {
    const target = settingsFor(`from-${name}`)
    await expect(restore(target, readOptions([archive(`${name}.tar.gz`)]))).rejects.toThrow(/cannot be read/)
  }
})

test('an exported head reads back as it was signed', async () => {
  const settings = settingsFor('one')
  const { foundation, close } = await openFoundation(settings, openLog('silent'))
  const [house] = await listHouses(foundation.database)
  const head = await openHouse(foundation, house?.id ?? '').read(latestHead)
  await close()
  expect(readHead(JSON.stringify(head))).toEqual(head)
})
