import type { SharedScope } from '#doors/scope.ts'

/** A workshop's bench: minutes of work planned and not done, and minutes its people work on a working day. */
export interface Bench {
  readonly queueMinutes: number
  readonly minutesPerDay: number
}

/** Below this a site has nobody entered at its bench: one person on two days a week stands in. */
const leastPerDay = 190
const closedStages = ['returned', 'cancelled', 'abandoned', 'declined'] as const

/** Every workshop of the house at once: a handful of rows, summed by the database. Work and people are read, not written. */
export const readBenches = async (scope: SharedScope): Promise<Map<string, Bench>> => {
  const queues = await scope.trx
    .selectFrom('operations')
    .innerJoin('orders', (join) =>
      join
        .onRef('orders.house_id', '=', 'operations.house_id')
        .onRef('orders.id', '=', 'operations.order_id'),
    )
    .select((row) => [
      'orders.workshop_site_id as site',
      row.fn.sum<number>('operations.minutes').as('minutes'),
    ])
    .where('operations.house_id', '=', scope.houseId)
    .where('operations.state', 'in', ['open', 'started'])
    .where('orders.stage', 'not in', [...closedStages])
    .groupBy('orders.workshop_site_id')
    .execute()
  const people = await scope.trx
    .selectFrom('staff')
    .innerJoin('staff_sites', (join) =>
      join
        .onRef('staff_sites.house_id', '=', 'staff.house_id')
        .onRef('staff_sites.staff_id', '=', 'staff.id'),
    )
    .select((row) => [
      'staff_sites.site_id as site',
      row.fn.sum<number>('staff.weekly_minutes').as('minutes'),
    ])
    .where('staff.house_id', '=', scope.houseId)
    .where('staff.is_active', '=', true)
    .where('staff.role', '=', 'watchmaker')
    .groupBy('staff_sites.site_id')
    .execute()
  const weekly = new Map(people.map(({ site, minutes }) => [site, Number(minutes)]))
  const waiting = new Map(queues.map(({ site, minutes }) => [site, Number(minutes)]))
  const sites = new Set([...weekly.keys(), ...waiting.keys()])
  return new Map(
    [...sites].map((site) => [
      site,
      {
        queueMinutes: waiting.get(site) ?? 0,
        minutesPerDay: Math.max(leastPerDay, (weekly.get(site) ?? 0) / 5),
      },
    ]),
  )
}

export const benchOf = (benches: ReadonlyMap<string, Bench>, site: string): Bench =>
  benches.get(site) ?? { queueMinutes: 0, minutesPerDay: leastPerDay }

export const queueDays = ({ queueMinutes, minutesPerDay }: Bench): number => queueMinutes / minutesPerDay
