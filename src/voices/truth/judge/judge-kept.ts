import type { Language } from '../claim.ts'
import { standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import { clauseAt } from '../text/read-sentence.ts'
import type { PartMention } from '../words/parts.ts'
import { partSayings } from '../words/part-sayings.ts'
import type { PartSaying } from '../words/part-sayings.ts'
import { phraseSource } from '../words/phrase.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { masked } from './masked-parts.ts'
import { factFor, heldWork } from './work-facts.ts'

/** A part said to be the one that was there before, in four languages: "is still the old one", "est d'origine", "ist noch die alte". */
const KEPT =
  /(?<![a-z])(?:(?:est|sont|reste(?:nt)?|restee?s?|demeure(?:nt)?) (?:\w+ ){0,3}(?:d'origine|l'ancien(?:ne)?|les anciens|les anciennes|celui d'origine|celle d'origine|celles d'origine|l'originale?|les memes?|la meme|le meme|inchangee?s?)|(?:garde|conserve|laisse)(?:ons|e|es|ee|ees)? (?:le|la|les|l'|vos|votre) (?:\w+ ){0,3}d'origine|(?:is|are|stays?|remains?|kept|left) (?:\w+ ){0,3}(?:the (?:old|original|same) ones?|original|unchanged|untouched|the originals|in place)|(?:kept|retained|left) (?:the|your) original|original \w+ (?:stays?|remains?|kept|(?:was|were) kept)|(?:ist|sind|bleib(?:t|en)|blieb(?:en)?) (?:\w+ ){0,4}(?:der|die|das) (?:alten?|urspr\w+|originale?n?|gleichen?)|(?:ist|sind|bleib(?:t|en)|blieb(?:en)?) (?:\w+ ){0,2}(?:original|unverandert|unberuhrt)|(?:originale?n?|alten?) \w+ (?:behalten|belassen|beibehalten|drin gelassen)|(?:e|sono|resta(?:no)?|rimane|rimangono|rimast[oaie]) (?:\w+ ){0,3}(?:(?:quell[oaei]|l'|gli|le|il|la|i) ?(?:original[ei]|vecchi[oae]?|stess[oaie]|di prima)|original[ei]|invariat[oaie]|l[oaie] stess[oaie]|l[ei] su[eo])|(?:mantenuto|lasciato|conservato|tenuto) (?:il|la|le|i|gli|lo) (?:\w+ )?original[ei])(?![a-z])/

interface Saying extends Omit<PartSaying, 'words'> {
  readonly pattern: RegExp
}

const compiled = new Map<Language, readonly Saying[]>()

function sayingsOf(language: Language): readonly Saying[] {
  const known = compiled.get(language)
  if (known) return known
  const told = partSayings[language].map(({ says, own, words }) => ({
    says,
    own,
    pattern: new RegExp(`(?<![a-z0-9@])(?:${phraseSource(words)})(?![a-z0-9@])`),
  }))
  const made: readonly Saying[] = [...told, { says: 'kept', own: false, pattern: KEPT }]
  compiled.set(language, made)
  return made
}

/** "The battery is still the old one", "ein neues Glas war nicht nötig": says that a part was replaced, or was not. */
export function judgeKept(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  if (sentence.parts.length === 0) return []
  const words = masked(sentence)
  const told = new Set<Clause>()
  return sayingsOf(sentence.language).flatMap((saying) => {
    const match = saying.pattern.exec(words)
    const clause = match && clauseAt(sentence, match.index)
    if (!clause || clause.mood !== 'said' || told.has(clause)) return []
    const drafts = keptIn(
      aid,
      { ...saying, at: { from: match.index, to: match.index + match[0].length } },
      clause,
    )
    // The first that speaks for a clause has said it.
    if (drafts.length > 0) told.add(clause)
    return drafts
  })
}

/** Old parts laid by for the client were taken out before. */
const LAID_BY =
  /(?:pour vous|a votre disposition|sachet|enveloppe|jointe?s? (?:a|au) (?:la |votre |cet |l')|for you|envelope|in a bag|to take home|fur sie (?:auf|bei)|beigelegt|tutchen|sackchen|per lei|bustina|a sua disposizione|chez nous|a l'atelier|with us|in the workshop|by the workshop|bei uns|in der werkstatt|da noi|in laboratorio|\?)/
/** A part on its way, wanted or offered is not fitted. */
const NOT_YET =
  /(?:command|attend|recevr|arriv|propos|conseill|recommand|order(?:ed)?(?! to)|await|waiting|arriv|propos|recommend|suggest|bestell|wart|eintreff|eingetroffen|vorgeschlagen|empf|offerier|ordinat|attesa|aspett|arriv|propon|propost|consigli|cost|kost|chf|eur)/

function nearest(aid: JudgeAid, clause: Clause, at: number): PartMention | undefined {
  const here = standingIn(clause, aid.sentence.parts).toSorted(
    (a, b) => Math.abs(a.from - at) - Math.abs(b.from - at),
  )[0]
  if (here) return here
  const before = aid.sentence.parts.findLast((part) => part.to <= at)
  // "The watch we have kept": what is spoken of between is what is meant.
  const other = aid.sentence.nouns.findLast((noun) => noun.to <= at && noun.kind !== 'part')
  return before && other && other.from > before.from && other.to - other.from > 4 ? undefined : before
}

/** Of a part told replaced in so many words beside it, the old one was kept apart from the watch. */
function replacedBeside({ sentence }: JudgeAid, { key: part, from, to }: PartMention): boolean {
  return sentence.operations.some((one) => {
    const clause = sentence.clauses.find((piece) => piece.from <= one.from && one.from < piece.to)
    if (one.key !== 'replace' || !clause || clause.negated) return false
    const others = standingIn(clause, sentence.parts)
    return (
      (one.to <= from || one.from >= to) && (others.length === 0 || others.some(({ key }) => key === part))
    )
  })
}

interface SaidOfPart extends Pick<PartSaying, 'says' | 'own'> {
  readonly at: { readonly from: number; readonly to: number }
}

function keptIn(aid: JudgeAid, { says, own, at }: SaidOfPart, clause: Clause): Draft[] {
  const words = aid.sentence.text.slice(clause.from, clause.to)
  const part = nearest(aid, clause, at.from)
  if (!part || LAID_BY.test(words) || (clause.ahead && !clause.past)) return []
  if (says === 'new' ? NOT_YET.test(words) : replacedBeside(aid, { ...at, key: part.key })) return []
  const from = Math.max(clause.from, Math.min(part.from, at.from))
  const work = { key: 'replace', part: part.key, from, to: Math.max(part.to, at.to) }
  const fact = factFor(aid, work)
  if (!fact) return []
  const denied = (says === 'kept') !== (clause.negated && !own)
  return [{ ...heldWork(work, fact, { denied, person: undefined }), rule: 'work-part-kept' }]
}
