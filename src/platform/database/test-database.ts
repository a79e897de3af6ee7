import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { Client } from 'pg'
import {
  assemble,
  type Database,
  defaultMigrations,
  type Engine,
  openPglite,
  openServer,
} from '#platform/database/database.ts'
import { migrate } from '#platform/database/migrate.ts'
import { copyTemplate, ensureTemplate, templateName } from '#platform/database/template.ts'

export type TestDatabaseOptions = {
  /** A server to make the database on; without it the embedded engine is used. */
  serverUrl?: string | undefined
  migrationsDirectory?: string | undefined
}

const onceMore = (engine: Engine, afterwards: () => Promise<unknown>): Engine => ({
  ...engine,
  close: async () => {
    await engine.close()
    await afterwards()
  },
})

const embedded = async (migrationsDirectory: string): Promise<Engine> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hb-test-'))
  const database = path.join(folder, 'database')
  await copyTemplate(await ensureTemplate(migrationsDirectory), database, false)
  return onceMore(await openPglite(database, false), () => rm(folder, { recursive: true, force: true }))
}

/** The same server, another of its databases. */
export const otherDatabase = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

const asAdministrator = async <Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> => {
  const client = new Client(url)
  await client.connect()
  return work(client).finally(() => client.end())
}

/** A migrated database that others are copied from; nobody may stay connected to it. */
const ensureServerTemplate = async (serverUrl: string, migrationsDirectory: string): Promise<string> => {
  const name = (await templateName(migrationsDirectory)).replaceAll('-', '_')
  await asAdministrator(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(4810240002)')
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount) return
    const partial = `${name}_${randomBytes(4).toString('hex')}`
    await client.query(`create database ${partial}`)
    await asAdministrator(otherDatabase(serverUrl, partial), (inside) => migrate(inside, migrationsDirectory))
    await client.query(`alter database ${partial} rename to ${name}`)
  })
  return name
}

const onServer = async (serverUrl: string, migrationsDirectory: string): Promise<Engine> => {
  const template = await ensureServerTemplate(serverUrl, migrationsDirectory)
  const name = `hb_test_${randomBytes(6).toString('hex')}`
  // Copies of one template wait for each other on the server; the lock makes them wait instead of fail.
  await asAdministrator(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(4810240002)')
    await client.query(`create database ${name} template ${template}`)
  })
  const drop = () =>
    asAdministrator(serverUrl, (client) => client.query(`drop database ${name} with (force)`))
  return onceMore(openServer(otherDatabase(serverUrl, name)), drop)
}

/** A fresh, migrated database of its own for one test file, gone when it is closed. */
export const openTestDatabase = async (options: TestDatabaseOptions = {}): Promise<Database> => {
  const migrationsDirectory = options.migrationsDirectory ?? defaultMigrations
  const engine = options.serverUrl
    ? await onServer(options.serverUrl, migrationsDirectory)
    : await embedded(migrationsDirectory)
  return assemble(engine, migrationsDirectory)
}
