import { readPayer } from '../prices/who-pays.ts'
import type { PayerSaid } from '../prices/who-pays.ts'
import { standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import { has } from '../words/phrase.ts'
import { pricePatterns } from '../words/price-words.ts'
import { plainMoney } from '../write/write-money.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { bothTaxed, paidSum } from './quote-sums.ts'

/** What may well be charged beside work that is free. */
const BESIDE =
  /(?<![a-z])(?:port|envoi|expedition|livraison|transport|garde|postage|shipping|delivery|storage|versand|porto|lieferung|aufbewahrung|spedizione|consegna|custodia|trasporto|option|optional|facultatif|tva|vat|tax|taxes?|mwst|mehrwertsteuer|steuer|iva|imposta|weitere|additional|supplementaire|extra)(?![a-z])/

/** "For two years any defect is put right free of charge": what the warranty promises, not this repair. */
export const ofDefects = (words: string): boolean => DEFECTS.test(words)
const DEFECTS =
  /(?<![a-z])(?:defauts?|defaillances?|vices?|dysfonctionnements?|pannes?|faults?|faulty|defects?|goes wrong|go wrong|mangel|defekte?|fehler|difett\w*|guast\w*|anomali\w*)(?![a-z])/

const REFUSED: ReadonlySet<string> = new Set(['declined', 'cancelled'])

function isSettled({ order }: JudgeAid): boolean {
  const { quote } = order
  return (
    quote !== undefined && paidSum(order) > 0 && paidSum(order) >= bothTaxed(quote.total, quote.tax).gross
  )
}

/** "The repair is at your expense", "the brand bears the cost", held against what the warranty carries and the quote says. */
export function judgeCharged(aid: JudgeAid): Draft[] {
  const { sentence, order } = aid
  const covers = order.warranty?.covers
  const { quote } = order
  if (covers === undefined && !quote) return []
  const free = covers === true || quote?.total.minor === 0
  return sentence.clauses.flatMap((clause): Draft[] => {
    const said = clause.mood === 'said' ? chargedIn(aid, clause) : undefined
    if (!said || (said.payer === 'house' && (isSettled(aid) || REFUSED.has(order.stage ?? '')))) return []
    const agrees = free === (said.payer === 'house')
    return [
      {
        kind: 'price',
        from: clause.from + said.index,
        to: clause.from + said.index + said.length,
        value: said.payer === 'house' ? 'not charged' : 'charged',
        verdict: agrees ? 'backed' : 'contradicted',
        rule: 'price-charged',
        reason: agrees ? 'The facts agree on who pays' : 'The facts say otherwise who pays',
        fact:
          covers === undefined && quote
            ? factBeside('quote.total', plainMoney(quote.total), quote.ref)
            : factBeside('warranty', covers ? 'covers' : 'does not cover', order.warranty?.ref),
      },
    ]
  })
}

function chargedIn({ sentence }: JudgeAid, clause: Clause): PayerSaid | undefined {
  const words = sentence.text.slice(clause.from, clause.to)
  const summed = standingIn(clause, sentence.amounts).length > 0
  const parts = standingIn(clause, sentence.parts).length > 0
  const besides = BESIDE.test(words) || has(pricePatterns(sentence.language).freeExtras, words)
  return summed || parts || besides || ofDefects(words) ? undefined : readPayer(words, clause.negated)
}
