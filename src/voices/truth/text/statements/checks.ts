import type { Statement } from './statement.ts'

type Checked = Omit<Statement, 'has'>

const COMING: Checked = {
  kind: 'not_controlled',
  bars: ['enquiry', 'diagnosis', 'faultless'],
  tense: 'any',
}
const RUNNING: Checked = { kind: 'controlling', negated: false, tense: 'any' }
const PASSED: Checked = {
  kind: 'controlled',
  negated: false,
  bars: ['toDo', 'enquiry', 'diagnosis', 'future', 'underWay'],
}

/** The last checks: to come, running, passed. */
export const checks: readonly Statement[] = [
  // "Nothing was found wanting at the final examination."
  { kind: 'controlled', has: ['check', 'faultless'], bars: ['toDo', 'enquiry', 'future', 'diagnosis'] },
  // "The final tests are still to come", "nur noch die Abschlussprüfung fehlt".
  { ...COMING, has: ['check', 'toDo'] },
  { ...COMING, has: ['check', 'yet'], negated: true },
  { ...COMING, has: ['check', 'passed'], negated: true },
  // "... to our tests, which have not begun yet".
  { ...COMING, has: ['beginning', 'yet'], lead: 'check', negated: true },
  { ...COMING, has: ['checking', 'toDo', 'running'], ofWatch: true },
  // "We are running the last tests."
  { ...RUNNING, has: ['check', 'underWay'], bars: ['enquiry', 'diagnosis', 'passed', 'toDo', 'was'] },
  {
    ...RUNNING,
    has: ['check', 'underWay'],
    lead: 'watch',
    bars: ['enquiry', 'diagnosis', 'toDo', 'was', 'yet'],
  },
  // "The last tests are behind us."
  { ...PASSED, has: ['check', 'passed'] },
  {
    ...PASSED,
    has: ['passed'],
    lead: 'check',
    bars: [...(PASSED.bars ?? []), 'repair', 'estimate'],
    ofWatch: true,
  },
  // "Has been put through its last tests."
  { ...PASSED, has: ['finalCheck'], tense: 'past', bars: [...(PASSED.bars ?? []), 'beginning', 'last'] },
  {
    ...COMING,
    has: ['finalCheck'],
    negated: false,
    bars: [...(COMING.bars ?? []), 'was', 'able'],
    never: ['passed', 'faultless'],
    tense: 'present',
  },
  // "Was checked one last time."
  { kind: 'controlled', has: ['checked', 'last'], negated: false, bars: ['toDo', 'future', 'underWay'] },
]
