import { readOrderNumber } from '#modules/orders/domain/order-number.ts'
import { bareWord, searchWords } from '#platform/search-words.ts'

/** More than this is not read for hints: whoever names their order does so in the first pages. */
const mostCharacters = 20_000
const mostNumbers = 6
const mostSerials = 8

export interface Hints {
  /** Order numbers as the house writes them, in the order of the text. */
  readonly numbers: readonly string[]
  /** Words that may be serials: letters and figures with at least three figures. */
  readonly serials: readonly string[]
}

const numberShape =
  /(?<![\p{L}\p{N}])[a-z][a-z0-9]{1,5}?[ ./-]{0,2}\d{2}[ ./-]{0,2}\d{1,7}(?![\p{L}\p{N}])/giu
const serialShape = /(?<![\p{L}\p{N}])[A-Z0-9][A-Z0-9./-]{3,18}[A-Z0-9](?![\p{L}\p{N}])/giu

/** What in a text may name an order or a watch. Only candidates: whether the house has one of that name is asked next. */
export const readHints = (texts: readonly string[]): Hints => {
  const text = texts.join('\n').slice(0, mostCharacters)
  const numbers = new Set<string>()
  for (const [word] of text.matchAll(numberShape)) {
    const number = readOrderNumber(word)
    if (number !== undefined) numbers.add(number)
    if (numbers.size === mostNumbers) break
  }
  const serials = new Set<string>()
  for (const [word] of text.matchAll(serialShape)) {
    if (word.replace(/\D/g, '').length < 3) continue
    serials.add(bareWord(word))
    if (serials.size === mostSerials) break
  }
  return { numbers: [...numbers], serials: [...serials] }
}

/** Whether a text speaks of this watch by its model or reference; the brand alone names too many. */
export const namesWatch = (
  texts: readonly string[],
  watch: { readonly model: string; readonly reference: string },
): boolean => {
  const text = ` ${searchWords(texts.join('\n').slice(0, mostCharacters)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return [watch.model, watch.reference].some((name) => {
    const words = searchWords(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    return words.length >= 3 && text.includes(` ${words} `)
  })
}
