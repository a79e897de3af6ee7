import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findSite, siteDay } from '#modules/sites/public.ts'
import { isRefusal, notFound } from '#platform/refusal.ts'
import { standingOf, type PriceList } from '../domain/price-list.ts'
import { maySetPrices } from '../policy.ts'
import { addService, addStandardMenu, changeService, publishPriceList } from '../store/commands.ts'
import { menuFor } from '../store/menu.ts'
import { listPriceLists, listServices, readPrices } from '../store/queries.ts'
import * as contract from './contract.ts'

export const catalogueApi: StaffRoute[] = [
  staffRoute(contract.listServices, anyStaff, async ({ scope }) => ({
    services: await listServices(scope),
    mayChange: maySetPrices(scope.staff),
  })),

  staffRoute(contract.addService, maySetPrices, async ({ scope, body }) => {
    const service = await addService(scope, body)
    return isRefusal(service) ? service : { id: service.id, version: service.version }
  }),

  staffRoute(contract.changeService, maySetPrices, ({ scope, params, body }) => {
    const { version, ...details } = body
    return changeService(scope, { id: params.id, version, details })
  }),

  staffRoute(contract.addStandardMenu, maySetPrices, async ({ scope }) => ({
    services: (await addStandardMenu(scope)).length,
  })),

  staffRoute(contract.readMenu, anyStaff, async ({ scope, query }) => {
    const site = await findSite(scope, query.siteId)
    if (site === undefined) return notFound()
    const on = query.on ?? siteDay(site, scope.now)
    const menu = await menuFor(scope, { siteId: site.id, on })
    return isRefusal(menu) ? menu : { siteId: site.id, on, ...menu, items: [...menu.items] }
  }),

  staffRoute(contract.listPriceLists, anyStaff, async ({ scope }) => ({
    lists: await presentLists(scope),
    mayPublish: maySetPrices(scope.staff),
  })),

  staffRoute(contract.readPriceList, anyStaff, async ({ scope, params }) => {
    const list = (await presentLists(scope)).find(({ id }) => id === params.id)
    if (list === undefined) return notFound()
    const prices = (await readPrices(scope, [list.id])).get(list.id) ?? new Map<string, number>()
    return { list, prices: [...prices].map(([serviceId, amountMinor]) => ({ serviceId, amountMinor })) }
  }),

  staffRoute(contract.publishPriceList, maySetPrices, async ({ scope, body }) => {
    const list = await publishPriceList(scope, body)
    return isRefusal(list) ? list : { id: list.id }
  }),
]

const presentLists = async (scope: StaffScope) => {
  const lists = await listPriceLists(scope)
  const prices = await readPrices(
    scope,
    lists.map(({ id }) => id),
  )
  const today = scope.now.toISOString().slice(0, 10)
  return lists.map((list) => ({ ...presentList(list), standing: standingOf(list, lists, { today, prices }) }))
}

const presentList = ({ createdAt, ...list }: PriceList) => ({ ...list, publishedAt: createdAt.toISOString() })
