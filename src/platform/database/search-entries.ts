import { sql } from 'kysely'
import type { Transaction } from './database.ts'
import { searchWords } from '../search-words.ts'

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

export const keepSearchEntry = (place: SearchPlace, entry: SearchEntry): Promise<void> =>
  keepSearchEntries(place, [entry])

export const keepSearchEntries = async (
  place: SearchPlace,
  entries: readonly SearchEntry[],
): Promise<void> => {
  if (entries.length === 0) return
  await place.trx
    .insertInto('search_entries')
    .values(
      entries.map(({ kind, subjectId, words }) => ({
        house_id: place.houseId,
        kind,
        subject_id: subjectId,
        words,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['house_id', 'kind', 'subject_id'])
        .doUpdateSet({ words: (excluded) => excluded.ref('excluded.words') }),
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

/** Ids whose words hold every fragment asked for, the newest first; resolved before any row is read. */
export const findSearchHits = async (place: SearchPlace, wish: SearchWish): Promise<string[]> => {
  const fragments = searchWords(wish.text)
    .split(' ')
    .filter((fragment) => fragment !== '')
    .slice(0, 8)
  if (fragments.length === 0) return []
  // A function of the database's owner: row-level security would keep the trigram index from answering.
  const { rows } = await sql<{ subject_id: string }>`
    select subject_id from find_search_hits(${[wish.kind]}::text[], ${fragments}::text[], ${wish.limit}::int)
  `.execute(place.trx)
  return [...new Set(rows.map((row) => row.subject_id))]
}
