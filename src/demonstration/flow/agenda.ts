interface Entry {
  readonly at: number
  readonly place: number
  readonly happen: () => void
}

/** What will happen, the earliest first; of two at the same moment the one written down first. */
export interface Agenda {
  /** The moment that is being lived. */
  readonly now: number
  plan(at: number, happen: () => void): void
  runUntil(end: number): void
}

export const openAgenda = (start: number): Agenda => {
  const heap: Entry[] = []
  let now = start
  let written = 0
  return {
    get now() {
      return now
    },
    plan: (at, happen) => {
      // One moment that is none would stand in nobody's order and silently lose what comes after it.
      if (!Number.isFinite(at)) throw new Error('planned for no moment')
      push(heap, { at: Math.max(at, now), place: (written += 1), happen })
    },
    runUntil: (end) => {
      for (let first = heap[0]; first !== undefined && first.at <= end; first = heap[0]) {
        pop(heap)
        now = first.at
        first.happen()
      }
      now = end
    },
  }
}

const isBefore = (one: Entry, other: Entry): boolean =>
  one.at < other.at || (one.at === other.at && one.place < other.place)

const push = (heap: Entry[], entry: Entry): void => {
  let place = heap.push(entry) - 1
  while (place > 0) {
    const above = (place - 1) >> 1
    const parent = heap[above]
    if (parent === undefined || !isBefore(entry, parent)) break
    heap[place] = parent
    place = above
  }
  heap[place] = entry
}

const pop = (heap: Entry[]): void => {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  let place = 0
  for (;;) {
    const left = 2 * place + 1
    const [one, other] = [heap[left], heap[left + 1]]
    if (one === undefined) break
    const child = other !== undefined && isBefore(other, one) ? left + 1 : left
    const smaller = child === left ? one : other
    if (smaller === undefined || !isBefore(smaller, last)) break
    heap[place] = smaller
    place = child
  }
  heap[place] = last
}
