import type { Language } from '../claim.ts'
import { matchesOf, phraseSource } from '../words/phrase.ts'
import { compileDatePatterns } from './date-patterns.ts'
import type { DatePatterns } from './date-patterns.ts'
import type { DateMention, DateShape } from './date-shape.ts'
import type { DateWords, Relation } from './date-words.ts'
import { dateWordsDe } from './date-words-de.ts'
import { dateWordsEn } from './date-words-en.ts'
import { dateWordsFr } from './date-words-fr.ts'
import { dateWordsIt } from './date-words-it.ts'
import { shapeOf } from './shape-of.ts'

const dateWords: Readonly<Record<Language, DateWords>> = {
  fr: dateWordsFr,
  en: dateWordsEn,
  de: dateWordsDe,
  it: dateWordsIt,
}

interface Reader {
  readonly patterns: DatePatterns
  readonly left: readonly (readonly [Relation, RegExp])[]
  readonly between: RegExp
  readonly joint: RegExp
}

const readers = new Map<Language, Reader>()

const RIGHT_BY =
  /^,? (?:au plus tard|dernier delai|max(?:imum)?\b|at the (?:very )?latest|latest|spatestens|al piu tardi|al massimo|o prima|or (?:sooner|earlier|before)|ou avant)/
const RIGHT_FROM = /^,? (?:au plus tot|at the earliest|onwards?|fruhestens|al piu presto|in poi)/

const ORDER: readonly Relation[] = ['not_before', 'by', 'before', 'from', 'after', 'since', 'instead', 'on']

function reader(language: Language): Reader {
  const known = readers.get(language)
  if (known) return known
  const words = dateWords[language]
  const soft = `(?:\\s+(?:${phraseSource(words.approximately)}))?(?:\\s+(?:${phraseSource(words.article)}))?(?:\\s+(?:le|la|les|der|die|das|dem|den|the|il|i))?`
  const made: Reader = {
    patterns: compileDatePatterns(words),
    left: ORDER.map(
      (name) =>
        [name, new RegExp(`(?<![a-z0-9])(?:${phraseSource(words.relations[name])})${soft}[\\s']*$`)] as const,
    ),
    between: new RegExp(
      `(?<![a-z0-9])(?:${phraseSource(words.between)})(?:\\s+(?:${phraseSource(words.article)}))?\\s*$`,
    ),
    joint: new RegExp(`^\\s*(?:${phraseSource(words.and)})\\s*(?:(?:${phraseSource(words.article)})\\s+)?$`),
  }
  readers.set(language, made)
  return made
}

interface Found {
  readonly from: number
  readonly to: number
  readonly shape: DateShape
}

interface Related {
  readonly relation: Relation
  readonly from: number
  readonly to: number
}

/** The relation written left or right of a date, and where its words begin and end. */
function relate(text: string, mention: Found, language: Language): Related {
  const left = text.slice(Math.max(0, mention.from - 60), mention.from)
  const base = Math.max(0, mention.from - 60)
  let best: Related = { relation: 'on', from: mention.from, to: mention.to }
  let length = 0
  for (const [relation, pattern] of reader(language).left) {
    const match = pattern.exec(left)
    if (match && match[0].trimEnd().length > length) {
      length = match[0].trimEnd().length
      best = { relation, from: base + match.index, to: mention.to }
    }
  }
  const right = text.slice(mention.to, mention.to + 30)
  const by = RIGHT_BY.exec(right)
  if (by) return { relation: 'by', from: best.from, to: mention.to + by[0].length }
  const earliest = RIGHT_FROM.exec(right)
  if (earliest)
    return {
      relation: best.relation === 'not_before' ? 'not_before' : 'from',
      from: best.from,
      to: mention.to + earliest[0].length,
    }
  return best
}

/** The full stop that ends a sentence is no part of the date before it. */
function endOf(match: RegExpExecArray, text: string): number {
  const end = match.index + match[0].length
  return match[0].endsWith('.') && text.slice(end).trim() === '' ? end - 1 : end
}

function longestApart(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (kept.every((other) => one.to <= other.from || other.to <= one.from)) kept.push(one)
  return kept.sort((a, b) => a.from - b.from)
}

const DAY_FORMS: ReadonlySet<string> = new Set(['weekday', 'offset'])

/** "A week tomorrow", "six weeks from today", "a fortnight on Friday": counted from that day on. */
function countsFrom(
  first: Found,
  second: Found,
  text: string,
): first is Found & { shape: Extract<DateShape, { form: 'duration' }> } {
  const { shape } = first
  return (
    shape.form === 'duration' &&
    (shape.unit === 'week' || shape.unit === 'month') &&
    (shape.direction === 'bare' || shape.direction === 'ahead') &&
    DAY_FORMS.has(second.shape.form) &&
    !(second.shape.form === 'offset' && second.shape.days < 0) &&
    COUNTED_FROM.test(text.slice(first.to, second.from)) &&
    (second.shape.form === 'offset' || !text.startsWith('in ', first.from))
  )
}

const COUNTED_FROM = /^ (?:(?:from|ab|da|a partir de|a partire da|on|this|this coming) )?$/

