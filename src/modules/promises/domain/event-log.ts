import type { AttributeValue, LogEvent } from '@heure-bleue/promise-dates'
import type { WorkingClock } from './working-clock.ts'

/** A fact of an order, as far as its course is told by it. */
export interface CourseFact {
  readonly at: Date
  readonly kind: string
  readonly actor: string | null
  readonly payload: Readonly<Record<string, unknown>>
}

/** What is known of an order beside its facts: where it was taken in, what it came for, on which bench it lies. */
export interface OrderTraits {
  readonly id: string
  readonly site: string
  readonly workshop: string
  readonly kind: string
  readonly services: readonly { readonly id: string; readonly skill: string; readonly minutes: number }[]
  readonly brand: string
  readonly isRedo: boolean
  /** Prices agreed with a signature: no quote is waited for. */
  readonly isAgreed: boolean
}

/** How busy a bench was at a moment, in working days of that bench. */
export type QueueAt = (workshop: string, moment: Date) => number

/** The course of one order on the house's clock. */
export interface OrderCourse {
  readonly events: readonly LogEvent[]
  /** Where the house's clock stands now; it does not move while the client is waited for. */
  readonly now: number
  /** Working days for which the client's answer held the clock, since the order came in. */
  readonly pausedDays: number
  readonly isPaused: boolean
  readonly isReady: boolean
  /** The latest day on which a part that is still awaited is expected. */
  readonly partsUntil: string | undefined
}

/** Kinds of facts that tell the course of an order; the rest says nothing about when it will be ready. */
export const courseKinds = [
  'order-received',
  'stage-changed',
  'waiting-began',
  'waiting-ended',
  'order-assessed',
  'quote-sent',
  'quote-answered',
  'operation-planned',
  'operation-started',
  'operation-done',
  'operation-dropped',
  'part-wanted',
  'part-ordered',
  'part-expected',
  'part-arrived',
  'part-dropped',
  'part-not-procurable',
  'custody-moved',
  'control-failed',
] as const

const dayMs = 86_400_000
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Names of what happened, coarse on purpose: a name that occurs five times a year teaches nothing. */
const activityOf = ({ kind, payload }: CourseFact): string | undefined => {
  if (kind === 'stage-changed') return `stage ${text(payload['to'])}`
  if (kind === 'waiting-began') return `wait ${text(payload['reason'])}`
  if (kind === 'waiting-ended') return `woken ${text(payload['reason'])}`
  if (kind === 'custody-moved') return text(payload['fromKind']) === 'client' ? undefined : `custody ${text(payload['toKind'])}`
  return kind === 'operation-planned' || kind === 'part-expected' ? undefined : kind
}

interface Reading {
  readonly clock: WorkingClock
  readonly now: Date
  readonly queueAt: QueueAt
}

/**
 * An order's facts as the instrument reads them: on the clock of its site, without the time in which the client was waited for
 * (a part is waited for on the house's time), up to the moment it was ready.
 */
export const courseOf = (facts: readonly CourseFact[], traits: OrderTraits, reading: Reading): OrderCourse => {
  const { clock, now, queueAt } = reading
  const events: LogEvent[] = []
  const state = newState(traits)
  for (const fact of facts) {
    const at = clock.at(fact.at)
    state.take(fact, at)
    const activity = activityOf(fact)
    if (activity !== undefined) {
      const moment = clock.localDay(fact.at)
      events.push({
        activity,
        at: at - state.pausedUntil(at),
        ...(fact.actor === null ? {} : { resource: fact.actor }),
        attributes: {
          ...(events.length === 0 ? fixedAttributes(traits) : {}),
          queueDays: queueAt(traits.workshop, fact.at),
          ...state.attributes(clock, moment),
        },
      })
    }
    if (state.isReady) break
  }
  const end = clock.at(now)
  const paused = state.pausedUntil(end)
  // The clocks of all orders agree about the present, so that the open ones are known until the same moment.
  return {
    events: events.map((event) => ({ ...event, at: event.at + paused })),
    now: end,
    pausedDays: paused / dayMs,
    isPaused: state.isPaused,
    isReady: state.isReady,
    partsUntil: state.partsUntil,
  }
}

