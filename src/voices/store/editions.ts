import type { SharedScope, StaffScope } from '#doors/scope.ts'
import {
  editions,
  houseRules,
  standingRules,
  type CoherenceRules,
  type HouseRules,
} from '../coherence/rules.ts'

export interface Edition {
  readonly rules: CoherenceRules
  readonly reason: string
  readonly by: string
  readonly at: Date | null
}

/** Every edition of this house, newest first; those of the software last. */
export const listEditions = async (scope: SharedScope): Promise<Edition[]> => {
  const rows = await scope.trx
    .selectFrom('coherence_editions')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.house_id', '=', 'coherence_editions.house_id')
        .onRef('staff.id', '=', 'coherence_editions.created_by'),
    )
    .select([
      'coherence_editions.version',
      'coherence_editions.rules',
      'coherence_editions.reason',
      'coherence_editions.created_at',
      'staff.name',
    ])
    .where('coherence_editions.house_id', '=', scope.houseId)
    .orderBy('coherence_editions.version', 'desc')
    .limit(100)
    .execute()
  const own = rows.map((row): Edition => ({
    rules: { version: row.version, ...houseRules.parse(row.rules) },
    reason: row.reason,
    by: row.name ?? '',
    at: row.created_at,
  }))
  // Below the house's own stand those of the software that ruled before them; later ones never ruled here.
  const firstOwn = own.at(-1)?.rules.version ?? Infinity
  const before = editions.filter(({ version }) => version < firstOwn).toReversed()
  return [...own, ...before.map((rules) => ({ rules, reason: '', by: '', at: null }))]
}

/** The edition that rules now. */
export const rulesOf = async (scope: SharedScope): Promise<CoherenceRules> => {
  const row = await scope.trx
    .selectFrom('coherence_editions')
    .select(['version', 'rules'])
    .where('house_id', '=', scope.houseId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? standingRules : { version: row.version, ...houseRules.parse(row.rules) }
}

/** A new edition follows; those before stay, so that what was said then can be judged by what ruled then. */
export const publishEdition = async (
  scope: StaffScope,
  rules: HouseRules,
  reason: string,
): Promise<number> => {
  const version = (await rulesOf(scope)).version + 1
  await scope.trx
    .insertInto('coherence_editions')
    .values({
      house_id: scope.houseId,
      version,
      rules: JSON.stringify(rules),
      reason,
      created_by: scope.staff.id,
      created_at: scope.now,
    })
    .execute()
  scope.record({ kind: 'house-changed', payload: { changed: [`coherence rules, edition ${version}`] } })
  return version
}
