import { standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import { matchesOf, phrase } from '../words/phrase.ts'
import { plainMoney } from '../write/write-money.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

/** The work is the client's to pay, said without a sum; every language at once. */
const CHARGED = phrase(
  'a votre (?:charge|compte|frais)|a vos frais|(?:vous sera|vous seront|sera|seront|vous est) (?:\\w+ )?(?:facturee?s?|comptee?s?|portee?s? en compte)|(?:est|sera|reste) payante?|at your (?:own )?(?:expense|cost|charge)|(?:is|are|will be|be) (?:\\w+ )?(?:chargeable|payable by you|charged (?:for|to you)|billed to you|invoiced to you)|(?:charge|bill|invoice) you for|auf ihre kosten|zu ihren lasten|(?:ist|wird|bleibt|sind) (?:\\w+ )?kostenpflichtig|kostenpflichtig|ihnen (?:\\w+ ){0,3}(?:in rechnung (?:gestellt|stellen)|verrechne[tn]|berechne[tn])|a suo carico|a sue spese|(?:e|sara) a pagamento|(?:le )?(?:verra|sara|viene) (?:\\w+ )?(?:addebitat[oa]|fatturat[oa])|(?:dovremo|dobbiamo) addebitar\\w+',
)
const OF_THE_WORK =
  /(?<![a-z])(?:reparation|revision|intervention|travaux|travail|frais|cout|couts|remise en etat|repair|service|servicing|overhaul|work|cost|costs|job|reparatur|revision|arbeiten?|instandsetzung|kosten|riparazione|revisione|intervento|lavor[oi]|costo|costi|spesa|spese|elle|it|sie|this|das|dies)(?![a-z])/
/** What may well be charged beside work that is free. */
const BESIDE =
  /(?<![a-z])(?:port|envoi|expedition|livraison|transport|garde|postage|shipping|delivery|storage|versand|porto|lieferung|aufbewahrung|spedizione|consegna|custodia|trasporto|option|optional|facultatif|weitere|additional|supplementaire|extra)(?![a-z])/

/** "The repair is at your expense", of one the warranty carries or the quote puts at nothing. */
export function judgeCharged(aid: JudgeAid): Draft[] {
  const { sentence, order } = aid
  const covers = order.warranty?.covers
  const { quote } = order
  if (covers === undefined && !quote) return []
  const free = covers === true || quote?.total.minor === 0
  return sentence.clauses.flatMap((clause): Draft[] => {
    const said = clause.mood === 'said' ? chargedIn(aid, clause) : undefined
    if (!said) return []
    const agrees = free === clause.negated
    return [
      {
        kind: 'price',
        from: clause.from + said.index,
        to: clause.from + said.index + said[0].length,
        value: clause.negated ? 'not charged' : 'charged',
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

function chargedIn({ sentence }: JudgeAid, clause: Clause): RegExpExecArray | undefined {
  const words = sentence.text.slice(clause.from, clause.to)
  const summed = standingIn(clause, sentence.amounts).length > 0
  const parts = standingIn(clause, sentence.parts).length > 0
  if (summed || parts || BESIDE.test(words) || !OF_THE_WORK.test(words)) return undefined
  return matchesOf(CHARGED, words)[0]
}
