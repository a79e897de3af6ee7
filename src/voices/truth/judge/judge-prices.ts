import type { ClaimVerdict } from '../claim.ts'
import type { Money } from '../known-facts.ts'
import type { AmountMention } from '../prices/read-amounts.ts'
import { taxSide } from '../prices/tax-side.ts'
import type { Clause } from '../text/read-clauses.ts'
import { clauseAt } from '../text/read-sentence.ts'
import { has } from '../words/phrase.ts'
import { pricePatterns } from '../words/price-words.ts'
import type { PricePatterns } from '../words/price-words.ts'
import { plainMoney, writeMoney } from '../write/write-money.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { bothTaxed, lineNamed, lineSums, paidSum, totalSum } from './quote-sums.ts'
import type { KnownSum } from './quote-sums.ts'

type Role = 'total' | 'line' | 'paid' | 'balance' | 'other' | 'any'

interface PriceInPlace {
  readonly amount: AmountMention
  readonly clause: Clause
  readonly words: string
  readonly role: Role
  readonly known: KnownSum | undefined
}

const INCLUDES =
  /(?<![a-z])(?:comprend|comprenant|inclut|couvre|includes?|including|covers?|umfass\w*|enthalt|beinhaltet|inklusive|inkl|comprende|include|compres[oaie])(?! (?:tva|vat|mwst|iva|la tva|l'iva))(?![a-z])/

const FOR_WHAT = /^ (?:for|pour|fur|per) /
/** "That is 420 in all", after its items. */
const SUMMED =
  /(?:soit|total|en tout|in all|together|altogether|makes|zusammen|insgesamt|macht|also|in totale|totale|cioe|quindi|tutto)(?: (?:de|of|von|di|a|un|une|a total|ein total))*[ :]*$/

const sumsUp = ({ sentence }: JudgeAid, amount: AmountMention, clause: Clause): boolean =>
  SUMMED.test(sentence.text.slice(clause.from, amount.from))

/** The stretch of the clause that speaks of this amount: from the amount before it (or the clause) to just after it. */
function stretch(aid: JudgeAid, amount: AmountMention, clause: Clause): { from: number; to: number } {
  const before = aid.sentence.amounts.filter((one) => one.to <= amount.from && one.from >= clause.from).at(-1)
  const after = aid.sentence.amounts.find((one) => one.from >= amount.to && one.from < clause.to)
  // "£80 for the crystal": what it is for follows, and what stands before it belongs to the sum before.
  const follows = FOR_WHAT.test(aid.sentence.text.slice(amount.to, amount.to + 6))
  const startsAtSum = (follows && before) || sumsUp(aid, amount, clause)
  const from = startsAtSum ? amount.from : (before?.to ?? clause.from)
  // "Deposit 200 / balance 650": what stands behind the stroke is said of the next sum.
  const stroke = after ? aid.sentence.text.slice(amount.to, after.from).search(/ [/|-] /) : -1
  const next = after && (stroke < 0 ? after.from : amount.to + stroke)
  const to = next === undefined ? clause.to : Math.min(next, amount.to + 40)
  // "The total of 640 includes the dial": what it includes is not what it is the price of.
  const holds = INCLUDES.exec(aid.sentence.text.slice(amount.to, to))
  return { from, to: holds ? amount.to + holds.index : to }
}

function balanceSum(aid: JudgeAid): KnownSum | undefined {
  const { quote } = aid.order
  if (!quote) return undefined
  const { gross } = bothTaxed(quote.total, quote.tax)
  return {
    name: 'quote.total - payments',
    money: { minor: gross - paidSum(aid.order), currency: quote.total.currency },
    ref: quote.ref,
  }
}

function paidKnown(aid: JudgeAid): KnownSum | undefined {
  const first = aid.order.payments?.[0]
  return (
    first && {
      name: 'payments',
      money: { minor: paidSum(aid.order), currency: first.price.currency },
      ref: first.ref,
    }
  )
}

const WITHOUT =
  /(?<![a-z])(?:sans|hors|sauf|without|excluding the|ohne|senza|esclus[oa])(?! (?:frais|tva|taxe|vat|tax|mwst|iva|la tva|l'iva))\s/

/** "The full 385 is due": all of it still to pay. */
const FULL_DUE =
  /(?:(?:full|whole|entire) .{0,24}(?:due|owe|pay)|(?:owe|pay|due).{0,12} the (?:full|whole|entire)|(?:ganzen?|vollen?|gesamten?) .{0,24}(?:fallig|offen|zu zahlen|schuld)|(?:totalite|integralite|entier).{0,24}(?:due?|a regler|a payer)|(?:devez|a regler|a payer|reste).{0,20}(?:totalite|integralite|entier)|(?:per intero|intero importo|tutt[oi] (?:i|gli|il)).{0,24}(?:dovut|pagare|saldare))/

/** "Your deposit of 1,000 has been deducted from the balance". */
const DEPOSIT_OF =
  /(?:acompte|arrhes|deposit|down payment|anzahlung|akonto|acconto|caparra)\s+(?:de|d'|of|von|uber|in hohe von|di|da|pari a)\s*(?:chf|eur|gbp|usd|fr\.?|€|£|\$)?\s*\d/

function settledRole(words: string, patterns: PricePatterns): 'paid' | 'balance' | undefined {
  if (DEPOSIT_OF.test(words)) return 'paid'
  if (has(patterns.balance, words) || FULL_DUE.test(words)) return 'balance'
  return has(patterns.paid, words) ? 'paid' : undefined
}

function roleOf(
  aid: JudgeAid,
  at: { from: number; to: number },
  patterns: PricePatterns,
): { role: Role; known: KnownSum | undefined } {
  const words = aid.sentence.text.slice(at.from, at.to)
  const settled = settledRole(words, patterns)
  if (settled) return { role: settled, known: settled === 'paid' ? paidKnown(aid) : balanceSum(aid) }
  // "Without the polishing it comes to": the sum of the others, not the price of that line.
  const without = WITHOUT.test(words)
  const line = without ? undefined : lineNamed(aid.order, aid.sentence, at)
  if (line)
    return {
      role: 'line',
      known: { name: `quote.line ${line.label}`, money: line.price, ref: line.ref ?? aid.order.quote?.ref },
    }
  if (has(patterns.other, words)) return { role: 'other', known: undefined }
  const part = aid.sentence.parts.some((one) => one.from >= at.from && one.to <= at.to)
  // The price of a part the quote does not hold is a new price, not a wrong one.
  if (part && !without && (aid.order.quote?.lines ?? []).length > 0)
    return { role: 'other', known: undefined }
  return { role: has(patterns.total, words) && !without ? 'total' : 'any', known: totalSum(aid.order) }
}

function equalish(said: number, known: number, bound: AmountMention['bound']): boolean {
  if (bound === 'about') return Math.abs(said - known) <= Math.max(1000, known * 0.1)
  if (bound === 'at_least') return known >= said
  if (bound === 'at_most') return known <= said
  // People drop the cents: "850 euros" for 849.60.
  return Math.abs(said - known) < 100 && (said % 100 === 0 || said === known)
}

function meansNet(place: PriceInPlace, patterns: PricePatterns): 'net' | 'gross' | 'either' {
  const side = taxSide(place.words)
  if (side) return side
  if (has(patterns.net, place.words)) return 'net'
  return has(patterns.gross, place.words) ? 'gross' : 'either'
}

interface Held {
  readonly verdict: ClaimVerdict
  readonly taxOnly?: boolean
}

function taxedMatches(aid: JudgeAid, place: PriceInPlace, money: Money): { net: boolean; gross: boolean } {
  const sums = bothTaxed(money, aid.order.quote?.tax)
  return {
    net: equalish(place.amount.minor, sums.net, place.amount.bound),
    gross: equalish(place.amount.minor, sums.gross, place.amount.bound),
  }
}

/** A sum paid or left to pay: tax plays no part in it. */
function holdPaid(aid: JudgeAid, { amount, role }: PriceInPlace, known: KnownSum): Held {
  const single =
    role === 'paid' &&
    (aid.order.payments ?? []).some((one) => equalish(amount.minor, one.price.minor, amount.bound))
  return {
    verdict: single || equalish(amount.minor, known.money.minor, amount.bound) ? 'backed' : 'contradicted',
  }
}

/** "For the movement and the crown": the sum of lines said together. */
const TOGETHER =
  /(?<![a-z])(?:et|and|und|e|plus|avec|with|mit|con|zusammen|ensemble|together|insieme)(?![a-z])/

/** "With the polishing we get to": the whole that holds the line. */
const WITH_LINE =
  /(?<![a-z])(?:avec|with|including|mit|inklusive|con|compres[oa])(?![a-z])[^,]{0,40},?[^,]{0,30}$/

function sumOfLines(aid: JudgeAid, { amount }: PriceInPlace): boolean {
  return [...lineSums(aid.order.quote?.lines ?? [])].includes(amount.minor)
}

function holdPrice(
  aid: JudgeAid,
  place: PriceInPlace,
  { known, tax }: { known: KnownSum; tax: 'net' | 'gross' | 'either' },
): Held {
  const matches = taxedMatches(aid, place, known.money)
  if (tax === 'either' || aid.order.quote?.tax === undefined) {
    // Without a word on tax, the sum the client pays or the sum the quote shows.
    const shown = equalish(place.amount.minor, known.money.minor, place.amount.bound)
    const several =
      place.role === 'line' &&
      (TOGETHER.test(place.words) || WITH_LINE.test(aid.sentence.text.slice(0, place.amount.from))) &&
      sumOfLines(aid, place)
    return { verdict: matches.gross || shown || several || otherSum(aid, place) ? 'backed' : 'contradicted' }
  }
  return matches[tax]
    ? { verdict: 'backed' }
    : { verdict: 'contradicted', taxOnly: matches.net || matches.gross }
}

/** "The repair will be charged at 180", of one the warranty carries and nobody quoted for. */
const CHARGES =
  /(?:factur|coute|a votre charge|charg|cost|kostet|kosten|berechn|rechnung|carico|costa|costera|addebit|fattur)/

function carried({ order }: JudgeAid, { amount, role, words }: PriceInPlace): boolean {
  return (
    order.warranty?.covers === true &&
    !order.quote &&
    role !== 'paid' &&
    amount.minor > 0 &&
    CHARGES.test(words)
  )
}

function hold(aid: JudgeAid, place: PriceInPlace, patterns: PricePatterns): Held {
  const { known, role, amount } = place
  if (!known && carried(aid, place)) return { verdict: 'contradicted' }
  if (!known || role === 'other') return { verdict: 'unknown' }
  if (amount.currency !== undefined && amount.currency !== known.money.currency)
    return { verdict: 'contradicted' }
  const tax = meansNet(place, patterns)
  // "The total stays at 850, tax extra": where nothing is paid, what is left is the whole, and its tax counts.
  const whole = role === 'balance' && tax !== 'either' && paidSum(aid.order) === 0
  const total = whole ? totalSum(aid.order) : undefined
  if (total) return holdPrice(aid, place, { known: total, tax })
  if (role === 'paid' || role === 'balance') return holdPaid(aid, place, known)
  return holdPrice(aid, place, { known, tax })
}

/** Another sum of the same quote, when nothing says which is meant. */
const STRONG_TOTAL =
  /total|gesamt|complessiv|devis|quote|quotation|estimate|kostenvoranschlag|offerte|preventivo|in all|en tout|all in|insgesamt|tutto/

function otherSum(aid: JudgeAid, { amount, role, words }: PriceInPlace): boolean {
  const weaklyTotal = !STRONG_TOTAL.test(words)
  const { quote } = aid.order
  if (!quote || role === 'line') return false
  const lines = quote.lines ?? []
  // "To pay on collection" is what is left as well as the whole; "the total" and "the quote" are not.
  if (
    role === 'total' &&
    weaklyTotal &&
    (aid.order.payments ?? []).length > 0 &&
    balanceSum(aid)?.money.minor === amount.minor
  )
    return true
  if (role === 'total')
    return (
      lines.length > 1 &&
      [...lineSums(lines)].includes(amount.minor) &&
      amount.minor > quote.total.minor * 0.8
    )
  const balance = balanceSum(aid)?.money.minor
  const sums = [
    ...lines.map((line) => line.price.minor),
    ...lineSums(lines),
    paidSum(aid.order),
    balance ?? 0,
  ]
  const bound = amount.bound === 'about' ? 'about' : 'exact'
  return sums.some((sum) => sum > 0 && equalish(amount.minor, sum, bound))
}

/** "1,120 less the 400 you paid, 720 to come": every sum is one the facts know and they make up the account, however it is worded. */
function addsUp(aid: JudgeAid): boolean {
  const { quote } = aid.order
  const paid = paidSum(aid.order)
  if (!quote || paid === 0) return false
  const { gross } = bothTaxed(quote.total, quote.tax)
  const said = aid.sentence.amounts.map((one) => one.minor)
  const known = [gross, paid, gross - paid]
  return said.includes(gross) && new Set(said).size > 1 && said.every((sum) => known.includes(sum))
}

/** What is left of a contradiction said under a condition, or of one that the account as a whole explains. */
function eased(aid: JudgeAid, { clause, role }: PriceInPlace): ClaimVerdict {
  if (clause.mood === 'would' || (clause.mood === 'conditional' && role !== 'total')) return 'unknown'
  return addsUp(aid) ? 'backed' : 'contradicted'
}

function priceClaim(aid: JudgeAid, place: PriceInPlace, patterns: PricePatterns): Draft {
  const { amount, known, role } = place
  const { verdict: plain, taxOnly } = hold(aid, place, patterns)
  const verdict = plain === 'contradicted' ? eased(aid, place) : plain
  const currency = amount.currency ?? aid.order.quote?.total.currency ?? ''
  const language = aid.sentence.language
  return {
    kind: taxOnly ? 'tax' : 'price',
    from: amount.from,
    to: amount.to,
    value: `${plainMoney({ minor: amount.minor, currency })} ${role}`.trim(),
    verdict,
    rule: taxOnly ? 'price-tax' : `price-${role}`,
    reason:
      verdict === 'backed'
        ? 'The quote has this sum'
        : verdict === 'contradicted'
          ? 'The quote has another sum'
          : 'No fact holds this sum',
    ...(known ? { fact: factBeside(known.name, plainMoney(known.money), known.ref) } : {}),
    ...(verdict === 'contradicted' && known
      ? {
          correction: {
            from: amount.from,
            to: amount.to,
            text: writeMoney(corrected(aid, place, patterns), language),
          },
        }
      : {}),
    ...(verdict === 'unknown' ? { suggestion: { becomes: 'fact' as const } } : {}),
  }
}

function corrected(aid: JudgeAid, place: PriceInPlace, patterns: PricePatterns): Money {
  const money = place.known?.money ?? { minor: 0, currency: '' }
  if (place.role === 'paid' || place.role === 'balance') return money
  const sums = bothTaxed(money, aid.order.quote?.tax)
  const tax = meansNet(place, patterns)
  return tax === 'either' ? money : { minor: sums[tax], currency: money.currency }
}

const CLAIMS: ReadonlySet<string> = new Set(['said', 'conditional', 'would'])

/** "Please settle the open 290": who asks for a sum says that it is owed. */
const ASKS_FOR_MONEY =
  /(?:restbetrag|solde|saldo|balance|remaining|outstanding|offene|anzahlung|acompte|deposit|accont|betrag|montant|importo|regl|pay|vers|vir(?:er|ement)|solder|settl|transfer|remit|begleich|uberweis|zahl|einzahl|sald|bonific|corrispond|prevoir|apport|bring|mitbring|bereithalt|porti|prepari)/

function claims(aid: JudgeAid, clause: Clause): boolean {
  if (CLAIMS.has(clause.mood)) return true
  return clause.mood === 'request' && ASKS_FOR_MONEY.test(aid.sentence.text.slice(clause.from, clause.to))
}

/** Where the next sum begins: what is said of its tax is not said of this one. */
function nextSum({ sentence }: JudgeAid, amount: AmountMention): number {
  return sentence.amounts.find((one) => one.from >= amount.to)?.from ?? sentence.text.length
}

/** "The service, by itself, comes to": a line's price, though it comes to something. */
const ALONE = /(?<![a-z])(?:seule?|alone|by itself|allein|sol[oa]|da sol[oa])(?![a-z])/

export function judgePrices(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  const patterns = pricePatterns(sentence.language)
  return sentence.amounts.flatMap((amount) => {
    const clause = clauseAt(sentence, amount.from)
    if (!clause || !claims(aid, clause)) return []
    if (patterns.instead.test(sentence.text.slice(clause.from, amount.from))) return []
    const own = stretch(aid, amount, clause)
    const before = sentence.text.slice(0, clause.from)
    const role = roleOf(aid, own, patterns)
    // "The total, tax included, comes to": what the sum is of may stand in the clause before.
    const wide =
      (role.role === 'any' ||
        (role.role === 'total' && ALONE.test(before + sentence.text.slice(clause.from, amount.from)))) &&
      before !== '' &&
      !sumsUp(aid, amount, clause)
        ? roleOf(aid, { from: 0, to: own.to }, patterns)
        : role
    const words = sentence.text.slice(own.from, Math.min(nextSum(aid, amount), own.to + 45))
    return [priceClaim(aid, { amount, clause, words, ...wide }, patterns)]
  })
}
