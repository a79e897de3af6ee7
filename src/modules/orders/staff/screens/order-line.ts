import type { TimelineContent, TimelinePoint, TimelineSpan, TimelineWindow } from '#ui/timeline.tsx'
import { isClosedStage } from '../../domain/stages.ts'
import type { OrderPage } from './order-page.ts'

type Fact = OrderPage['timeline'][number]

/** How this reader's language says things; the line itself knows no language. */
export type LineWords = Readonly<{
  stage: (stage: string) => string
  wait: (reason: string) => string
  /** What a fact is called on the line; empty when it is not worth a place there. */
  fact: (fact: Fact) => string
  inWork: string
  window: (
    promise: OrderPage['promises'][number],
    place: Readonly<{ isFirst: boolean; isLast: boolean }>,
  ) => string
}>

const text = (fact: Fact, name: string): string => {
  const value = fact.payload[name]
  return typeof value === 'string' ? value : ''
}

const moment = (fact: Fact): number => Date.parse(fact.at)

/** The middle of the day: a window of days has no hours. */
const dayMoment = (day: string, hour: number): number =>
  Date.parse(`${day}T${`${hour}`.padStart(2, '0')}:00:00Z`)

const toneOfKind: Readonly<Record<string, TimelinePoint['tone']>> = {
  'gesture-given': 'brass',
  'warranty-started': 'brass',
  'promise-kept': 'brass',
  'promise-broken': 'danger',
  'control-failed': 'danger',
  'dispute-opened': 'danger',
  'recovery-closed': 'brass',
  'quote-answered': 'good',
}

const shownKinds = new Set([
  'order-received',
  'quote-sent',
  'quote-answered',
  'part-ordered',
  'part-arrived',
  'custody-moved',
  'control-failed',
  'gesture-given',
  'promise-broken',
  'redo-opened',
  'dispute-opened',
  'dispute-closed',
  'recovery-opened',
  'recovery-closed',
])

/** Stages that no other fact of the same moment already tells. */
const shownStages = new Set([
  'assessed',
  'in_work',
  'controlled',
  'ready',
  'returned',
  'declined',
  'cancelled',
  'abandoned',
])

const pointOf = (fact: Fact, words: LineWords): TimelinePoint | undefined => {
  const id = `${fact.sequence}`
  if (fact.kind === 'stage-changed') {
    const stage = text(fact, 'to')
    if (!shownStages.has(stage)) return undefined
    const tone = stage === 'returned' || stage === 'ready' ? 'good' : undefined
    return { id, at: moment(fact), label: words.stage(stage), ...(tone && { tone }) }
  }
  // Received and handed back are said by the stages.
  if (fact.kind === 'custody-moved' && [text(fact, 'toKind'), text(fact, 'fromKind')].includes('client'))
    return undefined
  if (!shownKinds.has(fact.kind)) return undefined
  const label = words.fact(fact)
  const tone = toneOfKind[fact.kind]
  return label === '' ? undefined : { id, at: moment(fact), label, ...(tone && { tone }) }
}

const urgentWaits = new Set(['part', 'incident', 'skill'])

const waitSpans = (facts: readonly Fact[], end: number, words: LineWords): TimelineSpan[] => {
  const begun = facts.filter(({ kind }) => kind === 'waiting-began')
  return begun.map((fact) => {
    const ended = facts.find(({ kind, sequence }) => kind === 'waiting-ended' && sequence > fact.sequence)
    const reason = text(fact, 'reason')
    return {
      id: `wait-${fact.sequence}`,
      from: moment(fact),
      to: ended ? moment(ended) : end,
      label: words.wait(reason),
      tone: urgentWaits.has(reason) ? 'danger' : 'waiting',
    }
  })
}

const workSpans = (facts: readonly Fact[], end: number, words: LineWords): TimelineSpan[] => {
  const changes = facts.filter(({ kind }) => kind === 'stage-changed')
  return changes
    .filter((fact) => text(fact, 'to') === 'in_work')
    .map((fact) => {
      const left = changes.find(({ sequence }) => sequence > fact.sequence)
      return {
        id: `work-${fact.sequence}`,
        from: moment(fact),
        to: left ? moment(left) : end,
        label: words.inWork,
        tone: 'accent',
      }
    })
}

const windowsOf = (promises: OrderPage['promises'], words: LineWords): TimelineWindow[] =>
  promises.map((promise, index) => {
    const isLast = index === promises.length - 1
    const tone = promise.state === 'kept' ? 'brass' : promise.state === 'broken' ? 'danger' : 'accent'
    return {
      id: promise.id,
      from: dayMoment(promise.windowFrom, 6),
      to: dayMoment(promise.windowUntil, 20),
      label: words.window(promise, { isFirst: index === 0, isLast }),
      isReplaced: !isLast,
      tone,
    }
  })

/** What is left of a stretch once the waits in it are taken out: a watch that waits is not worked on. */
const outside = (span: TimelineSpan, waits: readonly TimelineSpan[]): TimelineSpan[] => {
  const inside = waits
    .filter((wait) => wait.to > span.from && wait.from < span.to)
    .sort((one, other) => one.from - other.from)
  const left: TimelineSpan[] = []
  let from = span.from
  for (const wait of inside) {
    if (wait.from > from) left.push({ ...span, id: `${span.id}-${from}`, from, to: wait.from })
    from = Math.max(from, wait.to)
  }
  return from < span.to ? [...left, { ...span, id: `${span.id}-${from}`, from }] : left
}

/** What the line is read from. */
type Told = Pick<OrderPage, 'timeline' | 'promises'> &
  Readonly<{ order: Pick<OrderPage['order'], 'stage' | 'receivedAt'> }>

/** The order as a line from deposit to return: moments above, work and waits on it, promises below. */
export const orderLine = (page: Told, words: LineWords, now: number): TimelineContent => {
  const { order, timeline, promises } = page
  const isClosed = isClosedStage(order.stage)
  const start = Date.parse(order.receivedAt)
  const last = timeline.findLast(({ kind }) => kind === 'stage-changed')
  const end = isClosed ? (last ? moment(last) : start) : now
  const points = timeline.flatMap((fact) => pointOf(fact, words) ?? [])
  const whole: TimelineSpan = {
    id: 'whole',
    from: start,
    to: end,
    label: words.stage(order.stage),
    tone: 'plain',
  }
  const waits = waitSpans(timeline, end, words)
  const work = workSpans(timeline, end, words)
  return {
    points,
    spans: [
      ...outside(whole, [...waits, ...work]),
      ...work.flatMap((span) => outside(span, waits)),
      ...waits,
    ],
    windows: windowsOf(promises, words),
    ...(isClosed ? {} : { now }),
  }
}
