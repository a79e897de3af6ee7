import type { HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { appendComposed } from '#facts/append.ts'
import { writeRows } from '#platform/database/table-copy.ts'
import type { ComposedChapter } from '../thread/composed-chapter.ts'

/** Rows and facts of one chapter, in the transaction of the scope; asked for in one breath, so that nobody waits in between. */
export const writeChapter = async (
  { foundation }: HouseAccess,
  scope: HouseScope,
  { rows, facts }: ComposedChapter,
): Promise<void> => {
  const query = async (sql: string, values?: unknown[]) =>
    (await foundation.database.executeIn(scope.trx, sql, values)).rows
  await Promise.all([
    ...rows.map((some) => writeRows(query, some, [some.text])),
    facts.count === 0 ? undefined : appendComposed(scope, facts),
  ])
}
