export type TimelineTone = 'plain' | 'accent' | 'waiting' | 'danger' | 'good' | 'brass'

/** Something that happened at one moment (milliseconds since 1970). */
export type TimelinePoint = Readonly<{ id: string; at: number; label: string; tone?: TimelineTone }>

/** A stretch of the line itself: work, wait, absence. */
export type TimelineSpan = Readonly<{
  id: string
  from: number
  to: number
  label: string
  tone?: TimelineTone
}>

/** A bracket under the line: something said about the future. What was replaced is drawn thin and pale. */
export type TimelineWindow = Readonly<{
  id: string
  from: number
  to: number
  label: string
  isReplaced?: boolean
  tone?: TimelineTone
}>

export type TimelineContent = Readonly<{
  points: readonly TimelinePoint[]
  spans?: readonly TimelineSpan[]
  windows?: readonly TimelineWindow[]
  now?: number
}>

export type Placed<Item> = Readonly<{ item: Item; x: number; labelX: number; lane: number }>

/** Source Sans at 13 px: wide enough on average that words never touch. */
export const textWidth = (text: string): number => text.length * 6.5 + 10

export const timeBounds = ({ points, spans = [], windows = [], now }: TimelineContent): [number, number] => {
  const times = [
    ...points.map((point) => point.at),
    ...[...spans, ...windows].flatMap(({ from, to }) => [from, to]),
    ...(now === undefined ? [] : [now]),
  ]
  const first = Math.min(...times)
  const last = Math.max(...times)
  return first < last ? [first, last] : [first - 43_200_000, last + 43_200_000]
}

type LaneOptions<Item> = Readonly<{
  width: number
  lanes: number
  x: (item: Item) => number
  text: (item: Item) => string
}>

type Taken = Readonly<{ left: number; right: number; stem: number; lane: number }>

const clear = 4

/** Two labels of a lane keep apart, and no stem runs through words that stand lower. */
const isFree = (label: Taken, taken: readonly Taken[]): boolean =>
  taken.every((other) => {
    if (other.lane === label.lane) return label.right <= other.left || label.left >= other.right
    const [high, low] = other.lane > label.lane ? [other, label] : [label, other]
    return high.stem < low.left - clear || high.stem > low.right
  })

/**
 * Gives each label the nearest lane where it touches nothing. From right to left, so that a stem passes beside the words
 * of the next one. A label that finds no room is lane -1: its mark is drawn, its words stand in the table.
 */
export const placeLabels = <Item>(items: readonly Item[], options: LaneOptions<Item>): Placed<Item>[] => {
  const taken: Taken[] = []
  const lanes = Array.from({ length: options.lanes }, (_, lane) => lane)
  return [...items]
    .sort((one, other) => options.x(other) - options.x(one))
    .map((item) => {
      const x = options.x(item)
      const width = textWidth(options.text(item))
      const labelX = Math.max(0, Math.min(x, options.width - width))
      const place = { left: labelX, right: labelX + width, stem: x }
      const lane = lanes.find((lane) => isFree({ ...place, lane }, taken)) ?? -1
      if (lane >= 0) taken.push({ ...place, lane })
      return { item, x, labelX, lane }
    })
    .reverse()
}

const day = 86_400_000
const steps = [1, 2, 7, 14].map((days) => days * day)

export type Tick = Readonly<{ at: number; isYear: boolean }>

const monthTicks = ([from, to]: readonly [number, number], room: number): Tick[] => {
  const months = Math.ceil((to - from) / (30 * day))
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => months / step <= room) ?? 240
  const start = new Date(from)
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1
  const ticks: Tick[] = []
  for (let month = Math.ceil(firstMonth / every) * every; ; month += every) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1)
    if (at > to) return ticks
    ticks.push({ at, isYear: every >= 12 })
  }
}

/** Round days or months along the axis, at most `room` of them. */
export const axisTicks = (bounds: readonly [number, number], room: number): Tick[] => {
  const [from, to] = bounds
  const step = steps.find((candidate) => (to - from) / candidate <= room)
  if (step === undefined) return monthTicks(bounds, Math.max(room, 2))
  // Weeks begin on Monday; 1970 began on a Thursday.
  const offset = step >= 7 * day ? 4 * day : 0
  const ticks: Tick[] = []
  for (let at = Math.ceil((from - offset) / step) * step + offset; at <= to; at += step) {
    ticks.push({ at, isYear: false })
  }
  return ticks
}

/** On a narrow screen the line runs down: times in proportion, yet never closer than `gap`. */
export const spreadDown = (times: readonly number[], height: number, gap: number): Map<number, number> => {
  const sorted = [...new Set(times)].sort((one, other) => one - other)
  const first = sorted[0] ?? 0
  const length = Math.max((sorted.at(-1) ?? 0) - first, 1)
  const places = new Map<number, number>()
  let previous = -Infinity
  for (const time of sorted) {
    const y = Math.max(((time - first) / length) * height, previous + gap)
    places.set(time, y)
    previous = y
  }
  return places
}
