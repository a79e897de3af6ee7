import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { clientName } from '#modules/clients/public.ts'
import { withoutKeys } from '#modules/conversations/public.ts'
import { watchName } from '#modules/watches/public.ts'
import { notFound } from '#platform/refusal.ts'
import { localDay } from '../domain/local-day.ts'
import { listBehind, reasonsFor } from '../domain/today-reasons.ts'
import { mayExportOrders } from '../policy.ts'
import { askList, listOrders, type OrderFilters } from '../store/list-orders.ts'
import { findSites } from '../store/queries.ts'
import { readOrderPage } from '../store/read-order.ts'
import { searchHouse } from '../store/search.ts'
import { type MatterRow, readMatters } from '../store/today.ts'
import { listViews, removeView, saveView } from '../store/views.ts'
import * as contract from './contract.ts'
import { exportOrders } from './export-orders.ts'
import { nameOfClient, presentLine, presentPage } from './present-order.ts'

const pageSize = 80

export const readingApi: StaffRoute[] = [
  staffRoute(contract.exportOrders, mayExportOrders, ({ scope, foundation, query }) =>
    Promise.resolve(exportOrders(scope, foundation, settled(scope, query))),
  ),

  staffRoute(contract.listOrders, anyStaff, async ({ scope, query: { cursor, ...asked } }) => {
    const list = await askList(scope, settled(scope, asked))
    const page = await listOrders(scope, { asked: list, cursor, size: pageSize })
    return { ...page, orders: page.orders.map(presentLine) }
  }),

  staffRoute(contract.readOrder, anyStaff, async ({ scope, params }) => {
    const read = await readOrderPage(scope, params.id)
    return read === undefined ? notFound() : presentPage(scope, read)
  }),

  staffRoute(contract.readToday, anyStaff, async ({ scope }) => {
    const today = await dayOf(scope)
    // Asked in one breath: some twenty statements travel together instead of waiting for one another.
    const reasons = await Promise.all(
      reasonsFor(scope.staff.role).map(async (reason) => {
        const { rows, count, isMore } = await readMatters(scope, reason, today)
        return { reason, count, isMore, list: listBehind(reason, today), oldest: rows.map(presentMatter) }
      }),
    )
    return { reasons: reasons.filter(({ count }) => count > 0) }
  }),

  staffRoute(contract.search, anyStaff, async ({ scope, query }) => {
    const found = await searchHouse(scope, query.q)
    return { hits: presentHits(found) }
  }),

  staffRoute(contract.listViews, anyStaff, async ({ scope, query }) => ({
    views: await listViews(scope, query.screen),
  })),

  staffRoute(contract.saveView, anyStaff, ({ scope, body }) => saveView(scope, body)),

  staffRoute(contract.removeView, anyStaff, ({ scope, params }) => removeView(scope, params.id)),
]

const settled = (scope: StaffScope, filters: OrderFilters): OrderFilters =>
  filters.assigned === 'me' ? { ...filters, assigned: scope.staff.id } : filters

/** Today where the person works; those who serve every site take the calendar as it is in Greenwich. */
const dayOf = async (scope: StaffScope): Promise<string> => {
  const [siteId] = scope.staff.siteIds
  const site = siteId === undefined ? undefined : (await findSites(scope, [siteId])).get(siteId)
  return localDay(scope.now, site?.time_zone ?? 'UTC')
}

const presentMatter = (row: MatterRow) => ({
  orderId: row.order_id,
  number: row.number ?? '',
  clientId: row.client_id,
  clientName: nameOfClient(row) || row.contact_name || row.contact_address || '',
  watchName: watchName({ brand: row.brand ?? '', model: row.model ?? '', reference: row.reference ?? '' }),
  words: withoutKeys((row.words ?? '').replaceAll(/\s+/g, ' ').trim(), ''),
  since: row.since.toISOString(),
})

const presentHits = ({ orders, clients, watches }: Awaited<ReturnType<typeof searchHouse>>) => [
  ...orders.map((order) => ({
    kind: 'order' as const,
    id: order.id,
    title: order.number,
    detail: [watchName(order), nameOfClient(order)].filter((part) => part !== '').join(' · '),
    stage: order.stage,
  })),
  ...clients.map((client) => ({
    kind: 'client' as const,
    id: client.id,
    title: clientName({
      givenName: client.given_name,
      familyName: client.family_name,
      company: client.company,
    }),
    detail: [client.city, client.phone, client.mail].filter((part) => part !== '').join(' · '),
    stage: null,
  })),
  ...watches.map((watch) => ({
    kind: 'watch' as const,
    id: watch.id,
    title: watchName(watch),
    detail: [watch.reference, watch.serial].filter((part) => part !== '').join(' · '),
    stage: null,
  })),
]
