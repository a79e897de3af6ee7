import type { Language } from '../claim.ts'
import type { Clause } from '../text/read-clauses.ts'
import { deeds } from '../words/families/deeds.ts'
import type { Deed, DeedSaid } from '../words/families/deeds.ts'
import { phraseBook } from '../words/phrase-book.ts'
import type { PhraseBook, PhraseMatch } from '../words/phrase-book.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { factFor, heldWork } from './work-facts.ts'

const WORK: Readonly<Record<DeedSaid, string>> = {
  polished: 'polish',
  unpolished: 'polish',
  tight: 'water_test',
  regulated: 'regulate',
}

const books = new Map<Language, PhraseBook<Deed>>()

function bookOf(language: Language): PhraseBook<Deed> {
  const known = books.get(language)
  if (known) return known
  const made = phraseBook(deeds.map((deed) => [deed, deed.words[language]] as const))
  books.set(language, made)
  return made
}

/** Scratches on the glass are not polished away, and a dial has its own finish. */
const NOT_OF_METAL: ReadonlySet<string> = new Set(['crystal', 'dial', 'hands', 'movement', 'battery'])

/** Whether a polish named in so many words is told there too: "the deeper scratches remain in spite of the polish". */
function polishNamed({ sentence }: JudgeAid, { from, to }: PhraseMatch<Deed>): boolean {
  return sentence.operations.some((one) => one.key === 'polish' && (one.to <= from || one.from >= to))
}

function standsElsewhere(aid: JudgeAid, match: PhraseMatch<Deed>, clause: Clause): boolean {
  const { says } = match.label
  if (says === 'tight' || says === 'regulated') return false
  const parts = aid.sentence.parts.filter((part) => part.from >= clause.from - 1 && part.to <= clause.to)
  return (
    parts.some((part) => NOT_OF_METAL.has(part.key)) || (says === 'unpolished' && polishNamed(aid, match))
  )
}

/** "The scratches are still there", "it held ten bar": a deed told by what came of it. */
export function judgeDeeds(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  const found = bookOf(sentence.language).find(sentence.text)
  return found.flatMap((match) => {
    const clause = sentence.clauses.find((one) => one.from <= match.from && match.from < one.to)
    if (!clause || clause.mood !== 'said' || (clause.ahead && !clause.past)) return []
    if (standsElsewhere(aid, match, clause)) return []
    const { says, own } = match.label
    const work = { key: WORK[says], part: undefined, from: match.from, to: match.to }
    const fact = factFor(aid, work)
    if (!fact) return []
    const denied = (says === 'unpolished') !== (clause.negated && !own)
    return [heldWork(work, fact, { denied, person: undefined })]
  })
}
