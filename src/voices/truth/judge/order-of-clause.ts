import type { KnownOrder } from '../known-facts.ts'
import { foldWord } from '../text/fold-text.ts'
import { clauseAt } from '../text/read-sentence.ts'
import type { Sentence } from '../text/read-sentence.ts'
import type { OrderFacts } from './draft.ts'

/** Words of a watch's name that say nothing by themselves: "a black dial" is not the Black Bay. */
const COMMON = new Set(
  'black white blue green steel gold classic sport date automatic chrono chronograph grand petite small watch montre orologio master vintage edition'.split(
    ' ',
  ),
)

/** The telling words of a name, and its pairs of words: "Tudor Black Bay" is called "Tudor" and "Black Bay". */
function wordsOf(name: string): string[] {
  const words = foldWord(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
  return [...words.filter((word) => word.length >= 4 && !COMMON.has(word)), ...pairs]
}

/** What a text can call each order by: its number, the watch's full names, and words of them no other order shares. */
export function namesOf(orders: readonly KnownOrder[]): ReadonlyMap<KnownOrder, readonly string[]> {
  const words = orders.map((order) => new Set((order.watch ?? []).flatMap(wordsOf)))
  return new Map(
    orders.map((order, index) => {
      const own = [...(words[index] ?? [])].filter((word) =>
        words.every((other, at) => at === index || !other.has(word)),
      )
      const full = [order.number, ...(order.watch ?? [])].map(foldWord).filter((name) => name.length > 2)
      return [order, [...full, ...own]]
    }),
  )
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where a folded text names an order, first to last. */
export function placesNamed(text: string, names: readonly string[]): number[] {
  const found = names.flatMap((name) =>
    [...text.matchAll(new RegExp(`(?<![a-z0-9])${escaped(name)}(?![a-z0-9])`, 'g'))].map(
      (match) => match.index,
    ),
  )
  return [...new Set(found)].sort((a, b) => a - b)
}

const BOTH =
  /(?<![a-z])(?:both|toutes (?:les )?deux|tous (?:les )?deux|les deux|vos deux|beiden?|alle (?:zwei|uhren)|entramb[ie]|tutti e due|tutte e due|i due|le due)(?![a-z])/

/** "Both are ready": said of every order, so that one of them can make it untrue. */
export function saysBoth(text: string): boolean {
  return BOTH.test(text)
}

interface Named {
  readonly order: OrderFacts
  readonly at: number
}

/**
 * Which of several orders a claim at this place is about: those named in its clause up to it (the nearest one, and with it those it
 * stands in a row with), else the first named after it there, else the last named before. Undefined: nothing tells.
 */
export function ordersAt(
  sentence: Sentence,
  orders: readonly OrderFacts[],
  position: number,
): readonly OrderFacts[] | undefined {
  const known = orders.filter((order): order is KnownOrder => order.number !== undefined)
  const named: Named[] = [...namesOf(known)]
    .flatMap(([order, names]) => placesNamed(sentence.text, names).map((at) => ({ order, at })))
    .sort((a, b) => a.at - b.at)
  const clause = clauseAt(sentence, position)
  if (named.length === 0 || !clause) return undefined
  const here = named.filter((one) => one.at >= clause.from && one.at < clause.to)
  const before = here.filter((one) => one.at <= position)
  const nearest = before.at(-1) ?? here[0] ?? named.findLast((one) => one.at <= position) ?? named[0]
  if (!nearest) return undefined
  return [
    ...new Set(
      named.filter((one) => one === nearest || inRow(sentence.text, one, nearest)).map((one) => one.order),
    ),
  ]
}

/** "The Tank and the Santos": nothing between them but a joining word and an article. */
function inRow(text: string, one: Named, other: Named): boolean {
  const [first, last] = one.at < other.at ? [one, other] : [other, one]
  return /^[\w-]+(?: [\w-]+)?(?:,| et| and| und| e| ed| &| sowie| ainsi que| as well as)+ (?:(?:la|le|l'|the|your|die|der|das|ihre|il|lo|votre|sua|suo) )*$/.test(
    text.slice(first.at, last.at),
  )
}
