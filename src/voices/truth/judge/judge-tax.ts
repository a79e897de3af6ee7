import type { Clause } from '../text/read-clauses.ts'
import { has, matchesOf } from '../words/phrase.ts'
import { pricePatterns } from '../words/price-words.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

const RATE = /(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:%|pour ?cent|percent|per cent|prozent|per cento)/g

/** The rate of the tax, and whether it is in the price where no sum stands beside to tell. */
function taxClaims(aid: JudgeAid, clause: Clause): Draft[] {
  const { sentence, order } = aid
  const tax = order.quote?.tax
  const patterns = pricePatterns(sentence.language)
  const words = sentence.text.slice(clause.from, clause.to)
  if (clause.mood !== 'said' || !tax || !has(patterns.tax, words)) return []
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
  const summed = sentence.amounts.length > 0
  const net = matchesOf(patterns.net, words)[0]
  const gross = net ? undefined : matchesOf(patterns.gross, words)[0]
  const match = net ?? gross
  if (summed || !match) return rates
  const agrees = (gross !== undefined) === tax.included
  const at = { from: clause.from + match.index, to: clause.from + match.index + match[0].length }
  return [
    ...rates,
    {
      kind: 'tax',
      ...at,
      value: gross ? 'tax included' : 'tax on top',
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
