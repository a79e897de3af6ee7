import { dayLength } from '../flow/local-time.ts'
import type { History } from '../flow/simulate.ts'
import type { Story } from '../flow/story.ts'
import type { HistoryFact, SimulatedClient, SimulatedWatch } from '../flow/world.ts'

/** What is written in one transaction. */
export interface Chapter {
  /** Null for the first: the orders of today. */
  readonly until: Date | null
  readonly clients: readonly SimulatedClient[]
  readonly watches: readonly SimulatedWatch[]
  readonly stories: readonly Story[]
  readonly facts: readonly HistoryFact[]
}

const length = 3 * dayLength
const firstOrders = 30

/**
 * The history cut into pieces of three days: on the embedded engine, which has one connection, the product waits while a
 * piece is written. An order's row is written in the piece of its last fact, so that whoever looks meanwhile never sees a
 * stage that its facts do not tell. Thirty orders that stand open today come first, with all their facts: the product is
 * worth looking at after seconds, and the ledger, which counts in order of writing, begins with them.
 */
export const chaptersOf = (history: History): Chapter[] => {
  const first = ordersOfToday(history)
  const told = new Set<unknown>(first.flatMap((story) => [story, story.client, story.watch]))
  const isNew = (one: unknown): boolean => !told.has(one)
  const clients = history.clients.filter(isNew)
  const watches = history.watches.filter(isNew)
  const stories = history.stories.filter(isNew)
  const facts = inOrder([
    ...clients.map(({ fact }) => fact),
    ...watches.map(({ fact }) => fact),
    ...stories.flatMap((story) => story.facts),
  ])
  const written = writtenAt(stories)
  const opening: Chapter = {
    until: null,
    clients: first.map(({ client }) => client),
    watches: first.map(({ watch }) => watch),
    stories: first,
    facts: inOrder(first.flatMap((story) => [story.client.fact, story.watch.fact, ...story.facts])),
  }
  const { ends, pieceOf } = piecesOf(history.world)
  const pieces = ends.map((end) => ({ ...emptyChapter(), until: new Date(end) }))
  const put = <T>(shelf: (piece: OpenChapter) => T[], one: T, at: number): void => {
    const piece = pieces[pieceOf(at)]
    if (piece !== undefined) shelf(piece).push(one)
  }
  for (const client of clients) put((piece) => piece.clients, client, client.fact.at.getTime())
  for (const watch of watches) put((piece) => piece.watches, watch, watch.fact.at.getTime())
  for (const story of stories) put((piece) => piece.stories, story, written.get(story) ?? 0)
  for (const fact of facts) put((piece) => piece.facts, fact, fact.at.getTime())
  return [opening, ...pieces]
}

const inOrder = (facts: readonly HistoryFact[]): HistoryFact[] =>
  [...facts].sort((one, other) => one.at.getTime() - other.at.getTime() || one.place - other.place)

interface OpenChapter {
  readonly clients: SimulatedClient[]
  readonly watches: SimulatedWatch[]
  readonly stories: Story[]
  readonly facts: HistoryFact[]
}

const emptyChapter = (): OpenChapter => ({ clients: [], watches: [], stories: [], facts: [] })

/** The last moment of each piece, and which piece a moment belongs to. */
const piecesOf = ({ from, until }: History['world']) => {
  const [start, end] = [from.getTime(), until.getTime()]
  const count = Math.ceil((end - start) / length)
  const ends = Array.from({ length: count }, (_, piece) => Math.min(end, start + (piece + 1) * length))
  const pieceOf = (at: number): number =>
    Math.min(count - 1, Math.max(0, Math.ceil((at - start) / length) - 1))
  return { ends, pieceOf }
}

/** With its last fact; what is open today with today, and a redo never before the order it mends. */
const writtenAt = (stories: readonly Story[]): Map<Story, number> => {
  const moments = new Map<Story, number>()
  for (const story of stories) {
    const last = Math.max(...story.facts.map(({ at }) => at.getTime()))
    moments.set(story, Math.max(last, story.first === null ? 0 : (moments.get(story.first) ?? 0)))
  }
  return moments
}

/** Open ones of the last weeks in every stage and wait there is, of clients with nothing else in the house. */
const ordersOfToday = ({ stories }: History): Story[] => {
  const groups = new Map<string, Story[]>()
  const fit = stories.filter(
    ({ order, client, first }) => order.outcome === null && client.orders === 1 && first === null,
  )
  for (const story of fit.toReversed()) {
    const key = `${story.order.stage} ${story.order.waitReason ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), story])
  }
  const chosen: Story[] = []
  for (let round = 0; chosen.length < firstOrders && round < fit.length; round += 1)
    for (const group of groups.values()) {
      const story = group[round]
      if (story !== undefined && chosen.length < firstOrders) chosen.push(story)
    }
  return chosen
}
