import type { Language } from '../claim.ts'
import { fromCivil, toCivil } from '../dates/civil-date.ts'
import type { Day } from '../dates/civil-date.ts'
import { beginningIn } from '../text/in-clause.ts'
import { moodPatterns } from '../text/read-clauses.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { Sentence } from '../text/read-sentence.ts'
import { phraseBook } from '../words/phrase-book.ts'
import type { PhraseBook, PhraseMatch } from '../words/phrase-book.ts'
import { has } from '../words/phrase.ts'
import { carriers } from '../words/places.ts'
import { scheduleWords } from '../words/schedule-words.ts'
import type { ScheduleWords } from '../words/schedule-words.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid, OrderFacts } from './draft.ts'

type Label = keyof ScheduleWords
const LABELS: readonly Label[] = ['day', 'keeps', 'moves', 'kept', 'late', 'free', 'first']

const books = new Map<Language, PhraseBook<Label>>()
function bookFor(language: Language): PhraseBook<Label> {
  const known = books.get(language)
  if (known) return known
  const made = phraseBook(LABELS.map((label) => [label, scheduleWords[language][label]] as const))
  books.set(language, made)
  return made
}

/** What a clause says of the promised day: that it stands, or that it has moved. */
export interface ScheduleSaid {
  readonly kept: boolean
  readonly from: number
  readonly to: number
  readonly first: boolean
}

/** A day and a verb of keeping or moving make one statement when they stand this near to each other. */
const REACH = 48

type Found = readonly PhraseMatch<Label>[]

/** The words that make a statement: one idiom, or a day and a verb near to each other. */
function pairs(days: Found, verbs: Found): Found | undefined {
  for (const day of days)
    for (const verb of verbs) {
      const gap = verb.from >= day.to ? verb.from - day.to : day.from - verb.to
      if (gap >= 0 && gap <= REACH) return [day, verb]
    }
  return undefined
}

/** A "not" outside the words of the statement turns it round; "rien ne change" and "en plus" hold theirs inside. */
function turned(words: string, said: Found, language: Language): boolean {
  const { negation, notNegation } = moodPatterns(language)
  const blank = (match: string): string => '_'.repeat(match.length)
  const rest = said.reduce(
    (left, { from, to }) => `${left.slice(0, from)}${'_'.repeat(to - from)}${left.slice(to)}`,
    words,
  )
  return has(negation, rest.replace(notNegation, blank))
}

/** An answer, a part or a quote has days of its own, and a watch a date and a rate that change. */
const OTHER_MATTER =
  /(?<![a-z])(?:repon\w*|repl(?:y|ies|ied|ying)|respon[ds]\w*|answer\w*|antwort\w*|ruckmeld\w*|rispo\w*|paiement|pay(?:er|ing|ment)|zahl\w+|bezahl\w+|paga\w+|devis|quote|offerte|kostenvoranschlag|preventivo|fournisseur|supplier|lieferant\w*|fornitore|douane|customs|zoll|dogana|minutes?|minuten|minuti|secondes?|seconds|sekunden?|secondi|minuit|midnight|mitternacht|mezzanotte|guichet|window|wheel|disque|quantieme|datumsanzeige|datumswechsel|datumsscheibe|datario|saute|eingestellt|regolat[oa]|reglee?|schaltet?|chronometre|sa marche|ganggenauigkeit)(?![a-z])/

const starts = (said: Found): number => Math.min(...said.map((one) => one.from))

function readSchedule({ text, language }: Sentence, clause: Clause): ScheduleSaid | undefined {
  const words = text.slice(clause.from, clause.to)
  const found = OTHER_MATTER.test(text) ? [] : bookFor(language).find(words)
  if (found.length === 0) return undefined
  const of = (label: Label): Found => found.filter((one) => one.label === label)
  const idiom = (label: Label): Found | undefined =>
    of(label).length > 0 ? of(label).slice(0, 1) : undefined
  const late = idiom('late') ?? pairs(of('day'), of('moves'))
  const kept = idiom('kept') ?? pairs(of('day'), of('keeps'))
  const free = idiom('free')
  const said = free ?? late ?? kept
  if (!said) return undefined
  // "No delay" is of its own; "the date cannot be kept and is put off" needs no turning of the second.
  const stands = free !== undefined || (late === undefined) !== turned(words, said, language)
  return {
    kept: late && kept && !free && starts(kept) < starts(late) ? false : stands,
    from: clause.from + starts(said),
    to: clause.from + Math.max(...said.map((one) => one.to)),
    first: of('first').length > 0,
  }
}

const read = new WeakMap<Clause, ScheduleSaid | 'nothing'>()

