import { Client } from 'pg'
import { openDatabase, type Database } from '#platform/database/database.ts'
import type { OwnerQuery } from '#platform/database/table-copy.ts'
import type { Settings } from '#platform/settings.ts'

export interface OwnerConnection {
  readonly database: Database
  readonly query: OwnerQuery
  /** Keeps what was done (a server's transaction), or gives it up. */
  close(outcome: 'keep' | 'give-up'): Promise<void>
}

/**
 * The database as its owner, in one moment: on a server one transaction (serialised against nothing, reading one
 * snapshot) beside the running house; on the embedded engine the folder lock keeps everybody else out.
 */
export const openAsOwner = async (settings: Settings): Promise<OwnerConnection> => {
  const { dataDirectory, databaseUrl } = settings
  const database = await openDatabase({
    dataDirectory,
    databaseUrl,
    describeHolder: () => 'a command of Heure Bleue',
  })
  if (databaseUrl === undefined) {
    const query: OwnerQuery = async (sql, values) => (await database.execute(sql, values)).rows
    return { database, query, close: () => database.close() }
  }
  const client = new Client(databaseUrl)
  await client.connect()
  await client.query('begin isolation level repeatable read')
  // Rows travel as texts of JSON: in UTC, whatever the server's own zone.
  await client.query("set local time zone 'UTC'")
  return {
    database,
    query: async (sql, values) => (await client.query<Record<string, unknown>>(sql, values)).rows,
    close: async (outcome) => {
      await client.query(outcome === 'keep' ? 'commit' : 'rollback').finally(() => client.end())
      await database.close()
    },
  }
}
