import type { HouseAccess } from '#doors/house.ts'
import { chapterTables } from '../thread/chapter-rows.ts'

const isPowerOfFour = (count: number): boolean => /^10*$/.test(count.toString(4))

/**
 * The embedded database never counts its tables by itself, and plans that it made while they were empty read a whole house
 * where one row is asked for: each time the history has grown fourfold it is made to look again. A table at a time: everybody waits.
 */
export const keepStatistics = async ({ foundation }: HouseAccess, chapters: number): Promise<void> => {
  const { database } = foundation
  if (database.engine !== 'pglite' || !isPowerOfFour(chapters)) return
  for (const table of chapterTables) await database.execute(`analyze ${table}`)
}
