import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findOrder, orderAtHand, servesOrder, type OrderRow } from '#modules/orders/public.ts'
import { findSite, siteDay, workingDays } from '#modules/sites/public.ts'
import { listMembers } from '#modules/staff/public.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { mayCare } from '../policy.ts'
import { closeDispute, listDisputes, openDispute } from '../store/disputes.ts'
import { findOrderOf } from '../store/of-client.ts'
import { closeRecovery, listRecoveries, openRecovery, type NewRecovery } from '../store/recoveries.ts'
import * as contract from './contract.ts'

/** What a client contests, and how the house puts it right. While either is open, nothing but their matter is written to them. */
export const careApi: StaffRoute[] = [
  staffRoute(contract.readCare, anyStaff, async ({ scope, params }) => {
    const order = await findOrder(scope, params.id)
    return order === undefined ? notFound() : presentCare(scope, order)
  }),

  staffRoute(contract.openDispute, mayCare, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    return named(await openDispute(scope, order, body.contested))
  }),

  staffRoute(contract.closeDispute, mayCare, async ({ scope, params, body }) => {
    const order = await orderOf(scope, await findOrderOf(scope, 'disputes', params.id))
    if (isRefusal(order)) return order
    return named(await closeDispute(scope, order, { id: params.id, outcome: body.outcome }))
  }),

  staffRoute(contract.openRecovery, mayCare, async ({ scope, params, body }) => {
    const order = await orderAtHand(scope, params.id)
    if (isRefusal(order)) return order
    const { ownerId, dueOn, ...rest } = body
    const taken = await whoAndWhen(scope, order, { ownerId, dueOn })
    if (isRefusal(taken)) return taken
    const id = await openRecovery(scope, order, { ...rest, ...taken })
    return isRefusal(id) ? id : { id, dueOn: taken.dueOn }
  }),

  staffRoute(contract.closeRecovery, mayCare, async ({ scope, params, body }) => {
    const order = await orderOf(scope, await findOrderOf(scope, 'recoveries', params.id))
    if (isRefusal(order)) return order
    return named(await closeRecovery(scope, order, { id: params.id, ...body }))
  }),
]

const named = (id: string | Refusal): { id: string } | Refusal => (isRefusal(id) ? id : { id })

const orderOf = (
  scope: StaffScope,
  row: { readonly order_id: string } | undefined,
): Promise<OrderRow | Refusal> =>
  row === undefined ? Promise.resolve(notFound()) : orderAtHand(scope, row.order_id)

interface Wished {
  readonly ownerId: string | undefined
  readonly dueOn: string | undefined
}

/** Somebody who works here, and a day that has not passed. */
const whoAndWhen = async (
  scope: StaffScope,
  order: OrderRow,
  { ownerId = scope.staff.id, dueOn }: Wished,
): Promise<Pick<NewRecovery, 'owner' | 'dueOn'> | Refusal> => {
  const owner = (await listMembers(scope)).find(({ id, isActive }) => id === ownerId && isActive)
  if (owner === undefined) return notFound()
  const days = await daysOf(scope, order)
  if (dueOn !== undefined && dueOn < days.today)
    return refuse('care.refusal.day-passed', { field: 'dueOn', status: 422 })
  return { owner, dueOn: dueOn ?? days.next }
}

const daysOf = async (scope: StaffScope, order: OrderRow): Promise<{ today: string; next: string }> => {
  const site = await findSite(scope, order.site_id)
  const today = site === undefined ? scope.now.toISOString().slice(0, 10) : siteDay(site, scope.now)
  return { today, next: site === undefined ? today : workingDays(site).addWorkingDays(today, 1) }
}

const presentCare = async (scope: StaffScope, order: OrderRow) => {
  const disputes = await listDisputes(scope, order.id)
  const recoveries = await listRecoveries(scope, order.id)
  return {
    disputes: disputes.map((row) => ({
      id: row.id,
      contested: row.contested,
      openedAt: row.opened_at.toISOString(),
      openedBy: row.opened_by_name ?? '',
      outcome: row.outcome,
      closedAt: row.closed_at?.toISOString() ?? null,
    })),
    recoveries: recoveries.map((row) => ({
      id: row.id,
      wentWrong: row.went_wrong,
      withApology: row.with_apology,
      gesture: row.gesture,
      gestureMinor: row.gesture_minor,
      currency: row.currency,
      ownerId: row.owner_id,
      ownerName: row.owner_name,
      dueOn: row.due_on,
      outcome: row.outcome,
      openedAt: row.opened_at.toISOString(),
      closedAt: row.closed_at?.toISOString() ?? null,
    })),
    usualDay: (await daysOf(scope, order)).next,
    mayChange: mayCare(scope.staff) && servesOrder(scope.staff, order),
  }
}
