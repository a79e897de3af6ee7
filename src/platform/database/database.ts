import type { Transaction as KyselyTransaction } from 'kysely'
import type pg from 'pg'
import type { Rows } from '#database/rows.ts'
import { type EmbeddedOptions, startEmbedded } from '#platform/database/embedded-server.ts'
import { migrate } from '#platform/database/migrate.ts'
import { type Listen, listenOnPool, ServerListener } from '#platform/database/notifications.ts'
import { type PgliteServer, startPglite } from '#platform/database/pglite-server.ts'
import { poolOverPglite, poolOverServer } from '#platform/database/pools.ts'
import { runAlone } from '#platform/database/raw-statements.ts'
import { defaultMigrations } from '#platform/database/read-migrations.ts'
import { Transactions } from '#platform/database/transactions.ts'

export { FolderInUse } from '#platform/database/folder-lock.ts'
export { defaultMigrations } from '#platform/database/read-migrations.ts'
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

export type DatabaseOptions = EmbeddedOptions & {
  databaseUrl?: string | undefined
  maximumConnections?: number | undefined
  /** The embedded database of that folder, where it was started before the rest was loaded. */
  started?: PgliteServer | undefined
}

export type Engine = Pick<Database, 'engine' | 'listen' | 'countSyncs' | 'close'> & { pool: pg.Pool }

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
export const openPglite = async (folder: string, durable: boolean): Promise<Engine> =>
  engineOver(await startPglite({ folder, durable }))

const engineOver = (server: PgliteServer): Engine => {
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

/** What a template holds beside the migrations, written by somebody who knows the whole database. */
export const furnishFolder = async (
  folder: string,
  work: (database: Database) => Promise<void>,
  migrationsDirectory = defaultMigrations,
): Promise<void> => {
  const database = await assemble(await openPglite(folder, false), migrationsDirectory)
  await work(database).finally(() => database.close())
}

/** Opens the database, brings it to the last migration, and gives the product its way in. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const migrationsDirectory = options.migrationsDirectory ?? defaultMigrations
  const engine = options.databaseUrl
    ? openServer(options.databaseUrl, options.maximumConnections)
    : engineOver(options.started ?? (await startEmbedded(options)))
  try {
    return await assemble(engine, migrationsDirectory)
  } catch (error) {
    await engine.close()
    throw error
  }
}
