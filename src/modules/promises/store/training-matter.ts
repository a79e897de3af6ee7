import type { HouseAccess } from '#doors/house.ts'
import { listSites } from '#modules/sites/public.ts'
import type { TrainingMatter } from '../domain/train-model.ts'
import { readBenches } from './benches.ts'
import { standingTwin } from './models.ts'
import { readCourses } from './read-courses.ts'

const mostOrders = 4000
const atOnce = 200
const withoutEnd: readonly string[] = ['declined', 'cancelled', 'abandoned']

/** The last four thousand orders with their facts, read in small steps so that the counter's requests go between. */
export const readTrainingMatter = async (house: HouseAccess): Promise<TrainingMatter> => {
  const head = await house.read(async (scope) => ({
    now: scope.now,
    sites: (await listSites(scope)).map((site) => ({
      id: site.id,
      timeZone: site.timeZone,
      place: { country: site.country, region: site.region, opening: site.opening },
    })),
    benches: await readBenches(scope),
    twin: await standingTwin(scope),
    ids: await scope.trx
      .selectFrom('orders')
      .select(['id', 'stage', 'outcome', 'ready_at'])
      .where('house_id', '=', scope.houseId)
      .where('kind', '=', 'deposit')
      .orderBy('id', 'desc')
      .limit(mostOrders)
      .execute(),
  }))
  const orders: TrainingMatter['orders'][number][] = []
  for (let from = 0; from < head.ids.length; from += atOnce) {
    const some = head.ids.slice(from, from + atOnce)
    const courses = await house.read((scope) =>
      readCourses(
        scope,
        some.map(({ id }) => id),
      ),
    )
    for (const { id, stage, ready_at } of some) {
      const course = courses.get(id)
      if (course === undefined) continue
      const neverReady = ready_at === null && (withoutEnd.includes(stage) || stage === 'returned')
      orders.push({ ...course, isWithoutEnd: neverReady })
    }
  }
  return {
    now: head.now,
    sites: head.sites,
    minutesPerDay: new Map([...head.benches].map(([site, bench]) => [site, bench.minutesPerDay])),
    orders,
    twin: head.twin,
  }
}
