import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Transaction as KyselyTransaction } from 'kysely'
import type pg from 'pg'
import type { Rows } from '#database/rows.ts'
import { lockFolder } from '#platform/database/folder-lock.ts'
import { migrate } from '#platform/database/migrate.ts'
import { type Listen, listenOnPool, ServerListener } from '#platform/database/notifications.ts'
import { startPglite } from '#platform/database/pglite-server.ts'
import { poolOverPglite, poolOverServer } from '#platform/database/pools.ts'
import { runAlone } from '#platform/database/raw-statements.ts'
import { copyTemplate, ensureTemplate, type Furnishing } from '#platform/database/template.ts'
import { Transactions } from '#platform/database/transactions.ts'

export { FolderInUse } from '#platform/database/folder-lock.ts'
export type { Rows } from '#database/rows.ts'
export type Transaction = KyselyTransaction<Rows>
export type Settings = Record<string, string>
export type Work<Value> = (trx: Transaction) => Promise<Value>
export type Result = { rows: Record<string, unknown>[]; rowCount: number }

export interface Database {
  readonly engine: 'pglite' | 'postgresql'
  /** version of the server */
  readonly version: string
  /**
   * One transaction as the application's role (row-level security applies), with settings local to it.
   * After a deadlock or serialization failure `work` is called again, at most three times in all.
   */
  transaction<Value>(settings: Settings, work: Work<Value>): Promise<Value>
  /** The same, but the server refuses every write. */
  read<Value>(settings: Settings, work: Work<Value>): Promise<Value>
  /** SQL as the owner, outside any transaction; without values it may hold several statements. */
  execute(sql: string, values?: unknown[]): Promise<Result>
  /** SQL inside a transaction of this database, as the application's role. */
  executeIn(trx: Transaction, sql: string, values?: unknown[]): Promise<Result>
  /** Hears NOTIFY; `onReconnect` is told that messages may have been missed. */
  readonly listen: Listen
  /** How often the embedded database forced data to the disk; undefined on a server. */
  countSyncs(): Promise<number | undefined>
  close(): Promise<void>
}

export type DatabaseOptions = {
  dataDirectory: string
  databaseUrl?: string | undefined
  migrationsDirectory?: string | undefined
  maximumConnections?: number | undefined
  /** How this process names itself to a second start: "Heure Bleue on http://... (process 123)". */
  describeHolder?: (() => string) | undefined
  /** What every new embedded database holds beside the migrations. It stands in the template: a first start finds it there. */
  furnish?:
    | {
        readonly name: string
        readonly work: (database: Database) => Promise<void>
        /** The template is made once per version, which takes seconds: somebody may be waiting. */
        readonly announce: () => void
      }
    | undefined
}

export type Engine = Pick<Database, 'engine' | 'listen' | 'countSyncs' | 'close'> & { pool: pg.Pool }

export const defaultMigrations = path.join(import.meta.dirname, '../../../database/migrations')

export const assemble = async (parts: Engine, migrationsDirectory: string): Promise<Database> => {
  const { pool, engine, listen, countSyncs, close } = parts
  const client = await pool.connect()
  try {
    await migrate(client, migrationsDirectory)
  } finally {
    client.release()
  }
  const transactions = new Transactions(pool)
  const { rows } = await runAlone(pool, 'show server_version')
  return {
    engine,
    version: String(rows[0]?.['server_version']),
    transaction: (settings, work) => transactions.write(settings, work),
    read: (settings, work) => transactions.read(settings, work),
    execute: async (sql, values) => {
      transactions.refuseInside('execute()')
      return runAlone(pool, sql, values)
    },
    executeIn: (trx, sql, values) => transactions.executeIn(trx, sql, values),
    listen,
    countSyncs,
    close,
  }
}

/** The embedded engine on a folder that this process alone holds already. */
export const openPglite = async (folder: string, durable: boolean): Promise<Engine> => {
  const server = await startPglite({ folder, durable })
  const pool = poolOverPglite(server)
  return {
    engine: 'pglite',
    pool,
    listen: listenOnPool(pool),
    countSyncs: () => server.countSyncs(),
    close: async () => {
      await pool.end()
      await server.close()
    },
  }
}

export const openServer = (databaseUrl: string, maximumConnections?: number): Engine => {
  const pool = poolOverServer(databaseUrl, maximumConnections)
  const listener = new ServerListener(databaseUrl)
  return {
    engine: 'postgresql',
    pool,
    listen: listener.listen,
    countSyncs: async () => undefined,
    close: async () => {
      await listener.close()
      await pool.end()
    },
  }
}

const processStart = new Date(performance.timeOrigin).toISOString()
const describeProcess = (): string => `process ${process.pid}, started ${processStart}`

const furnishingOf = ({ furnish }: DatabaseOptions, migrationsDirectory: string): Furnishing | undefined => {
  if (furnish === undefined) return undefined
  const fill = async (folder: string): Promise<void> => {
    furnish.announce()
    const database = await assemble(await openPglite(folder, false), migrationsDirectory)
    await furnish.work(database).finally(() => database.close())
  }
  return { name: furnish.name, fill }
}

const openEmbedded = async (options: DatabaseOptions, migrationsDirectory: string): Promise<Engine> => {
  await mkdir(options.dataDirectory, { recursive: true })
  const describe = () => [options.describeHolder?.(), describeProcess()].filter(Boolean).join(', ')
  const lock = await lockFolder(path.resolve(options.dataDirectory), describe)
  try {
    const folder = path.join(options.dataDirectory, 'database')
    if (!existsSync(folder)) {
      const template = await ensureTemplate(migrationsDirectory, furnishingOf(options, migrationsDirectory))
      await copyTemplate(template, folder, true)
    }
    const engine = await openPglite(folder, true)
    return { ...engine, close: () => engine.close().finally(() => lock.release()) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Opens the database, brings it to the last migration, and gives the product its way in. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const migrationsDirectory = options.migrationsDirectory ?? defaultMigrations
  const engine = options.databaseUrl
    ? openServer(options.databaseUrl, options.maximumConnections)
    : await openEmbedded(options, migrationsDirectory)
  try {
    return await assemble(engine, migrationsDirectory)
  } catch (error) {
    await engine.close()
    throw error
  }
}
