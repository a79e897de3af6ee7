import type { Language } from './languages.ts'

type Day = Readonly<{ number: number; month: string; year: number }>

/** Says a day or a window of days inside a sentence; years are said only where the two differ. */
type WindowWords = (from: string, to: string) => string

// Intl formats are slow to build, and letters name thousands of days.
const months = new Map<string, Intl.DateTimeFormat>()

const monthsIn = (locale: string): Intl.DateTimeFormat => {
  const known = months.get(locale)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  months.set(locale, made)
  return made
}

const readDay = (day: string, locale: string): Day => {
  const date = new Date(`${day}T00:00:00Z`)
  const month = monthsIn(locale).format(date)
  return { number: date.getUTCDate(), month, year: date.getUTCFullYear() }
}

// The first of a month is an ordinal to the French and the Italians; Intl does not know.
const ordinalFirst: Readonly<Partial<Record<Language, string>>> = { fr: '1er', it: '1º' }

/** A day as Intl wrote it, with the first of a month as people say it: "1er décembre 2026". */
export const withOrdinalFirst = (written: string, language: Language): string =>
  written.replace(/(?<!\d)1(?=\s\p{L})/u, ordinalFirst[language] ?? '1')

type Grammar = Readonly<{
  locale: string
  number: (day: number) => string
  on: (day: string) => string
  between: (from: string, to: string) => string
}>

/** The three lengths a day is said in: "12", "12 March", "12 March 2026". */
const said = (day: Day, grammar: Grammar, other: Day): string => {
  const number = grammar.number(day.number)
  if (day.year !== other.year) return `${number} ${day.month} ${day.year}`
  return `${number} ${day.month}`
}

const windowWords =
  (grammar: Grammar): WindowWords =>
  (from, to) => {
    const first = readDay(from, grammar.locale)
    const last = readDay(to, grammar.locale)
    const end = said(last, grammar, first)
    if (from === to) return grammar.on(end)
    const sameMonth = first.month === last.month && first.year === last.year
    return grammar.between(sameMonth ? grammar.number(first.number) : said(first, grammar, last), end)
  }

const italianArticle = (day: string): string => (/^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`)

export const dayWords: Readonly<Record<Language, WindowWords>> = {
  en: windowWords({
    locale: 'en-GB',
    number: (day) => `${day}`,
    on: (day) => `on ${day}`,
    between: (from, to) => `between ${from} and ${to}`,
  }),
  fr: windowWords({
    locale: 'fr-CH',
    number: (day) => (day === 1 ? '1er' : `${day}`),
    on: (day) => `le ${day}`,
    between: (from, to) => `entre le ${from} et le ${to}`,
  }),
  de: windowWords({
    locale: 'de-CH',
    number: (day) => `${day}.`,
    on: (day) => `am ${day}`,
    between: (from, to) => `zwischen dem ${from} und dem ${to}`,
  }),
  it: windowWords({
    locale: 'it-CH',
    number: (day) => (day === 1 ? '1º' : `${day}`),
    on: (day) => italianArticle(day),
    between: (from, to) => `tra ${italianArticle(from)} e ${italianArticle(to)}`,
  }),
}
