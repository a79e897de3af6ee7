import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second for everybody (USER_HZ). */
const millisecondsPerTick = 10

interface Times {
  readonly parent: number
  /** Own time and that of children already gone, in ms. */
  readonly spent: number
}

const timesOf = (processId: number): Times | undefined => {
  try {
    const text = readFileSync(`/proc/${processId}/stat`, 'utf8')
    // The command name stands in parentheses and may hold spaces.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    const ticks = [11, 12, 13, 14].reduce((sum, place) => sum + (fields[place] ?? 0), 0)
    return { parent, spent: ticks * millisecondsPerTick }
  } catch {
    return undefined
  }
}

/** Processor milliseconds of a process and everything it started, the ended ones included. */
export const processorTime = (root: number): number => {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const known = new Map(
    processes.flatMap((id) => {
      const times = timesOf(id)
      return times === undefined ? [] : [[id, times] as const]
    }),
  )
  const isOurs = (id: number): boolean => {
    if (id === root) return true
    const parent = known.get(id)?.parent ?? 0
    return parent > 1 && isOurs(parent)
  }
  return [...known].filter(([id]) => isOurs(id)).reduce((sum, [, { spent }]) => sum + spent, 0)
}
