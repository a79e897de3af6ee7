import { beginningIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { JudgeAid } from './draft.ts'

/** "The workshop answers for its work": whose word it is, not where the watch is. */
const VOUCHES =
  /(?<![a-z])(?:garants?|repond (?:de|du|des)|stands? behind|vouches for|burgt|haftet|steht [a-z ]{0,30}gerade|risponde d\w+|si rende garante|garante|garantit|garantisce|guarantees|garantiert|accorde|gewahrt|rilascia|concede)(?![a-z])/

/** Names of places that say nothing of where the watch is: "the decision lies with you", too. */
export function isNoPlace({ sentence }: JudgeAid, clause: Clause, kinds: readonly string[]): boolean {
  if (VOUCHES.test(sentence.text.slice(clause.from, clause.to))) return true
  const answering = beginningIn(clause, sentence.events).some(({ kind }) => kind === 'awaiting_answer')
  return answering && kinds.includes('client')
}
