import {
  parseModel,
  predict,
  type FinishedPlan,
  type ForecastOutcome,
  type PromiseModel,
} from '@heure-bleue/promise-dates'
import { daysOfPlan } from '@heure-bleue/promise-dates'
import { correctionOf, outcomesOf, type KeptForecast } from '#modules/promises/domain/corrected-model.ts'
import { courseOf, type OrderCourse, type QueueAt } from '#modules/promises/domain/event-log.ts'
import { windowOf } from '#modules/promises/domain/forecast.ts'
import { heldUntil, pausedDaysSince } from '#modules/promises/domain/held-until.ts'
import { queueHistory } from '#modules/promises/domain/queue-history.ts'
import { coldRemaining, learntRemaining, planOf } from '#modules/promises/domain/remaining.ts'
import { trainModel } from '#modules/promises/domain/train-model.ts'
import { workingClock, type WorkingClock } from '#modules/promises/domain/working-clock.ts'
import { workingDays } from '#modules/sites/domain/working-days.ts'
import { minutesOfPerson, place, timeZone, type House, type SimulatedOrder } from './simulate-house.ts'

export const levels = [0.8, 0.9, 0.95] as const
type Level = (typeof levels)[number]

/** One date that the counter would have said, and what became of it. */
export interface SaidDate {
  readonly on: string
  readonly moment: 'intake' | 'approval' | 'bench'
  readonly level: Level
  /** The probability told with the date: whole days make it a little more than the level asked for. */
  readonly said: number
  readonly kept: boolean
  readonly days: number
  readonly orders: number
}

interface Rolling {
  /** Working days between two trainings, and between two corrections by what became of earlier dates. */
  readonly trainEvery: number
  readonly correctEvery: number
  readonly report?: (line: string) => void
}

const dayMs = 86_400_000
/** Three of an order's ten steps are looked at here, so that a fortnight of the product's record is that many outcomes less. */
const watchedRules = { halfLife: 300, prior: 50 } as const

const minutesPerDay = new Map([['geneva', 4 * minutesOfPerson]])
const days = workingDays(place)

interface Ask {
  readonly order: SimulatedOrder
  readonly at: Date
  readonly moment: SaidDate['moment']
}

const momentOf = (kind: string, to: unknown): SaidDate['moment'] | undefined => {
  if (kind === 'order-received') return 'intake'
  if (kind !== 'stage-changed') return undefined
  return to === 'approved' ? 'approval' : to === 'in_work' ? 'bench' : undefined
}

const asksOf = ({ orders }: House): Ask[] =>
  orders
    .flatMap((order) =>
      order.facts.flatMap((fact): Ask[] => {
        const moment = momentOf(fact.kind, fact.payload['to'])
        return moment === undefined ? [] : [{ order, at: fact.at, moment }]
      }),
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime())

const clocks = () => {
  const known = new Map<string, WorkingClock>()
  return (now: Date): WorkingClock => {
    const day = now.toISOString().slice(0, 10)
    const clock = known.get(day) ?? workingClock({ days, timeZone, now })
    known.set(day, clock)
    return clock
  }
}

interface Standing {
  version: number
  model: PromiseModel
  twin: string
  kept: (KeptForecast & { readonly order: SimulatedOrder })[]
  corrected: PromiseModel
}

/**
 * Walks through the house's years: at intake, at approval and at the bench a date is said by the product's own rules, from the
 * facts known by then and the model that stood by then. Trained and corrected in between, as the nightly jobs do.
 */
export const holdAgainst = (house: House, rolling: Rolling): SaidDate[] => {
  const clockAt = clocks()
  const queueAt = queueHistory(house.orders, minutesPerDay)
  const said: SaidDate[] = []
  let standing: Standing | undefined
  let next = { train: 20, correct: 20 }
  for (const ask of asksOf(house)) {
    if (ask.at >= house.until) break
    const worked = days.workingDaysBetween(house.days[0] ?? '', ask.at.toISOString().slice(0, 10))
    if (worked >= next.train) {
      next = { train: worked + rolling.trainEvery, correct: worked + rolling.correctEvery }
      standing = retrained(house, { now: ask.at, standing, report: rolling.report })
    } else if (worked >= next.correct && standing !== undefined) {
      next = { ...next, correct: worked + rolling.correctEvery }
      correct(standing, { now: ask.at, clock: clockAt(ask.at) })
    }
    const clock = clockAt(ask.at)
    said.push(...sayDates(ask, { house, standing, clock, queueAt }))
  }
  return said
}

const knownFacts = (order: SimulatedOrder, now: Date) => order.facts.filter(({ at }) => at <= now)

