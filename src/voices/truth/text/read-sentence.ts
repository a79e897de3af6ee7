import type { Language, Span } from '../claim.ts'
import type { DateMention } from '../dates/date-shape.ts'
import { readDates } from '../dates/read-dates.ts'
import { readAmounts } from '../prices/read-amounts.ts'
import type { AmountMention } from '../prices/read-amounts.ts'
import type { EventKind } from '../words/event-words.ts'
import { readOperations } from '../words/operations.ts'
import type { OperationMention } from '../words/operations.ts'
import { readParts } from '../words/parts.ts'
import type { PartMention } from '../words/parts.ts'
import { detectLanguage } from './detect-language.ts'
import { foldText } from './fold-text.ts'
import type { Stretch } from './own-lines.ts'
import { blankFormulas, readClauses } from './read-clauses.ts'
import type { Clause } from './read-clauses.ts'
import { readAnswers } from './read-answers.ts'
import { readEvents, readNouns } from './read-events.ts'
import type { NounMention } from './read-events.ts'
import { readTold } from './read-told.ts'
import { repairer } from './repair-typos.ts'

export interface EventMention {
  readonly kind: EventKind
  readonly from: number
  readonly to: number
  /** `plainly`: holds in a request, too ("we kindly await your approval"); `implied`: told by what hangs on it ("we begin once you agree"). */
  readonly told?: 'plainly' | 'implied'
  /** Read from the senses of a whole clause (see read-told.ts): its own "not", tense and mood are already weighed. */
  readonly weighed?: true
}

/** One sentence of ours, read: everything the judges look at. */
export interface Sentence {
  readonly language: Language
  readonly original: string
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly dates: readonly DateMention[]
  readonly amounts: readonly AmountMention[]
  readonly parts: readonly PartMention[]
  readonly operations: readonly OperationMention[]
  readonly events: readonly EventMention[]
  readonly nouns: readonly NounMention[]
  readonly span: (from: number, to: number) => Span
}

/** Sentences read lately: a form checks its text at every pause of the hand, and most of it has not changed. In memory only, bounded. */
const lately = new Map<string, Sentence>()
const KEPT = 500

export function readSentence(text: string, stretch: Stretch, hint: Language): Sentence {
  const original = text.slice(stretch.start, stretch.end)
  const key = `${hint} ${original}`
  const known = lately.get(key)
  const read = known ?? readAfresh(original, hint)
  if (!known) {
    if (lately.size >= KEPT) lately.clear()
    lately.set(key, read)
  }
  const { start } = stretch
  return {
    ...read,
    span: (from, to) => {
      const span = read.span(from, to)
      return { start: span.start + start, end: span.end + start }
    },
  }
}

/** Where nobody has touched the movement, nobody has touched the watch: case and movement are it, and no part of it. */
const BODY: ReadonlySet<string> = new Set(['movement', 'case', 'caseback', 'screw'])

function withoutBody(nouns: readonly NounMention[], parts: readonly PartMention[]): NounMention[] {
  const body = parts.filter((part) => BODY.has(part.key))
  const watches = nouns.filter((noun) => noun.kind === 'watch')
  return nouns.filter(
    (noun) =>
      noun.kind !== 'part' ||
      [...body, ...watches].every((other) => other.to <= noun.from || noun.to <= other.from),
  )
}

function readAfresh(original: string, hint: Language): Sentence {
  const language = detectLanguage(original, hint)
  const folded = foldText(original, 0, repairer(language))
  const plain = nameTopic(blankFormulas(folded.text, language))
  const dates = readDates(plain, language)
  const amounts = readAmounts(plain)
  const clauses = readClauses(plain, language, [...dates, ...amounts])
  const parts = readParts(plain, language)
  const nouns = readNouns(plain, language, parts)
  return {
    language,
    original,
    text: plain,
    clauses,
    dates: dates.filter(
      (date) =>
        !amounts.some((amount) => amount.from < date.to && date.from < amount.to && amount.to > date.core),
    ),
    amounts,
    parts,
    operations: readOperations(plain, language),
    events: [
      ...readEvents(plain, language),
      ...readAnswers(plain, language, { clauses, parts }),
      ...readTold(plain, language, { clauses, nouns: withoutBody(nouns, parts), dates }),
    ].sort((a, b) => a.from - b.from),
    nouns,
    span: (from, to) => ({
      start: folded.starts[from] ?? 0,
      end: folded.ends[to - 1] ?? original.length,
    }),
  }
}

/** "The crown? It came in ages ago": the thing asked for is what the pronoun after it means, and stands in its place. */
function nameTopic(text: string): string {
  return text.replace(
    /^([^?.!,;:]{3,40})(\? (?:elle|il|ils|elles|celle-ci|celui-ci|ca|it|that|that one|this one|she|they|die|der|das|sie|er|es|diese[rs]?|quella|quello|questa|questo|essa)? ?)(?=[a-z])/,
    (_, topic: string, pronoun: string) => topic + ' '.repeat(pronoun.length),
  )
}

export function clauseAt(sentence: Sentence, position: number): Clause | undefined {
  return (
    sentence.clauses.find((clause) => clause.from <= position && position < clause.to) ?? sentence.clauses[0]
  )
}
