import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Insertable } from 'kysely'
import type { Rows, Transaction } from '#platform/database/database.ts'

// Composing a statement of forty rows holds the product's thread for a millisecond or two; requests are served in between.
const rowsAtOnce = 40

/** As many rows as there are, in few statements. */
export const insertAll = async <T extends keyof Rows>(
  trx: Transaction,
  table: T,
  rows: readonly Insertable<Rows[T]>[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await trx
      .insertInto<T>(table)
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
    await nextTurn()
  }
}