function joinRanges(mentions: readonly Found[], text: string, language: Language): Found[] {
  const { between, joint } = reader(language)
  const joined: Found[] = []
  for (let index = 0; index < mentions.length; index += 1) {
    const first = mentions[index]
    const second = mentions[index + 1]
    if (!first) continue
    const lead = between.exec(text.slice(0, first.from))
    // "Freitag in zwei Wochen", "heute in einer Woche": counted from that day, and much the same.
    const counted = second?.shape.form === 'duration' && second.shape.direction === 'ahead'
    if (second && counted && DAY_FORMS.has(first.shape.form) && text.slice(first.to, second.from) === ' ') {
      joined.push({ ...second, from: first.from })
      index += 1
    } else if (second && countsFrom(first, second, text)) {
      joined.push({ from: first.from, to: second.to, shape: { ...first.shape, direction: 'ahead' } })
      index += 1
    } else if (second && lead && joint.test(text.slice(first.to, second.from))) {
      joined.push({
        from: lead.index,
        to: second.to,
        shape: { form: 'range', first: first.shape, last: second.shape },
      })
      index += 1
    } else joined.push(first)
  }
  return joined
}

/** "À 14 h 30", "verso le 9h": an hour of the day is no length of time. */
const CLOCK_BEFORE =
  /(?<![a-z])(?:a|vers|avant|apres|entre|et|jusqu'a|alle|le|verso le|ore|dalle|fra le|at|um) ?$/

function isClock(text: string, match: RegExpExecArray): boolean {
  if (!/^\d{1,2} ?h$/.test(match[0])) return false
  const left = text.slice(Math.max(0, match.index - 14), match.index)
  return CLOCK_BEFORE.test(left) || /^ ?[0-5]\d(?!\d)/.test(text.slice(match.index + match[0].length))
}

/** "Every five years", "alle drei Jahre": how often, and no day. */
const RECURRING =
  /(?<![a-z])(?:every|each|tous les|toutes les|chaque|alle|jede[nrsm]?|ogni|once (?:a|an|every)|une fois par|einmal (?:im|pro)|una volta (?:al|all'|ogni))\s*(?:\d+ (?:a|to|bis|o) )?$/

/** "On the 20th, and the test a week later": counted from a day told before. */
const LATER =
  /^\s*(?:later(?! than)|afterwards|plus tard(?! qu)|apres(?! (?:le|la|votre))|spater(?! als)|danach|darauf|dopo(?! (?:il|la|che))|piu tardi(?! d))/

/** "The spring comes on the 5th, then two weeks more": counted from then. */
const AFTERWARDS =
  /(?<![a-z])(?:ensuite|apres quoi|danach|anschliessend|after that|after which|afterwards|and then|dopodiche|in seguito)(?![a-z])[^.]*$/

function isNoDay(text: string, { from, to, shape }: Found, first: boolean): boolean {
  if (shape.form !== 'duration') return false
  if (RECURRING.test(text.slice(Math.max(0, from - 24), from))) return true
  return !first && (LATER.test(text.slice(to)) || AFTERWARDS.test(text.slice(Math.max(0, from - 60), from)))
}

/** "Il 20 marzo, venerdì", "alla fine della settimana prossima, venerdì,": the weekday of the day before the comma. */
function namesAgain(text: string, { from, to, shape }: Found, before: Found | undefined): boolean {
  if (
    shape.form !== 'weekday' ||
    !before ||
    before.shape.form === 'weekday' ||
    before.shape.form === 'duration'
  )
    return false
  return /^, ?$/.test(text.slice(before.to, from)) && /^ ?(?:[,.!)]|$)/.test(text.slice(to))
}

/** Every phrase of the sentence that says a day or a span of time, in reading order. */
export function readDates(text: string, language: Language): DateMention[] {
  const { patterns } = reader(language)
  const found: Found[] = []
  const open = new Map<RegExp, boolean>()
  const passes = (gate: RegExp): boolean => {
    const known = open.get(gate) ?? gate.test(text)
    open.set(gate, known)
    return known
  }
  for (const rule of patterns.rules.filter((one) => passes(one.gate)))
    for (const match of matchesOf(rule.pattern, text)) {
      const shape = shapeOf(rule.name, match.groups ?? {}, { words: dateWords[language], patterns })
      if (
        shape &&
        !(shape.form === 'duration' && (isClock(text, match) || (shape.unit === 'year' && shape.min >= 10)))
      )
        found.push({ from: match.index, to: endOf(match, text), shape })
    }
  const apart = longestApart(found)
  const days = apart.filter(
    (one, index) => !isNoDay(text, one, index === 0) && !namesAgain(text, one, apart[index - 1]),
  )
  return joinRanges(days, text, language).map((one) => {
    const related =
      one.shape.form === 'range'
        ? { relation: 'on' as const, from: one.from, to: one.to }
        : relate(text, one, language)
    return { ...related, core: one.from, shape: one.shape }
  })
}

/** Whether the language may write month before day. */
export function monthMayLead(language: Language): boolean {
  return !dateWords[language].dayFirst
}
