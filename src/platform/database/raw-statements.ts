import type pg from 'pg'
import type { Result } from '#platform/database/database.ts'

type Answer = pg.QueryResult<Record<string, unknown>>

/**
 * Runs SQL text as it is. Without values it may hold several statements: their rows come back joined, so that
 * a RETURNING before a trailing COMMIT is not lost (pg-boss sends such texts).
 */
export const runRaw = async (client: pg.ClientBase, sql: string, values?: unknown[]): Promise<Result> => {
  const answer: Answer | Answer[] = await client.query<Record<string, unknown>>(
    sql,
    values?.length ? values : undefined,
  )
  return joined(answer)
}

/** One statement that comes again and again, such as queueing a job: parsed and planned once per connection. */
export const runNamed = async (
  client: pg.ClientBase,
  statement: { readonly name: string; readonly text: string; readonly values: unknown[] },
): Promise<Result> => joined(await client.query<Record<string, unknown>>(statement))

const joined = (answer: Answer | Answer[]): Result => {
  const answers = Array.isArray(answer) ? answer : [answer]
  return {
    rows: answers.flatMap(({ rows }) => rows ?? []),
    rowCount: answers.at(-1)?.rowCount ?? 0,
  }
}

/** Outside a transaction: whatever happens, the connection goes back without an open transaction on it. */
export const runAlone = async (pool: pg.Pool, sql: string, values?: unknown[]): Promise<Result> => {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    return await runRaw(client, sql, values)
  } finally {
    // 'I' is idle: a text that failed between its BEGIN and COMMIT, or forgot its COMMIT, is rolled back.
    if (client.getTransactionStatus() !== 'I') {
      await client.query('rollback').catch((error: unknown) => {
        broken = error instanceof Error ? error : new Error(String(error))
      })
    }
    client.release(broken)
  }
}
