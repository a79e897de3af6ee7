import type { Money } from '../known-facts.ts'
import type { Clause } from '../text/read-clauses.ts'
import { isForNow } from '../prices/who-pays.ts'
import { has } from '../words/phrase.ts'
import { pricePatterns, readFree } from '../words/price-words.ts'
import { plainMoney } from '../write/write-money.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { ofDefects } from './judge-charged.ts'
import { bothTaxed, lineNamed, paidSum } from './quote-sums.ts'

/** "Nothing to pay", "no cost": the words hold their own "not". */
const OWN_NEGATION =
  /(?:\bne |rien|aucun|nothing|no charge|no cost|not|won't|nichts|keine|nicht|nessun|nulla|niente|non)/
const OWING = /(?:pay|pag|regler|zahlen|dev|owe|due|outstanding|debourser)/

interface FreeThing {
  readonly name: string
  readonly money: Money
  readonly ref?: string | undefined
}

/** What is said to be free: a line that is named, else the whole work; extras and parts not on the quote are neither. */
function freeThing(aid: JudgeAid, clause: Clause): FreeThing | undefined {
  const { sentence, order } = aid
  const at = { from: clause.from, to: clause.to }
  const line = lineNamed(order, sentence, at)
  if (line) return { name: `quote.line ${line.label}`, money: line.price, ref: line.ref ?? order.quote?.ref }
  const extra = has(pricePatterns(sentence.language).freeExtras, sentence.text.slice(at.from, at.to))
  if (extra || sentence.parts.some((part) => part.from >= at.from && part.to <= at.to) || !order.quote)
    return undefined
  return { name: 'quote.total', money: order.quote.total, ref: order.quote.ref }
}

function isFree({ order }: JudgeAid, thing: FreeThing, words: string): boolean {
  if (thing.money.minor === 0 || order.warranty?.covers === true) return true
  const settled =
    order.quote !== undefined && paidSum(order) >= bothTaxed(order.quote.total, order.quote.tax).gross
  return settled && OWING.test(words)
}

/** "Waiting for our specialist to be free". */
const SOMEBODY_FREE =
  /(?:watchmaker|specialist|expert|colleague|he|she|bench|they|somebody|someone) (?:\w+ ){0,3}free(?! of (?:charge|cost))(?![a-z])/

/** "Free of charge": a price of nothing. */
function freeClaim(aid: JudgeAid, clause: Clause): Draft[] {
  if (clause.mood !== 'said') return []
  const words = aid.sentence.text.slice(clause.from, clause.to)
  if (SOMEBODY_FREE.test(words)) return []
  const found = readFree(words, aid.sentence.language)
  const thing = found && !ofDefects(words) ? freeThing(aid, clause) : undefined
  if (!found || !thing) return []
  const said = words.slice(found.from, found.to)
  if (OWING.test(said) && isForNow(words)) return []
  const denied = clause.negated && !OWN_NEGATION.test(said)
  const agrees = isFree(aid, thing, said) !== denied
  const from = clause.from + found.from
  return [
    {
      kind: 'price',
      from,
      to: clause.from + found.to,
      value: denied ? 'not free' : 'free',
      verdict: agrees ? 'backed' : 'contradicted',
      rule: 'price-free',
      reason: agrees ? 'The quote agrees' : 'The quote says otherwise',
      fact: factBeside(thing.name, plainMoney(thing.money), thing.ref),
    },
  ]
}

export function judgeFree(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => freeClaim(aid, clause))
}
