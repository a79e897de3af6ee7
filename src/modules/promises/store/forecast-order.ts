import type { FinishedPlan, LogEvent } from '@heure-bleue/promise-dates'
import type { SharedScope } from '#doors/scope.ts'
import { listServices } from '#modules/catalogue/public.ts'
import { findSite, workingDays, type Site } from '#modules/sites/public.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'
import {
  courseAtCounter,
  courseOf,
  type CourseFact,
  type OrderCourse,
  type OrderTraits,
} from '../domain/event-log.ts'
import {
  chanceOfDay,
  dayByWhich,
  windowOf,
  type DateWindow,
  type Moment,
  type Remaining,
} from '../domain/forecast.ts'
import { coldRemaining, learntRemaining, planOf } from '../domain/remaining.ts'
import { workingClock, type WorkingClock } from '../domain/working-clock.ts'
import { benchOf, queueDays, readBenches, type Bench } from './benches.ts'
import { recentPlans } from './finished-plans.ts'
import { currentModel, type StandingModel } from './models.ts'
import { readCourses } from './read-courses.ts'

/** What every forecast of one moment rests on, read once however many orders are looked at. */
export interface Outlook {
  readonly benches: ReadonlyMap<string, Bench>
  readonly standing: StandingModel | undefined
  readonly plans: readonly FinishedPlan[]
  clockOf(siteId: string): Promise<WorkingClock | undefined>
}

export const openOutlook = async (scope: SharedScope): Promise<Outlook> => {
  const clocks = new Map<string, WorkingClock>()
  const standing = await currentModel(scope)
  return {
    benches: await readBenches(scope),
    standing,
    plans: standing === undefined ? await recentPlans(scope) : [],
    clockOf: async (siteId) => {
      const known = clocks.get(siteId)
      if (known !== undefined) return known
      const site = await findSite(scope, siteId)
      if (site === undefined) return undefined
      const clock = clockFor(site, scope.now)
      clocks.set(siteId, clock)
      return clock
    },
  }
}

export const clockFor = (site: Site, now: Date): WorkingClock =>
  workingClock({ days: workingDays(site), timeZone: site.timeZone, now })

/** What somebody supposes: a part on that day, a bench with less people, an order that cannot be touched before a day. */
export interface Supposition {
  readonly partOn?: string | undefined
  /** Working days that the queue grows by. */
  readonly moreQueueDays?: number | undefined
  readonly notBefore?: string | undefined
}

export interface OrderForecast {
  readonly course: OrderCourse
  readonly facts: readonly CourseFact[]
  readonly clock: WorkingClock
  readonly remaining: Remaining
  readonly window: DateWindow
  readonly likelyOn: string
  chanceOf(day: string): number
}

interface Looking {
  readonly traits: OrderTraits
  readonly course: OrderCourse
  readonly clock: WorkingClock
  readonly suppose: Supposition
}

const dayMs = 86_400_000

const remainingOf = (outlook: Outlook, { traits, course, clock, suppose }: Looking): Remaining => {
  const bench = benchOf(outlook.benches, traits.workshop)
  const queue = course.queueDays + (suppose.moreQueueDays ?? 0)
  if (outlook.standing !== undefined) {
    const parts =
      suppose.partOn === undefined
        ? {}
        : {
            partsAwaited: 1,
            partDays: Math.max(0, (clock.endOf(suppose.partOn) - clock.endOf(clock.today)) / dayMs),
          }
    const events = withLast(course.events, { queueDays: queue, ...parts })
    return learntRemaining(outlook.standing.model, outlook.standing.version, { events, now: course.now })
  }
  const plan = planOf({
    workMinutes: traits.services.reduce((sum, { minutes }) => sum + minutes, 0),
    queueMinutes: queue * bench.minutesPerDay,
    minutesPerDay: bench.minutesPerDay,
    isAgreed: traits.isAgreed,
    isQuick: traits.kind === 'while_you_wait',
  })
  return coldRemaining(plan, outlook.plans, { began: course.events[0]?.at ?? course.now, now: course.now })
}

/** What is known now stands on the last event: the instrument takes the last word about each attribute. */
const withLast = (events: readonly LogEvent[], attributes: Record<string, number>): LogEvent[] =>
  events.map((event, place) =>
    place === events.length - 1 ? { ...event, attributes: { ...event.attributes, ...attributes } } : event,
  )

