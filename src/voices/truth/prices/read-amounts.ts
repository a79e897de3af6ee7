import { numberBefore } from './number-words.ts'

/** An amount of money in a folded sentence. */
export interface AmountMention {
  readonly from: number
  readonly to: number
  readonly minor: number
  /** Undefined where the text names no currency: the quote's is meant. */
  readonly currency?: string
  readonly bound: 'exact' | 'about' | 'at_least' | 'at_most'
}

const NUMBER = "\\d{1,3}(?:[ '.,]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{1,2})?"
const CURRENCY =
  'euros?|eur|€|chf|sfr\\.?|fr\\.|francs?(?: suisses?)?|(?:schweizer ?)?franken|stutz|franchi(?: svizzeri)?|swiss francs?|gbp|£|pounds?|quid|sterline|livres?(?: sterling)?|pfund|usd|us\\$|\\$|dollars?|dollari|balles'
const TAIL = '(?:\\.-|,-|\\.--|,--)?'
const AFTER = new RegExp(`(?<![\\d.,/'-])(${NUMBER})${TAIL}\\s*(${CURRENCY})(?![a-z0-9])`, 'g')
const BEFORE = new RegExp(`(?<![a-z0-9])(${CURRENCY})\\s*(${NUMBER})${TAIL}(?![\\d])`, 'g')
const DASHED = new RegExp(`(?<![\\d.,/'-])(${NUMBER})(?:\\.-|,-|\\.--|,--)(?![\\d])`, 'g')
const BARE = new RegExp(
  `(?=\\d)(?<=(?:s'eleve a|s eleve a|se monte a|est de|reste de|revient a|coute|coutera|total de|montant de|devis de|prix de|solde de|somme de|facture de|acompte de|comes to|amounts to|total is|total of|price is|price of|cost is|costs|quote of|quote is|quoted|estimate of|balance of|balance is|sum of|deposit of|betragt|belaufen sich auf|belauft sich auf|kostet|kosten|gesamtbetrag von|betrag von|preis von|preis ist|restbetrag von|uber|anzahlung von|e di|ammonta a|importo di|totale di|costo di|prezzo di|costa|costera|preventivo di|saldo di|acconto di) (?:environ |about |circa |ca\\.? |rund |etwa )?)(${NUMBER})(?![\\d.,]*\\d|\\s*(?:%|h\\b|bar|jours?|days?|tage?n?|giorn|semaines?|weeks?|wochen?|settiman|mois|months?|monat|mes[ei]|ans?\\b|years?|jahr|ann[io]|heures|hours|stunden|ore\\b|pieces?|parts?|metres?|m\\b|mm))`,
  'g',
)
const UNIT = new RegExp(`(?<![a-z0-9])(${CURRENCY})(?![a-z0-9])`, 'g')

/** "850 francs, of which 60 for the crown": a share of the sum before, in its currency. */
const SHARE = new RegExp(
  `(?:dont|of which|including|davon|di cui|inclusi|y compris|plus|und|and|et|e) (${NUMBER})(?= (?:pour|for|fur|per|davon|di)(?![a-z])(?! cent))`,
  'g',
)

