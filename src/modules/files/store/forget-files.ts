import type { SharedScope } from '#doors/scope.ts'

/**
 * Takes files out of the house: the rows in this transaction, the bytes by a job after it has committed. The other way round a
 * transaction that rolls back would leave names without bytes.
 */
export const forgetFiles = async (scope: SharedScope, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const rows = await scope.trx
    .deleteFrom('files')
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...ids])
    .returning('storage_key')
    .execute()
  scope.enqueue('remove-stored-files', { keys: rows.map(({ storage_key }) => storage_key) })
}
