import { canonicalJson, sha256 } from '#facts/canonical.ts'
import type { SharedScope } from '#doors/scope.ts'

/** What an earlier import made of a row: where it went, and what the row said then. */
export interface KnownRow {
  readonly subjectId: string
  readonly rowHash: Uint8Array
}

export const rowHash = (record: unknown): Uint8Array => sha256(Buffer.from(canonicalJson(record), 'utf8'))

/** A row that names no key of its own is known by what it says. */
export const keyOf = (record: { readonly key: string }): string =>
  record.key === '' ? Buffer.from(rowHash(record)).toString('hex') : record.key

interface Wanted {
  readonly source: string
  readonly kind: string
  readonly keys: readonly string[]
}

export const findKnown = async (
  scope: SharedScope,
  { source, kind, keys }: Wanted,
): Promise<Map<string, KnownRow>> => {
  const wanted = [...new Set(keys)].filter((key) => key !== '')
  if (wanted.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('import_keys')
    .select(['source_key', 'subject_id', 'row_hash'])
    .where('house_id', '=', scope.houseId)
    .where('source', '=', source)
    .where('kind', '=', kind)
    .where('source_key', 'in', wanted)
    .execute()
  return new Map(rows.map((row) => [row.source_key, { subjectId: row.subject_id, rowHash: row.row_hash }]))
}

export interface NewKey {
  readonly key: string
  readonly subjectId: string
  readonly hash: Uint8Array
}

export const insertKeys = async (
  scope: SharedScope,
  { source, kind }: Omit<Wanted, 'keys'>,
  keys: readonly NewKey[],
): Promise<void> => {
  if (keys.length === 0) return
  await scope.trx
    .insertInto('import_keys')
    .values(
      keys.map(({ key, subjectId, hash }) => ({
        house_id: scope.houseId,
        source,
        kind,
        source_key: key,
        subject_id: subjectId,
        row_hash: hash,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['house_id', 'source', 'kind', 'source_key']).doUpdateSet({
        row_hash: (excluded) => excluded.ref('excluded.row_hash'),
      }),
    )
    .execute()
}
