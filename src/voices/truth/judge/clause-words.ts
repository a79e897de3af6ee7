import type { Clause } from '../text/read-clauses.ts'
import type { Sentence } from '../text/read-sentence.ts'

const JOINT =
  /^(?:[^a-z0-9]*(?:mais|et|car|donc|but|and|because|so|aber|und|denn|weil|ma|e|perche|quindi|que|qu'|that|dass|che|malheureusement|unfortunately|leider|purtroppo|enfin|finally|bonjour|hello)(?![a-z0-9']))*[^a-z0-9]*/

/** The clause without its joining words and punctuation: what a correction may replace. */
export function clauseBody(sentence: Sentence, clause: Clause): { from: number; to: number } {
  const words = sentence.text.slice(clause.from, clause.to)
  const lead = JOINT.exec(words)?.[0].length ?? 0
  const tail = /[^a-z0-9%€£$)]*$/.exec(words)?.[0].length ?? 0
  const from = clause.from + lead
  return { from, to: Math.max(from + 1, clause.to - tail) }
}

/** A correction that opens its sentence opens it with a capital. */
export function fitCase(sentence: Sentence, from: number, text: string): string {
  const opens = !/[a-z0-9]/.test(sentence.text.slice(0, from))
  return opens ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
