import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import {
  DefaultQueryExecutor,
  DummyDriver,
  PostgresAdapter,
  PostgresQueryCompiler,
  Transaction as KyselyTransaction,
} from 'kysely'
import type pg from 'pg'
import type { Rows } from '#database/rows.ts'
import { beginStatement } from '#platform/database/begin-statement.ts'
import type { Result, Transaction } from '#platform/database/database.ts'
import { runNamed, runRaw } from '#platform/database/raw-statements.ts'
import { statementNames } from '#platform/database/statement-names.ts'
import {
  connectionOf,
  inOnePacket,
  openOver,
  TransactionConnection,
} from '#platform/database/transaction-connection.ts'

type Mode = 'write' | 'read'

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()
const maximumAttempts = 3

const dialect = {
  createAdapter: () => adapter,
  createDriver: () => new DummyDriver(),
  createQueryCompiler: () => compiler,
  createIntrospector: () => {
    throw new Error('The catalogue is read by scripts/generate-schema.ts')
  },
}

const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/** Serialization failure and deadlock: the server promises that nothing of the transaction was kept. */
const nothingWasKept = (error: unknown): boolean => ['40001', '40P01'].includes(String(errorCode(error)))

const begin = (client: pg.PoolClient, mode: Mode, settings: Record<string, string>): Promise<unknown> => {
  inOnePacket(client)
  return client.query(beginStatement(mode, settings))
}

export class Transactions {
  readonly #pool: pg.Pool
  readonly #nameOf = statementNames()
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
    const name = values === undefined || values.length === 0 ? undefined : this.#nameOf(sql)
    return connectionOf(trx).ask((client) =>
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
      // The work sets out in the same packet: BEGIN is the first word of its text, so whatever fails behind it leaves an
      // aborted transaction that takes no statement, and a broken connection takes none either.
      const [value] = await Promise.all([this.#current.run(mark, () => work(this.#open(connection))), begun])
      await connection.end()
      return value
    } catch (error) {
      connection.refuseMore()
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
    return openOver(connection, trx)
  }
}
