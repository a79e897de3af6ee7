import { simulate } from '../flow/simulate.ts'
import { chaptersOf, type Chapter } from '../store/chapters.ts'
import { openLinks, writeLetters } from '../store/links.ts'
import type { Marker } from '../store/marker.ts'
import { rowsOf } from './chapter-rows.ts'
import { type ComposedChapter, composeChapter } from './composed-chapter.ts'
import { type Founding, worldOf } from './founding.ts'

/** What is known of a history before its first chapter is written. */
export interface HistoryHead {
  readonly orders: number
  /** Orders that an earlier start has written already. */
  readonly written: number
  readonly chapters: number
  readonly counters: ReadonlyMap<string, number>
}

/** The same founding gives the same history, so a start after a crash simulates again and goes on where the marker says. */
export const makeHistory = (
  founding: Founding,
): { head: HistoryHead; chapters: Generator<ComposedChapter> } => {
  const history = simulate(worldOf(founding))
  const { marker, houseId, isBegun } = founding
  const all = chaptersOf(history)
  const left = all.filter((chapter) => !isBegun || !isWritten(chapter, marker))
  const addresses = openLinks(history.world, history.stories)
  const countOf = (chapters: readonly Chapter[]): number =>
    chapters.reduce((sum, { stories }) => sum + stories.length, 0)
  const head = {
    orders: history.stories.length,
    written: countOf(all) - countOf(left),
    chapters: left.length,
    counters: history.counters,
  }
  const keys = new Map(founding.clientKeys)
  const chapters = function* (): Generator<ComposedChapter> {
    // The letters of an order are told by facts of many weeks: once its first chapter is out, all words are written.
    for (const chapter of left) {
      writeLetters(chapter.until === null ? chapter.stories : history.stories, addresses)
      yield composeChapter(rowsOf(houseId, chapter), keys)
    }
  }
  return { head, chapters: chapters() }
}

const isWritten = (chapter: Chapter, { written }: Marker): boolean =>
  chapter.until === null || (written !== null && chapter.until <= written)
