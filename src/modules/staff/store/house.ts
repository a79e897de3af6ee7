import type { HouseScope } from '#doors/scope.ts'
import type { Transaction } from '#platform/database/database.ts'
import { newId } from '#platform/identifier.ts'
import type { HousePlan, SitePlan } from '../domain/house-plan.ts'

/** The house's row and its empty ledger: both must stand before the first fact. */
export const insertHouse = async (scope: HouseScope, plan: HousePlan): Promise<void> => {
  await scope.trx
    .insertInto('houses')
    .values({
      id: scope.houseId,
      name: plan.name,
      country: plan.country,
      default_language: plan.language,
      is_demonstration: plan.isDemonstration,
      created_at: scope.now,
    })
    .execute()
  await scope.trx.insertInto('ledgers').values({ house_id: scope.houseId }).execute()
  scope.record({ kind: 'house-created', payload: { name: plan.name, demonstration: plan.isDemonstration } })
}

export const insertSite = async (scope: HouseScope, plan: SitePlan): Promise<string> => {
  const id = newId()
  await scope.trx
    .insertInto('sites')
    .values({
      house_id: scope.houseId,
      id,
      code: plan.code,
      name: plan.name,
      kind: plan.kind,
      country: plan.country,
      region: plan.region ?? null,
      street: plan.street ?? '',
      postal_code: plan.postalCode ?? '',
      city: plan.city ?? '',
      phone: plan.phone ?? '',
      mail: plan.mail ?? '',
      time_zone: plan.timeZone,
      currency: plan.currency,
      language: plan.language,
      tax_basis_points: plan.taxBasisPoints,
      tax_number: plan.taxNumber ?? '',
      iban: plan.iban ?? '',
      unclaimed_after_days: plan.unclaimedAfterDays ?? 365,
      opening: JSON.stringify(plan.opening ?? {}),
    })
    .execute()
  scope.record({ kind: 'site-added', site: id, payload: { siteId: id, code: plan.code, name: plan.name } })
  return id
}

interface OwnHouse {
  readonly house: { id: string; name: string; country: string; isDemonstration: boolean }
  readonly sites: { id: string; code: string; name: string; timeZone: string; currency: string }[]
}

/** What a signed-in person's screens need before anything else. */
export const readOwnHouse = async (trx: Transaction, houseId: string): Promise<OwnHouse> => {
  const house = await trx
    .selectFrom('houses')
    .select(['id', 'name', 'country', 'is_demonstration as isDemonstration'])
    .where('id', '=', houseId)
    .executeTakeFirstOrThrow()
  const sites = await trx
    .selectFrom('sites')
    .select(['id', 'code', 'name', 'time_zone as timeZone', 'currency'])
    .where('house_id', '=', houseId)
    .where('is_active', '=', true)
    .orderBy('name')
    .execute()
  return { house, sites }
}

export const readOwnName = (
  trx: Transaction,
  { houseId, staffId }: { houseId: string; staffId: string },
): Promise<{ name: string; language: string }> =>
  trx
    .selectFrom('staff')
    .select(['name', 'language'])
    .where('house_id', '=', houseId)
    .where('id', '=', staffId)
    .executeTakeFirstOrThrow()
