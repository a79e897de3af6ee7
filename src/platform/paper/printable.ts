import type { Coverage } from './coverage.ts'

// What people type goes to paper as text and only as text. Templates receive it as JSON data (never as markup);
// this makes sure in addition that it can be drawn: no control codes, no glyph that no font has, no endless word.

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined }

const longestText = 20_000
const longestWord = 36
const replacement = '□'

// Control codes and everything invisible (direction overrides can disguise a text), except line ends, tabulators,
// soft hyphens, joiners and the plain direction marks.
const unwanted =
  /(?!\n|\t|\u00ad|\u061c|\u200b|\u200c|\u200d|\u200e|\u200f)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu
const loneSurrogate = /\p{Surrogate}/gu
const endlessWord = new RegExp(`[^\\s\\u200b]{${longestWord + 1},}`, 'gu')

const breakWord = (word: string): string => {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)].map(
    (one) => one.segment,
  )
  return graphemes
    .map((one, index) => (index > 0 && index % longestWord === 0 ? `\u200b${one}` : one))
    .join('')
}

const drawable = (text: string, covered: Coverage): string => {
  let result = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const drawn = code === 0x0a || code === 0x09 || covered(code)
    result += drawn ? character : decomposed(character, covered)
  }
  return result
}

// A precomposed letter may be missing where its base letter exists: ạ̈ as a rather than □.
const decomposed = (character: string, covered: Coverage): string => {
  const base = Array.from(character.normalize('NFKD'))
    .filter((part) => covered(part.codePointAt(0) ?? 0))
    .join('')
  return base === '' ? replacement : base
}

export const printableText = (text: string, covered: Coverage): string => {
  const cut = text.length > longestText ? `${text.slice(0, longestText)} …` : text
  const clean = cut
    .replaceAll('\r\n', '\n')
    .replace(unwanted, '')
    .replace(loneSurrogate, replacement)
    .normalize('NFC')
  return drawable(clean, covered).replace(endlessWord, breakWord)
}

/** Every text inside a value, made printable; numbers and structure stay as they are. */
export const printableData = (value: JsonValue, covered: Coverage): JsonValue => {
  if (typeof value === 'string') return printableText(value, covered)
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map((item) => printableData(item, covered))
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, printableData(item ?? null, covered)]))
}

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value)
