import { bareWord, searchWords } from '#platform/search-words.ts'
import type { ClientDetails } from './client.ts'

export type Evidence = 'same-mail' | 'same-phone' | 'same-name' | 'similar-name' | 'same-city'

type Comparable = Pick<ClientDetails, 'givenName' | 'familyName' | 'company' | 'mail' | 'phone' | 'city'>

export interface Likeness {
  /** From 0 to 1: what the evidence together is worth, not a probability. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/**
 * Weights of one's own making, set so that: a shared mail or phone alone is offered (families share both, so it is only
 * offered, never merged by itself); the same name alone is offered unless the cities differ; a similar name needs the
 * city. Missing a duplicate splits a history in two, offering one too many costs a glance: the bar is low.
 */
const worth: Readonly<Record<Evidence, number>> = {
  'same-mail': 0.7,
  'same-phone': 0.6,
  'same-name': 0.5,
  'similar-name': 0.35,
  'same-city': 0.3,
}
const worthOffering = 0.5
const similarEnough = 0.8

export const likeness = (one: Comparable, other: Comparable): Likeness => {
  const cities = [searchWords(one.city), searchWords(other.city)]
  const evidence: Evidence[] = []
  if (shared(one.mail.toLowerCase().trim(), other.mail.toLowerCase().trim())) evidence.push('same-mail')
  if (shared(lastDigits(one.phone), lastDigits(other.phone))) evidence.push('same-phone')
  const names = compareNames(one, other)
  if (names !== undefined && !livesElsewhere(cities, evidence)) evidence.push(names)
  if (evidence.length > 0 && shared(cities[0], cities[1])) evidence.push('same-city')
  return { score: 1 - evidence.reduce((doubt, kind) => doubt * (1 - worth[kind]), 1), evidence }
}

export const isWorthOffering = ({ score }: Likeness): boolean => score >= worthOffering

const shared = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one !== '' && one === other

// Two Anna Müllers in Bern and in Geneva are two people until something else speaks for one.
const livesElsewhere = ([one, other]: readonly string[], evidence: readonly Evidence[]): boolean =>
  evidence.length === 0 && one !== '' && other !== '' && one !== other

/** Country codes and leading noughts differ with the writer; nine digits do not. Fewer than six say nothing. */
export const lastDigits = (phone: string): string => {
  const digits = phone.replace(/\D/g, '').slice(-9)
  return digits.length < 6 ? '' : digits
}

const compareNames = (one: Comparable, other: Comparable): Evidence | undefined => {
  const words = [nameWords(one), nameWords(other)]
  if (words.some((list) => list.length === 0)) return undefined
  const [first, second] = words.map((list) => list.join(''))
  if (first === undefined || second === undefined) return undefined
  if (first === second) return 'same-name'
  return similarity(first, second) >= similarEnough ? 'similar-name' : undefined
}

// Sorted, because half of all forms are filled in with the names the other way round.
const nameWords = (client: Comparable): string[] => {
  const person = `${client.givenName} ${client.familyName}`.trim()
  return searchWords(person === '' ? client.company : person)
    .split(/[\s'’-]+/)
    .map(bareWord)
    .filter((word) => word !== '')
    .sort()
}

/** 1 for equal words, less for each letter typed wrong, left out, or swapped with its neighbour. */
export const similarity = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length)
  return longest === 0 ? 1 : 1 - editDistance(one, other) / longest
}

/** Damerau's distance in its restricted form: a swap of two neighbours counts once. */
const editDistance = (one: string, other: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      const edits = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost]
      const isSwap =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (isSwap) edits.push(at(beforeLast, column - 2) + 1)
      current.push(Math.min(...edits))
    }
    beforeLast = last
    last = current
  }
  return at(last, other.length)
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0
