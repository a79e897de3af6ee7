import type { Clause } from '../text/read-clauses.ts'
import { namesTax, taxSide, taxWords } from '../prices/tax-side.ts'
import type { TaxSide } from '../prices/tax-side.ts'
import { has } from '../words/phrase.ts'
import { pricePatterns } from '../words/price-words.ts'
import type { PricePatterns } from '../words/price-words.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

const RATE = /(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:%|pour ?cent|percent|per cent|prozent|per cento)/g

/** What the clause says, alone or of the tax that the clause before named. */
function sideOf({ sentence }: JudgeAid, clause: Clause, words: string): TaxSide | undefined {
  const side = taxSide(words) ?? sideInWords(words, pricePatterns(sentence.language))
  if (side || namesTax(words)) return side
  const before = sentence.text.slice(0, clause.from)
  return namesTax(before) && !taxSide(before) ? taxSide(`vat ${words}`) : undefined
}

function sideInWords(words: string, patterns: PricePatterns): TaxSide | undefined {
  if (has(patterns.net, words)) return 'net'
  return has(patterns.gross, words) ? 'gross' : undefined
}

/** No sum beside, or none but the quote's own: another sum is weighed with its tax (judge-prices.ts). */
function speaksOfQuote({ sentence, order }: JudgeAid): boolean {
  const { quote } = order
  const shown = [quote?.total, ...(quote?.lines ?? []).map(({ price }) => price)].map((money) => money?.minor)
  return sentence.amounts.every(({ minor }) => shown.includes(minor))
}

/** The rate of the tax, and whether it is in the price. */
function taxClaims(aid: JudgeAid, clause: Clause): Draft[] {
  const { sentence, order } = aid
  const tax = order.quote?.tax
  const patterns = pricePatterns(sentence.language)
  const words = sentence.text.slice(clause.from, clause.to)
  if (clause.mood !== 'said' || !tax || (!has(patterns.tax, words) && !sideOf(aid, clause, words))) return []
  const fact = factBeside(
    'quote.tax',
    `${tax.ratePercent} % ${tax.included ? 'included' : 'on top'}`,
    order.quote?.ref,
  )
  const rates = [...words.matchAll(RATE)].map((match): Draft => {
    const said = Number.parseFloat((match[1] ?? '').replace(',', '.'))
    const agrees = Math.abs(said - tax.ratePercent) < 0.05
    const at = { from: clause.from + match.index, to: clause.from + match.index + match[0].length }
    return {
      kind: 'tax',
      ...at,
      value: `${said} %`,
      verdict: agrees ? 'backed' : 'contradicted',
      rule: 'tax-rate',
      reason: agrees ? 'The quote has this rate' : 'The quote has another rate',
      fact,
      ...(agrees
        ? {}
        : {
            correction: {
              ...at,
              text: `${String(tax.ratePercent).replace('.', sentence.language === 'en' ? '.' : ',')} %`,
            },
          }),
    }
  })
  const side = sideOf(aid, clause, words)
  if (!side || !speaksOfQuote(aid)) return rates
  const agrees = (side === 'gross') === tax.included
  const match = taxWords(words)
  const at = { from: clause.from + match.index, to: clause.from + match.index + match.length }
  return [
    ...rates,
    {
      kind: 'tax',
      ...at,
      value: side === 'gross' ? 'tax included' : 'tax on top',
      verdict: agrees ? 'backed' : 'contradicted',
      rule: 'tax-included',
      reason: agrees ? 'The quote says so' : 'The quote says otherwise',
      fact,
    },
  ]
}

export function judgeTax(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => taxClaims(aid, clause))
}
