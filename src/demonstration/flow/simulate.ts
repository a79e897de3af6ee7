import { chanceOf } from '../trade/chance.ts'
import { openAgenda } from './agenda.ts'
import { openBenches } from './bench.ts'
import { meetClient, meetWatch } from './clients.ts'
import { eveningRound } from './closing.ts'
import { takeIn } from './intake.ts'
import { askQuestion, holdCare } from './letters.ts'
import { dayAt, dayLength, minute, momentOf, nextDay, weekdayOf } from './local-time.ts'
import { planPostOfTheDay } from './post-of-the-day.ts'
import { arrivalsOn, routingFor, weeklyArrivals } from './routing.ts'
import type { Story } from './story.ts'
import {
  advisorAt,
  placeOf,
  relations,
  type BenchStretch,
  type Flow,
  type SimulatedClient,
  type SimulatedWatch,
  type World,
} from './world.ts'

export interface History {
  readonly world: World
  readonly clients: readonly SimulatedClient[]
  readonly watches: readonly SimulatedWatch[]
  readonly stories: readonly Story[]
  readonly stretches: readonly BenchStretch[]
  /** The last number of each series of orders and invoices. */
  readonly counters: ReadonlyMap<string, number>
}

interface Book {
  readonly clients: SimulatedClient[]
  readonly watches: SimulatedWatch[]
  readonly stories: Story[]
  /** The clients of each counter. */
  readonly regulars: Map<string, SimulatedClient[]>
  /** Not closed yet: what the evening looks at. */
  open: Story[]
}

/**
 * Two years of the house, event by event: who comes, who has hands and hours, which part is late, who does not answer.
 * Nothing is dated by drawing a date: a watch is late because something else took the bench, the part or the client's time.
 */
export const simulate = (world: World): History => {
  const chance = chanceOf(world.seed)
  let place = 0
  const flow: Flow = {
    world,
    chance,
    agenda: openAgenda(world.from.getTime()),
    stretches: [],
    experience: new Map(),
    keptDates: new Map(),
    counters: new Map(),
    nextPlace: () => (place += 1),
    benches: { queue: () => undefined, length: () => 0 },
  }
  flow.benches = openBenches(flow)
  const book: Book = { clients: [], watches: [], stories: [], regulars: new Map(), open: [] }
  openDay(flow, book, dayAt(world.from.getTime()))
  planPostOfTheDay(flow, book.stories)
  flow.agenda.runUntil(world.until.getTime())
  const { clients, watches, stories } = book
  return { world, clients, watches, stories, stretches: flow.stretches, counters: flow.counters }
}

const openDay = (flow: Flow, book: Book, day: string): void => {
  flow.agenda.plan(momentOf(day, 6 * 60), () => {
    openDay(flow, book, nextDay(day))
    for (const counter of Object.keys(weeklyArrivals)) openCounter(flow, book, { counter, day })
  })
  flow.agenda.plan(momentOf(day, 18 * 60 + 55), () => {
    book.open = book.open.filter(({ order }) => order.outcome === null)
    for (const story of book.open) {
      eveningRound(flow, story, (first) => comeBack(flow, book, first))
      wonder(flow, story)
    }
  })
}

const openCounter = (flow: Flow, book: Book, { counter, day }: { counter: string; day: string }): void => {
  if (!placeOf(flow, counter).days.isWorkingDay(day)) return
  const mean = arrivalsOn(counter, {
    month: Number(day.slice(5, 7)),
    weekday: weekdayOf(day),
    year: Number(day.slice(0, 4)) - flow.world.from.getUTCFullYear(),
  })
  const closes = weekdayOf(day) === 6 ? 16 * 60 : 18 * 60
  for (let left = flow.chance.poisson(mean); left > 0; left -= 1) {
    const opens = weekdayOf(day) === 1 ? 14 * 60 : 10 * 60
    const at = momentOf(day, flow.chance.between(opens, closes)) + flow.chance.between(0, 59) * 1000
    flow.agenda.plan(at, () => arrive(flow, book, counter))
  }
}

/** Somebody at the counter: known or new, with a watch we have seen or another. */
const arrive = (flow: Flow, book: Book, counter: string): void => {
  const { chance } = flow
  const by = advisorAt(flow, counter)
  const met = { site: counter, by }
  const known = book.regulars.get(counter) ?? []
  const isKnown = known.length > 20 && chance.happens(0.28)
  const client = isKnown ? chance.pick(known) : meetClient(flow, met)
  if (!isKnown) {
    book.clients.push(client)
    book.regulars.set(counter, known)
    known.push(client)
  }
  const home = client.watches.filter(({ isHere }) => !isHere)
  const isSeen = home.length > 0 && chance.happens(0.42)
  const watch = isSeen ? chance.pick(home) : meetWatch(flow, client, met)
  if (!isSeen) book.watches.push(watch)
  const month = new Date(flow.agenda.now).getUTCMonth() + 1
  const routing = routingFor(chance, watch.model.complication, month)
  const redo = (first: Story): void => comeBack(flow, book, first)
  keep(book, takeIn(flow, { counter, watch, routing, by, first: null, redo }))
}

const comeBack = (flow: Flow, book: Book, first: Story): void => {
  const counter = first.counter.code
  const by = advisorAt(flow, counter)
  const routing = { code: first.routing, isQuick: false, isAgreed: true, words: 'redo' }
  const redo = (again: Story): void => comeBack(flow, book, again)
  keep(book, takeIn(flow, { counter, watch: first.watch, routing, by, first, redo }))
}

const keep = (book: Book, story: Story): void => {
  book.stories.push(story)
  book.open.push(story)
}

// A held word expires after three weeks (voices/coherence/rules.ts); older ones would only be history.
const isRecent = ({ agenda, world }: Flow): boolean => agenda.now > world.until.getTime() - 12 * dayLength

/** The longer it takes and the less was said, the likelier a question. */
const wonder = (flow: Flow, story: Story): void => {
  if (story.order.kind !== 'deposit') return
  const promised = story.order.promisedOn
  const isLate = promised !== null && promised < dayAt(flow.agenda.now)
  if (isLate && isRecent(flow) && flow.chance.happens(0.04)) holdCare(flow, story)
  if (!flow.chance.happens(isLate ? 0.035 : 0.008)) return
  const by = flow.chance.happens(0.5) ? relations(flow) : advisorAt(flow, story.counter.code)
  flow.agenda.plan(flow.agenda.now + flow.chance.between(1, 150) * minute, () => {
    if (story.order.outcome === null) askQuestion(flow, story, by)
  })
}
