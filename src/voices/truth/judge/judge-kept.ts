import { standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import { operationKey } from '../words/operations.ts'
import { partKey } from '../words/parts.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

/** A part said to be the one that was there before, in four languages: "is still the old one", "est d'origine", "ist noch die alte". */
const KEPT =
  /(?<![a-z])(?:(?:est|sont|reste(?:nt)?|restee?s?|demeure(?:nt)?) (?:\w+ ){0,3}(?:d'origine|l'ancien(?:ne)?|les anciens|les anciennes|celui d'origine|celle d'origine|celles d'origine|l'originale?|les memes?|la meme|le meme|inchangee?s?)|(?:garde|conserve|laisse)(?:ons|e|es|ee|ees)? (?:le|la|les|l'|vos|votre) (?:\w+ ){0,3}d'origine|(?:is|are|stays?|remains?|kept|left) (?:\w+ ){0,3}(?:the (?:old|original|same) ones?|original|unchanged|untouched|the originals|in place)|(?:kept|retained|left) (?:the|your) original|original \w+ (?:stays?|remains?|kept|(?:was|were) kept)|(?:ist|sind|bleib(?:t|en)|blieb(?:en)?) (?:\w+ ){0,4}(?:der|die|das) (?:alten?|urspr\w+|originale?n?|gleichen?)|(?:ist|sind|bleib(?:t|en)|blieb(?:en)?) (?:\w+ ){0,2}(?:original|unverandert|unberuhrt)|(?:originale?n?|alten?) \w+ (?:behalten|belassen|beibehalten|drin gelassen)|(?:e|sono|resta(?:no)?|rimane|rimangono|rimast[oaie]) (?:\w+ ){0,3}(?:(?:quell[oaei]|l'|gli|le|il|la|i) ?(?:original[ei]|vecchi[oae]?|stess[oaie]|di prima)|original[ei]|invariat[oaie]|l[oaie] stess[oaie]|l[ei] su[eo])|(?:mantenuto|lasciato|conservato|tenuto) (?:il|la|le|i|gli|lo) (?:\w+ )?original[ei])(?![a-z])/

/** "The battery is still the old one": says that it was not replaced. */
export function judgeKept(aid: JudgeAid): Draft[] {
  if (aid.sentence.parts.length === 0) return []
  return aid.sentence.clauses.flatMap((clause) => (clause.mood === 'said' ? keptIn(aid, clause) : []))
}

function keptIn({ sentence, order }: JudgeAid, clause: Clause): Draft[] {
  const match = KEPT.exec(sentence.text.slice(clause.from, clause.to))
  if (!match) return []
  const at = clause.from + match.index
  const near = standingIn(clause, sentence.parts).toSorted(
    (a, b) => Math.abs(a.from - at) - Math.abs(b.from - at),
  )[0]
  const replaced = (order.operations ?? []).find(
    (one) =>
      operationKey(one.work) === 'replace' &&
      near &&
      one.part !== undefined &&
      partKey(one.part) === near.key,
  )
  if (!near || !replaced) return []
  const agrees = replaced.done === clause.negated
  return [
    {
      kind: 'work',
      from: Math.min(near.from, at),
      to: Math.max(near.to, at + match[0].length),
      value: `${clause.negated ? '' : 'not '}replace ${near.key}`,
      verdict: agrees ? 'backed' : 'contradicted',
      rule: 'work-part-kept',
      reason: agrees ? 'The operations record this' : 'The operations record otherwise',
      fact: factBeside('operation', `${replaced.done ? '' : 'not done: '}replace ${near.key}`, replaced.ref),
    },
  ]
}
