import type { DateMention } from '../dates/date-shape.ts'
import { clauseAt } from '../text/read-sentence.ts'
import type { Sentence } from '../text/read-sentence.ts'

/** What is held open: the quote, its price, its terms; all four languages at once, folded. */
const OFFER =
  /(?<![a-z])(?:devis|devise|offres?|estimation|chiffrage|proposition|prix|tarifs?|montant|conditions|quotes?|quoted|quotation|estimates?|offer|prices?|pricing|figures?|terms|proposal|kostenvoranschlag\w*|offerten?|offerierte[nrs]?|kv|angebot\w*|preis\w*|betrag|konditionen|kostenschatzung|preventiv\w+|offerta|prezz[oi]|stima|importo|condizioni|tariff[ae]|quotazione|proposta)(?![a-z])/
const HOLDS =
  /(?<![a-z])(?:mainten\w+|maintien\w*|garant\w*|ferme|tien(?:t|nent|drons|dra)|tenons|bonne?|valable\w*|valid\w*|echeance|expir\w*|engag\w*|bloque\w*|inchange\w*|fige\w*|court|vaut|accepter|profiter|fixe|lie\w*|reserv\w*|guarantee\w*|stands?|open|good|holds?|held|holding|honou?r\w*|laps\w*|keep\w*|on the table|bound|binding|fixed|lock\w*|firm|remains?|unchanged|deadline|stays?|in force|run(?:s|ning)? out|accept|freeze|frozen|halten|hat|gelten|gilt|gultig\w*|garantier\w*|gebunden|bindung|\w*bindung|bindend|annehmen|steht|fest|fix|bestand|bleibt|verbindlich|unverandert|aufrecht\w*|frist|befristet|laufzeit|zusage\w*|giltig|festgeschrieben|eingefroren|abl\w+|verf\w+|mantien\w*|manten\w*|bloccat\w*|ferm[oa]|vincol\w*|conserva\w*|efficacia|invariat\w*|scad\w*|resta\w*|riman\w*|decad\w*|accettare|immutat\w*|tenut[oi]|impegn\w*|congelat\w*|valgono|vale)(?![a-z])/
/** Its very end: "falls due on the 31st". */
const ENDS =
  /(?<![a-z])(?:echeance|echoi\w*|expir\w*|deadline|laps\w*|closes|ends|runs out|cut-off|ablauf\w*|lauft ab|endet|verfallt|erlischt|frist|befristet|scad\w*|scadenza|decad\w*|termine)(?![a-z])/
const OWED =
  /(?<![a-z])(?:dus?|due|payer|regler|verser|pay|paid|payable|payment|settle\w*|zahl\w*|bezahl\w*|\w*zahlung|begleich\w*|fallig|pagar\w*|pagament\w*|versar\w*|saldar\w*|solde|saldo|balance|restbetrag|acompte|deposit|anzahlung|acconto)(?![a-z])/
const UNTIL = /(?<![a-z])(?:jusqu\w*|until|till|through|thru|up to|bis|sino|fino|entro|finche)(?![a-z])/

const BOUNDING: ReadonlySet<DateMention['relation']> = new Set(['by', 'before', 'not_before'])

/** "We hold this price until the 31st", "the offer stays on the table": the day to which the quote is good. */
export function isOfferHeld(sentence: Sentence, date: DateMention): boolean {
  const clause = clauseAt(sentence, date.core)
  if (!clause) return false
  const words = sentence.text.slice(clause.from, clause.to)
  const whole = sentence.text.slice(0, clause.to)
  if (OWED.test(words) || !OFFER.test(whole) || !HOLDS.test(words)) return false
  const bounded = BOUNDING.has(date.relation) || UNTIL.test(sentence.text.slice(clause.from, date.core))
  return bounded || ENDS.test(words)
}

/** "Does not lapse before the end of the month" says that it is good until then. */
export function lapsesNot(
  sentence: Sentence,
  clause: { readonly from: number; readonly to: number },
): boolean {
  return LAPSE.test(sentence.text.slice(clause.from, clause.to))
}
const LAPSE =
  /(?<![a-z])(?:laps\w*|expir\w*|end|run out|close|echoi\w*|perd\w*|caduc|ablauf\w*|lauft|verfall\w*|erlosch\w*|erlisch\w*|endet|scad\w*|decad\w*|perde\w*)(?![a-z])/
