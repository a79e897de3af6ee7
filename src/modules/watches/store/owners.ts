import type { SharedScope } from '#doors/scope.ts'

export interface Owner {
  readonly id: string
  readonly name: string
}

/**
 * Names of the people who own these watches. Read here and not asked of the clients' slice: clients stand above watches
 * (a merge moves both), and a page of watches is one statement.
 */
export const ownerNames = async (
  scope: SharedScope,
  ids: readonly (string | null)[],
): Promise<Map<string, Owner>> => {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('clients')
    .select(['id', 'given_name', 'family_name', 'company'])
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', known)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, name: `${row.given_name} ${row.family_name}`.trim() || row.company },
    ]),
  )
}

/** Somebody a watch can be given to: known here, and not merged into another or forgotten. */
export const canOwn = async (scope: SharedScope, id: string): Promise<boolean> => {
  const row = await scope.trx
    .selectFrom('clients')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
