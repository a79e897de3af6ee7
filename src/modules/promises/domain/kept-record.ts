/** One promise as the record reads it: what was said, and what became of it. */
export interface SettledPromise {
  readonly orderId: string
  readonly position: number
  readonly siteId: string
  readonly service: string
  readonly promisedOn: string
  readonly probability: number
  readonly state: string
  readonly inSilence: boolean
  /** Ready on the day said or before it, whatever became of the promise; null while nobody can know. */
  readonly readyInTime: boolean | null
}

export interface KeptCounts {
  readonly key: string
  readonly count: number
  readonly kept: number
  readonly moved: number
  readonly broken: number
  readonly inSilence: number
}

/**
 * A date that was moved before it passed is neither kept nor a broken word: it has a column of its own. One that was said again,
 * or followed by an earlier day, is counted by the date that followed it.
 */
export const countKept = <Promised extends SettledPromise>(
  all: readonly Promised[],
  keyOf: (promise: Promised) => string,
): KeptCounts[] => {
  const promises = all.filter(({ state }) => state !== 'confirmed')
  const groups = new Map<string, Promised[]>()
  for (const promise of promises) {
    const key = keyOf(promise)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [promise])
    else group.push(promise)
  }
  return [...groups].map(([key, group]) => ({
    key,
    count: group.length,
    kept: group.filter(({ state }) => state === 'kept').length,
    moved: group.filter(({ state }) => state === 'followed').length,
    broken: group.filter(({ state }) => state === 'broken').length,
    inSilence: group.filter(({ state, inSilence }) => state === 'broken' && inSilence).length,
  }))
}

export interface CalibrationPoint {
  readonly said: number
  readonly count: number
  readonly kept: number
  readonly low: number
  readonly high: number
}

const bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.001] as const

/**
 * Said against kept, for every date ever given: a date that was moved is judged like the others, by whether the watch was ready
 * on it. Whoever counts moved dates out keeps any promise by moving it.
 */
export const calibrationOf = (promises: readonly SettledPromise[]): CalibrationPoint[] =>
  bounds.slice(1).flatMap((until, place) => {
    const from = bounds[place] ?? 0
    const group = promises.filter(
      ({ probability, readyInTime }) => readyInTime !== null && probability >= from && probability < until,
    )
    if (group.length === 0) return []
    const kept = group.filter(({ readyInTime }) => readyInTime === true).length
    const said = group.reduce((sum, { probability }) => sum + probability, 0) / group.length
    return [{ said, count: group.length, kept: kept / group.length, ...wilson(kept, group.length) }]
  })

/** The 95 % margin of a share (Wilson 1927): honest for the ten promises of a small site too. */
const wilson = (kept: number, count: number): { low: number; high: number } => {
  if (count === 0) return { low: 0, high: 1 }
  const z = 1.96
  const share = kept / count
  const centre = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count)
  const half =
    (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