const retrained = (
  house: House,
  asked: { now: Date; standing: Standing | undefined; report: Rolling['report'] },
): Standing | undefined => {
  const { now, standing, report } = asked
  const training = trainModel({
    now,
    sites: [{ id: 'geneva', timeZone, place }],
    minutesPerDay,
    orders: house.orders.flatMap((order) => {
      const facts = knownFacts(order, now)
      const isDeclined = facts.some(({ payload }) => payload['to'] === 'declined')
      return facts.length === 0 ? [] : [{ traits: order.traits, facts, isWithoutEnd: isDeclined }]
    }),
    twin: standing?.twin ?? null,
  })
  const day = now.toISOString().slice(0, 10)
  if (training.outcome === 'too-few') {
    report?.(`${day} too few: ${training.finished} finished`)
    return standing
  }
  report?.(`${day} learnt from ${training.finished}, ${training.replaces ? 'used' : 'not better'}`)
  if (!training.replaces && standing !== undefined) {
    correct(standing, { now, clock: workingClock({ days, timeZone, now }) })
    return standing
  }
  const model = parseModel(training.model)
  return { version: (standing?.version ?? 0) + 1, model, twin: training.twin, kept: [], corrected: model }
}

const correct = (standing: Standing, moment: { now: Date; clock: WorkingClock }): void => {
  const outcomes: ForecastOutcome[] = outcomesOf(
    standing.kept.flatMap((kept) => {
      const facts = knownFacts(kept.order, moment.now)
      if (facts.some(({ payload }) => payload['to'] === 'declined')) return []
      const { readyAt } = kept.order
      return [{ ...kept, facts, readyAt: readyAt !== null && readyAt <= moment.now ? readyAt : null }]
    }),
    moment,
  )
  const maps = correctionOf(standing.model, outcomes, watchedRules)
  if (maps !== undefined) standing.corrected = { ...standing.model, ...maps }
}

interface Moment {
  readonly house: House
  readonly standing: Standing | undefined
  readonly clock: WorkingClock
  readonly queueAt: QueueAt
}

const sayDates = (ask: Ask, moment: Moment): SaidDate[] => {
  const { order, at } = ask
  const { clock, standing, queueAt } = moment
  const facts = knownFacts(order, at)
  const course = courseOf(facts, order.traits, { clock, now: at, queueAt })
  const remaining =
    standing === undefined
      ? coldly(order, course, { ...moment, at })
      : learntRemaining(standing.corrected, `${standing.version}`, course)
  if (standing !== undefined) keep(standing, order, { course, at })
  // Whoever declined kept or broke no date; who is still not ready in the months after the years looked at has broken it.
  if (order.isDeclined) return []
  const readyAt = order.readyAt ?? new Date(Date.UTC(9999, 0))
  const ready = order.readyAt === null ? '9999-01-01' : clock.localDay(readyAt)
  return levels.map((level) => {
    const window = windowOf(remaining, { clock, now: course.now, notBefore: course.partsUntil }, level)
    const paused = order.readyAt === null ? 0 : pausedDaysSince(order.facts, at, { clock, now: readyAt })
    return {
      on: clock.today,
      moment: ask.moment,
      level,
      said: window.probability,
      kept: ready <= heldUntil(clock, window.until, paused),
      days: (clock.endOf(window.until) - course.now) / dayMs,
      orders: remaining.orders,
    }
  })
}

const keep = (
  standing: Standing,
  order: SimulatedOrder,
  { course, at }: { course: OrderCourse; at: Date },
): void => {
  const { record } = predict(standing.corrected, course.events, { now: course.now })
  standing.kept.push({
    order,
    madeAt: at,
    length: record.length,
    z: record.z,
    shift: record.shift ?? 0,
    facts: [],
    readyAt: null,
  })
}

const coldly = (order: SimulatedOrder, course: OrderCourse, moment: Moment & { readonly at: Date }) => {
  const { house, clock, queueAt, at } = moment
  const planFor = (one: SimulatedOrder, when: Date) =>
    planOf({
      workMinutes: one.traits.services.reduce((sum, { minutes }) => sum + minutes, 0),
      queueMinutes: queueAt('geneva', when) * 4 * minutesOfPerson,
      minutesPerDay: 4 * minutesOfPerson,
      isAgreed: one.traits.isAgreed,
      isQuick: false,
    })
  const finished = house.orders.flatMap((one): FinishedPlan[] => {
    const [first] = one.facts
    if (one.readyAt === null || one.readyAt > at || first === undefined) return []
    return [
      {
        plannedDays: daysOfPlan(planFor(one, at)),
        actualDays: (clock.at(one.readyAt) - clock.at(first.at)) / dayMs,
      },
    ]
  })
  return coldRemaining(planFor(order, at), finished.slice(-100), {
    began: course.events[0]?.at ?? course.now,
    now: course.now,
  })
}
