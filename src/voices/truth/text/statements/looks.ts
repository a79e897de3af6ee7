import { TOLD } from './statement.ts'
import type { Statement } from './statement.ts'

type Looked = Omit<Statement, 'has'>
const LOOKED: Looked = {
  kind: 'assessed',
  negated: false,
  bars: ['toDo', 'future', 'underWay', 'check', 'able', 'last'],
}

/** The first look at the watch is done. */
export const looks: readonly Statement[] = [
  { ...LOOKED, has: ['diagnosis', 'concluded'], bars: ['toDo', 'future', 'underWay', 'check'] },
  { ...LOOKED, has: ['estimate', 'drafted'], bars: ['toDo', 'future', 'underWay', 'refuses'] },
  { ...LOOKED, has: ['examined'], tense: 'past', bars: ['toDo', 'future', 'able', 'last', 'check'] },
  { ...LOOKED, has: ['known'], bars: ['toDo', 'future'] },
  { ...LOOKED, has: ['examined', 'watch'] },
  // "Following our diagnosis", "was put to a full inspection".
  { ...LOOKED, has: ['after', 'diagnosis'], also: TOLD, bars: ['toDo', 'future', 'check'] },
  {
    ...LOOKED,
    has: ['diagnosis'],
    tense: 'past',
    bars: [...(LOOKED.bars ?? []), 'beginning', 'cameIn', 'otherGoods'],
  },
]
