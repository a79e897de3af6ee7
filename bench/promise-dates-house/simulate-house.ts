import type { CourseFact, OrderTraits } from '#modules/promises/domain/event-log.ts'
import { workingDays } from '#modules/sites/domain/working-days.ts'
import { dice, type Dice } from './dice.ts'

/** One order of the simulated house: its facts as the ledger would hold them, and the moment it was ready. */
export interface SimulatedOrder {
  readonly traits: OrderTraits
  readonly facts: readonly CourseFact[]
  /** Null where the client declined the quote, or where the simulation ended before. */
  readonly readyAt: Date | null
  readonly isDeclined: boolean
}

export const place = { country: 'CH', region: 'GE', opening: {} } as const
export const timeZone = 'Europe/Zurich'
export const minutesOfPerson = 400

const dayMs = 86_400_000
const benchHours = 8

/** What comes over the counter: its share, the menu's minutes, how often a part is missing, how often the price is known. */
const menu = [
  { id: 'overhaul', skill: 'mechanical', minutes: 300, share: 0.34, part: 0.4, agreed: 0.1 },
  { id: 'quartz', skill: 'quartz', minutes: 90, share: 0.26, part: 0.3, agreed: 0.4 },
  { id: 'polishing', skill: 'polishing', minutes: 100, share: 0.18, part: 0, agreed: 0.8 },
  { id: 'gasket', skill: 'quartz', minutes: 30, share: 0.22, part: 0.1, agreed: 0.9 },
] as const

const brands = ['Omega', 'Longines', 'Rolex', 'Tissot', 'Zenith'] as const

const monthsAfter = 5

interface Course {
  readonly traits: OrderTraits
  readonly facts: CourseFact[]
  readonly needsPart: boolean
  /** Minutes the work will really take; the menu only guesses. */
  left: number
  readyAt: Date | null
  isDeclined: boolean
}

/** Work that waits for a bench: what a diagnosis or a repair still needs, and what happens when it is done. */
interface Task {
  readonly course: Course
  minutes: number
  isBegun: boolean
  readonly begin: (at: Date) => void
  readonly done: (at: Date) => void
}

export interface House {
  readonly orders: readonly SimulatedOrder[]
  readonly days: readonly string[]
  /** Dates are said until here; the months after it show what became of them. */
  readonly until: Date
}

/**
 * A workshop in Geneva over some years, by dice: a season that swells before Christmas, people who are away in summer, one who
 * leaves and is replaced three months later, a supplier that gets slower in the second year, clients who think. Dates come out
 * of a queue, people and parts, not out of a distribution.
 */
export const simulateHouse = ({ seed, years }: { seed: number; years: number }): House => {
  const calendar = workingDays(place)
  const first = Date.UTC(2024, 0, 3)
  const days = Array.from({ length: Math.round(years * 365) + monthsAfter * 30 }, (_, index) =>
    new Date(first + index * dayMs).toISOString().slice(0, 10),
  ).filter((day) => calendar.isWorkingDay(day))
  const throws = dice(seed)
  const courses: Course[] = []
  const agenda = openAgenda()
  let queue: Task[] = []
  const say = (course: Course, at: Date, told: { kind: string; payload?: Record<string, unknown> }): void =>
    void course.facts.push({ at, kind: told.kind, actor: null, payload: told.payload ?? {} })
  const house = { throws, agenda, say, join: (task: Task) => void queue.push(task) }
  for (const [index, day] of days.entries()) {
    for (const course of arrivals(day, index, { throws, first: courses.length })) {
      courses.push(course)
      receive(house, course, momentOf(day, throws.even(0.05, 0.95)))
    }
    agenda.until(momentOf(day, 1))
    queue = workThrough(queue, day, capacityOf(index, days.length, throws))
  }
  return {
    days,
    until: new Date(first + Math.round(years * 365) * dayMs),
    orders: courses.map(({ traits, facts, readyAt, isDeclined }) => ({
      traits,
      facts: facts.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
      readyAt,
      isDeclined,
    })),
  }
}

