import { dayAt, minute, momentOf, nextDay, weekdayOf } from './local-time.ts'
import { placeOf, type Benches, type Flow, type Task, type Worker } from './world.ts'

interface Queued extends Task {
  readonly place: number
}

interface Seat {
  readonly worker: Worker
  readonly pace: number
  readonly away: (day: string) => boolean
  /** Minutes that this day still holds, and on how much wall clock they are spread. */
  left: number
  daily: number
  shiftEnd: number
  isBusy: boolean
  current: { task: Queued; left: number; spent: number } | undefined
}

const shiftFrom = 8 * 60 + 10
const shiftUntil = 16 * 60 + 50
const leastStretch = 5

/** Seats of all workshops: each has so many minutes a day, takes the most urgent work it can do, and goes home. */
export const openBenches = (flow: Flow): Benches => {
  const queues = new Map<string, Queued[]>()
  const queueOf = (site: string): Queued[] => {
    const known = queues.get(site) ?? []
    queues.set(site, known)
    return known
  }
  const seats = flow.world.workers
    .filter(({ skills }) => skills.length > 0)
    .map((worker) => openSeat(flow, worker))
  for (const seat of seats) openShift(flow, seat, { day: dayAt(flow.agenda.now), queueOf })
  return {
    length: (site) => queueOf(site).length,
    queue: (site, task) => {
      queueOf(site).push({ ...task, place: flow.nextPlace() })
      for (const seat of seats) if (siteOf(seat) === site && !seat.isBusy) work(flow, seat, queueOf)
    },
  }
}

const siteOf = ({ worker }: Seat): string => worker.sites[0] ?? ''

const openSeat = (flow: Flow, worker: Worker): Seat => {
  const chance = flow.chance.stream(`seat ${worker.key}`)
  return {
    worker,
    pace: 0.9 + chance.next() * 0.25,
    away: leaveOf(flow, worker),
    left: 0,
    daily: Math.round(worker.weeklyMinutes / 5),
    shiftEnd: 0,
    isBusy: false,
    current: undefined,
  }
}

/** Five weeks a year: two or three in summer, one in winter, one when it suits; and now and then a day in bed. */
const leaveOf = (flow: Flow, worker: Worker): ((day: string) => boolean) => {
  const chance = flow.chance.stream(`leave ${worker.key}`)
  const away = new Set<string>()
  const leave = (from: string, days: number): void => {
    for (let gone = 0; gone < days; gone += 1) away.add(nextDay(from, gone))
  }
  const years = [flow.world.from.getUTCFullYear(), flow.world.until.getUTCFullYear()]
  for (let year = years[0] ?? 0; year <= (years[1] ?? 0); year += 1) {
    leave(nextDay(`${year}-07-13`, chance.between(0, 25)), chance.between(14, 21))
    leave(`${year}-12-24`, chance.between(7, 11))
    leave(nextDay(`${year}-01-10`, chance.between(0, 120)), 7)
    for (let ill = chance.between(1, 4); ill > 0; ill -= 1)
      leave(nextDay(`${year}-01-01`, chance.between(0, 364)), chance.between(1, 3))
  }
  return (day) => away.has(day)
}

interface Shift {
  readonly day: string
  readonly queueOf: (site: string) => Queued[]
}

const openShift = (flow: Flow, seat: Seat, { day, queueOf }: Shift): void => {
  flow.agenda.plan(momentOf(day, shiftFrom), () => {
    openShift(flow, seat, { day: nextDay(day), queueOf })
    const place = placeOf(flow, siteOf(seat))
    if (weekdayOf(day) > 5 || !place.days.isWorkingDay(day) || seat.away(day)) return
    seat.left = seat.daily
    seat.shiftEnd = momentOf(day, shiftUntil)
    work(flow, seat, queueOf)
  })
}

const work = (flow: Flow, seat: Seat, queueOf: Shift['queueOf']): void => {
  const { now } = flow.agenda
  const wallPerMinute = ((shiftUntil - shiftFrom) / seat.daily) * minute
  // Who sat without work cannot catch the lost time up in the evening.
  seat.left = Math.max(0, Math.min(seat.left, Math.floor((seat.shiftEnd - now) / wallPerMinute)))
  if (seat.left < leastStretch) return
  seat.current ??= take(flow, seat, queueOf(siteOf(seat)))
  const { current } = seat
  if (current === undefined) return
  const stretch = Math.min(current.left, seat.left)
  seat.isBusy = true
  flow.agenda.plan(now + Math.round(stretch * wallPerMinute), () => {
    seat.isBusy = false
    seat.left -= stretch
    current.left -= stretch
    current.spent += stretch
    flow.stretches.push({
      worker: seat.worker.id,
      day: dayAt(now),
      minutes: stretch,
      available: seat.daily,
    })
    if (current.left <= 0) {
      seat.current = undefined
      current.task.done(seat.worker, current.spent)
    }
    if (!seat.isBusy) work(flow, seat, queueOf)
  })
}

const take = (flow: Flow, seat: Seat, queue: Queued[]): Seat['current'] => {
  let best: Queued | undefined
  for (const task of queue) {
    if (!seat.worker.skills.includes(task.skill)) continue
    const isFirst =
      best === undefined || task.rank < best.rank || (task.rank === best.rank && task.place < best.place)
    if (isFirst) best = task
  }
  if (best === undefined) return undefined
  queue.splice(queue.indexOf(best), 1)
  best.begin(seat.worker)
  const needed = Math.max(leastStretch, Math.round(best.minutes * seat.pace * flow.chance.skewed(1.05, 1.22)))
  return { task: best, left: needed, spent: 0 }
}
