import { setTimeout as pause } from 'node:timers/promises'
import { openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import { simulate, type History } from './flow/simulate.ts'
import { chaptersOf, type Chapter } from './store/chapters.ts'
import { reserveNumbers } from './store/counters.ts'
import { foundHouse } from './store/found-house.ts'
import { keepPictures } from './store/keep-pictures.ts'
import { openLinks, writeLetters } from './store/links.ts'
import { loadWorld } from './store/load-world.ts'
import { findDemonstration, readMarker, writeMarker, type Marker } from './store/marker.ts'
import { writeChapter } from './store/write-chapter.ts'

export { demonstrationPassword } from './store/found-house.ts'
export { isDemonstrationUnfinished } from './store/marker.ts'

export interface DemonstrationOptions {
  /** Told first once people, sites, menu and the orders of today stand; counts orders. */
  readonly onProgress: (progress: { done: number; of: number }) => void
  /** Stops between two weeks; the next start goes on there. */
  readonly signal?: AbortSignal
  readonly seed?: string
}

const years = 2

/**
 * The demonstration house: founded, filled with the orders of today, then with its two years, week by week, each a
 * transaction of its own. The same seed and the same end give the same history, so a start after a crash simulates again
 * and writes on after the last week that was kept.
 */
export const createDemonstration = async (
  foundation: Foundation,
  { onProgress, signal, seed = 'Maison Orsival' }: DemonstrationOptions,
): Promise<void> => {
  const marker = (await standingMarker(foundation)) ?? newMarker(foundation.clock.now(), seed)
  if (marker.isDone) return
  const house = await foundHouse(foundation, marker.from)
  const world = await house.read((scope) => loadWorld(scope, { marker, publicUrl: foundation.publicUrl }))
  const history = simulate(world)
  const done = await writeAll(house, { history, marker, signal, onProgress })
  if (done) onProgress({ done: history.stories.length, of: history.stories.length })
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
  readonly history: History
  readonly marker: Marker
  readonly signal: AbortSignal | undefined
  readonly onProgress: DemonstrationOptions['onProgress']
}

const writeAll = async (
  house: HouseAccess,
  { history, marker, signal, onProgress }: Writing,
): Promise<boolean> => {
  const addresses = openLinks(history.world, history.stories)
  const chapters = chaptersOf(history)
  const of = history.stories.length
  const isBegun = (await house.read(readMarker)) !== undefined
  let done = 0
  let arePicturesKept = false
  for (const [place, chapter] of chapters.entries()) {
    // The letters of an order are told by facts of many weeks; they are written out once somebody can sign in.
    if (place < 2) writeLetters(place === 0 ? chapter.stories : history.stories, addresses)
    done += chapter.stories.length
    const isLast = place === chapters.length - 1
    if (isBegun && isWritten(chapter, marker)) continue
    if (!arePicturesKept) {
      await keepPictures(house, history.world, picturesOf(chapter.until === null ? [chapter] : chapters))
      arePicturesKept = chapter.until !== null
    }
    await house.write(async (scope) => {
      if (chapter.until === null) await reserveNumbers(scope, history.counters)
      await writeChapter(scope, chapter)
      await writeMarker(scope, { ...marker, written: chapter.until, isDone: isLast })
    })
    onProgress({ done, of })
    if (signal?.aborted === true) return false
    // Whoever is at the screen meanwhile comes first.
    await pause(2)
  }
  return true
}

const isWritten = (chapter: Chapter, { written }: Marker): boolean =>
  chapter.until === null || (written !== null && chapter.until <= written)

const picturesOf = (chapters: readonly Chapter[]): Set<string> =>
  new Set(
    chapters.flatMap(({ stories }) =>
      stories.flatMap(({ rows }) => rows.order_photographs.map(({ file_id }) => file_id)),
    ),
  )
