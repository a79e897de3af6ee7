import type { ComposedChapter } from './composed-chapter.ts'
import type { HistoryHead } from './make-history.ts'
import type { Founding } from './founding.ts'

/** What the product's thread and the thread of the history say to each other; chapters come one by one, as they are asked for. */
export type HistoryRequest = { kind: 'make'; founding: Founding } | { kind: 'next' }

export type HistoryAnswer =
  | { kind: 'head'; head: HistoryHead }
  | { kind: 'chapter'; chapter: ComposedChapter | null }
