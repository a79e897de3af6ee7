import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { isRefusal, notFound, refuse } from '#platform/refusal.ts'
import { siteDay, type Site } from '../domain/site.ts'
import { upcomingHolidays } from '../domain/working-days.ts'
import { leadsSite, mayAddSites, mayChangeSites } from '../policy.ts'
import { addSite, changeSite } from '../store/commands.ts'
import { findSite, listSites } from '../store/queries.ts'
import * as contract from './contract.ts'

export const sitesApi: StaffRoute[] = [
  staffRoute(contract.listSites, anyStaff, async ({ scope }) => ({
    sites: (await listSites(scope)).map((site) => presentSite(scope, site)),
    mayAdd: mayAddSites(scope.staff),
  })),

  staffRoute(contract.readSite, anyStaff, async ({ scope, params }) => {
    const site = await findSite(scope, params.id)
    if (site === undefined) return notFound()
    return { site: presentSite(scope, site), closedDays: upcomingHolidays(site, siteDay(site, scope.now)) }
  }),

  staffRoute(contract.addSite, mayAddSites, async ({ scope, body }) => {
    const site = await addSite(scope, body)
    return isRefusal(site) ? site : { id: site.id, version: site.version }
  }),

  staffRoute(contract.changeSite, mayChangeSites, ({ scope, params, body }) => {
    if (!leadsSite(scope.staff, params.id))
      return Promise.resolve(refuse('common.not-yours', { status: 403 }))
    const { version, ...details } = body
    return changeSite(scope, { id: params.id, version, details })
  }),
]

const presentSite = (scope: StaffScope, site: Site) => ({
  ...site,
  opening: Object.fromEntries(
    Object.entries(site.opening).map(([day, spans]) => [
      day,
      spans.map(([from, until]): [string, string] => [from, until]),
    ]),
  ),
  mayChange: mayChangeSites(scope.staff) && leadsSite(scope.staff, site.id),
})
