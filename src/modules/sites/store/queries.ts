import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import { siteKinds, type Site } from '../domain/site.ts'

const openingShape = z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))).catch({})

const asSite = (row: Selectable<Rows['sites']>): Site => ({
  id: row.id,
  code: row.code,
  name: row.name,
  kind: siteKinds.find((kind) => kind === row.kind) ?? 'boutique',
  country: row.country,
  region: row.region,
  street: row.street,
  postalCode: row.postal_code,
  city: row.city,
  phone: row.phone,
  mail: row.mail,
  timeZone: row.time_zone,
  currency: row.currency,
  language: isLanguage(row.language) ? row.language : 'en',
  taxBasisPoints: row.tax_basis_points,
  taxNumber: row.tax_number,
  iban: row.iban,
  unclaimedAfterDays: row.unclaimed_after_days,
  opening: openingShape.parse(row.opening),
  isActive: row.is_active,
  version: row.version,
})

/** A house has few sites: always the whole list, by name. */
export const listSites = async (scope: SharedScope): Promise<Site[]> => {
  const rows = await scope.trx
    .selectFrom('sites')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(asSite)
}

export const findSite = async (scope: SharedScope, id: string): Promise<Site | undefined> => {
  const row = await scope.trx
    .selectFrom('sites')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : asSite(row)
}

export const findSiteByCode = async (scope: SharedScope, code: string): Promise<Site | undefined> => {
  const row = await scope.trx
    .selectFrom('sites')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row === undefined ? undefined : asSite(row)
}
