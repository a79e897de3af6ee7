import type { KnownQuoteLine, Money } from '../known-facts.ts'
import { foldWord } from '../text/fold-text.ts'
import type { Sentence } from '../text/read-sentence.ts'
import { readOperations } from '../words/operations.ts'
import { readParts } from '../words/parts.ts'
import { languages } from '../claim.ts'
import type { OrderFacts } from './draft.ts'

/** One sum the facts know, before and with tax. */
export interface KnownSum {
  readonly name: string
  readonly money: Money
  readonly ref?: string | undefined
}

/** What the client pays and what it is without tax. */
export function bothTaxed(
  money: Money,
  tax: { ratePercent: number; included: boolean } | undefined,
): { gross: number; net: number } {
  if (!tax) return { gross: money.minor, net: money.minor }
  const factor = 1 + tax.ratePercent / 100
  return tax.included
    ? { gross: money.minor, net: Math.round(money.minor / factor) }
    : { gross: Math.round(money.minor * factor), net: money.minor }
}

export function paidSum(order: OrderFacts): number {
  return (order.payments ?? []).reduce((sum, payment) => sum + payment.price.minor, 0)
}

export function totalSum(order: OrderFacts): KnownSum | undefined {
  const { quote } = order
  return quote && { name: 'quote.total', money: quote.total, ref: quote.ref }
}

/** Sums of lines people add up: what is needed, needed and advised, all, what was accepted, and any two lines. */
export function lineSums(lines: readonly KnownQuoteLine[]): Set<number> {
  const add = (chosen: readonly KnownQuoteLine[]): number =>
    chosen.reduce((sum, line) => sum + line.price.minor, 0)
  const sums = new Set([
    add(lines),
    add(lines.filter((line) => line.kind === 'needed')),
    add(lines.filter((line) => line.kind === 'needed' || line.kind === 'advised')),
    add(lines.filter((line) => line.kind !== 'needed')),
    add(lines.filter((line) => line.accepted !== false)),
  ])
  for (const [index, first] of lines.entries())
    for (const second of lines.slice(index + 1)) sums.add(first.price.minor + second.price.minor)
  sums.delete(0)
  return sums
}

/** The service of the whole watch, by the names that are no deed done to it. */
const SERVICE =
  /(?<![a-z])(?:\w*service|servicing|\w*wartung|\w*revision\w*|\w*uberholung|overhaul\w*|maintenance|entretien|manutenzione|tagliando|revisione|inspektion|instandsetzung)(?![a-z])/
/** Words of many labels, which tell no line from another. */
const OF_ANY_LINE =
  /^(?:compl|komplett|total|gesamt|general|remplac|replac|ersatz|ersetz|sostitu|austausch|montage)/

interface LineKeys {
  readonly parts: ReadonlySet<string>
  readonly works: ReadonlySet<string>
  readonly words: readonly string[]
  readonly service: boolean
}

const keysOf = new Map<string, LineKeys>()

function lineKeys(label: string): LineKeys {
  const known = keysOf.get(label)
  if (known) return known
  const folded = foldWord(label)
  const made = {
    parts: new Set(languages.flatMap((language) => readParts(folded, language).map((part) => part.key))),
    works: new Set(languages.flatMap((language) => readOperations(folded, language).map((work) => work.key))),
    words: folded.split(/[^a-z]+/).filter((word) => word.length >= 5 && !OF_ANY_LINE.test(word)),
    service: SERVICE.test(folded),
  }
  if (keysOf.size > 2000) keysOf.clear()
  keysOf.set(label, made)
  return made
}

function likeness(line: KnownQuoteLine, sentence: Sentence, at: { from: number; to: number }): number {
  const keys = lineKeys(line.label)
  const here = (one: { from: number }): boolean => one.from >= at.from && one.from < at.to
  const parts = sentence.parts.filter(here).filter((part) => keys.parts.has(part.key)).length
  const works = sentence.operations
    .filter(here)
    .filter((work) => keys.works.has(work.key) && work.key !== 'repair').length
  const words = sentence.text.slice(at.from, at.to)
  const same = keys.words.filter((word) => words.includes(word.slice(0, 6))).length
  const served = keys.service && works === 0 && SERVICE.test(words) ? 2 : 0
  return parts * 3 + works * 2 + served + same
}

/** The line a stretch of the sentence names, if it names one more clearly than the others. */
export function lineNamed(
  order: OrderFacts,
  sentence: Sentence,
  at: { from: number; to: number },
): KnownQuoteLine | undefined {
  const scored = (order.quote?.lines ?? [])
    .map((line) => ({ line, score: likeness(line, sentence, at) }))
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  return best && best.score > 0 && best.score > (scored[1]?.score ?? 0) ? best.line : undefined
}
