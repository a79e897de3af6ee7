import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findOrder, localDay, orderAtHand, servesOrder } from '#modules/orders/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { isRefusal, notFound, type Refusal } from '#platform/refusal.ts'
import { groupMissing } from '../domain/missing-parts.ts'
import { isMissing } from '../domain/need.ts'
import * as policy from '../policy.ts'
import {
  cancelPartOrder,
  dropPart,
  fitPart,
  followPart,
  markNotProcurable,
  orderPart,
  wantPart,
} from '../store/commands.ts'
import { listNeeds, type NeedRow } from '../store/need-row.ts'
import { countPartLines, listPartLines, type NeedFilters } from '../store/queries.ts'
import * as contract from './contract.ts'
import { exportParts } from './export-parts.ts'
import { needAtHand } from './need-at-hand.ts'
import { presentLine, presentNeed } from './present.ts'
import { receiveParts } from './receive-parts.ts'

const pageSize = 80
const countedUpTo = 1000
const mostMissing = 2000

const readingApi: StaffRoute[] = [
  staffRoute(contract.exportParts, policy.mayExportParts, async ({ scope, foundation, query }) =>
    exportParts(scope, foundation, await filtersOf(scope, query)),
  ),

  staffRoute(contract.listParts, anyStaff, async ({ scope, query: { cursor, ...asked } }) => {
    const filters = await filtersOf(scope, asked)
    const { lines, next } = await listPartLines(scope, { filters, cursor, size: pageSize })
    const count = await countPartLines(scope, filters)
    return {
      lines: lines.map((line) => presentLine(line, filters.today)),
      next,
      count: Math.min(count, countedUpTo),
      isMore: count > countedUpTo,
      mayKeep: policy.mayKeepParts(scope.staff),
    }
  }),

  staffRoute(contract.listMissingParts, anyStaff, async ({ scope }) => {
    const filters = await filtersOf(scope, { state: 'outstanding' })
    const { lines } = await listPartLines(scope, { filters, size: mostMissing })
    const needs = lines.map((line) => ({
      id: line.id,
      part: line.part,
      partNumber: line.part_number,
      quantity: line.quantity,
      state: line.state,
      source: line.source,
      brand: line.brand,
      wantedAt: line.wanted_at,
      expectedOn: line.expected_on,
      promisedOn: line.promised_on,
      holdsUp: line.wait_reason === 'part',
      line,
    }))
    return {
      parts: groupMissing(needs).map(({ needs: group, ...part }) => ({
        ...part,
        lines: group.map(({ line }) => presentLine(line, filters.today)),
      })),
      mayKeep: policy.mayKeepParts(scope.staff),
    }
  }),

  staffRoute(contract.listNeeds, anyStaff, async ({ scope, params }) => {
    const order = await findOrder(scope, params.id)
    if (order === undefined) return notFound()
    const needs = await listNeeds(scope, order.id)
    const serves = servesOrder(scope.staff, order) && order.outcome === null
    return {
      needs: needs.map(presentNeed),
      missing: needs.filter(({ state }) => isMissing(state)).length,
      mayWant: serves && policy.mayWantParts(scope.staff),
      mayKeep: serves && policy.mayKeepParts(scope.staff),
      mayFit: serves && policy.mayFitParts(scope.staff),
    }
  }),
]

const presentOr = (row: NeedRow | Refusal) => (isRefusal(row) ? row : presentNeed(row))

const changingApi: StaffRoute[] = [
  staffRoute(contract.receiveParts, policy.mayKeepParts, ({ scope, body }) =>
    receiveParts(scope, body.arrivals),
  ),

  staffRoute(contract.wantPart, policy.mayWantParts, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    return isRefusal(order) ? order : presentOr(await wantPart(scope, order, body))
  }),

  staffRoute(contract.orderPart, policy.mayKeepParts, async ({ scope, params, body }) => {
    const at = await needAtHand(scope, { ...params, ...body })
    return isRefusal(at) ? at : presentOr(await orderPart(scope, at, body))
  }),

  staffRoute(contract.followPart, policy.mayKeepParts, async ({ scope, params, body }) => {
    const at = await needAtHand(scope, { ...params, ...body })
    return isRefusal(at) ? at : presentOr(await followPart(scope, at, body))
  }),

  staffRoute(contract.cancelPartOrder, policy.mayKeepParts, async ({ scope, params, body }) => {
    const at = await needAtHand(scope, { ...params, ...body })
    return isRefusal(at) ? at : presentOr(await cancelPartOrder(scope, at))
  }),

  staffRoute(contract.markNotProcurable, policy.mayKeepParts, async ({ scope, params, body }) => {
    const at = await needAtHand(scope, { ...params, ...body })
    return isRefusal(at) ? at : presentOr(await markNotProcurable(scope, at, body.route))
  }),

  staffRoute(contract.fitPart, policy.mayFitParts, async ({ scope, params, body }) => {
    const at = await needAtHand(scope, { ...params, ...body })
    return isRefusal(at) ? at : presentOr(await fitPart(scope, at))
  }),

  staffRoute(contract.dropPart, policy.mayWantParts, async ({ scope, params, body }) => {
    const at = await needAtHand(scope, { ...params, ...body })
    if (isRefusal(at)) return at
    const dropped = await dropPart(scope, at)
    return isRefusal(dropped) ? dropped : { need: presentNeed(dropped.need), isWoken: dropped.isWoken }
  }),
]

// Reading comes first: '/api/parts/missing' must be met before anything with a parameter.
export const partsApi: StaffRoute[] = [...readingApi, ...changingApi]

type Asked = Pick<NeedFilters, 'state' | 'order' | 'q'>

/** People of a site see the parts of their sites' orders; a search by order finds what it names. */
const filtersOf = async (scope: StaffScope, asked: Asked): Promise<NeedFilters> => {
  const [siteId] = scope.staff.siteIds
  const site = siteId === undefined ? undefined : await findSite(scope, siteId)
  return {
    ...asked,
    siteIds: asked.order === undefined ? scope.staff.siteIds : [],
    today: localDay(scope.now, site?.timeZone ?? 'UTC'),
  }
}
