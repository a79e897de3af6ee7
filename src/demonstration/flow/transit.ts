import { dayAt, dayLength, momentOf, nextDay, weekdayOf } from './local-time.ts'
import { handOver, startWaiting, stopWaiting, type Story } from './story.ts'
import { asStaff, house, type Flow, type Place, type Worker } from './world.ts'

interface Road {
  /** ISO weekdays on which the van or the parcel leaves. */
  readonly leaves: readonly number[]
  /** Working days on the way: the fewest, and how often one more. */
  readonly days: number
  readonly oneMore: number
  readonly courier: string
  /** Crosses a border, so that a strike of the customs holds it up. */
  readonly customs: boolean
}

const valley: Road = { leaves: [2, 5], days: 1, oneMore: 0.1, courier: 'Coursier du Jura', customs: false }
const border: Road = { leaves: [1, 3], days: 2, oneMore: 0.45, courier: 'Secur’Transport', customs: true }
const south: Road = { leaves: [2, 4], days: 2, oneMore: 0.5, courier: 'Corriere Gottardo', customs: true }
const danube: Road = { leaves: [1, 2, 4], days: 1, oneMore: 0.3, courier: 'Donau Wertkurier', customs: false }

const roadBetween = (one: Place, other: Place): Road => {
  const codes = `${one.code} ${other.code}`
  if (codes.includes('PAR')) return border
  if (codes.includes('MIL')) return south
  return codes.includes('VIE') ? danube : valley
}

/** Two strikes at the customs: one a year ago, and one that began four days ago and goes on. */
const strikes = (flow: Flow): readonly (readonly [from: number, until: number])[] => {
  const end = flow.world.until.getTime()
  return [
    [end - 392 * dayLength, end - 379 * dayLength],
    [end - 4 * dayLength, end + 6 * dayLength],
  ]
}

/** From one site to the other: waits for the day of the van, is signed over twice, arrives. */
export const send = (
  flow: Flow,
  story: Story,
  trip: { from: Place; to: Place; by: Worker; arrived: (by: Worker) => void },
): void => {
  const road = roadBetween(trip.from, trip.to)
  const day = departure(flow, trip.from, road)
  flow.agenda.plan(momentOf(day, 15 * 60 + 40 + flow.chance.between(0, 25)), () => {
    if (story.order.outcome === 'cancelled' && story.order.stage === 'returned') return
    handOver(flow, story, {
      toKind: 'courier',
      toName: road.courier,
      signedBy: road.courier,
      tracking: trackingOf(flow),
      by: asStaff(trip.by),
    })
    travel(flow, story, { ...trip, road, day })
  })
}

const departure = (flow: Flow, from: Place, road: Road): string => {
  const today = dayAt(flow.agenda.now)
  const isTooLate = flow.agenda.now > momentOf(today, 15 * 60 + 30)
  let day = isTooLate ? nextDay(today) : today
  while (!road.leaves.includes(weekdayOf(day)) || !from.days.isWorkingDay(day)) day = nextDay(day)
  return day
}

const trackingOf = (flow: Flow): string => `WT${flow.chance.between(10_000_000, 99_999_999)}`

type Travel = Parameters<typeof send>[2] & { readonly road: Road; readonly day: string }

const travel = (flow: Flow, story: Story, trip: Travel): void => {
  const onTheWay = trip.road.days + (flow.chance.happens(trip.road.oneMore) ? 1 : 0)
  const arrivalDay = trip.to.days.addWorkingDays(trip.day, onTheWay)
  const usual = momentOf(arrivalDay, 9 * 60 + 30 + flow.chance.between(0, 90))
  const strike = trip.road.customs
    ? strikes(flow).find(([from, until]) => usual > from && flow.agenda.now < until)
    : undefined
  const arrival =
    strike === undefined ? usual : Math.max(usual, strike[1] + flow.chance.between(1, 3) * dayLength)
  if (strike !== undefined) {
    flow.agenda.plan(Math.max(flow.agenda.now + 20 * 3_600_000, strike[0]), () => {
      if (story.order.waitReason !== 'transit') return
      startWaiting(flow, story, { reason: 'incident', note: strikeNote, by: house })
    })
  }
  flow.agenda.plan(arrival, () => {
    const by = receiverAt(flow, trip.to)
    if (story.order.waitReason === 'incident') stopWaiting(flow, story, asStaff(by))
    handOver(flow, story, {
      toKind: 'site',
      toName: trip.to.name,
      toSiteId: trip.to.id,
      signedBy: by.name,
      by: asStaff(by),
    })
    trip.arrived(by)
  })
}

const strikeNote = 'Grève des douanes / Zollstreik'

/** Who signs for parcels: the advisor, in a workshop whoever sits nearest to the door. */
export const receiverAt = (flow: Flow, place: Place): Worker => {
  const here = flow.world.workers.filter(({ sites }) => sites[0] === place.code)
  const found = here.find(({ role }) => role === 'advisor') ?? here.find(({ role }) => role === 'watchmaker')
  const worker = found ?? flow.world.workers[0]
  if (worker === undefined) throw new Error(`nobody at ${place.code}`)
  return worker
}
