import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { searchWords } from '#platform/search-words.ts'

/** What is wrong with a cell; the code is a text id, `value` what stood there. */
export interface CellFault {
  readonly column: string
  readonly code:
    | 'imports.needed'
    | 'imports.not-a-day'
    | 'imports.not-a-year'
    | 'imports.not-a-price'
    | 'imports.not-a-mail'
    | 'imports.too-long'
    | 'imports.unknown-thing'
  readonly value: string
}

/** A day in the ways people write it: 2024-03-09, 09.03.2024, 9/3/2024; day before month, as in our countries. */
export const readDay = (text: string): string | undefined => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text)
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text)
  const [year, month, day] = iso === null ? [local?.[3], local?.[2], local?.[1]] : [iso[1], iso[2], iso[3]]
  if (year === undefined || month === undefined || day === undefined) return undefined
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== written ? undefined : written
}

const nothing = new Set([
  '',
  '????',
  '?',
  '-',
  'unknown',
  'n/a',
  'inconnu',
  'unbekannt',
  'sconosciuto',
  'onbekend',
  'ukendt',
])

/** Words that say "nobody knows" in the files people keep. */
export const isUnknown = (text: string): boolean => nothing.has(searchWords(text))

export const readYear = (text: string): number | null | undefined => {
  if (isUnknown(text)) return null
  const year = Number(/^(\d{4})(?:\.0)?$/.exec(text.trim())?.[1])
  return Number.isInteger(year) && year >= 1400 && year <= 2200 ? year : undefined
}

/** 1’234.50, 1.234,50, 1234.5: whole minor units. */
export const readPrice = (text: string): number | undefined => {
  const bare = text.replace(/[^\d.,-]/g, '')
  const isCommaLast = bare.lastIndexOf(',') > bare.lastIndexOf('.')
  const plain = isCommaLast ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '')
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return undefined
  return Math.round(Number(plain) * 100)
}

const languageWords: Readonly<Record<string, Language>> = {
  francais: 'fr', french: 'fr', franzosisch: 'fr', francese: 'fr',
  deutsch: 'de', german: 'de', allemand: 'de', tedesco: 'de',
  italiano: 'it', italian: 'it', italien: 'it', italienisch: 'it',
  english: 'en', anglais: 'en', englisch: 'en', inglese: 'en',
} // prettier-ignore

export const readLanguage = (text: string, fallback: Language): Language => {
  const word = searchWords(text)
  const short = word.slice(0, 2)
  return languageWords[word] ?? (isLanguage(short) ? short : fallback)
}
