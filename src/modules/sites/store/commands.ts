import type { SharedScope } from '#doors/scope.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { changedSiteDetails, newSite, settledSite, type Site, type SiteDetails } from '../domain/site.ts'
import { findSite, findSiteByCode } from './queries.ts'

const siteColumns = (details: SiteDetails) => ({
  code: details.code,
  name: details.name,
  kind: details.kind,
  country: details.country,
  region: details.region,
  street: details.street,
  postal_code: details.postalCode,
  city: details.city,
  phone: details.phone,
  mail: details.mail,
  time_zone: details.timeZone,
  currency: details.currency,
  language: details.language,
  tax_basis_points: details.taxBasisPoints,
  tax_number: details.taxNumber,
  iban: details.iban,
  unclaimed_after_days: details.unclaimedAfterDays,
  opening: JSON.stringify(details.opening),
  is_active: details.isActive,
})

export const addSite = async (scope: SharedScope, details: SiteDetails): Promise<Site | Refusal> => {
  const site = newSite(details)
  if (isRefusal(site)) return site
  if ((await findSiteByCode(scope, site.code)) !== undefined) return codeTaken(site.code)
  await scope.trx
    .insertInto('sites')
    .values({ house_id: scope.houseId, id: site.id, ...siteColumns(site) })
    .execute()
  scope.record({
    kind: 'site-added',
    site: site.id,
    payload: { siteId: site.id, code: site.code, name: site.name },
  })
  return site
}

export interface SiteChange {
  readonly id: string
  readonly version: number
  readonly details: SiteDetails
}

export const changeSite = async (
  scope: SharedScope,
  change: SiteChange,
): Promise<{ version: number } | Refusal> => {
  const before = await findSite(scope, change.id)
  if (before === undefined) return notFound()
  if (before.version !== change.version) return refuse('common.changed-meanwhile')
  const details = settledSite(change.details)
  if (isRefusal(details)) return details
  const changed = changedSiteDetails(before, details)
  if (changed.length === 0) return { version: before.version }
  if (changed.includes('code') && (await findSiteByCode(scope, details.code)) !== undefined)
    return codeTaken(details.code)
  const saved = await scope.trx
    .updateTable('sites')
    .set({ ...siteColumns(details), version: change.version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return refuse('common.changed-meanwhile')
  scope.record({ kind: 'site-changed', site: change.id, payload: { siteId: change.id, changed } })
  return { version: change.version + 1 }
}

const codeTaken = (code: string): Refusal => refuse('sites.code-taken', { values: { code }, field: 'code' })
