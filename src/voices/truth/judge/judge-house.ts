import type { Language } from '../claim.ts'
import { clauseAt } from '../text/read-sentence.ts'
import { inHouse, neverLeft, partsWithheld } from '../words/house-sayings.ts'
import { phraseSource } from '../words/phrase.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { masked } from './masked-parts.ts'

interface HousePatterns {
  readonly withheld: RegExp
  readonly neverLeft: RegExp
  readonly inHouse: RegExp
}

const compiled = new Map<Language, HousePatterns>()

function patternsFor(language: Language): HousePatterns {
  const known = compiled.get(language)
  if (known) return known
  const made = (source: string): RegExp =>
    new RegExp(`(?<![a-z0-9@])(?:${phraseSource(source)})(?![a-z0-9@])`)
  const patterns = {
    withheld: made(partsWithheld[language]),
    neverLeft: made(neverLeft[language]),
    inHouse: made(inHouse[language]),
  }
  compiled.set(language, patterns)
  return patterns
}

/** "The old parts stay with us", to a client who wants them back. */
function withheldParts(aid: JudgeAid): Draft[] {
  const { sentence, order } = aid
  if (!order.mandate?.includes('return_old_parts')) return []
  const match = patternsFor(sentence.language).withheld.exec(masked(sentence))
  if (!match || clauseAt(sentence, match.index)?.mood !== 'said') return []
  return [
    {
      kind: 'work',
      from: match.index,
      to: match.index + match[0].length,
      value: 'old parts kept',
      verdict: 'contradicted',
      rule: 'work-against-mandate',
      reason: 'The client wants the old parts back',
      fact: factBeside('mandate', 'return_old_parts', order.ref),
    },
  ]
}

/** Where the facts say that the watch went for its work, if it went out at all. */
function wentOut({ order }: JudgeAid): string | undefined {
  if (order.custody?.holder === 'partner') return order.custody.name ?? 'partner'
  if (order.wait?.reason === 'partner') return order.wait.name ?? 'partner'
  const sent = (order.shipments ?? []).find(
    (one) => one.direction === 'to_partner' && one.sentOn !== undefined,
  )
  return sent && `sent to a partner on ${sent.sentOn ?? ''}`
}

/** In-house work is told in the past, of something done: "was polished in-house", no plain "in our workshop". */
function tellsOfWork({ sentence }: JudgeAid, at: number): boolean {
  const clause = clauseAt(sentence, at)
  if (!clause || clause.mood !== 'said' || clause.negated || (clause.ahead && !clause.past)) return false
  const deed = sentence.operations.length > 0 || sentence.nouns.some((noun) => noun.kind === 'work')
  return deed || WORKED.test(sentence.text.slice(clause.from, clause.to))
}
const WORKED =
  /(?:\b(?:fait|faite|realise|effectue|execute|done|carried out|made|performed|gemacht|ausgefuhrt|durchgefuhrt|erledigt|fatto|fatta|eseguit|svolt|lavorazion|arbeiten|travail|travaux|work|lavori?)\w*)/

/** "It has never left our workshop", "polished in-house": untrue of a watch that went to a partner. */
function keptInside(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  const out = wentOut(aid)
  if (out === undefined) return []
  const patterns = patternsFor(sentence.language)
  const never = patterns.neverLeft.exec(sentence.text)
  const inside = patterns.inHouse.exec(sentence.text)
  const match =
    never && clauseAt(sentence, never.index)?.mood === 'said'
      ? never
      : inside && tellsOfWork(aid, inside.index)
        ? inside
        : undefined
  if (!match) return []
  return [
    {
      kind: 'place',
      from: match.index,
      to: match.index + match[0].length,
      value: 'never left the house',
      verdict: 'contradicted',
      rule: 'place-never-left',
      reason: 'The watch went to a partner',
      fact: factBeside('custody', out, aid.order.custody?.ref),
    },
  ]
}

export function judgeHouse(aid: JudgeAid): Draft[] {
  return [...withheldParts(aid), ...keptInside(aid)]
}