const lookAt = (outlook: Outlook, looking: Looking): Omit<OrderForecast, 'facts'> => {
  const { course, clock, suppose, traits } = looking
  const remaining = remainingOf(outlook, looking)
  const partOn = suppose.partOn ?? course.partsUntil
  // A model that has learnt knows what comes after a part; before that, the work itself is what comes.
  const afterPart =
    partOn === undefined || outlook.standing !== undefined
      ? partOn
      : clock.dayAt(clock.endOf(partOn) - 1 + daysOfWork(outlook, traits) * dayMs)
  const floors = [afterPart, suppose.notBefore].filter((day) => day !== undefined)
  const unmoved: Moment = { clock, now: course.now }
  const moment: Moment = { ...unmoved, notBefore: floors.sort().at(-1) }
  return {
    course,
    clock,
    remaining: afterPart === undefined ? remaining : movedByPart(remaining, unmoved, afterPart),
    window: windowOf(remaining, moment),
    likelyOn: dayByWhich(remaining, moment, 0.5),
    chanceOf: (day) => chanceOfDay(remaining, moment, day),
  }
}

/** Working days that an order's own work takes on its bench, with a day to be looked at. */
const daysOfWork = ({ benches }: Outlook, { workshop, services }: OrderTraits): number =>
  services.reduce((sum, { minutes }) => sum + minutes, 0) / benchOf(benches, workshop).minutesPerDay + 1

/** A part that is still on the road moves the date by what it adds to the usual case, and stands first among the reasons. */
const movedByPart = (remaining: Remaining, { clock, now }: Moment, afterPart: string): Remaining => {
  const usual = now + remaining.quantile(0.5) * dayMs
  const days = Math.round(((clock.endOf(afterPart) - usual) / dayMs) * 10) / 10
  if (days < 0.5) return remaining
  const others = remaining.movers.filter(({ cause }) => cause !== 'part')
  return { ...remaining, movers: [{ cause: 'part', days }, ...others] }
}

/** Forecasts of orders as they stand, and as they would stand if something were otherwise. */
export const forecastOrders = async (
  scope: SharedScope,
  orderIds: readonly string[],
  given: { outlook?: Outlook; suppose?: (orderId: string) => Supposition } = {},
): Promise<Map<string, OrderForecast>> => {
  const outlook = given.outlook ?? (await openOutlook(scope))
  const forecasts = new Map<string, OrderForecast>()
  for (const [id, { traits, facts }] of await readCourses(scope, orderIds)) {
    const clock = await outlook.clockOf(traits.site)
    if (clock === undefined) continue
    const queue = queueDays(benchOf(outlook.benches, traits.workshop))
    const reading = { clock, now: scope.now, queueAt: () => queue }
    const told = courseOf(facts, traits, reading)
    // Taken in by this very transaction (its facts are written last) or by an import that knew no steps.
    const course = told.events.length > 0 ? told : courseAtCounter(traits, reading)
    forecasts.set(id, {
      facts,
      ...lookAt(outlook, { traits, course, clock, suppose: given.suppose?.(id) ?? {} }),
    })
  }
  return forecasts
}

export interface OfferWish {
  readonly siteId: string
  readonly workshopSiteId?: string | undefined
  readonly serviceIds: readonly string[]
  readonly kind?: 'deposit' | 'while_you_wait' | undefined
  readonly isAgreed?: boolean | undefined
  readonly brand?: string | undefined
}

/** Before the order exists: the window for these services at this counter, now. */
export const forecastAtCounter = async (
  scope: SharedScope,
  wish: OfferWish,
): Promise<Omit<OrderForecast, 'facts'> | Refusal> => {
  const outlook = await openOutlook(scope)
  const clock = await outlook.clockOf(wish.siteId)
  if (clock === undefined) return notFound()
  const menu = await listServices(scope)
  const services = wish.serviceIds.flatMap((id) => menu.find((service) => service.id === id) ?? [])
  const traits: OrderTraits = {
    id: '',
    site: wish.siteId,
    workshop: wish.workshopSiteId ?? wish.siteId,
    kind: wish.kind ?? 'deposit',
    services,
    brand: wish.brand ?? '',
    isRedo: false,
    isAgreed: wish.isAgreed ?? false,
  }
  const queue = queueDays(benchOf(outlook.benches, traits.workshop))
  const course = courseAtCounter(traits, { clock, now: scope.now, queueAt: () => queue })
  return lookAt(outlook, { traits, course, clock, suppose: {} })
}
