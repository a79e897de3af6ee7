import { daysOfPlan, type FinishedPlan } from '@heure-bleue/promise-dates'
import type { SharedScope } from '#doors/scope.ts'
import { workingDays, listSites } from '#modules/sites/public.ts'
import { planOf } from '../domain/remaining.ts'
import { workingClock } from '../domain/working-clock.ts'
import { benchOf, readBenches } from './benches.ts'

const dayMs = 86_400_000
const most = 100

/** How the last finished orders compared with their menu minutes: what a house knows before it can learn more. */
export const recentPlans = async (scope: SharedScope): Promise<FinishedPlan[]> => {
  const rows = await scope.trx
    .selectFrom('orders')
    .select((order) => [
      'orders.id',
      'orders.site_id',
      'orders.workshop_site_id',
      'orders.kind',
      'orders.received_at',
      'orders.ready_at',
      order
        .selectFrom('order_services')
        .select((service) => service.fn.sum<number>('order_services.minutes').as('minutes'))
        .whereRef('order_services.house_id', '=', 'orders.house_id')
        .whereRef('order_services.order_id', '=', 'orders.id')
        .as('minutes'),
    ])
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.stage', 'in', ['ready', 'returned'])
    .where('orders.kind', '=', 'deposit')
    .where('orders.ready_at', 'is not', null)
    .orderBy('orders.id', 'desc')
    .limit(most)
    .execute()
  if (rows.length === 0) return []
  const benches = await readBenches(scope)
  const clocks = new Map(
    (await listSites(scope)).map((site) => [
      site.id,
      workingClock({ days: workingDays(site), timeZone: site.timeZone, now: scope.now }),
    ]),
  )
  return rows.flatMap((row): FinishedPlan[] => {
    const clock = clocks.get(row.site_id)
    if (clock === undefined || row.ready_at === null) return []
    const bench = benchOf(benches, row.workshop_site_id)
    const plan = planOf({
      workMinutes: Number(row.minutes ?? 0),
      queueMinutes: bench.queueMinutes,
      minutesPerDay: bench.minutesPerDay,
      isAgreed: true,
      isQuick: false,
    })
    return [
      {
        plannedDays: daysOfPlan(plan),
        actualDays: (clock.at(row.ready_at) - clock.at(row.received_at)) / dayMs,
      },
    ]
  })
}