const fixedAttributes = (traits: OrderTraits): Record<string, AttributeValue> => ({
  site: traits.site,
  workshop: traits.workshop,
  kind: traits.kind,
  service: traits.services[0]?.id ?? null,
  skill: traits.services[0]?.skill ?? null,
  services: traits.services.length,
  brand: traits.brand,
  redo: traits.isRedo ? 1 : 0,
  agreed: traits.isAgreed ? 1 : 0,
})

const newState = (traits: OrderTraits) => {
  const operations = new Map<string, { readonly minutes: number; isOpen: boolean }>()
  const parts = new Map<string, string | null>()
  const menuMinutes = traits.services.reduce((sum, { minutes }) => sum + minutes, 0)
  let paused = 0
  let pauseFrom: number | undefined
  let isReady = false
  const operationOf = (fact: CourseFact) => operations.get(text(fact.payload['operationId']))
  const takeWork = (fact: CourseFact): void => {
    const id = text(fact.payload['operationId'])
    if (fact.kind === 'operation-planned')
      operations.set(id, { minutes: Number(fact.payload['minutes'] ?? 0), isOpen: true })
    const operation = operationOf(fact)
    if (operation !== undefined && (fact.kind === 'operation-done' || fact.kind === 'operation-dropped'))
      operation.isOpen = false
  }
  const takeParts = (fact: CourseFact): void => {
    const id = text(fact.payload['needId'])
    if (fact.kind === 'part-wanted') parts.set(id, null)
    if (fact.kind === 'part-ordered' || fact.kind === 'part-expected')
      parts.set(id, text(fact.payload['expectedOn']) || null)
    if (fact.kind === 'part-arrived' || fact.kind === 'part-dropped') parts.delete(id)
  }
  const takeWaiting = (fact: CourseFact, at: number): void => {
    const isClient = text(fact.payload['reason']) === 'client'
    if (fact.kind === 'waiting-began' && isClient) pauseFrom ??= at
    if (fact.kind === 'waiting-ended' && isClient && pauseFrom !== undefined) {
      paused += at - pauseFrom
      pauseFrom = undefined
    }
  }
  return {
    take: (fact: CourseFact, at: number): void => {
      takeWork(fact)
      takeParts(fact)
      takeWaiting(fact, at)
      isReady ||= fact.kind === 'stage-changed' && text(fact.payload['to']) === 'ready'
    },
    pausedUntil: (at: number): number => paused + (pauseFrom === undefined ? 0 : at - pauseFrom),
    get partsUntil(): string | undefined {
      return [...parts.values()].filter((day) => day !== null).sort().at(-1)
    },
    get isPaused(): boolean {
      return pauseFrom !== undefined
    },
    get isReady(): boolean {
      return isReady
    },
    attributes: (clock: WorkingClock, today: string): Record<string, AttributeValue> => {
      const planned = [...operations.values()]
      const open = planned.filter(({ isOpen }) => isOpen).reduce((sum, { minutes }) => sum + minutes, 0)
      const awaited = [...parts.values()]
      const dated = awaited.flatMap((day) => (day === null ? [] : [day]))
      const days = dated.map((day) => Math.max(0, (clock.endOf(day) - clock.endOf(today)) / dayMs))
      return {
        workMinutes: planned.length === 0 ? menuMinutes : open,
        partsAwaited: awaited.length,
        partsUndated: awaited.length - dated.length,
        partDays: Math.max(0, ...days),
      }
    },
  }
}

/** An order that is only being spoken about: what the counter would take in now. */
export const courseAtCounter = (traits: OrderTraits, { clock, now, queueAt }: Reading): OrderCourse =>
  courseOf([{ at: now, kind: 'order-received', actor: null, payload: {} }], traits, { clock, now, queueAt })

/** Attributes along which a date may only move one way: a later part or a longer queue never makes it earlier. */
export const monotoneAttributes = { partDays: 1, queueDays: 1, workMinutes: 1 } as const
