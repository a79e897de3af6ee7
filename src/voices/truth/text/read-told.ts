import type { Language } from '../claim.ts'
import type { DateMention } from '../dates/date-shape.ts'
import type { NounKind } from '../words/event-words.ts'
import type { PhraseMatch } from '../words/phrase-book.ts'
import { sensesOf } from '../words/senses/senses.ts'
import type { Sense } from '../words/senses/senses.ts'
import { beginningIn } from './in-clause.ts'
import type { Clause } from './read-clauses.ts'
import type { NounMention } from './read-events.ts'
import type { EventMention } from './read-sentence.ts'
import { statements } from './statements/statements.ts'
import type { Statement } from './statements/statement.ts'

type SenseMention = PhraseMatch<Sense>

interface Place {
  readonly clause: Clause
  readonly here: readonly SenseMention[]
  readonly earlier: readonly SenseMention[]
  readonly all: readonly SenseMention[]
  readonly nouns: readonly NounMention[]
  readonly dates: readonly DateMention[]
}

const NOT_THE_WATCH: ReadonlySet<NounKind> = new Set<NounKind>(['part', 'quote', 'payment', 'appointment'])

function apart(one: SenseMention, others: readonly SenseMention[]): boolean {
  return others.every((other) => one.to <= other.from || other.to <= one.from)
}

/** One mention of each sense, none upon another: "restitution" alone is not both the deed and that it took place. */
function chosen(wanted: readonly Sense[], here: readonly SenseMention[]): SenseMention[] | undefined {
  const found: SenseMention[] = []
  for (const sense of wanted) {
    const mention = here.find((one) => one.label === sense && apart(one, found))
    if (!mention) return undefined
    found.push(mention)
  }
  return found
}

/** A day that can be one to come: "since Monday", "three days ago" and "from today" cannot. */
function mayCome({ shape, relation }: DateMention): boolean {
  if (relation === 'since') return false
  if (shape.form === 'duration') return shape.direction === 'ahead'
  return shape.form !== 'offset' || shape.days > 0
}

/** "She works on it", "back on your wrist since Monday": no day to come stands by. */
function isState({ clause, dates }: Place): boolean {
  return clause.past || !dates.some((date) => mayCome(date) && (date.relation !== 'from' || clause.ahead))
}

function fitsClause(statement: Statement, place: Place): boolean {
  const { clause, nouns } = place
  const { mood, negated, past, ahead } = clause
  if (mood !== 'said' && !(statement.also ?? []).includes(mood)) return false
  if (statement.negated !== undefined && statement.negated !== negated) return false
  if (statement.ofWatch && nouns.some((noun) => NOT_THE_WATCH.has(noun.kind))) return false
  if (statement.tense === 'past') return past
  if (statement.tense === 'now') return !past && !ahead
  if (statement.tense === 'state' && !isState(place)) return false
  return statement.tense === 'any' || past || !ahead
}

/** What changes a statement from anywhere in its sentence: "no longer with us: the driver has it". */
const FAR: ReadonlySet<Sense> = new Set<Sense>(['waitsForYou', 'carrier', 'polishing'])

/** "Without your answer" before it makes of the whole sentence what may come. */
function isBarred({ bars, never }: Statement, { here, all }: Place, found: readonly SenseMention[]): boolean {
  if (never && all.some((one) => never.includes(one.label))) return true
  if (!bars) return false
  return (
    here.some((one) => bars.includes(one.label) && apart(one, found)) ||
    all.some((one) => FAR.has(one.label) && bars.includes(one.label))
  )
}

function told(statement: Statement, place: Place): EventMention | undefined {
  if (!fitsClause(statement, place)) return undefined
  const found = chosen(statement.has, place.here)
  if (!found) return undefined
  const { lead, beside } = statement
  if (beside && !place.all.some((one) => one.label === beside && apart(one, found))) return undefined
  if (lead && ![...place.earlier, ...place.here].some((one) => one.label === lead && apart(one, found)))
    return undefined
  if (isBarred(statement, place, found)) return undefined
  return {
    kind: statement.kind,
    from: Math.min(...found.map((one) => one.from)),
    to: Math.max(...found.map((one) => one.to)),
    weighed: true,
  }
}

interface ReadSoFar {
  readonly clauses: readonly Clause[]
  readonly nouns: readonly NounMention[]
  readonly dates: readonly DateMention[]
}

/** What each clause tells of the watch's stage by the senses that meet in it; the first statement that fits is the clause's. */
export function readTold(
  text: string,
  language: Language,
  { clauses, nouns, dates }: ReadSoFar,
): EventMention[] {
  const senses = sensesOf(language).find(text)
  if (senses.length === 0) return []
  return clauses.flatMap((clause) => {
    const place: Place = {
      clause,
      here: senses.filter((one) => one.from >= clause.from && one.to <= clause.to),
      earlier: senses.filter((one) => one.to <= clause.from),
      all: senses,
      nouns: beginningIn(clause, nouns),
      dates: dates.filter((one) => one.core >= clause.from && one.core < clause.to),
    }
    for (const statement of statements) {
      const event = told(statement, place)
      if (event) return [event]
    }
    return []
  })
}
