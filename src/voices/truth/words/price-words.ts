import type { Language } from '../claim.ts'
import { phraseBook } from './phrase-book.ts'
import type { PhraseBook } from './phrase-book.ts'
import { phrase } from './phrase.ts'

export interface PriceWords {
  readonly total: string
  readonly paid: string
  readonly balance: string
  /** Sums that are no price of this order: values insured, prices elsewhere, discounts, before. */
  readonly other: string
  readonly instead: string
  readonly free: string
  /** Things that are free without the repair being so. */
  readonly freeExtras: string
  readonly gross: string
  readonly net: string
  readonly tax: string
}

const sources: Readonly<Record<Language, PriceWords>> = {
  fr: {
    total:
      "total|montant|devis|s'eleve|eleve|coute(?:ra|nt|ront)?|cout|prix|facture|tarif|somme|revient|au retrait|a regler|a payer|doit|devez|serez|facturee?|factures|tout compris|reparation|revision|intervention|offre|estimation",
    paid: 'acompte|avances?(?! sur)|provision|prepaiement|premier versement|payee?s?|versee?s?|deja (?:regle|paye|verse)|(?:avez|ayez|a ete) (?:\\w+ )?(?:regle|paye|verse)|arrhes|votre (?:paiement|virement|reglement|versement)|recu (?:votre |le )?(?:paiement|virement|reglement|acompte)|paye',
    balance:
      'encore (?:\\S+ ){1,3}a (?:payer|regler)|en souffrance|encore dus?|reliquat|difference a (?:payer|regler)|impayee?s?|non (?:payee?|reglee?)s?|solde|devez encore|encore a (?:payer|regler)|rest(?:e|era|ent|eront|erait)(?: \\w+)?(?: a (?:payer|regler|verser|sortir)| du)?|restant(?: du)?|manque(?:nt|ra)?|a (?:payer|regler) (?:au retrait|sur place|a la livraison)|(?:lors d[eu]|au|a la) (?:retrait|livraison|restitution|remise)',
    other:
      "valeur|assuree?s?|estimee? a|achet|cote|remise d[e']|reduction|rabais|par jour|frais de garde|neuve?|moins cher|chez (?:un|d'autres)|bon d'achat|reference|ecart|difference|supplement|economis|plafond|port|envoi|expedition|seconde main|occasion",
    instead:
      "au lieu d[e']|et non(?: pas)?|plutot que|contre|initialement|auparavant|avant|precedent|ancien|non pas|pas",
    free: "gratuit(?:e|s|es|ement)?|offert(?:e|s|es)?|sans frais|a titre gracieux|a nos frais|ne vous (?:sera|est) (?:rien )?facturee?|(?:plus )?rien (?:d'autre )?a (?:\\w+ )?(?:payer|regler)|ne (?:nous )?devez (?:plus )?rien|rien ne vous sera facture|sans rien debourser|ne vous coutera rien|sans aucun frais|prise? en charge par nos soins|aucun frais|ne (?:vous )?coute rien|geste commercial",
    freeExtras:
      'devis|estimation|expertise|diagnostic|port|envoi|expedition|livraison|transport|parking|conseil|nettoyage|controle|appel|pochette|etui|ecrin|cafe|annulation|garde|retour|supplementaires?|additionnels?|en plus',
    gross:
      'ttc|toutes taxes comprises|tva (?:\\w+ )?(?:comprise|incluse|inclue)|taxes (?:comprises|incluses)|tva inc\\w*|t\\.t\\.c\\.?',
    net: "ne comprend (?:pas|pas encore) la tva|n'inclut pas la tva|ht|hors taxes?|h\\.t\\.?|tva (?:\\w+ )?(?:non comprise|en sus|non incluse|en plus)|hors tva|plus tva|tva (?:\\w+ )?en plus|tva a ajouter|tva (?:\\w+ )*(?:s\\W?(?:y )?ajoute|ajouter)(?:ra)?|taxes en sus|sans tva|htva",
    tax: 'tva|taxes?|ht|ttc|htva',
  },
  en: {
    total:
      'total|amount|quote|quotation|estimate|comes to|cost(?:s)?|price(?:d)?|bill|invoice|charge(?:d)?|sum|fee|owe|due|pay|all-?in|repair|service|overhaul|figure|offer',
    paid: "deposit|advance(?: payment)?|prepayment|part[- ]payment|instal?ment|up ?front|in advance|credited|deducted|taken off|(?:you've|you have|you|already) put down|(?:have|has|already|been|you) (?:\\w+ )?paid|your (?:payment|transfer)|received (?:your |the )?(?:payment|transfer|deposit)|prepaid|down payment|paid",
    balance:
      'still (?:\\S+ ){1,3}to (?:pay|settle)|(?:to pay|due|payable) (?:on|upon|at) (?:collection|pick-?up|delivery|return)|when you (?:collect|pick)|unpaid|unsettled|still owed|overdue|(?:the )?rest(?: is| of| to)|shortfall|yet to be paid|not (?:yet )?(?:been )?paid|balance|still owe|remaining|remainder|outstanding|(?<!you )(?<!have )left(?: to (?:pay|settle))?|still (?:to pay|owe|due|outstanding)|to go|remains?|owing|leaves(?: you)?(?: with)?',
    other:
      'value[d]?|insured|worth|bought|market|discount|per day|storage|brand new|cheaper|elsewhere|voucher|reference|difference|extra|surcharge|saving|cap|shipping|postage|delivery|second-?hand|pre-owned',
    instead:
      'instead of|rather than|not|and not|originally|previously|before|earlier|old|initially|down from|up from',
    free: "free of charge|for free|free|at no (?:cost|charge|extra cost)|no charge|on the house|complimentary|(?:nothing|not have anything|not need) (?:left |more |else |further )?to pay|nothing (?:is )?(?:outstanding|owed|due)|owe us nothing|won't pay a (?:thing|penny|cent)|won't (?:cost|be charged)|will not (?:cost|be charged)|at our (?:expense|cost)|on us|no cost|goodwill|waived|without charge",
    freeExtras:
      'estimate|quote|quotation|diagnosis|assessment|shipping|delivery|postage|parking|advice|cleaning|check|feel|loan|pouch|return|call|storage|cancellation|collection|insured|additional|extra|further|added',
    gross:
      'includes? (?:the )?(?:vat|tax(?:es)?)|(?:inc|incl|including|inclusive of|included?)\\.? (?:of )?(?:the )?(?:vat|tax(?:es)?)|(?:vat|tax(?:es)?) (?:is |are )?(?:incl(?:uded|usive)?|inc)|all taxes included|tax inclusive',
    net: "(?:doesn't|does not|do not|don't|not) includ(?:e|ing|es) (?:the )?(?:vat|tax(?:es)?)|excludes? (?:vat|tax(?:es)?)|(?:exc|excl|excluding|exclusive of|plus|before|without|net of)\\.? (?:of )?(?:the )?(?:vat|tax(?:es)?)|(?:vat|tax(?:es)?) (?:is |are )?(?:not included|extra|excluded|excl|on top|added)|\\+ ?vat|(?:vat|tax) (?:comes|goes|is added) on top|(?:vat|tax) to add|ex vat|ex\\. vat",
    tax: 'vat|tax(?:es)?',
  },
  de: {
    total:
      'gesamt\\w*|total|betrag|summe|kostenvoranschlag\\w*|offerte|kv|kosten|kostet|preis|beläuft|betragen|beträgt|rechnung|endpreis|zu zahlen|bezahlen|verrechnen|reparatur|revision|service|angebot|macht|fällig',
    paid: '\\w*anzahlung|akonto\\w*|a conto|vorschuss|im voraus|angezahlte?n?|vorausbezahlte?n?|bezahlten|geleisteten?|teilzahlung|vorkasse|gutgeschrieben|verbucht|(?:bereits|schon|haben) (?:\\w+ ){0,4}(?:bezahlt|überwiesen|beglichen|angezahlt)|ihre (?:zahlung|überweisung)|zahlung (?:\\w+ ){0,3}(?:erhalten|eingegangen)|zahlungseingang|vorauszahlung|bezahlt',
    balance:
      'bei (?:der )?(?:abholung|übergabe)(?! (?:bereits |schon |am \\w+ )?(?:bezahlt|beglichen|gezahlt|geleistet))|noch (?:\\S+ ){1,3}zu (?:zahlen|bezahlen|begleichen|entrichten)|unbezahlt|offene[nrsm]?|begleichung|rückständig\\w*|rest(?= |$)|nicht bezahlt|noch nicht (?:bezahlt|beglichen)|restbetrag|offen|schulden|schuldig|rest(?:zahlung|summe)?|saldo|offene[rn]? betrag|noch (?:offen|zu zahlen|ausstehend)|restlichen?|verbleib\\w*|(?:noch )?bleib(?:t|en)|differenz|aussteh\\w*|abzüglich (?:ihrer |der )?(?:anzahlung|akonto)',
    other:
      'wert|versichert\\w*|gekauft|rabatt|nachlass|pro tag|aufbewahrung|neupreis|günstiger|andernorts|gutschein|referenz|aufpreis|zuschlag|versand(?:kosten)?|porto|lieferkosten|occasion|gebraucht',
    instead: 'statt|anstatt|nicht|und nicht|ursprünglich|zuvor|bisher|anstelle|früher',
    free: 'kostenlose?[nrsm]?|gratis|kostenfreie?[nrsm]?|ohne (?:berechnung|kosten|aufpreis|verrechnung)|unentgeltlich|geht auf uns|auf unsere kosten|auf kosten des hauses|keine kosten|nichts (?:mehr )?(?:zu )?(?:bezahlen|kostet|zahlen)|kostet sie nichts|zum nulltarif|entstehen (?:ihnen )?keine (?:\\w+ )?kosten|nicht (?:verrechnet|berechnet|in rechnung)|kulanz(?:halber|weise)?|auf kulanz|fallen keine kosten',
    freeExtras:
      'kostenvoranschlag|offerte|kv|diagnose|versand|porto|lieferung|parkplatz|beratung|reinigung|kontrolle|etui|rücksendung|anruf|aufbewahrung|stornierung|rückversand|transport|zusätzliche\\w*|weiteren? kosten|mehrkosten',
    gross:
      '(?:inkl|inklusive|incl|einschliesslich|einschließlich|mit)\\.? (?:\\d+[.,]?\\d* ?% ?)?(?:der )?(?:mwst|mehrwertsteuer|ust|steuern?|umsatzsteuer)\\.?|(?:mwst|mehrwertsteuer|steuern?|ust)\\.? (?:ist |sind )?(?:inbegriffen|enthalten|inklusive|inkl)|brutto',
    net: '(?:exkl|exklusive|zzgl|zuzüglich|excl|ohne|plus|vor)\\.? (?:\\d+[.,]?\\d* ?% ?)?(?:der )?(?:mwst|mehrwertsteuer|ust|steuern?|umsatzsteuer)\\.?|(?:mwst|mehrwertsteuer|ust)\\.? (?:ist |kommt |wird )?(?:nicht (?:inbegriffen|enthalten)|noch (?:dazu|hinzu|drauf|obendrauf|oben drauf)|hinzu|exklusive)|netto',
    tax: 'mwst|mehrwertsteuer|ust|steuer',
  },
  it: {
    total:
      'totale|importo|preventivo|ammonta|costo|costa|costera|costano|prezzo|fattura|somma|tariffa|da pagare|paghera|pagare|complessiv[oa]|riparazione|revisione|intervento|spesa|offerta|conto',
    paid: 'acconto|anticip(?:o|at[oaie]|i)|in anticipo|prima rata|caparra|versat[oi]|pagati|(?:ha|gia) (?:\\w+ )?(?:pagato|versato|saldato|corrisposto)|(?:suo |il )?(?:pagamento|bonifico|versamento)|ricevuto (?:il |il suo )?(?:pagamento|bonifico|acconto)|pagato',
    balance:
      '(?:al|alla) (?:ritiro|riconsegna)(?! (?:pagat|saldat|versat))|ancora (?:\\S+ ){1,3}da (?:pagare|saldare|versare)|rimanenza|scopert[oaie]|in sospeso|ancora dovut[oaie]|non (?:ancora )?(?:pagat|saldat)[oaie]|insolut[oa]|differenza da|saldo|deve ancora|ancora da|riman(?:e|gono)|mancano|resta(?:no)?(?: da (?:pagare|saldare|versare))?|rimanent[ei]|residuo|restante',
    other:
      'valore|assicurat[oa]|acquistat[oa]|comprato|sconto|al giorno|custodia|nuov[oa]|piu economico|altrove|buono|riferimento|differenza|supplemento|sovrapprezzo|risparmi|spedizione|spese di (?:spedizione|invio)|usato',
    instead:
      'invece (?:di|che)|anziche|e non|non|piuttosto che|originariamente|prima|precedente|inizialmente',
    free: 'gratuit[oaie](?:mente)?|gratis|senza (?:spese|costi|alcun costo|alcuna spesa|addebito)|a tito?lo gratuito|a nostre spese|a nostro carico|omaggio|(?:nulla|niente) (?:piu |altro )?da pagare|non (?:ci )?deve (?:piu )?(?:nulla|niente)|non (?:le )?(?:costera nulla|paghera nulla|verra addebitat[oa])|nessun costo|offerto|(?<=(?:e|viene|sara|stata|verra|gentilmente|casa|noi|riparazione|revisione) )offerta(?! (?:rimane|resta|valida|ferma|vincolante|scade|vale|che|firmata))|cortesia commerciale',
    freeExtras:
      'preventivo|diagnosi|spedizione|consegna|parcheggio|consulenza|pulizia|controllo|astuccio|reso|chiamata|annullamento|custodia|ritiro|trasporto|valutazione|aggiuntiv[oi]|supplementar[ei]|extra',
    gross:
      "iva (?:\\w+ )?(?:inclusa|compresa|incl)\\.?|(?:con|comprensiv[oa] (?:di|dell')|inclusa|compresa) (?:l')?iva|i\\.v\\.a\\. inclusa|ivato|lord[oi]|iva al \\d+ ?% inclusa|tasse incluse",
    net: "iva (?:\\w+ )?(?:esclusa|escl|non (?:inclusa|compresa))\\.?|(?:piu|oltre|esclusa|senza|al netto (?:di|dell')) (?:l')?iva|\\+ ?iva|nett[oi]|tasse escluse|iva a parte|iva (?:\\w+ )?(?:si aggiunge|da aggiungere|va aggiunta)|(?:va|si) aggiun(?:ta|ge|gera) l'iva|non (?:comprende|include) l'iva",
    tax: 'iva|imposta|tasse',
  },
}

