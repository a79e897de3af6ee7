import type { CourseFact, OrderTraits, QueueAt } from './event-log.ts'

interface Told {
  readonly traits: Pick<OrderTraits, 'workshop'>
  readonly facts: readonly CourseFact[]
}

interface Change {
  readonly at: number
  readonly minutes: number
}

const ended = new Set(['returned', 'cancelled', 'abandoned', 'declined'])

/** How long each bench's queue was at any moment of the past, from the facts alone: work planned and not yet done. */
export const queueHistory = (cases: readonly Told[], minutesPerDay: ReadonlyMap<string, number>): QueueAt => {
  const changes = new Map<string, Change[]>()
  for (const { traits, facts } of cases) {
    const own = changes.get(traits.workshop) ?? []
    changes.set(traits.workshop, own)
    own.push(...changesOf(facts))
  }
  const sums = new Map([...changes].map(([workshop, list]) => [workshop, summed(list)]))
  return (workshop, moment) => {
    const minutes = lastBefore(sums.get(workshop) ?? [], moment.getTime())
    return Math.max(0, minutes) / (minutesPerDay.get(workshop) ?? leastPerDay)
  }
}

const leastPerDay = 190

const changesOf = (facts: readonly CourseFact[]): Change[] => {
  const open = new Map<string, number>()
  const changes: Change[] = []
  const close = (id: string, at: number): void => {
    const minutes = open.get(id)
    if (minutes === undefined) return
    open.delete(id)
    changes.push({ at, minutes: -minutes })
  }
  for (const { kind, at, payload } of facts) {
    const id = String(payload['operationId'])
    if (kind === 'operation-planned') {
      const minutes = Number(payload['minutes'] ?? 0)
      open.set(id, minutes)
      changes.push({ at: at.getTime(), minutes })
    }
    if (kind === 'operation-done' || kind === 'operation-dropped') close(id, at.getTime())
    if (kind === 'stage-changed' && ended.has(String(payload['to'])))
      for (const left of open.keys()) close(left, at.getTime())
  }
  return changes
}

const summed = (changes: readonly Change[]): Change[] => {
  let minutes = 0
  return [...changes]
    .sort((one, other) => one.at - other.at)
    .map((change) => {
      minutes += change.minutes
      return { at: change.at, minutes }
    })
}

const lastBefore = (sums: readonly Change[], moment: number): number => {
  let low = 0
  let high = sums.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sums[middle]?.at ?? 0) <= moment) low = middle + 1
    else high = middle
  }
  return sums[low - 1]?.minutes ?? 0
}
