import type { Language } from '../claim.ts'
import { clauseAt } from '../text/read-sentence.ts'
import { doerWords, NO_BENCH_WORK } from '../words/doer-words.ts'
import { operationKey } from '../words/operations.ts'
import { phraseSource } from '../words/phrase.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { nameAt, samePerson } from './people.ts'
import type { PersonSaid } from './people.ts'

interface DoerPatterns {
  readonly plain: readonly RegExp[]
  readonly cleft: RegExp
}

const compiled = new Map<Language, DoerPatterns>()

function patternsFor(language: Language): DoerPatterns {
  const known = compiled.get(language)
  if (known) return known
  const words = doerWords[language]
  const titles = phraseSource(words.titles)
  const name = `(?:${titles}[\\s,]+)*([a-z][a-z'-]+(?:\\s+[a-z][a-z'-]+)?)`
  const made = (source: string): RegExp =>
    new RegExp(`(?<![a-z0-9])(?:${phraseSource(source).replaceAll('NAME', name)})`, 'g')
  const patterns = { plain: [made(words.subject), made(words.agent)], cleft: made(words.cleft) }
  compiled.set(language, patterns)
  return patterns
}

/** Works that tell themselves which operation they are; whose hands did those, the judge of work asks. */
const WHOLE_WORK: ReadonlySet<string> = new Set([
  'service',
  'repair',
  'open',
  'clean',
  'restore',
  'lubricate',
])

/** Whose hands the facts name for the work as a whole. */
function knownDoers({ order }: JudgeAid): string[] {
  const done = (order.operations ?? []).filter((one) => one.done && one.by !== undefined)
  const whole = done.filter((one) => ['service', 'repair'].includes(operationKey(one.work)))
  return (whole.length > 0 ? whole : done).flatMap(({ by }) => by ?? [])
}

/** The clause a deed stands in and what follows it. */
function around({ sentence }: JudgeAid, match: RegExpExecArray): string {
  const end = match.index + match[0].length
  const from = clauseAt(sentence, match.index)?.from ?? match.index
  return sentence.text.slice(Math.min(from, match.index), end + 50)
}

function namesBy(aid: JudgeAid, pattern: RegExp): PersonSaid[] {
  const { text } = aid.sentence
  const found: PersonSaid[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const name = match.slice(1).find((one) => one !== undefined)
    const person = name && nameAt(aid, match.index + match[0].lastIndexOf(name), name)
    if (person && !NO_BENCH_WORK.test(around(aid, match))) found.push(person)
    // What is no name after all may hide one that begins later.
    else pattern.lastIndex = match.index + 1
  }
  return found
}

function namesIn(aid: JudgeAid): PersonSaid[] {
  const { sentence } = aid
  const { plain, cleft } = patternsFor(sentence.language)
  const patterns = doerWords[sentence.language].work.test(sentence.text) ? [...plain, cleft] : plain
  return patterns.flatMap((pattern) => namesBy(aid, pattern))
}

/** "Marc Perrin looked after your watch himself", "the service is his handiwork": work as a whole, and whose it is. */
export function judgeDoer(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  const doers = knownDoers(aid)
  const special = sentence.operations.some((one) => !WHOLE_WORK.has(one.key))
  if (doers.length === 0 || special) return []
  const people = namesIn(aid)
  const [person] = people
  const clause = person && clauseAt(sentence, person.from)
  if (!person || !clause || clause.mood !== 'said' || clause.ahead) return []
  const agrees = people.some(({ name }) => doers.some((by) => samePerson(name, by)))
  const at = { from: person.from, to: person.to }
  const by = doers[0] ?? ''
  return [
    {
      kind: 'work',
      ...at,
      value: `work by ${person.name}`,
      verdict: agrees ? 'backed' : 'contradicted',
      rule: agrees ? 'work-done' : 'work-by-another',
      reason: agrees ? 'The operations record this' : 'The operations name someone else',
      fact: factBeside('operation', `by ${by}`, undefined),
      ...(agrees ? {} : { correction: { ...at, text: by } }),
    },
  ]
}
