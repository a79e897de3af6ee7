import type { Sense } from '../../words/senses/senses.ts'
import { TOLD } from './statement.ts'
import type { Statement } from './statement.ts'

type Told = Omit<Statement, 'has'>
const NOT_WORK: readonly Sense[] = [
  'was',
  'another',
  'estimate',
  'check',
  'future',
  'toDo',
  'diagnosis',
  'passed',
]
const AT_WORK: Told = { kind: 'in_work', negated: false, tense: 'now', bars: NOT_WORK, ofWatch: true }
const OTHER: readonly Sense[] = [
  'check',
  'polishing',
  'estimate',
  'otherGoods',
  'enquiry',
  'carrier',
  'dateWord',
  'diagnosis',
]
const LYING: readonly Sense[] = ['goesBack', 'polishing', 'estimate', 'specialist', 'dateWord']
const UNBEGUN: Told = { kind: 'not_begun', tense: 'any', bars: OTHER, ofWatch: true }
const READY: Told = { kind: 'ready', tense: 'any', bars: ['check', 'estimate'] }

/** Somebody is at it; nobody has begun; nothing is left to do. */
export const work: readonly Statement[] = [
  { ...AT_WORK, has: ['atWork', 'repair'] },
  { ...AT_WORK, has: ['atWork', 'watch', 'now'] },
  { ...AT_WORK, has: ['atWork', 'workshop'], bars: [...NOT_WORK, 'yet'] },
  { ...UNBEGUN, has: ['toBegin'], beside: 'repair', bars: [...OTHER, 'client', 'checking'] },
  { ...UNBEGUN, has: ['nobody', 'deed'], bars: [...OTHER, 'needed', 'atWish', 'future'] },
  { ...UNBEGUN, has: ['beginning', 'yet'], negated: true, bars: [...OTHER, 'client'] },
  { ...UNBEGUN, has: ['beginning', 'nobody'], bars: [...OTHER, 'needed'] },
  { ...UNBEGUN, has: ['beginning', 'repair'], negated: true, tense: 'past', bars: [...OTHER, 'able'] },
  { ...UNBEGUN, has: ['toDo', 'beginning'], bars: [...OTHER, 'client', 'checking'] },
  { ...UNBEGUN, has: ['untouched', 'watch'], negated: false, bars: LYING },
  { ...UNBEGUN, has: ['untouched', 'repair'], negated: false, bars: LYING },
  { ...UNBEGUN, has: ['untouched', 'yet'], negated: false, bars: LYING },
  { ...READY, has: ['nothingLeft', 'handover'], also: TOLD },
  { ...READY, has: ['clearWay', 'handover'], also: TOLD },
  { ...READY, has: ['nothingLeft', 'repair'] },
  { ...READY, has: ['nothingLeft', 'watch'] },
  { kind: 'ready', has: ['startklar', 'watch'], negated: false, bars: ['toDo', 'future', 'was'] },
  {
    ...READY,
    has: ['handover', 'able'],
    negated: false,
    tense: 'state',
    bars: ['toDo', 'future', 'estimate', 'otherGoods', 'waitsForYou'],
    ofWatch: true,
  },
]
