import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  PostgresAdapter,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction as KyselyTransaction,
} from 'kysely'
import type pg from 'pg'
import type { Rows } from '#database/rows.ts'
import { beginStatement } from '#platform/database/begin-statement.ts'
import type { Result, Transaction } from '#platform/database/database.ts'
import { runNamed, runRaw } from '#platform/database/raw-statements.ts'
import { statementNames } from '#platform/database/statement-names.ts'

type Mode = 'write' | 'read'

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const changingCommands = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])
const maximumAttempts = 3

const dialect = {
  createAdapter: () => adapter,
  createDriver: () => new DummyDriver(),
  createQueryCompiler: () => compiler,
  createIntrospector: () => {
    throw new Error('The catalogue is read by scripts/generate-schema.ts')
  },
}

/**
 * What is asked for in one breath leaves in one packet: the socket is held until the running microtasks are done. Every
 * write to a socket costs a system call here and a waking there, 0.1 to 0.2 ms of processor time: more than most statements.
 */
const inOnePacket = ({ connection: { stream } }: pg.PoolClient): void => {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** One borrowed connection that refuses to work once its transaction has ended. Statements are answered in the order of asking. */
class TransactionConnection implements DatabaseConnection {
  #ended = false
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

  end(): void {
    this.#ended = true
  }
}

const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/** Serialization failure and deadlock: the server promises that nothing of the transaction was kept. */
const nothingWasKept = (error: unknown): boolean => ['40001', '40P01'].includes(String(errorCode(error)))

const begin = (client: pg.PoolClient, mode: Mode, settings: Record<string, string>): Promise<unknown> => {
  inOnePacket(client)
  return client.query(beginStatement(mode, settings))
}

/** A failed statement swallowed by the caller leaves an aborted transaction, whose COMMIT silently rolls back. */
const commit = async (client: pg.PoolClient): Promise<void> => {
  const { command } = await client.query('commit')
  if (command === 'ROLLBACK') throw new Error('The transaction was rolled back: an earlier statement failed')
}

export class Transactions {
  readonly #pool: pg.Pool
  readonly #nameOf = statementNames()
  readonly #connections = new WeakMap<Transaction, TransactionConnection>()
  readonly #current = new AsyncLocalStorage<{ open: boolean }>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** `work` may be called again after a deadlock: what it does outside its transaction must bear that. */
  async write<Value>(settings: Record<string, string>, work: (trx: Transaction) => Promise<Value>) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once('write', settings, work)
      } catch (error) {
        if (attempt >= maximumAttempts || !nothingWasKept(error)) throw error
        await wait(attempt * 10 + Math.random() * 20)
      }
    }
  }

  async read<Value>(settings: Record<string, string>, work: (trx: Transaction) => Promise<Value>) {
    return this.#once('read', settings, work)
  }

  /** Refuses what would wait for itself: on the embedded engine a transaction holds the only connection. */
  refuseInside(operation: string): void {
    if (this.#current.getStore()?.open) {
      throw new Error(`${operation} was called inside a transaction, which would wait for itself`)
    }
  }

  executeIn(trx: Transaction, sql: string, values?: unknown[]): Promise<Result> {
    const connection = this.#connections.get(trx)
    if (connection === undefined) throw new Error('This transaction was not opened by this database')
    const name = values === undefined || values.length === 0 ? undefined : this.#nameOf(sql)
    return connection.ask((client) =>
      name === undefined || values === undefined
        ? runRaw(client, sql, values)
        : runNamed(client, { name, text: sql, values }),
    )
  }

  async #once<Value>(
    mode: Mode,
    settings: Record<string, string>,
    work: (trx: Transaction) => Promise<Value>,
  ): Promise<Value> {
    this.refuseInside('A transaction')
    const client = await this.#pool.connect()
    const connection = new TransactionConnection(client, this.#nameOf)
    const mark = { open: true }
    let broken: Error | undefined
    const rollback = () =>
      client.query('rollback').catch((error: unknown) => {
        broken = error instanceof Error ? error : new Error(String(error))
      })
    try {
      const begun = begin(client, mode, settings)
      // A write waits until it is inside. A read may set out at once: if BEGIN failed, nobody sees what it read.
      if (mode === 'write') await begun
      const [value] = await Promise.all([this.#current.run(mark, () => work(this.#open(connection))), begun])
      connection.end()
      await commit(client)
      return value
    } catch (error) {
      connection.end()
      await rollback()
      throw error
    } finally {
      mark.open = false
      client.release(broken)
    }
  }

  #open(connection: TransactionConnection): Transaction {
    const executor = new DefaultQueryExecutor(compiler, adapter, {
      provideConnection: (consumer) => consumer(connection),
    })
    const trx = new KyselyTransaction<Rows>({
      config: { dialect },
      dialect,
      driver: new DummyDriver(),
      executor,
    })
    this.#connections.set(trx, connection)
    return trx
  }
}
