/**
 * A text made easy to read by rule: lower case, no accents, one kind of apostrophe, misspelt key words repaired.
 * Every character of it knows where it came from, so that a claim's span is one in the text as written.
 */
export interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' }
const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '…': '.',
}

export function foldWord(word: string): string {
  const small = word.toLowerCase()
  // Most words have nothing to fold, and folding is what costs.
  if (/^[a-z]*$/.test(small)) return small
  const lower = small.replace(/[ßœæøł]/g, (letter) => LIGATURES[letter] ?? letter)
  return keepSubjunctive(lower).normalize('NFD').replace(/\p{M}/gu, '')
}

/** German tells "would be" from "became" by two dots alone; these few words keep them, as "ue", "oe", "ae". */
function keepSubjunctive(word: string): string {
  return /^(?:würd|könnt|hätt|wär|dürft)/.test(word)
    ? word.replace(/ü/, 'ue').replace(/ö/, 'oe').replace(/ä/, 'ae')
    : word
}

function foldSign(sign: string): string {
  if (/\s/.test(sign)) return ' '
  return SIGNS[sign] ?? sign
}

/** Sees each word folded, and whether it is written as a name (capital inside a sentence); may answer another spelling of it. */
export type Repair = (word: string, named: boolean) => string

export function foldText(original: string, offset: number, repair: Repair): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of original.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu)) {
    const token = match[0]
    const start = offset + match.index
    const isWord = /^\p{L}/u.test(token)
    const plain = isWord ? foldWord(token) : foldSign(token)
    const named = isWord && (text !== '' || token.length < 6) && /^\p{Lu}\p{Ll}/u.test(token)
    const folded = isWord ? repair(plain, named) : plain
    const oneToOne = folded.length === token.length
    for (let index = 0; index < folded.length; index += 1) {
      starts.push(oneToOne ? start + index : start)
      ends.push(oneToOne ? start + index + 1 : start + token.length)
    }
    text += folded
  }
  return { text, starts, ends }
}
