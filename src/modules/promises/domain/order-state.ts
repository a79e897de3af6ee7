import type { AttributeValue } from '@heure-bleue/promise-dates'
import { wordOf, type CourseFact, type OrderTraits } from './order-facts.ts'
import type { WorkingClock } from './working-clock.ts'

const dayMs = 86_400_000

/** What is known of an order at each fact of its course: work left, parts awaited, and the time the client took. */
export const openState = (traits: OrderTraits) => {
  const work = openWork(traits)
  const parts = openParts()
  const pauses = openPauses()
  let isReady = false
  return {
    take: (fact: CourseFact, at: number): void => {
      work.take(fact)
      parts.take(fact)
      pauses.take(fact, at)
      isReady ||= fact.kind === 'stage-changed' && wordOf(fact, 'to') === 'ready'
    },
    pausedUntil: pauses.until,
    isPaused: pauses.isRunning,
    isReady: (): boolean => isReady,
    partsUntil: parts.latest,
    partsAwaited: parts.awaited,
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
