import type { AttributeValue, LogEvent } from '@heure-bleue/promise-dates'
import type { CourseFact, OrderTraits } from './order-facts.ts'
import { openState } from './order-state.ts'
import type { WorkingClock } from './working-clock.ts'

export type { CourseFact, OrderTraits } from './order-facts.ts'

/** How busy a bench was at a moment, in working days of that bench. */
export type QueueAt = (workshop: string, moment: Date) => number

/** The course of one order on the house's clock. */
export interface OrderCourse {
  readonly events: readonly LogEvent[]
  /** Where the house's clock stands now; it does not move while the client is waited for. */
  readonly now: number
  /** The real moment of the last of its events. */
  readonly lastAt: Date
  /** Working days for which the client's answer held the clock, since the order came in. */
  readonly pausedDays: number
  readonly isPaused: boolean
  readonly isReady: boolean
  /** The latest day on which a part that is still awaited is expected. */
  readonly partsUntil: string | undefined
  readonly partsAwaited: number
  /** Working days of work that lie before it on the bench now. */
  readonly queueDays: number
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
  if (kind === 'custody-moved')
    return text(payload['fromKind']) === 'client' ? undefined : `custody ${text(payload['toKind'])}`
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
export const courseOf = (
  facts: readonly CourseFact[],
  traits: OrderTraits,
  reading: Reading,
): OrderCourse => {
  const { clock, now, queueAt } = reading
  const events: LogEvent[] = []
  const state = openState(traits)
  let lastAt = now
  for (const fact of facts) {
    const at = clock.at(fact.at)
    const queue = queueAt(traits.workshop, fact.at)
    state.take(fact, at, queue)
    const activity = activityOf(fact)
    if (activity !== undefined) {
      const moment = clock.localDay(fact.at)
      lastAt = fact.at
      events.push({
        activity,
        at: at - state.pausedUntil(at),
        ...(fact.actor === null ? {} : { resource: fact.actor }),
        attributes: {
          ...(events.length === 0 ? fixedAttributes(traits) : {}),
          queueDays: state.queueAhead(at, queue),
          ...state.attributes(clock, moment),
        },
      })
    }
    if (state.isReady()) break
  }
  const end = clock.at(now)
  const paused = state.pausedUntil(end)
  // The clocks of all orders agree about the present, so that the open ones are known until the same moment.
  return {
    events: events.map((event) => ({ ...event, at: event.at + paused })),
    now: end,
    lastAt,
    pausedDays: paused / dayMs,
    isPaused: state.isPaused(),
    isReady: state.isReady(),
    partsUntil: state.partsUntil(),
    partsAwaited: state.partsAwaited(),
    queueDays: state.queueAhead(end, queueAt(traits.workshop, now)),
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

/** An order that is only being spoken about: what the counter would take in now. */
export const courseAtCounter = (traits: OrderTraits, { clock, now, queueAt }: Reading): OrderCourse =>
  courseOf([{ at: now, kind: 'order-received', actor: null, payload: {} }], traits, { clock, now, queueAt })

/** Attributes along which a date may only move one way: a later part or a longer queue never makes it earlier. */
export const monotoneAttributes = { partDays: 1, queueDays: 1, workMinutes: 1 } as const

/** Days of work in front of an order are days, also where the bench was never that full before. */
export const addingAttributes = { queueDays: 1 } as const
