import { setImmediate as nextTurn } from 'node:timers/promises'
import type { HouseScope } from '#doors/scope.ts'
import { appendFacts } from '#facts/append.ts'
import { chapterTables, type ChapterRows } from '../thread/chapter-rows.ts'
import { insertAll } from './insert-all.ts'

/** Few enough that a turn of the product's thread stays short: whoever is at the screen meanwhile comes first. */
const factsAtOnce = 60

/** Rows and facts of one chapter, in the transaction of the scope. */
export const writeChapter = async (scope: HouseScope, { tables, facts }: ChapterRows): Promise<void> => {
  for (const table of chapterTables) await insertAll(scope.trx, table, tables[table])
  for (let from = 0; from < facts.length; from += factsAtOnce) {
    await appendFacts(scope, facts.slice(from, from + factsAtOnce))
    await nextTurn()
  }
}