export type PricePatterns = Readonly<Record<Exclude<keyof PriceWords, 'free'>, RegExp>>
const compiled = new Map<Language, PricePatterns>()

const freeBooks = new Map<Language, PhraseBook<'free'>>()

/** Where a text says that something costs nothing. */
export function readFree(text: string, language: Language): { from: number; to: number } | undefined {
  const book = freeBooks.get(language) ?? phraseBook([['free', sources[language].free]] as const)
  freeBooks.set(language, book)
  return book.find(text).toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
}

export function pricePatterns(language: Language): PricePatterns {
  const known = compiled.get(language)
  if (known) return known
  const words = sources[language]
  const made: PricePatterns = {
    total: phrase(words.total),
    paid: phrase(words.paid),
    balance: phrase(words.balance),
    other: phrase(words.other),
    instead: new RegExp(
      `${phrase(words.instead).source}[^a-z0-9]*(?:(?:de|di|les|les|the|a|gli|i|von|den|den|previous|ancien|um|at|fur|pour|per|for|prezzo|prix|price|preis)\\s+){0,3}$`,
    ),
    freeExtras: phrase(words.freeExtras),
    gross: phrase(words.gross),
    net: phrase(words.net),
    tax: phrase(words.tax),
  }
  compiled.set(language, made)
  return made
}
