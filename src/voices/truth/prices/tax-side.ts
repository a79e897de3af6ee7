/** Whether a sum is said to hold its tax; all four languages at once, folded. */
export type TaxSide = 'gross' | 'net'

const TAX =
  /(?<![a-z])(?:tva|t\.v\.a\.?|tax(?:es?)?|impots?|vat|mwst|mehrwertsteuer|ust|umsatzsteuer|steuern?|iva|i\.v\.a\.?|impost[ae]|tasse)(?![a-z])/
/** "850 TTC", "brutto": the word alone says it. */
const GROSS =
  /(?<![a-z])(?:ttc|t\.t\.c|toutes taxes comprises|tax and all|after (?:vat|tax)|vat and (?:all|everything)|all[- ]in(?:clusive)?|gross|brutto\w*|lord[oi]|ivat[oaie]|tvac|taxes comprises|tax[- ]inclusive)(?![a-z])/
const NET =
  /(?<![a-z])(?:ht|h\.t\.?|htva|hors taxes?|netto(?:preise?|betrag|summe)?|net of (?:vat|tax)|tax[- ]exclusive|netti)(?![a-z])/

const INCLUDED =
  /(?<![a-z])(?:y ?)?(?:compris\w*|inclu\w*|inc|incl\.?|contenu\w*|contien\w*|englob\w*|comprend\w*|dedans|integr\w*|comptee?s?|comptabilisee?|contain\w*|includ\w*|covered|covers?|built in|factored in|allowed for|accounted for|rolled in\w*|baked in|part of|inbegriff\w*|inkl\w*|einschl\w*|eingeschl\w*|enthalt\w*|beinhalt\w*|eingerechn\w*|mitgerechn\w*|eingepreist|einkalkuliert|steckt|drin|drinnen|berucksichtigt|umfass\w*|mit (?:der )?(?:mwst|mehrwertsteuer|steuer|ust)|compres\w*|contenut\w*|contiene|contengono|dentro|conteggiat\w*|calcolat\w*|considerat\w*|computat\w*|ricompres\w*|comprensiv\w*|(?:already|deja|schon|bereits|gia) (?:\w+ )?(?:in|dans|im|nel|nei|negli|nella)|with (?:vat|tax)|avec (?:la )?(?:tva|taxe)|con (?:l')?iva|abgegolten|dabei|abgedeckt|gedeckt|fa (?:\w+ )?parte|fanno (?:\w+ )?parte|fait (?:\w+ )?partie|font (?:\w+ )?partie|tiene (?:\w+ )?conto|tient (?:\w+ )?compte|takes? (?:\w+ ){0,3}into account|gehort (?:\w+ )?dazu|prises? en compte|in(?:to)? account|taken care of|within|inside|is in (?:the|your|our|this|that|there)|est dans|e nel|ist im)(?![a-z])/g
const ON_TOP =
  /(?<![a-z])(?:en sus|s'y ajout\w*|s'ajout\w*|ajout\w*|en plus|hors|supplement\w*|additionn\w*|viendra|on top|extra|added|add|adds|plus|exclu\w*|excl\.?|exc|additional\w*|over and above|before|ex|further|separately|hinzu\w*|dazu\w*|zuzug\w*|zzgl\.?|exkl\w*|drauf\w*|obendrauf|zusatzlich\w*|extra|aufgeschlagen|aufgerechnet|separat|ohne|sans|without|aggiung\w*|aggiunt\w*|esclus\w*|escl\.?|oltre|a parte|in piu|piu|supplementare|al netto|senza|\+)(?![a-z])/g
/** Denied, these say that no tax comes on top; said plainly, they say nothing of it. */
const CHARGED =
  /(?<![a-z])(?:charg\w*|to pay|payable|due|billed|facture\w*|payer|regler|preleve\w*|verrechn\w*|berechn\w*|fallig|bezahlen|zahlen|addebit\w*|pagare|dovut\w*|fattur\w*)(?![a-z])/g
const NOT =
  /(?<![a-z])(?:not|no|never|nothing|none|pas|ne|non|aucune?|rien|jamais|ni|keine?[nrs]?|nicht|nichts|niente|nulla|nessun[oa]?|sans|ohne)(?![a-z])|n't|n'/
/** A "not" close before takes the including back; one anywhere beside it, the adding. */
const CLOSE = 22

function plainly(words: string, pattern: RegExp): boolean {
  return [...words.matchAll(pattern)].some(
    ({ index }) => !NOT.test(words.slice(Math.max(0, index - CLOSE), index)),
  )
}

const named = (words: string, pattern: RegExp): boolean => words.search(pattern) >= 0

/** "Ohne MwSt" leaves it out; it denies nothing. */
const WITHOUT_TAX =
  /(?<![a-z])(?:sans|ohne|senza|without|hors)(?= (?:la |l'|die |der |the )?(?:tva|vat|tax|mwst|mehrwertsteuer|ust|steuer|iva|imposta))/g

function sideOfTax(words: string): TaxSide | undefined {
  const denied = NOT.test(words.replace(WITHOUT_TAX, ' '))
  if (named(words, ON_TOP)) return denied ? 'gross' : 'net'
  if (named(words, INCLUDED)) return 'net'
  return denied && named(words, CHARGED) ? 'gross' : undefined
}

/** "VAT included" and "no tax will be added" hold it; "plus VAT" and "tax not included" do not. */
export function taxSide(words: string): TaxSide | undefined {
  const taxed = TAX.test(words)
  if (taxed && plainly(words, INCLUDED)) return 'gross'
  if (NET.test(words)) return 'net'
  if (GROSS.test(words)) return 'gross'
  return taxed ? sideOfTax(words) : undefined
}

/** Where the word on tax stands. */
export function taxWords(words: string): { readonly index: number; readonly length: number } {
  const match = GROSS.exec(words) ?? NET.exec(words) ?? TAX.exec(words)
  return { index: match?.index ?? 0, length: match?.[0].length ?? words.length }
}

/** "The tax (8.1 %) is not charged extra": whether a clause names the tax that the next one goes on about. */
export const namesTax = (words: string): boolean => TAX.test(words)
