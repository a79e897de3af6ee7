import type { AttributeValue } from '@heure-bleue/promise-dates'
import { wordOf, type CourseFact, type OrderTraits } from './order-facts.ts'
import type { WorkingClock } from './working-clock.ts'

const dayMs = 86_400_000

/** What is known of an order at each fact of its course: work left, parts awaited, and the time the client took. */
export const openState = (traits: OrderTraits) => {
  const work = openWork(traits)
  const parts = openParts()
  const pauses = openPauses()
  const line = benchLine()
  let isReady = false
  return {
    take: (fact: CourseFact, at: number, queue: number): void => {
      work.take(fact)
      parts.take(fact)
      pauses.take(fact, at)
      line.take(fact, { at, queue })
      isReady ||= fact.kind === 'stage-changed' && wordOf(fact, 'to') === 'ready'
    },
    pausedUntil: pauses.until,
    isPaused: pauses.isRunning,
    isReady: (): boolean => isReady,
    partsUntil: parts.latest,
    partsAwaited: parts.awaited,
    queueAhead: (at: number, queue: number): number => (parts.awaited() > 0 ? queue : line.ahead(at, queue)),
    attributes: (clock: WorkingClock, today: string): Record<string, AttributeValue> => ({
      workMinutes: work.minutes(),
      ...parts.attributes(clock, today),
    }),
  }
}

const openWork = (traits: OrderTraits) => {
  const operations = new Map<string, { readonly minutes: number; isOpen: boolean }>()
  const menuMinutes = traits.services.reduce((sum, { minutes }) => sum + minutes, 0)
  return {
    take: (fact: CourseFact): void => {
      const id = wordOf(fact, 'operationId')
      if (fact.kind === 'operation-planned')
        operations.set(id, { minutes: Number(fact.payload['minutes'] ?? 0), isOpen: true })
      const operation = operations.get(id)
      if (operation !== undefined && (fact.kind === 'operation-done' || fact.kind === 'operation-dropped'))
        operation.isOpen = false
    },
    /** Until work is planned, the menu says how much it is. */
    minutes: (): number => {
      const planned = [...operations.values()]
      if (planned.length === 0) return menuMinutes
      return planned.filter(({ isOpen }) => isOpen).reduce((sum, { minutes }) => sum + minutes, 0)
    },
  }
}

const openParts = () => {
  const parts = new Map<string, string | null>()
  const dated = (): string[] => [...parts.values()].flatMap((day) => (day === null ? [] : [day]))
  return {
    take: (fact: CourseFact): void => {
      const id = wordOf(fact, 'needId')
      if (fact.kind === 'part-wanted') parts.set(id, null)
      if (fact.kind === 'part-ordered' || fact.kind === 'part-expected')
        parts.set(id, wordOf(fact, 'expectedOn') || null)
      if (fact.kind === 'part-arrived' || fact.kind === 'part-dropped') parts.delete(id)
    },
    awaited: (): number => parts.size,
    latest: (): string | undefined => dated().sort().at(-1),
    attributes: (clock: WorkingClock, today: string) => {
      const days = dated().map((day) => Math.max(0, (clock.endOf(day) - clock.endOf(today)) / dayMs))
      return {
        partsAwaited: parts.size,
        partsUndated: parts.size - days.length,
        partDays: Math.max(0, ...days),
      }
    },
  }
}

/**
 * Work that lies on the bench before this order's, in working days. What was there when it joined is worked off day by day; what
 * joins later stands behind it. Once it is begun nothing is before it; failed at the control it joins again.
 */
const benchLine = () => {
  let joined: { readonly at: number; readonly queue: number } | undefined
  let isBegun = false
  return {
    take: (fact: CourseFact, now: { readonly at: number; readonly queue: number }): void => {
      if (fact.kind === 'operation-planned' || fact.kind === 'part-arrived') joined = now
      if (fact.kind === 'operation-started') isBegun = true
      if (fact.kind === 'stage-changed') isBegun = ['in_work', 'controlled'].includes(wordOf(fact, 'to'))
      if (fact.kind !== 'control-failed') return
      isBegun = false
      joined = now
    },
    ahead: (at: number, queue: number): number => {
      if (isBegun) return 0
      if (joined === undefined) return queue
      return Math.max(0, Math.min(queue, joined.queue - (at - joined.at) / dayMs))
    },
  }
}

/** Only the client stops the house's clock; a part, a partner or the road do not. */
const openPauses = () => {
  let paused = 0
  let from: number | undefined
  return {
    take: (fact: CourseFact, at: number): void => {
      if (wordOf(fact, 'reason') !== 'client') return
      if (fact.kind === 'waiting-began') from ??= at
      if (fact.kind === 'waiting-ended' && from !== undefined) {
        paused += at - from
        from = undefined
      }
    },
    until: (at: number): number => paused + (from === undefined ? 0 : at - from),
    isRunning: (): boolean => from !== undefined,
  }
}
