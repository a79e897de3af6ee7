import type { Clause } from '../text/read-clauses.ts'
import { firstIn, phraseBook } from '../words/phrase-book.ts'
import { plainMoney } from '../write/write-money.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { bothTaxed, paidSum } from './quote-sums.ts'

/** All of it paid, or some of it still open, said without a sum; every language at once. */
const ALL_PAID = phraseBook([
  [
    'all_paid',
    "tout (?:est |a ete |a deja ete |est deja )?(?:deja )?(?:paye|regle|solde)|(?:entierement|integralement|deja tout|totalement) (?:paye|regle|solde)e?|(?:paye|regle|solde|verse) (?:en totalite|l'integralite|la totalite|le solde|entierement|integralement)|facture (?:est )?(?:soldee|reglee|acquittee)|rien (?:d'autre )?a (?:payer|regler|sortir)|ne (?:nous )?devez plus rien|(?:paid|settled) (?:in full|everything|it all|up|the (?:full|whole|entire) (?:amount|bill|sum|price))|fully (?:paid|settled)|all paid(?: up)?|nothing (?:left |more |else )?to pay|owe us nothing|(?:alles|vollständig|komplett|ganz|ganze (?:rechnung|betrag)|gesamten? betrag|vollumfänglich) (?:\\w+ )?(?:bezahlt|beglichen|überwiesen)|nichts mehr (?:offen|zu (?:zahlen|bezahlen)|schuldig)|(?:pagato|saldato|versato) (?:tutto|per intero|interamente|l'intero importo|il saldo)|(?:tutto|interamente|gia tutto) (?:pagato|saldato)|nulla da pagare|niente da pagare",
  ],
])
const STILL_OPEN = phraseBook([
  [
    'still_open',
    "(?:attendons|en attente de|attend(?:ons)? (?:encore|toujours)) (?:\\w+ )?votre (?:paiement|reglement|virement|versement)|(?:paiement|reglement|facture) (?:de [\\d.,']+ \\S+ )?(?:est |reste |n'est )?(?:toujours |encore |pas encore )*(?:impayee?|en souffrance|du|due|ouverte?|en attente|attendu)|(?:waiting for|awaiting|still need|chasing) your (?:payment|transfer|settlement)|(?:payment|invoice|bill|balance) (?:(?:of|for) \\S+ ?\\S* )?(?:is |remains )?(?:still )?(?:outstanding|unpaid|open|overdue|due)|(?:warten|erwarten) (?:wir )?(?:\\w+ ){0,2}(?:auf )?ihre (?:zahlung|überweisung)|(?:rechnung|zahlung|betrag) (?:(?:über|von) \\S+ \\S+ )?(?:ist |steht |bleibt )?(?:\\w+ ){0,2}(?:offen|ausstehend|unbezahlt|aus|fällig)|(?:attendiamo|aspettiamo|in attesa del) (?:\\w+ )?(?:il |del )?suo (?:pagamento|bonifico|saldo)|(?:fattura|pagamento|saldo) (?:(?:di|da|per) \\S+ \\S+ )?(?:e |risulta |resta )?(?:ancora )?(?:apert[oa]|scopert[oa]|da saldare|da pagare|insolut[oa])",
  ],
])

/** Nothing paid yet, said without a sum. */
const NONE_PAID = phraseBook([
  [
    'none_paid',
    "(?:aucun|pas (?:encore )?(?:\\w+ )?(?:recu|percu|encaisse) (?:d'|votre |de |l'|un )?)(?: ?)(?:acompte|paiement|versement|reglement)|n'avez (?:encore |toujours )?(?:rien|pas) (?:encore )?(?:paye|verse|regle)(?: d'acompte)?|no (?:deposit|down payment|payment|prepayment)|(?:haven't|have not|not) (?:yet )?(?:paid|put down) (?:anything|a deposit|us anything)|(?:received|had|got) (?:nothing|no money) from you|keine (?:anzahlung|zahlung|vorauszahlung)|(?:noch )?nichts (?:an)?(?:bezahlt|gezahlt)|nichts angezahlt|nessun (?:acconto|pagamento|anticipo|versamento)|non (?:ha |ci ha )(?:ancora )?(?:versato|pagato|dato) (?:ancora )?(?:nulla|niente|alcun acconto)",
  ],
])

/** "Everything is paid" and "your payment is outstanding", held against what was paid of the quote. */
export function judgePaid(aid: JudgeAid): Draft[] {
  const { sentence, order } = aid
  const { quote } = order
  if (!quote || quote.total.minor === 0) return []
  const none = paidSum(order) > 0 ? sentence.clauses.flatMap((clause) => nonePaid(aid, clause)) : []
  if (none.length > 0) return none
  const due = bothTaxed(quote.total, quote.tax).gross - paidSum(order)
  const fact = factBeside(
    'quote.total - payments',
    plainMoney({ minor: due, currency: quote.total.currency }),
    quote.ref,
  )
  return sentence.clauses.flatMap((clause): Draft[] => {
    const said =
      clause.mood === 'said' ? saidOfPaying(sentence.text.slice(clause.from, clause.to), clause) : undefined
    if (!said) return []
    const backed = said.allPaid === due <= 0
    return [
      {
        kind: 'price',
        from: clause.from + said.at,
        to: clause.from + said.at + said.length,
        value: said.allPaid ? 'all paid' : 'payment open',
        verdict: backed ? 'backed' : 'contradicted',
        rule: 'paid-in-full',
        reason: backed ? 'The payments say so' : 'The payments say otherwise',
        fact,
      },
    ]
  })
}

function nonePaid({ sentence, order }: JudgeAid, clause: Clause): Draft[] {
  const words = sentence.text.slice(clause.from, clause.to)
  const first = order.payments?.[0]
  const match = first && clause.mood === 'said' && !clause.ahead ? firstIn(NONE_PAID, words) : undefined
  if (!first || !match || NEEDED.test(words)) return []
  const fact = factBeside(
    'payments',
    plainMoney({ minor: paidSum(order), currency: first.price.currency }),
    first.ref,
  )
  return [
    {
      kind: 'price',
      from: clause.from + match.from,
      to: clause.from + match.to,
      value: 'nothing paid',
      verdict: 'contradicted',
      rule: 'paid-nothing',
      reason: 'The payments say otherwise',
      fact,
    },
  ]
}

/** "No further payment is due" speaks of what is still to come. */
const NEEDED =
  /(?:further|more|needed|required|necessary|due|autre|supplementaire|necessaire|demand|exig|weitere|notig|erforderlich|fallig|verlang|ulterior|altro|necessari|richiest|dovut)/

/** What a clause says of paying without naming a sum. "Nothing to pay" holds its own "not"; "not yet fully paid" denies it. */
function saidOfPaying(
  words: string,
  clause: Clause,
): { at: number; length: number; allPaid: boolean } | undefined {
  const all = clause.ahead ? undefined : firstIn(ALL_PAID, words)
  if (all) {
    const denied = clause.negated && !/(?:rien|nothing|nichts|nulla|niente|plus)/.test(words)
    return { at: all.from, length: all.to - all.from, allPaid: !denied }
  }
  const open = clause.negated ? undefined : firstIn(STILL_OPEN, words)
  return open && { at: open.from, length: open.to - open.from, allPaid: false }
}
