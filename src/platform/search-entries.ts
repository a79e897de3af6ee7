import { sql } from 'kysely'
import type { Transaction } from './database/database.ts'
import { searchWords } from './search-words.ts'

export interface SearchPlace {
  readonly houseId: string
  readonly trx: Transaction
}

export interface SearchEntry {
  readonly kind: 'client' | 'watch' | 'order'
  readonly subjectId: string
  /** Already through `searchWords`; phones and serials also as bare words. */
  readonly words: string
}

export const keepSearchEntry = async (place: SearchPlace, entry: SearchEntry): Promise<void> => {
  await place.trx
    .insertInto('search_entries')
    .values({ house_id: place.houseId, kind: entry.kind, subject_id: entry.subjectId, words: entry.words })
    .onConflict((conflict) =>
      conflict.columns(['house_id', 'kind', 'subject_id']).doUpdateSet({ words: entry.words }),
    )
    .execute()
}

export const removeSearchEntry = async (
  place: SearchPlace,
  entry: Omit<SearchEntry, 'words'>,
): Promise<void> => {
  await place.trx
    .deleteFrom('search_entries')
    .where('house_id', '=', place.houseId)
    .where('kind', '=', entry.kind)
    .where('subject_id', '=', entry.subjectId)
    .execute()
}

export interface SearchWish {
  readonly kind: SearchEntry['kind']
  readonly text: string
  readonly limit: number
}

/**
 * Ids whose words hold every fragment asked for. Hits first, rows later: joined in one statement, the planner would
 * rather walk the list in its order and test each row (measured a hundred times slower for a rare word).
 */
export const findSearchHits = async (place: SearchPlace, wish: SearchWish): Promise<string[]> => {
  const fragments = searchWords(wish.text)
    .split(' ')
    .filter((fragment) => fragment !== '')
  if (fragments.length === 0) return []
  let query = place.trx
    .selectFrom('search_entries')
    .select('subject_id')
    .where('house_id', '=', place.houseId)
    .where('kind', '=', wish.kind)
  for (const fragment of fragments)
    query = query.where(sql<boolean>`words like ${`%${escapeLike(fragment)}%`}`)
  const hits = await query.limit(wish.limit).execute()
  return hits.map((hit) => hit.subject_id)
}

const escapeLike = (fragment: string): string => fragment.replace(/[\\%_]/g, (sign) => `\\${sign}`)
