import type { Language } from '#platform/i18n/languages.ts'
import { foldWord } from '../truth/text/fold-text.ts'
import { knownWords } from './known-words.ts'

/** Everything by which the house knows the people and things of a message; wherever one of these stands, it goes. */
export interface Personal {
  /** Names of the client and of every colleague. */
  readonly names: readonly string[]
  /** Streets, towns, mail addresses. */
  readonly places: readonly string[]
  /** Brand and model: a rare watch is known by its owner. */
  readonly watches: readonly string[]
  /** Numbers of orders, serials, telephones, postal codes. */
  readonly codes: readonly string[]
}

const stands: Readonly<Record<Language, Readonly<Record<'name' | 'address' | 'number' | 'watch', string>>>> =
  {
    en: { name: '[name]', address: '[address]', number: '[number]', watch: '[watch]' },
    fr: { name: '[nom]', address: '[adresse]', number: '[numéro]', watch: '[montre]' },
    de: { name: '[Name]', address: '[Adresse]', number: '[Nummer]', watch: '[Uhr]' },
    it: { name: '[nome]', address: '[indirizzo]', number: '[numero]', watch: '[orologio]' },
  }

const anyAddress = /[\w.+-]+@[\w.-]+|(?:https?:\/\/|www\.)\S+/giu
const letterCode =
  /(?<![\p{L}\d])(?=[\p{L}\d./-]*\d)(?=[\p{L}\d./-]*\p{L})[\p{L}\d](?:[\p{L}\d./-]*[\p{L}\d])/gu
const digitRun = /\+?\d[\d\s()./'’-]*\d|\d/gu
/** "A. Favre", once Favre is gone. */
const initial = /(?<=^|[\s,])\p{Lu}\.(?=\s|$)/gu
const day = /^(?:[0-3]?\d[./-][01]?\d(?:[./-](?:20)?\d\d)?\.?|20\d\d-[01]\d-[0-3]\d)$/

/** Fewer digits than this name nobody: a day, an hour, a year, a sum of money. */
const LEAST_DIGITS = 5

/** More holes than this and a sentence is a riddle. */
const MOST_HOLES = 2

/**
 * A client's words without anybody in them. What the house knows is taken out wherever it stands; then each sentence in which a word is
 * written large that is nobody's but somebody's might be, is left out whole: of two mistakes, a shorter text is the smaller.
 */
export const withoutPersons = (text: string, language: Language, personal: Personal): string => {
  const { names, watches, codes } = compile(personal)
  const stand = stands[language]
  const kept = text
    .split(/\n+|(?<=[.!?…])\s+/u)
    .map((sentence) => sentence.trim())
    .map((sentence) => withoutNumbers(sentence.replace(anyAddress, stand.address), codes, stand.number))
    .map((sentence) => withoutNames(sentence, names, stand.name))
    .map((sentence) => withoutNames(sentence, watches, stand.watch))
    .map((sentence) => sentence.replace(initial, '').trim())
    .filter((sentence) => isNobody(sentence))
  return kept.join(' ').trim()
}

interface Compiled {
  readonly names: ReadonlySet<string>
  readonly watches: ReadonlySet<string>
  readonly codes: readonly string[]
}

const compile = ({ names, places, watches, codes }: Personal): Compiled => ({
  names: partsOf([...names, ...places]),
  watches: partsOf(watches),
  codes: codes.map(bare).filter((code) => code.length > 2),
})

const partsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .flatMap((name) => name.split(/[^\p{L}\p{M}]+/u))
      .flatMap(spellings)
      .filter((part) => part.length > 1),
  )

/** Müller is written Mueller as well. */
const spellings = (name: string): string[] => {
  const spread = name.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
  return [foldWord(name), foldWord(name.normalize('NFC')), foldWord(spread)]
}

const bare = (code: string): string => foldWord(code).replace(/[^\p{L}\d]/gu, '')

const withoutNumbers = (sentence: string, codes: readonly string[], stand: string): string => {
  const hide = (found: string): string => {
    const plain = bare(found)
    if (codes.some((code) => plain.includes(code) || (plain.length > 3 && code.includes(plain)))) return stand
    return plain.replace(/\D/g, '').length >= LEAST_DIGITS && !day.test(found.trim()) ? stand : found
  }
  return sentence.replace(letterCode, (found) => (/\d{2}/.test(found) ? hideCode(found, hide, stand) : hide(found)))
    .replace(digitRun, hide) // prettier-ignore
}

// Letters and figures in one word are a number of something, unless they are an hour or a day: 10h30, 12th.
const hideCode = (found: string, hide: (found: string) => string, stand: string): string =>
  /^\d{1,2}(?:h\d{0,2}|st|nd|rd|th|er|re|e|ème|uhr)$/iu.test(found) ? hide(found) : stand

const withoutNames = (sentence: string, names: ReadonlySet<string>, stand: string): string =>
  sentence
    .replace(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu, (word) => (isNamed(word, names) ? stand : word))
    .replaceAll(new RegExp(`${escaped(stand)}(?:[\\s,]*${escaped(stand)})+`, 'g'), stand)

const escaped = (text: string): string => text.replace(/[[\]]/g, '\\$&')

const isNamed = (word: string, names: ReadonlySet<string>): boolean => {
  const parts = [...word.split(/[’'-]/), word.replace(/[’'-]/g, '')].flatMap(spellings)
  // Favres Uhr, Kellerin: longer words hold a longer name too.
  return parts.some(
    (part) => names.has(part) || [...names].some((name) => name.length > 3 && part.includes(name)),
  )
}

const isNobody = (sentence: string): boolean => {
  const holes = sentence.match(/\[\p{L}+\]/gu) ?? []
  const rest = sentence.replace(/\[\p{L}+\]/gu, ' ')
  if (holes.length > MOST_HOLES || (rest.match(/\p{L}/gu) ?? []).length < 8) return false
  const words = rest.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  return words.every((word) => !/^\p{Lu}/u.test(word) || knownWords().has(foldWord(word)))
}
