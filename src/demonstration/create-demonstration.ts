import { setTimeout as pause } from 'node:timers/promises'
import { openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import { keepTables } from '#platform/database/table-upkeep.ts'
import { reserveNumbers } from './store/counters.ts'
import { foundHouse } from './store/found-house.ts'
import { openPictures, type Pictures } from './store/keep-pictures.ts'
import { findDemonstration, readMarker, writeMarker, type Marker } from './store/marker.ts'
import { writeChapter } from './store/write-chapter.ts'
import { type Founding, readFounding } from './thread/founding.ts'
import { type HistoryThread, openHistoryThread } from './thread/history-thread.ts'

export { demonstrationPassword } from './store/found-house.ts'
export { isDemonstrationUnfinished } from './store/marker.ts'

export interface DemonstrationOptions {
  /** Told first once people, sites, menu and the orders of today stand; counts orders. */
  readonly onProgress: (progress: { done: number; of: number }) => void
  /** Stops between two chapters; the next start goes on there. */
  readonly signal?: AbortSignal
  readonly seed?: string
}

const years = 2

/**
 * The demonstration house: founded, filled with the orders of today, then with its two years, chapter by chapter, each a
 * transaction of its own. The same seed and the same end give the same history, so a start after a crash simulates again
 * and writes on after the last chapter that was kept.
 */
export const createDemonstration = async (
  foundation: Foundation,
  { onProgress, signal, seed = 'Maison Orsival' }: DemonstrationOptions,
): Promise<void> => {
  const marker = (await standingMarker(foundation)) ?? newMarker(foundation.clock.now(), seed)
  if (marker.isDone) return
  const thread = openHistoryThread(signal)
  try {
    const house = await foundHouse(foundation, marker.from)
    const { publicUrl } = foundation
    const founding = await house.read((scope) => readFounding(scope, { marker, publicUrl }))
    await writeAll(house, { founding, thread, signal, onProgress })
  } finally {
    await thread.close()
  }
}

const standingMarker = async (foundation: Foundation): Promise<Marker | undefined> => {
  const houseId = await findDemonstration(foundation)
  return houseId === undefined ? undefined : openHouse(foundation, houseId).read(readMarker)
}

const newMarker = (now: Date, seed: string): Marker => {
  const from = new Date(now)
  from.setUTCFullYear(from.getUTCFullYear() - years)
  from.setUTCHours(0, 0, 0, 0)
  return { seed, from, until: now, written: null, isDone: false }
}

interface Writing {
  readonly founding: Founding
  readonly thread: HistoryThread
  readonly signal: AbortSignal | undefined
  readonly onProgress: DemonstrationOptions['onProgress']
}

const writeAll = async (
  house: HouseAccess,
  { founding, thread, signal, onProgress }: Writing,
): Promise<void> => {
  const { marker } = founding
  const pictures = await openPictures(house, marker)
  const head = await thread.make(founding)
  const next = () => comingChapter(thread, pictures)
  let done = head.written
  let coming = head.chapters > 0 ? next() : undefined
  for (let left = head.chapters - 1; left >= 0; left -= 1) {
    const got = await coming
    if (!got) throw new Error('the history ended before its last chapter')
    // Composed and drawn while the database writes the one before.
    coming = left > 0 ? next() : undefined
    coming?.catch(() => undefined)
    const { chapter, drawn } = got
    await house.write(async (scope) => {
      if (chapter.until === null) await reserveNumbers(scope, head.counters)
      await pictures.name(scope, drawn)
      await writeChapter(house, scope, chapter)
      await writeMarker(scope, { ...marker, written: chapter.until, isDone: left === 0 })
      // The house learns from its two years at once: otherwise the first dates in danger would show after a night.
      if (left === 0) scope.enqueue('train-promise-model', { reason: 'first orders' })
    })
    done += chapter.orders
    onProgress({ done, of: head.orders })
    if (signal?.aborted === true) return
    // Each time the history has grown fourfold; what comes after is counted with the hour.
    if (isPowerOfFour(head.chapters - left)) await keepTables(house.foundation.database)
    // Whoever is at the screen meanwhile comes first.
    await pause(2)
  }
}

const isPowerOfFour = (count: number): boolean => /^10*$/.test(count.toString(4))

const comingChapter = async (thread: HistoryThread, pictures: Pictures) => {
  const chapter = await thread.next()
  return chapter === null ? null : { chapter, drawn: await pictures.draw(chapter.pictures) }
}