const ABOUT =
  /(?:environ|env\.?|a peu pres|autour de|aux alentours de|pres de|around|about|approximately|approx\.?|roughly|some|circa|ca\.?|etwa|ungefahr|rund|zirka|all'incirca|intorno a(?:i)?|quasi|knapp|gut|un peu plus de|un peu moins de)\s*$/
const AT_LEAST =
  /(?:a partir de|des|au moins|au minimum|minimum|from|at least|starting at|upwards of|mindestens|ab|a partire da|da almeno|almeno|minimo|plus de|more than|over|(?<!(?:zahlung|rechnung|offerte|kv|voranschlag|betrag|angebot|gutschrift|akonto|uberweisung|summe|quittung|lautet|beleg) )uber|mehr als|piu di|oltre)\s*$/
/** "Not more than 850" is at most that. */
const NOT_MORE =
  /(?:not|n't|no|never|ne|pas|nicht|keinesfalls|non)\s+(?:\w+\s+){0,4}?(?:plus de|more than|over|uber|mehr als|piu di|oltre)\s*$/
const MORE_THAN = /(?:plus de|more than|over|mehr als|piu di|oltre)\s*$/
const NOT_AFTER = /^[^,.;]{0,30}(?<![a-z])nicht(?![a-z])/
const AT_MOST =
  /(?:au maximum|au plus|maximum|moins de|jusqu'a|up to|at most|no more than|less than|under|maximal|hochstens|hochstens|weniger als|unter|bis zu|al massimo|massimo|meno di|fino a)\s*$/

function currencyCode(words: string): string {
  if (/^(?:eur|€)/.test(words)) return 'EUR'
  if (/^(?:chf|sfr|fr|swiss|schweiz|stutz|balles)/.test(words)) return 'CHF'
  return /^(?:gbp|£|pound|quid|sterl|livre|pfund)/.test(words) ? 'GBP' : 'USD'
}

function minorUnits(digits: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(digits)
  const whole = decimals ? digits.slice(0, decimals.index) : digits
  return Number(whole.replace(/\D/g, '')) * 100 + (decimals ? Number((decimals[1] ?? '').padEnd(2, '0')) : 0)
}

/** Sums in words: "forty-five francs". A lone "one" or "two" counts something else. */
function wordSums(text: string) {
  return [...text.matchAll(UNIT)].flatMap((match) => {
    const said = numberBefore(text, match.index)
    if (!said || said.value < 10) return []
    const whole = text.slice(said.from, match.index + match[0].length)
    return [
      { match: { 0: whole, index: said.from }, minor: said.value * 100, currency: currencyCode(match[0]) },
    ]
  })
}

/** Said after the sum: "900 francs environ". */
const ABOUT_AFTER =
  /^\s*(?:environ|a peu pres|or so|or thereabouts|give or take|about|roughly|ungefahr|etwa|circa|ca\.|all'incirca|piu o meno)/

function boundOf(text: string, from: number, to: number): AmountMention['bound'] {
  const left = text.slice(Math.max(0, from - 30), from)
  if (ABOUT.test(left) || ABOUT_AFTER.test(text.slice(to, to + 20))) return 'about'
  if (NOT_MORE.test(left) || (MORE_THAN.test(left) && NOT_AFTER.test(text.slice(to)))) return 'at_most'
  if (AT_LEAST.test(left)) return 'at_least'
  return AT_MOST.test(left) ? 'at_most' : 'exact'
}

// A figure below ten after "costs" counts something else.
const bareSums = (text: string): RegExpExecArray[] =>
  [...text.matchAll(BARE)].filter((match) => minorUnits(match[1] ?? '') >= 1000)

function sharesOf(text: string, found: readonly AmountMention[]) {
  return [...text.matchAll(SHARE)].flatMap((match) => {
    const number = match[1] ?? ''
    const whole = found.filter((other) => other.to <= match.index).at(-1)
    const share = { 0: number, index: match.index + match[0].lastIndexOf(number) }
    return whole ? [{ share, currency: whole.currency }] : []
  })
}

/** "80 pounds for the glass and 260 for the service", "sono 375": in a list of sums, or after a verb of coming to, a bare number is one too. */
const LISTED = new RegExp(
  `(?=\\d)(?<=(?<![a-z])(?:[a-z']{3,}|is|a|e|est|et|and|und) )(${NUMBER})(?=$|[,;.!?](?!\\d)| (?:and|et|und|e|plus|for|pour|fur|per)(?![a-z]))`,
  'g',
)
const NO_SUM =
  /(?<![a-z])(?:no|nr|num|numero|number|nummer|ordre|order|auftrag|ordine|ref|reference|calibre|caliber|kaliber|calibro|januar|januaire|[a-z]*(?:embre|ember|ober|obre|uary|rier|vier|aio|raio|uar)|march|mars|marz|marzo|april|avril|aprile|mai|may|maggio|juni?|june|juin|giugno|juli|july|juillet|luglio|aug|august|aout|agosto|le|the|am|den|il|al|au|du|vom|dal|del|bis|seit|since|in|en|im|nel) $/
const PRICED =
  /(?<![a-z])(?:vat|tva|mwst|iva|prices?|prix|preise?|prezz[oi]|costs?|couts?|kosten|tarif\w*)(?![a-z])/
const COMES_TO =
  /(?=\d)(?<=(?<![a-z])(?:sono|fanno|macht|machen das|ca fait|cela fait|soit|that makes|that's|it's) )(\d{2,4})(?=$|[,;.!?](?!\d))/g

function listedSums(text: string, found: readonly AmountMention[]) {
  const priced = found.length > 0 || PRICED.test(text)
  const listed = priced ? [...text.matchAll(LISTED)] : []
  return [...listed, ...text.matchAll(COMES_TO)].filter(
    (match) =>
      minorUnits(match[1] ?? '') >= 5000 &&
      !/^(?:19|20)\d\d$/.test(match[1] ?? '') &&
      !NO_SUM.test(text.slice(0, match.index)),
  )
}

/** "850 fr": the short name, after a sum of three figures or more. */
const FRANCS = new RegExp(`(?<![\\d.,/'-])(\\d{3,}|\\d{1,3}(?:[ '.]\\d{3})+)${TAIL}\\s*fr(?![a-z0-9.])`, 'g')

const ACCOUNT =
  'acompte|solde|saldo|deposit|balance|anzahlung|akonto|restbetrag|rest|acconto|anticipo|caparra|arrhes|avance|prepaid|remaining'
/** "Deposit 200 / balance 650", "of the 850 francs 200 have been paid": bare figures beside words of an account. */
const BOOKED = new RegExp(
  `(?=\\d)(?<=(?<![a-z])(?:${ACCOUNT})(?: (?:de|of|von|di|is|est|ist|e|versato|paid|paye))? ?:? ?)(?<![\\d.,/'-])(\\d{2,4})(?=$|[,;.!/]? )(?! ?(?:%|mois|months?|monat|mesi|jours?|days?|tage?|giorni))`,
  'g',
)
const PAID_OFF =
  /(?<![\d.,/'-])(\d{2,4})(?= (?:(?:ont|a|were|was|have|has|been|already|sono|wurden?|sind|bereits|deja|schon|gia|ete|stati|state|haben|sie|conto|akonto|on|account|of|it) ){0,5}(?:payee?s?|versee?s?|reglee?s?|paid|settled|bezahlt|beglichen|angezahlt|geleistet|versati|pagati|versate|pagate|saldati)(?![a-z]))/g

const LEFT_TO_PAY =
  /(?<![\d.,/'-])(\d{2,4})(?= (?:zu (?:be)?zahlen|zu begleichen|offen|ausstehend|to pay|to settle|owing|outstanding|remaining|a payer|a regler|a verser|da pagare|da saldare|da versare)(?![a-z]))/g

function bookedSums(text: string, found: readonly AmountMention[]): RegExpExecArray[] {
  const beside = found.length > 0 ? [...text.matchAll(PAID_OFF), ...text.matchAll(LEFT_TO_PAY)] : []
  const booked = [...text.matchAll(BOOKED), ...beside]
  return booked.filter(
    (match) => minorUnits(match[1] ?? '') >= 5000 && !/^(?:19|20)\d\d$/.test(match[1] ?? ''),
  )
}

export function readAmounts(text: string): AmountMention[] {
  const found: AmountMention[] = []
  const add = (
    match: { readonly index?: number; readonly 0: string },
    minor: number,
    currency?: string,
  ): void => {
    const from = match.index ?? 0
    const mention = {
      from,
      to: from + match[0].length,
      minor,
      bound: boundOf(text, from, from + match[0].length),
      ...(currency === undefined ? {} : { currency }),
    }
    if (found.every((other) => mention.to <= other.from || other.to <= mention.from)) found.push(mention)
  }
  for (const match of text.matchAll(BEFORE))
    add(match, minorUnits(match[2] ?? ''), currencyCode(match[1] ?? ''))
  for (const match of text.matchAll(AFTER))
    add(match, minorUnits(match[1] ?? ''), currencyCode(match[2] ?? ''))
  for (const { match, minor, currency } of wordSums(text)) add(match, minor, currency)
  const figures = (matches: Iterable<RegExpExecArray>, currency?: string): void => {
    for (const match of matches) add(match, minorUnits(match[1] ?? ''), currency)
  }
  figures(text.matchAll(FRANCS), 'CHF')
  figures(bookedSums(text, found), found[0]?.currency)
  figures(text.matchAll(DASHED))
  figures(bareSums(text))
  figures(listedSums(text, found), found[0]?.currency)
  for (const { share, currency } of sharesOf(text, found)) add(share, minorUnits(share[0]), currency)
  return found.sort((a, b) => a.from - b.from)
}