interface Rules {
  readonly throws: Dice
  readonly agenda: ReturnType<typeof openAgenda>
  readonly say: (course: Course, at: Date, told: { kind: string; payload?: Record<string, unknown> }) => void
  readonly join: (task: Task) => void
}

/** A share of the bench's day as a moment; summer time moves it by an hour, as it moves everybody. */
const momentOf = (day: string, share: number): Date =>
  new Date(Date.parse(`${day}T07:30:00Z`) + share * benchHours * 3_600_000)

const openAgenda = () => {
  let entries: { at: number; run: (at: Date) => void }[] = []
  return {
    put: (at: Date, run: (at: Date) => void): void => void entries.push({ at: at.getTime(), run }),
    /** What falls due may put something new that falls due as well. */
    until: (moment: Date): void => {
      for (;;) {
        const due = entries.filter(({ at }) => at <= moment.getTime()).sort((one, other) => one.at - other.at)
        if (due.length === 0) return
        entries = entries.filter(({ at }) => at > moment.getTime())
        for (const { at, run } of due) run(new Date(at))
      }
    },
  }
}

const seasonOf = (day: string): number => {
  const month = Number(day.slice(5, 7))
  return [0.9, 0.95, 1, 1, 1, 1.05, 0.9, 0.75, 1, 1.05, 1.15, 1.2][month - 1] ?? 1
}

const arrivals = (
  day: string,
  index: number,
  { throws, first }: { throws: Dice; first: number },
): Course[] => {
  const growth = 1 + (0.08 * index) / 250
  return Array.from({ length: throws.poisson(6.7 * seasonOf(day) * growth) }, (_, place) => {
    const service = throws.oneOf(menu)
    const course: Course = {
      traits: {
        id: `${first + place}`,
        site: 'geneva',
        workshop: 'geneva',
        kind: 'deposit',
        services: [{ id: service.id, skill: service.skill, minutes: service.minutes }],
        brand: brands[Math.floor(throws.even(0, brands.length))] ?? 'Omega',
        isRedo: throws.chance(0.03),
        isAgreed: throws.chance(service.agreed),
      },
      facts: [],
      needsPart: throws.chance(service.part),
      left: service.minutes * throws.skewed(1.05, 0.35),
      readyAt: null,
      isDeclined: false,
    }
    return course
  })
}

/** People at the bench: five, fewer in summer, one gone for three months in the second year, somebody ill now and then. */
const capacityOf = (index: number, all: number, throws: Dice): number => {
  const ofYear = index % 250
  const summer = ofYear > 135 && ofYear < 165 ? 1.5 : 0
  const gone = index > all * 0.62 && index < all * 0.74 ? 1 : 0
  const ill = throws.chance(0.08) ? 1 : 0
  return Math.max(1.5, 4 - summer - gone - ill) * minutesOfPerson
}

const workThrough = (queue: readonly Task[], day: string, capacity: number): Task[] => {
  let used = 0
  const left: Task[] = []
  for (const task of queue) {
    if (used >= capacity) {
      left.push(task)
      continue
    }
    if (!task.isBegun) task.begin(momentOf(day, used / capacity))
    task.isBegun = true
    const spent = Math.min(task.minutes, capacity - used)
    used += spent
    task.minutes -= spent
    if (task.minutes > 0.01) left.push(task)
    else task.done(momentOf(day, Math.min(0.999, used / capacity)))
  }
  return left
}

const receive = (house: Rules, course: Course, at: Date): void => {
  const { say } = house
  say(course, at, { kind: 'order-received' })
  if (course.traits.isAgreed) return approve(house, course, later(at, 60))
  house.join({
    course,
    minutes: 25,
    isBegun: false,
    begin: () => undefined,
    done: (done) => {
      say(course, done, { kind: 'order-assessed' })
      say(course, later(done, 1), { kind: 'stage-changed', payload: { to: 'assessed' } })
      const sent = later(done, 1440 * house.throws.skewed(0.8, 0.7))
      house.agenda.put(sent, (moment) => sendQuote(house, course, moment))
    },
  })
}

const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000)

