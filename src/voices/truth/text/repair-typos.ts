import type { Language } from '../claim.ts'
import type { Repair } from './fold-text.ts'
import { innocentWords, keyWords } from '../words/key-words.ts'
import { spelledAnswerWords } from '../words/answer-words.ts'
import { spelledWords } from '../words/more-event-words.ts'

const keys = new Map<
  Language,
  { readonly known: ReadonlySet<string>; readonly byLetter: ReadonlyMap<string, readonly string[]> }
>()

function vocabulary(language: Language): NonNullable<ReturnType<typeof keys.get>> {
  const made = keys.get(language)
  if (made) return made
  const words = keyWords[language].split(/\s+/).filter((word) => word !== '')
  const byLetter = new Map<string, string[]>()
  for (const word of words) byLetter.set(word[0] ?? '', [...(byLetter.get(word[0] ?? '') ?? []), word])
  const built = {
    known: new Set([
      ...words,
      ...innocentWords[language].split(/\s+/),
      ...spelledWords(language),
      ...spelledAnswerWords(language),
    ]),
    byLetter,
  }
  keys.set(language, built)
  return built
}

/** Edits (insert, delete, replace, swap of neighbours) between two words, counted up to `limit`. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let older: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      )
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, (older[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    older = previous
    previous = current
  }
  return previous[other.length] ?? limit + 1
}

/**
 * The key word a misspelt word stands for: same first letter, one edit from five letters on, two from nine. A word that
 * is itself known, or that two key words claim at once, stays as it is.
 */
function repairWord(word: string, language: Language): string {
  if (word.length < 5) return word
  const { known, byLetter } = vocabulary(language)
  if (known.has(word)) return word
  const limit = word.length >= 9 ? 2 : 1
  let best = word
  let bestDistance = limit + 1
  let tied = false
  for (const key of byLetter.get(word[0] ?? '') ?? []) {
    if (key.length < 5) continue
    const distance = editDistance(word, key, limit)
    if (distance < bestDistance) {
      best = key
      bestDistance = distance
      tied = false
    } else if (distance === bestDistance && distance <= limit) tied = true
  }
  return tied && bestDistance > 1 ? word : best
}

const cache = new Map<string, string>()
const DAYS_AND_MONTHS =
  /^(?:lun|mar|mer|jeu|ven|sam|dim|jan|fev|avr|juil|aou|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|feb|apr|aug|gio|dom|gen|lug|set|ott|dic)/

export function repairer(language: Language): Repair {
  return (word, named) => {
    if (word.length < 5) return word
    const name = `${language} ${word}`
    let repaired = cache.get(name)
    if (repaired === undefined) {
      repaired = repairWord(word, language)
      // Bounded: a flood of invented words must not grow the process.
      if (cache.size > 20_000) cache.clear()
      cache.set(name, repaired)
    }
    // A name is no misspelt word ("Paris" is not "parts"), outside German, where every noun is written large.
    if (
      named &&
      language !== 'de' &&
      repaired !== word &&
      (word.length < 6 || !DAYS_AND_MONTHS.test(repaired))
    )
      return word
    return repaired
  }
}
