import type pg from 'pg'
import { Pool } from 'pg'
import { valueTypes } from '#platform/database/parsers.ts'
import type { PgliteServer } from '#platform/database/pglite-server.ts'

const defaultConnections = 10

export const poolOverPglite = (server: PgliteServer): pg.Pool =>
  new Pool({
    // One connection, lent in the order of asking: this is the fair mutex of the embedded database.
    max: 1,
    idleTimeoutMillis: 0,
    types: valueTypes,
    pipeline: true,
    stream: () => server.connect(),
    // Said here so that PGHOST, PGSSLMODE and their like in the environment have no effect.
    host: 'embedded',
    user: 'postgres',
    database: 'postgres',
    ssl: false,
  })

export const serverConnection = (databaseUrl: string): pg.ClientConfig => ({
  connectionString: databaseUrl,
  types: valueTypes,
  application_name: 'heure-bleue',
  keepAlive: true,
  // As on the embedded engine: what SQL makes of dates must not depend on the server's place.
  options: '-c timezone=UTC',
})

export const poolOverServer = (databaseUrl: string, maximumConnections = defaultConnections): pg.Pool => {
  const pool = new Pool({
    ...serverConnection(databaseUrl),
    // Statements asked for together travel together; one that fails leaves the later ones refused, as the transaction is.
    pipeline: true,
    max: maximumConnections,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 30_000,
  })
  // A connection that breaks while idle is replaced by the next one asked for; without a listener it ends the process.
  pool.on('error', () => undefined)
  return pool
}
