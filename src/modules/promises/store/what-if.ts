import type { StaffScope } from '#doors/scope.ts'
import { findMember } from '#modules/staff/public.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'
import { listForWhatIf, type DueRow } from './due-list.ts'
import {
  forecastOrders,
  openOutlook,
  type OrderForecast,
  type Outlook,
  type Supposition,
} from './forecast-order.ts'
import { benchOf } from './benches.ts'

export interface WhatIf {
  readonly orderId?: string | undefined
  readonly partOn?: string | undefined
  readonly away?: { readonly staffId: string; readonly from: string; readonly until: string } | undefined
}

export interface Answered {
  readonly row: DueRow
  readonly before: OrderForecast
  readonly after: OrderForecast
}

/** The same model asked twice: once as things are, once as they would be. Nothing is written. */
export const answerWhatIf = async (scope: StaffScope, question: WhatIf): Promise<Answered[] | Refusal> => {
  const person = question.away === undefined ? undefined : await findMember(scope, question.away.staffId)
  if (question.away !== undefined && person === undefined) return notFound()
  const rows = await listForWhatIf(scope, {
    ...(question.orderId === undefined ? {} : { orderId: question.orderId }),
    ...(person === undefined ? {} : { workshops: person.siteIds }),
  })
  const ids = rows.map(({ order_id }) => order_id)
  const outlook = await openOutlook(scope)
  const before = await forecastOrders(scope, ids, { outlook })
  const supposed = await suppositions(outlook, { rows, question, weekly: person?.weeklyMinutes ?? 0 })
  const after = await forecastOrders(scope, ids, { outlook, suppose: (id) => supposed.get(id) ?? {} })
  return rows.flatMap((row) => {
    const [one, other] = [before.get(row.order_id), after.get(row.order_id)]
    return one === undefined || other === undefined ? [] : [{ row, before: one, after: other }]
  })
}

const suppositions = async (
  outlook: Outlook,
  asked: { rows: readonly DueRow[]; question: WhatIf; weekly: number },
): Promise<Map<string, Supposition>> => {
  const { rows, question, weekly } = asked
  const all = new Map<string, Supposition>()
  for (const row of rows) {
    const clock = await outlook.clockOf(row.site_id)
    const away = question.away
    if (away === undefined || clock === undefined) {
      all.set(row.order_id, { partOn: question.partOn })
      continue
    }
    const from = away.from > clock.today ? away.from : clock.today
    const days = Math.max(0, (clock.endOf(away.until) - clock.endOf(from)) / 86_400_000 + 1)
    const bench = benchOf(outlook.benches, row.workshop_site_id)
    // The minutes that person would have worked stay in the queue of the bench; what lies on their own desk waits for them.
    const own = row.assigned_to === away.staffId ? clock.dayAt(clock.endOf(away.until) + 1) : undefined
    all.set(row.order_id, {
      partOn: question.partOn,
      moreQueueDays: (days * (weekly / 5)) / bench.minutesPerDay,
      notBefore: own,
    })
  }
  return all
}
