import type { Language } from '#platform/i18n/languages.ts'
import { overlaps, partsOf, type DayWindow } from '../truth/dates/civil-date.ts'
import { monthMayLead } from '../truth/dates/read-dates.ts'
import { resolveShape } from '../truth/dates/resolve-shape.ts'
import { siteClock } from '../truth/dates/site-clock.ts'
import type { Span } from '../truth/public.ts'
import { foldWord } from '../truth/text/fold-text.ts'
import { readSentence } from '../truth/text/read-sentence.ts'
import { splitSentences } from '../truth/text/split-sentences.ts'
import { nameIn, namesIn } from './read-names.ts'

export type MentionKind = 'date' | 'figure' | 'name'

/** Something that must say the same in both languages, with what it says. */
export interface Mention {
  readonly kind: MentionKind
  readonly span: Span
  readonly words: string
  /** Whether the other text says it as well. */
  readonly agrees: (other: Read) => boolean
}

/** A text read for what a translation may not change. */
export interface Read {
  readonly language: Language
  readonly text: string
  readonly windows: readonly DayWindow[]
  readonly minors: ReadonlySet<number>
  readonly figures: ReadonlySet<string>
  readonly mentions: readonly Mention[]
}

export interface ToRead {
  readonly text: string
  readonly language: Language
  /** The day it was written: "on Friday" is another day in another week. */
  readonly now: Date
  readonly timeZone: string
  /** Names the house knows of: the client, the watch, the order. */
  readonly names: readonly string[]
}

const tenses = ['ahead', 'past'] as const

/** Every day, sum, figure and name of a text. What it cannot place it says nothing of: a mark that cries wolf is read by nobody. */
export const readMentions = (to: ToRead): Read => {
  const taken: Span[] = []
  const dates = datesOf(to)
  taken.push(...dates.map(({ span }) => span))
  const amounts = amountsOf(to).filter(({ span }) => apart(span, taken))
  taken.push(...amounts.map(({ span }) => span))
  const names = namesIn(to).filter(({ span }) => apart(span, taken))
  taken.push(...names.map(({ span }) => span))
  const figures = figuresOf(to.text).filter(({ span }) => apart(span, taken))
  return {
    language: to.language,
    text: to.text,
    windows: dates.flatMap(({ windows }) => windows),
    minors: new Set(amounts.map(({ minor }) => minor)),
    figures: new Set(figures.flatMap(({ values }) => values)),
    mentions: [
      ...dates.map(({ span, windows }) => ({
        kind: 'date' as const,
        span,
        agrees: (other: Read) => sameDay(windows, other),
      })),
      ...amounts.map(({ span, minor }) => ({
        kind: 'figure' as const,
        span,
        agrees: (other: Read) => sameSum(minor, other),
      })),
      ...names.map(({ span, name }) => ({
        kind: 'name' as const,
        span,
        agrees: (other: Read) => nameIn(name, other.text),
      })),
      ...figures.map(({ span, values }) => ({
        kind: 'figure' as const,
        span,
        agrees: (other: Read) => sameFigure(values, other),
      })),
    ]
      .map((mention) => ({ ...mention, words: to.text.slice(mention.span.start, mention.span.end) }))
      .toSorted((one, next) => one.span.start - next.span.start),
  }
}

const apart = (span: Span, taken: readonly Span[]): boolean =>
  taken.every((other) => span.end <= other.start || other.end <= span.start)

const datesOf = ({ text, language, now, timeZone }: ToRead) => {
  const facts = { orders: [] }
  const clock = siteClock({ language, now, timeZone, calendar: { weekdays: [1, 2, 3, 4, 5] }, facts })
  return splitSentences(text).flatMap((stretch) => {
    const sentence = readSentence(text, stretch, language)
    return sentence.dates.flatMap((date) => {
      const aid = { clock, monthMayLead: monthMayLead(sentence.language) }
      const windows = tenses.flatMap((tense) => resolveShape(date.shape, { ...aid, tense }))
      // "Quinze jours" are two weeks: a day more or less is the way of a language there, not another date.
      const loose = date.shape.form === 'duration' ? windows.map(widened) : windows
      return windows.length === 0 ? [] : [{ span: sentence.span(date.core, date.to), windows: loose }]
    })
  })
}

const amountsOf = ({ text, language }: ToRead) =>
  splitSentences(text).flatMap((stretch) => {
    const sentence = readSentence(text, stretch, language)
    return sentence.amounts.map(({ from, to, minor }) => ({ span: sentence.span(from, to), minor }))
  })

const widened = ({ from, to }: DayWindow): DayWindow => ({ from: from - 1, to: to + 1 })

/** "The 12th" is a day in one language and a mere figure in another. */
const sameDay = (windows: readonly DayWindow[], other: Read): boolean =>
  windows.some(
    (window) =>
      other.windows.some((known) => overlaps(window, known)) || other.figures.has(String(dayOfMonth(window))),
  )

const dayOfMonth = ({ from, to }: DayWindow): number => (from === to ? partsOf(from).day : Number.NaN)

const sameSum = (minor: number, other: Read): boolean =>
  other.minors.has(minor) || other.figures.has(String(minor / 100))

const figure = /(?<![\p{L}\d])\d+(?:[ '’\u00A0\u202F.,]\d{3}(?!\d))*(?:[.,:h]\d{1,2})?/gu

const figuresOf = (text: string): { span: Span; values: string[] }[] =>
  [...text.matchAll(figure)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    values: valuesOf(match[0]),
  }))

/** 1'250.50, 1.250,50 and 1250.5 are one figure; 10.30 may be an hour, and 10h30 and 10:30 are. */
const valuesOf = (written: string): string[] => {
  const plain = written.replace(/[ '’\u00A0\u202F.,](?=\d{3}(?!\d))/g, '')
  const value = Number(plain.replace(/[,:h]/, '.'))
  return [String(value)]
}

const sameFigure = (values: readonly string[], other: Read): boolean =>
  values.some(
    (value) =>
      other.figures.has(value) ||
      other.minors.has(Number(value) * 100) ||
      other.windows.some((window) => dayOfMonth(window) === Number(value)) ||
      isSpelled(Number(value), other),
  )

const spelled: Readonly<Record<Language, readonly string[]>> = {
  en: ['zero|no|none', 'one|once|an?', 'two|twice|both', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  fr: ['zero|aucune?', 'une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  de: ['null|keine?', 'eine?[rnms]?|einmal', 'zwei|zweimal', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwolf'],
  it: ['zero|nessun[oa]?', 'un[oa]?', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
} // prettier-ignore

const isSpelled = (value: number, { language, text }: Read): boolean => {
  const word = spelled[language][value]
  if (word === undefined) return false
  const words = text.split(/[^\p{L}]+/u).map(foldWord)
  return words.some((one) => new RegExp(`^(?:${word})$`).test(one))
}
