import type { PaperWords } from '#platform/paper/blocks.ts'
import type { DrawingRequest } from '#platform/paper/press.ts'
import type { SymbolRequest } from '#platform/paper/symbols.ts'

/** A paper decided but not yet set: its words in reading order, and what is drawn into it. */
export type Draft = {
  words: PaperWords
  symbols: Record<string, SymbolRequest>
  pictures: Record<string, Uint8Array>
  drawings: Record<string, DrawingRequest>
}

export type Drawn = Omit<Draft, 'words'>

export const nothingDrawn = (): Drawn => ({ symbols: {}, pictures: {}, drawings: {} })
