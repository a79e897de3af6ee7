import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type pg from 'pg'
import type { Transaction } from '#platform/database/database.ts'

const changingCommands = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/**
 * What is asked for in one breath leaves in one packet: the socket is held until the running microtasks are done. Every
 * write to a socket costs a system call here and a waking there, 0.1 to 0.2 ms of processor time: more than most statements.
 */
export const inOnePacket = ({ connection: { stream } }: pg.PoolClient): void => {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** One borrowed connection that refuses to work once its transaction has ended. Statements are answered in the order of asking. */
export class TransactionConnection implements DatabaseConnection {
  #ended = false
  #committing: Promise<void> | undefined
  readonly #client: pg.PoolClient
  readonly #nameOf: (sql: string) => string | undefined

  constructor(client: pg.PoolClient, nameOf: (sql: string) => string | undefined) {
    this.#client = client
    this.#nameOf = nameOf
  }

  async ask<Value>(work: (client: pg.PoolClient) => Promise<Value>): Promise<Value> {
    if (this.#ended) throw new Error('This transaction has already ended')
    inOnePacket(this.#client)
    return work(this.#client)
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const name = this.#nameOf(query.sql)
    const { command, rowCount, rows } = await this.ask((client) =>
      client.query<Row & pg.QueryResultRow>({
        text: query.sql,
        values: [...query.parameters],
        ...(name === undefined ? {} : { name }),
      }),
    )
    if (!changingCommands.has(command)) return { rows }
    return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Page by key instead of streaming: a cursor would hold the connection')
  }

  /** The last statements and the COMMIT behind them, all in one packet; nothing can be asked after them. */
  async commitBehind(queries: readonly CompiledQuery[]): Promise<QueryResult<unknown>[]> {
    queries.forEach(refuseWhatMayNotBind)
    const asked = queries.map((query) => this.executeQuery(query))
    inOnePacket(this.#client)
    this.#ended = true
    const committing = commit(this.#client)
    this.#committing = committing
    // Heard before the COMMIT that rolled back because of it: a failure is told by its own name, and deadlocks are tried again.
    committing.catch(() => undefined)
    const results = await Promise.all(asked)
    await committing
    return results
  }

  /** Commits what is not committed yet. */
  async end(): Promise<void> {
    this.#ended = true
    this.#committing ??= commit(this.#client)
    await this.#committing
  }

  refuseMore(): void {
    this.#ended = true
  }
}

/** A failed statement swallowed by the caller leaves an aborted transaction, whose COMMIT silently rolls back. */
const commit = async (client: pg.PoolClient): Promise<void> => {
  const { command } = await client.query('commit')
  if (command === 'ROLLBACK') throw new Error('The transaction was rolled back: an earlier statement failed')
}

/** A value that fails on its way to the server fails here, where the COMMIT would go without its statement. */
const refuseWhatMayNotBind = ({ parameters, sql }: CompiledQuery): void => {
  const isPlain = (value: unknown): boolean =>
    value === null || typeof value !== 'object' || value instanceof Date || value instanceof Uint8Array
  if (!parameters.every(isPlain))
    throw new Error(`Only plain values may go with the COMMIT: ${sql.slice(0, 80)}`)
}

const connections = new WeakMap<Transaction, TransactionConnection>()

export const connectionOf = (trx: Transaction): TransactionConnection => {
  const connection = connections.get(trx)
  if (connection === undefined) throw new Error('This transaction was not opened by this database')
  return connection
}

export const openOver = (connection: TransactionConnection, trx: Transaction): Transaction => {
  connections.set(trx, connection)
  return trx
}

type Rows<Queries extends readonly CompiledQuery[]> = {
  -readonly [Place in keyof Queries]: Queries[Place] extends CompiledQuery<infer Row>
    ? QueryResult<Row>
    : never
}

/**
 * The last statements of a transaction, sent together with its COMMIT: a waking less on either side for each packet
 * saved (0.3 to 0.5 ms). One that fails leaves the transaction aborted, and the COMMIT behind it rolls back.
 */
export const commitWith = <const Queries extends readonly CompiledQuery[]>(
  trx: Transaction,
  ...queries: Queries
): Promise<Rows<Queries>> =>
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the answers stand in the order of the statements
  connectionOf(trx).commitBehind(queries) as Promise<Rows<Queries>>
