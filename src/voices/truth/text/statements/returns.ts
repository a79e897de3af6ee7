import type { Sense } from '../../words/senses/senses.ts'
import { TOLD } from './statement.ts'
import type { Statement } from './statement.ts'

type Given = Omit<Statement, 'has'>
const NOT_OURS: readonly Sense[] = ['estimate', 'carrier', 'able', 'otherGoods']
const FETCHED: Given = {
  kind: 'handed',
  negated: false,
  also: TOLD,
  tense: 'any',
  bars: [...NOT_OURS, 'toDo', 'future', 'becomes'],
  ofWatch: true,
}
const CLOSED: Given = { kind: 'handed', negated: false, tense: 'present', bars: NOT_OURS }

/** The watch is back with its owner. */
export const returns: readonly Statement[] = [
  { ...FETCHED, has: ['fetched', 'client'] },
  { ...CLOSED, has: ['fetched', 'fileClosed'], tense: 'any', ofWatch: true },
  { ...FETCHED, has: ['fetched', 'counter'], tense: 'past', also: [] },
  { ...FETCHED, has: ['gaveBack', 'toClient'], tense: 'past', bars: [...NOT_OURS, 'toDo', 'future'] },
  { ...FETCHED, has: ['gaveYou'], tense: 'past' },
  { ...CLOSED, has: ['givingBack', 'tookPlace'], bars: [...NOT_OURS, 'future', 'dateWord'], ofWatch: true },
  { ...CLOSED, has: ['fileClosed'], lead: 'gaveBack' },
  { ...CLOSED, has: ['fileClosed'], lead: 'fetched' },
  {
    kind: 'handed',
    has: ['withClient'],
    also: TOLD,
    tense: 'state',
    bars: [...NOT_OURS, 'future', 'toDo'],
    ofWatch: true,
  },
]
