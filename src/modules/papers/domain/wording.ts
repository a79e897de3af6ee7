import type { Language } from '#platform/i18n/languages.ts'
import { withOrdinalFirst } from '#platform/i18n/day-words.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import { translator } from '#platform/i18n/translator.ts'

import { papersTexts } from '../texts.ts'
import type { LocalDate, PaperAmount, PaperPromise } from './paper-data.ts'

const translate = translator(papersTexts)

type PaperTextId = keyof typeof papersTexts extends `papers.paper.${infer Name}` ? Name : never
type Values = Record<string, string | number>

/** The words, numbers and dates of one language, as the papers write them. */
export const wordingOf = (language: Language) => {
  const formats = formatsFor(language)
  const number = (value: number, options: Intl.NumberFormatOptions): string =>
    trueMinus(formats.number(value, options))
  const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  return {
    say: (name: PaperTextId, values: Values = {}): string =>
      translate(language, `papers.paper.${name}`, values),
    money: (amount: PaperAmount): string => trueMinus(formats.money(amount)),
    /** The figure alone, for a column that names its currency once. */
    figure: (amount: PaperAmount): string => figureAlone(formats.locale, amount),
    rate: (taxRate: number): string => formats.percent(taxRate / 10_000, 2),
    day: (date: LocalDate): string => formats.day(date, 'long'),
    window: (promise: PaperPromise): string =>
      withOrdinalFirst(windowText(formats.locale, promise), language),
    number: (value: number, digits: number): string => number(value, fixed(digits)),
    signed: (value: number, digits: number): string =>
      number(value, { ...fixed(digits), signDisplay: 'exceptZero' }),
    quantity: (value: number): string => number(value, { maximumFractionDigits: 3 }),
    minutes: (minutes: number): string => formats.duration.minutes(minutes),
  }
}

export type Wording = ReturnType<typeof wordingOf>

/** A minus as wide as the plus; the hyphen that the formatters write is neither. */
const trueMinus = (text: string): string => text.replace('-', '−')

const figureAlone = (locale: string, { minor, currency }: PaperAmount): string =>
  trueMinus(figureParts(locale, { minor, currency }))

const figureParts = (locale: string, { minor, currency }: PaperAmount): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, useGrouping: 'always' })
    .formatToParts(minor / 100)
    .filter((part) => part.type !== 'currency' && part.type !== 'literal')
    .map((part) => part.value)
    .join('')

const windowText = (locale: string, { from, to }: PaperPromise): string => {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)]
  const text = from === to ? format.format(start) : format.formatRange(start, end)
  // Italian ranges come with "04–18"; people write "4–18".
  return text.replace(/\b0(?=\d\b)/g, '')
}