const sendQuote = (house: Rules, course: Course, at: Date): void => {
  const { say, throws } = house
  say(course, at, { kind: 'quote-sent' })
  say(course, at, { kind: 'stage-changed', payload: { to: 'quoted' } })
  say(course, at, { kind: 'waiting-began', payload: { reason: 'client' } })
  const thinks = throws.chance(0.15) ? throws.even(7, 25) : throws.skewed(2, 0.9)
  house.agenda.put(later(at, 1440 * thinks), (moment) => {
    say(course, moment, { kind: 'quote-answered' })
    say(course, moment, { kind: 'waiting-ended', payload: { reason: 'client' } })
    if (throws.chance(0.08)) {
      course.isDeclined = true
      return say(course, moment, { kind: 'stage-changed', payload: { to: 'declined' } })
    }
    return approve(house, course, moment)
  })
}

const approve = (house: Rules, course: Course, at: Date): void => {
  const { say } = house
  const [service] = course.traits.services
  say(course, at, { kind: 'stage-changed', payload: { to: 'approved' } })
  say(course, at, {
    kind: 'operation-planned',
    payload: { operationId: `o${course.traits.id}`, minutes: service?.minutes ?? 60 },
  })
  if (course.needsPart) return orderPart(house, course, at)
  return joinBench(house, course)
}

/** The supplier says a day and keeps it two times in three; in the second year it takes longer than it says. */
const orderPart = (house: Rules, course: Course, at: Date): void => {
  const { say, throws } = house
  const needId = `n${course.traits.id}`
  const isLater = at.getTime() > Date.UTC(2024, 11, 1)
  say(course, at, { kind: 'part-wanted', payload: { needId } })
  say(course, at, { kind: 'waiting-began', payload: { reason: 'part' } })
  const ordered = later(at, 1440 * throws.skewed(0.7, 0.6))
  house.agenda.put(ordered, (moment) => {
    const said = throws.skewed(9, 0.5)
    const expectedOn = dayOf(later(moment, 1440 * said))
    say(course, moment, { kind: 'part-ordered', payload: { needId, expectedOn } })
    const late = throws.chance(isLater ? 0.45 : 0.3) ? throws.skewed(isLater ? 9 : 6, 0.7) : 0
    if (late > 4)
      house.agenda.put(later(moment, 1440 * said), (day) =>
        say(course, day, {
          kind: 'part-expected',
          payload: { needId, expectedOn: dayOf(later(moment, 1440 * (said + late * throws.even(0.6, 1.2)))) },
        }),
      )
    house.agenda.put(later(moment, 1440 * Math.max(0.5, said + late + throws.even(-1.5, 0.5))), (arrived) => {
      say(course, arrived, { kind: 'part-arrived', payload: { needId } })
      say(course, arrived, { kind: 'waiting-ended', payload: { reason: 'part' } })
      joinBench(house, course)
    })
  })
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

const joinBench = (house: Rules, course: Course): void => {
  const { say, throws } = house
  const operationId = `o${course.traits.id}`
  house.join({
    course,
    minutes: course.left,
    isBegun: false,
    begin: (at) => {
      say(course, at, { kind: 'stage-changed', payload: { to: 'in_work' } })
      say(course, later(at, 1), { kind: 'operation-started', payload: { operationId } })
    },
    done: (at) => {
      say(course, at, { kind: 'operation-done', payload: { operationId } })
      control(house, course, { at, fails: throws.chance(0.07) })
    },
  })
}

const control = (house: Rules, course: Course, { at, fails }: { at: Date; fails: boolean }): void => {
  const { say, throws } = house
  const looked = later(at, 60 * throws.even(2, 22))
  house.agenda.put(looked, (moment) => {
    if (fails) {
      say(course, moment, { kind: 'control-failed' })
      house.join({
        course,
        minutes: course.left * 0.4,
        isBegun: false,
        begin: () => undefined,
        done: (again) => control(house, course, { at: again, fails: false }),
      })
      return
    }
    say(course, moment, { kind: 'stage-changed', payload: { to: 'controlled' } })
    const ready = later(moment, 30)
    say(course, ready, { kind: 'stage-changed', payload: { to: 'ready' } })
    course.readyAt = ready
  })
}
