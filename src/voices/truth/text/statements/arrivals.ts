import type { Sense } from '../../words/senses/senses.ts'
import type { Statement } from './statement.ts'

type Came = Omit<Statement, 'has'>
const ELSE: readonly Sense[] = ['otherGoods', 'toCome', 'elsewhere', 'estimate', 'toDo', 'future']
const CAME: Came = { kind: 'received', negated: false, tense: 'present', bars: ELSE, ofWatch: true }

/** The watch has come in. */
export const arrivals: readonly Statement[] = [
  { ...CAME, has: ['cameIn', 'goods'], also: ['request'] },
  {
    kind: 'received',
    has: ['haveIt'],
    negated: false,
    tense: 'present',
    bars: ['toCome', 'repair', 'diagnosis', 'future'],
  },
  { ...CAME, has: ['cameIn'], lead: 'goods', bars: [...ELSE, 'client'] },
]
