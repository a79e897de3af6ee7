import type { SharedScope, StaffScope } from '#doors/scope.ts'
import type { Vault } from '#platform/vault.ts'
import type { ModelEndpoint } from '#voices/drafts/model-writer.ts'

export interface HouseWriter extends ModelEndpoint {
  readonly enabled: boolean
}

const purposeOf = (houseId: string): string => `house-writer/${houseId}`

/** The model this house writes with; undefined while it has chosen none. */
export const findWriter = async (scope: SharedScope, vault: Vault): Promise<HouseWriter | undefined> => {
  const row = await scope.trx
    .selectFrom('house_writers')
    .select(['enabled', 'url', 'model', 'sealed_key'])
    .where('house_id', '=', scope.houseId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    enabled: row.enabled,
    url: row.url,
    model: row.model,
    key: vault.open(row.sealed_key, purposeOf(scope.houseId)) ?? '',
  }
}

export interface WriterChange {
  readonly enabled: boolean
  readonly url: string
  readonly model: string
  /** Null: the one kept stays. */
  readonly key: string | null
}

export const writeWriter = async (scope: StaffScope, vault: Vault, change: WriterChange): Promise<void> => {
  const before = await findWriter(scope, vault)
  const key = change.key ?? before?.key ?? ''
  const values = {
    enabled: change.enabled,
    url: change.url,
    model: change.model,
    sealed_key: key === '' ? Buffer.alloc(0) : Buffer.from(vault.seal(key, purposeOf(scope.houseId))),
    changed_by: scope.staff.id,
    changed_at: scope.now,
    // Leave to send clients' words was given for one address; another one has to be allowed anew.
    ...(before?.url === change.url ? {} : { translates: false }),
  }
  await scope.trx
    .insertInto('house_writers')
    .values({ house_id: scope.houseId, ...values })
    .onConflict((conflict) => conflict.column('house_id').doUpdateSet(values))
    .execute()
  scope.record({
    kind: 'house-changed',
    payload: { changed: [change.enabled ? 'model that drafts: on' : 'model that drafts: off'] },
  })
}