export function scheduleSaid(sentence: Sentence, clause: Clause): ScheduleSaid | undefined {
  const known = read.get(clause) ?? readSchedule(sentence, clause) ?? 'nothing'
  read.set(clause, known)
  return known === 'nothing' ? undefined : known
}

/** Whether a sentence of ours says that the day has moved. */
export function saysMoved(sentence: Sentence): boolean {
  return sentence.clauses.some((clause) => scheduleSaid(sentence, clause)?.kept === false)
}

const OWN_DAYS: ReadonlySet<string> = new Set(['part', 'quote', 'payment', 'parcel'])
const OWN_EVENTS: ReadonlySet<string> = new Set(['callback', 'paid', 'quoted', 'ordered', 'awaiting_answer'])

function ofAnotherMatter(aid: JudgeAid, clause: Clause): boolean {
  const { sentence, facts } = aid
  const words = sentence.text.slice(clause.from, clause.to)
  if (sentence.parts.length > 0) return true
  if (beginningIn(clause, sentence.nouns).some(({ kind }) => OWN_DAYS.has(kind))) return true
  if (words.match(carriers) !== null) return true
  const meeting = beginningIn(clause, sentence.nouns).some(({ kind }) => kind === 'appointment')
  if (meeting && ((facts.appointments ?? []).length > 0 || sentence.language !== 'de')) return true
  return beginningIn(clause, sentence.events).some(({ kind }) => OWN_EVENTS.has(kind))
}

const OVER: ReadonlySet<string> = new Set(['ready', 'returned'])

interface Promises {
  readonly first: Day | undefined
  readonly now: Day
  /** Days between what was first told and what is or will be. */
  readonly late: boolean
}

function promisesOf(order: OrderFacts, today: Day): Promises | undefined {
  const done = OVER.has(order.stage ?? '') ? fromCivil(order.reached?.ready) : undefined
  const now = done ?? fromCivil(order.promise?.to)
  if (now === undefined) return undefined
  const earlier = [order.firstPromise, ...(order.earlierPromises ?? [])].flatMap(
    (one) => fromCivil(one?.to) ?? [],
  )
  const first = earlier.length > 0 ? Math.min(...earlier) : undefined
  const overdue = done === undefined && now < today
  return { first, now, late: overdue || (first !== undefined && now > first) }
}

/** "Il giorno annunciato è passato". */
const PASSED = /(?<![a-z])(?:passee?|passat[oa]|passed|gone by|vorbei|verstrichen|trascors[oa])(?![a-z])/

/** "Confermiamo il giorno annunciato: il 24 aprile." */
function namedNext({ sentence }: JudgeAid, clause: Clause): boolean {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const colon = next !== undefined && sentence.text.slice(clause.from, next.from).trimEnd().endsWith(':')
  return colon && sentence.dates.some(({ core }) => core >= next.from && core < next.to)
}

/** A day that is said is judged as a day; here only what is said of the schedule without one, or of the first day told. */
function leftToDates(aid: JudgeAid, clause: Clause, said: ScheduleSaid): boolean {
  const dated = aid.sentence.dates.some(
    ({ core, shape }) => core >= clause.from && core < clause.to && shape.form !== 'duration',
  )
  if (said.kept && PASSED.test(aid.sentence.text)) return true
  return said.kept && (dated || namedNext(aid, clause)) && !said.first
}

function scheduleClaim(aid: JudgeAid, clause: Clause): Draft[] {
  const said = clause.mood === 'said' ? scheduleSaid(aid.sentence, clause) : undefined
  if (!said || ofAnotherMatter(aid, clause) || leftToDates(aid, clause, said)) return []
  const promises = promisesOf(aid.order, aid.clock.today)
  // What holds the work up makes late whatever the promise still says.
  if (!promises || (!said.kept && (promises.first === undefined || aid.order.wait))) return []
  const backed = said.kept !== promises.late
  const { first, now } = promises
  return [
    {
      kind: 'date',
      from: said.from,
      to: said.to,
      value: said.kept ? 'on schedule' : 'delayed',
      verdict: backed ? 'backed' : 'contradicted',
      rule: said.kept ? 'schedule-kept' : 'schedule-moved',
      reason: promises.late
        ? 'The day that stands is later than the one first told, or past'
        : 'The day first told stands',
      fact: factBeside(
        'promise - firstPromise',
        `${first === undefined ? '-' : toCivil(first)} now ${toCivil(now)}`,
        aid.order.promise?.ref,
      ),
    },
  ]
}

/** "We keep the date we gave you", "it takes longer than announced": held against the first promise and the one that stands. */
export function judgeSchedule(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => scheduleClaim(aid, clause))
}
