import type { Insertable } from 'kysely'
import type { Rows, Transaction } from '#platform/database/database.ts'

export type Written<T extends keyof Rows> = Insertable<Rows[T]>

// A statement carries at most 65,535 values; the widest of these tables has some thirty columns.
const rowsAtOnce = 400

/** As many rows as there are, in few statements. */
export const insertAll = async <T extends keyof Rows>(
  trx: Transaction,
  table: T,
  rows: readonly Written<T>[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await trx
      .insertInto<T>(table)
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
}
