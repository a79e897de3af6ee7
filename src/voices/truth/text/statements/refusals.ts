import { TOLD } from './statement.ts'
import type { Statement } from './statement.ts'

type Refused = Omit<Statement, 'has'>
const BACK: Refused = {
  kind: 'declined',
  also: TOLD,
  tense: 'any',
  ofWatch: true,
  bars: ['polishing', 'diagnosis', 'waitsForYou', 'yet'],
}
const REFUSED: Refused = {
  kind: 'declined',
  also: TOLD,
  tense: 'any',
  bars: ['polishing', 'check', 'waitsForYou'],
}
const UNDONE: Refused = { ...REFUSED, ofWatch: true, bars: ['polishing', 'waitsForYou', 'yet', 'needed'] }

/** The client does not want the repair: by word, or by the state in which the watch goes back. */
export const refusals: readonly Statement[] = [
  { ...BACK, has: ['asItIs', 'goesBack'] },
  { ...BACK, has: ['asItIs'], beside: 'goesBack' },
  { ...BACK, has: ['unrepaired', 'goesBack'] },
  { ...BACK, has: ['unrepaired'], beside: 'goesBack' },
  { ...BACK, has: ['unrepaired'], beside: 'atWish' },
  { ...REFUSED, has: ['outright'] },
  { ...REFUSED, has: ['refuses', 'repair'] },
  { ...REFUSED, has: ['refuses'], beside: 'asItIs', bars: ['polishing', 'waitsForYou', 'yet'] },
  { ...REFUSED, has: ['refuses', 'estimate'], bars: ['polishing', 'waitsForYou', 'yet'] },
  { ...REFUSED, has: ['refuses'], beside: 'goesBack', bars: ['polishing', 'waitsForYou', 'yet'] },
  { ...UNDONE, has: ['noRepair', 'atWish'] },
  { ...UNDONE, has: ['noRepair'], beside: 'atWish' },
  { ...UNDONE, has: ['noRepair'], beside: 'refuses' },
  { ...UNDONE, has: ['noRepair', 'goesBack'] },
  { ...REFUSED, has: ['cancels', 'repair', 'atWish'], bars: [] },
  { ...REFUSED, has: ['cancels', 'unrepaired'], bars: [] },
]
