import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#platform/database/database.ts'
import { otherDatabase } from '#platform/database/test-database.ts'
import { type PostgresServer, startPostgres } from '#tests/postgres-server.ts'

// The work is the same text on both engines, so the faster one to restart is used: a server where there is one.
let server: PostgresServer | undefined
let base = ''

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'hb-migrate-'))
  const started = await startPostgres()
  if ('stop' in started) server = started
})
afterAll(async () => {
  await server?.stop()
  await rm(base, { recursive: true, force: true })
})

const house = async (name: string) => {
  const migrationsDirectory = path.join(base, name)
  await mkdir(migrationsDirectory)
  let databaseUrl: string | undefined
  if (server) {
    const client = new Client(server.url)
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    databaseUrl = otherDatabase(server.url, name)
  }
  const open = (): Promise<Database> =>
    openDatabase({ dataDirectory: path.join(base, `${name}-data`), databaseUrl, migrationsDirectory })
  const write = (file: string, sql: string) => writeFile(path.join(migrationsDirectory, file), sql)
  return { open, write }
}

const names = async (database: Database): Promise<unknown[]> =>
  (await database.execute('select name from applied_migrations order by name')).rows.map(({ name }) => name)

test('runs new migrations in order, each once', async () => {
  const { open, write } = await house('in_order')
  await write('0001-a.sql', 'create table a (id int); insert into a values (1)')
  await (await open()).close()
  await write('0002-b.sql', 'insert into a values (2)')
  const database = await open()
  expect(await names(database)).toEqual(['0001-a.sql', '0002-b.sql'])
  expect((await database.execute('select count(*) as n from a')).rows).toEqual([{ n: 2 }])
  await database.close()
})

test('refuses a migration edited after it was applied', async () => {
  const { open, write } = await house('edited')
  await write('0001-a.sql', 'create table a (id int)')
  await (await open()).close()
  await write('0001-a.sql', 'create table a (id bigint)')
  await expect(open()).rejects.toThrow('0001-a.sql was edited after it was applied')
})

test('bears that git changed the line ends', async () => {
  const { open, write } = await house('line_ends')
  await write('0001-a.sql', 'create table a (\nid int)')
  await (await open()).close()
  await write('0001-a.sql', 'create table a (\r\nid int)')
  await (await open()).close()
})

test('keeps nothing of a migration that fails, and says which', async () => {
  const { open, write } = await house('failing')
  await write('0001-a.sql', 'create table a (id int)')
  await (await open()).close()
  await write('0002-b.sql', 'create table b (id int); select 1/0')
  await expect(open()).rejects.toThrow('Migration 0002-b.sql failed: division by zero')
  await write('0002-b.sql', 'create table b (id int)')
  await (await open()).close()
})

test('refuses a database made by a later version, and a file without number', async () => {
  const { open, write } = await house('later')
  await write('0001-a.sql', 'select 1')
  const database = await open()
  await database.execute(`insert into applied_migrations values ('0099-future.sql', 'x')`)
  await database.close()
  await expect(open()).rejects.toThrow('made by a later version')
  await write('misnamed.sql', 'select 1')
  await expect(open()).rejects.toThrow('not named NNNN-words.sql')
})

test('two starts at once on one server migrate once', async ({ skip }) => {
  if (!server) skip('no PostgreSQL here')
  const { open, write } = await house('at_once')
  await write('0001-a.sql', 'create table a (id int); select pg_sleep(0.2)')
  const opened = await Promise.all([open(), open(), open()])
  for (const database of opened) await database.close()
})
