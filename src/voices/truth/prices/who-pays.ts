import { firstIn, phraseBook } from '../words/phrase-book.ts'
import type { PhraseMatch } from '../words/phrase-book.ts'

/** Who pays for the work, said without a sum; every language at once, by the payer and the paying. */
export type Payer = 'client' | 'house'

const COSTS_FR =
  "(?:les |ces |des |ses |tous les |l'ensemble des |la |le |l')?(?:frais|couts?|facture|reparation|intervention|travaux|revision|montant|note|depenses?)"
const COSTS_EN =
  '(?:the |these |this |all |all the |any |full |for the |for this )*(?:costs?|bill|expenses?|repair|service|work|charges?|price|overhaul|job|invoice)'
const COSTS_DE =
  '(?:reparatur|service|instandsetzungs|sämtliche |alle |die |diese |der |das |dafür |allfällige )*(?:kosten|rechnung|reparatur|arbeiten?|revision|aufwand|betrag|service)'
const COSTS_IT =
  "(?:tutte |tutti |le |i |il |la |l'|delle |dei |del |della |dell'|di |ogni |questa |questo )*(?:spese|costi|costo|conto|riparazione|revisione|intervento|lavor[oi]|spesa|fattura)"

/** Those who pay in the client's stead. */
const HOUSE_FR =
  "(?:la garantie|la marque|le fabricant|la manufacture|la maison|notre maison|nous|l'atelier|omega|le constructeur)"
const HOUSE_EN =
  '(?:we|the (?:warranty|guarantee|brand|manufacturer|house|maker|workshop)|it|omega|our workshop)'
const HOUSE_DE =
  '(?:wir|die (?:garantie|marke|manufaktur|werkstatt)|der hersteller|unser haus|das haus|omega|herstellergarantie|die werkstatt)'
const HOUSE_IT =
  '(?:noi|la (?:garanzia|casa madre|casa|marca|manifattura)|il (?:produttore|fabbricante)|omega|il laboratorio)'

/** The client pays; a "not" in the clause takes it back. */
const CLIENT = phraseBook([
  [
    'client',
    [
      "a votre (?:charge|compte|frais)|vous factur(?:er|ons|erons)|a vos frais|a la charge du client|aux frais du client|(?:vous sera|vous seront|vous est|vous sont|sera|seront) (?:donc |\\w+ )?(?:facturee?s?|comptee?s?|portee?s? en compte|imputee?s?|refacturee?s?|debitee?s?)|factur(?:ation|er|ons|erons|ee?s?) (?:\\w+ )?(?:au client|a vous|l'intervention|la reparation)|(?:est|sera|reste|demeure|devient) (?:donc )?payante?|(?:devrez|devez|aurez a|avez a|allez devoir|faudra|doit|devra|vous (?:incombe|revient)(?:nt)? de|a vous de) (?:\\w+ ){0,2}(?:payer|regler|assumer|supporter|prendre en charge|acquitter|financer|debourser)|vous (?:paierez|payez|reglerez|supportez|supporterez|assumez|assumerez|prenez en charge|financez) (?:\\w+ ){0,2}(?:frais|couts?|reparation|intervention|travaux|revision|facture|montant)|(?:frais|couts?|reparation|intervention|travaux|revision|facture) (?:[\\w']+ ){0,4}(?:vous (?:incombe|revient)(?:nt)?|est a regler|sont a regler|est pour vous|a votre)|recevrez (?:\\w+ ){0,2}(?:une |la |notre )facture|facture (?:\\w+ )?vous (?:sera|est) (?:\\w+ )?(?:adressee|envoyee|remise|etablie)|reparation payante",
      "at (?:your|the (?:client|customer|owner)'?s?) (?:own )?(?:expense|cost|charge)|(?:is|are|will be|be) (?:\\w+ )?(?:chargeable|payable by (?:you|the (?:client|customer))|charged (?:for|to (?:you|the (?:client|customer)))|billed to (?:you|the (?:client|customer))|invoiced to (?:you|the (?:client|customer)))|(?:charge|bill|invoice|charging|billing|invoicing) you|you(?:'ll| will| must| would|'d)? (?:\\w+ ){0,2}?(?:be (?:charged|billed|invoiced)|have to pay|need to pay|must pay|be paying|be receiving an? (?:invoice|bill)|receive an? (?:invoice|bill)|get an? (?:invoice|bill)|bear|foot|cover|meet|shoulder|settle|pay for) ?" +
        COSTS_EN +
        '?|(?:has|have|needs?) to be (?:paid|settled|met|covered|borne) by (?:you|the (?:client|customer))|(?:borne|met|paid|settled|covered) by (?:you|the (?:client|customer|owner))|(?:costs?|bill|repair|service|work|payment) (?:\\w+ ){0,3}(?:down to you|falls? (?:to|on) you|rests? with you|yours to (?:pay|settle|bear)|your responsibility)|paid repair|chargeable|responsible for (?:the |all |these )*(?:costs?|bill|payment)|send you (?:an? |the |our )?(?:bill|invoice)',
      'auf (?:ihre|eigene|kundens?) ?kosten|von ihnen (?:zu )?(?:tragen|bezahlen|begleichen|übernehmen|bezahlt|getragen)|(?:stellen|schicken|senden) (?:wir )?(?:ihnen )?(?:\\w+ ){0,3}(?:eine |die )rechnung|zu ihren lasten|zulasten des kunden|(?:ist|wird|bleibt|sind|daher|somit) (?:\\w+ )?(?:kosten|zahlungs)pflichtig|(?:kosten|zahlungs)pflichtig\\w*|(?:ihnen|kunden|dem kunden) (?:\\w+ ){0,3}(?:in rechnung (?:gestellt|stellen)|verrechne[tn]|berechne[tn]|fakturiert|belastet)|(?:arbeiten?|reparatur|revision|service|kosten|aufwand) (?:[\\w.]+ ){0,4}(?:in rechnung gestellt|verrechnet|berechnet|fakturiert)|(?:müssen|haben|dürfen) (?:wir )?(?:ihnen |sie )?(?:[\\w.]+ ){0,5}(?:in rechnung stellen|verrechnen|berechnen|bezahlen|selbst tragen|selber tragen|selbst bezahlen|tragen|übernehmen|begleichen)|(?:tragen|bezahlen|übernehmen|zahlen|begleichen) (?:müssen )?sie (?:\\w+ ){0,3}(?:selbst|selber|die kosten|kosten|rechnung|reparatur)|sie (?:tragen|bezahlen|übernehmen|zahlen|begleichen) (?:[\\w.]+ ){0,4}(?:kosten|rechnung|reparatur|arbeiten?|revision|selbst|selber)|(?:müssen|haben) sie (?:[\\w.]+ ){0,3}(?:bezahlen|tragen|übernehmen|zahlen|begleichen|zu tragen|zu bezahlen)|(?:ihnen )?weiter(?:belastet|verrechnet)|(?:selbst|selber) (?:\\w+ )?aufkommen|rechnung (?:[\\w.]+ ){0,4}geht an sie|gehen? (?:\\w+ ){0,2}(?:zu ihren lasten|auf ihre rechnung|auf ihre kappe)|(?:erhalten|bekommen) (?:sie )?(?:\\w+ ){0,3}(?:eine |die )rechnung',
      'a (?:suo|vostro) carico|a carico (?:suo|del cliente|vostro)|a (?:sue|vostre|proprie) spese|(?:e|sara|resta|rimane) (?:\\w+ )?a pagamento|(?:le )?(?:verra|verranno|sara|saranno|viene|vengono) (?:\\w+ )?(?:addebitat[oaie]|fatturat[oaie]|conteggiat[oaie]|messi in conto)|(?:dovremo|dobbiamo|dovuto) (?:\\w+ )?(?:addebitar|fatturar)\\w+|(?:deve|dovra|tocca a lei|spetta a lei|lei a) (?:\\w+ )?(?:pagare|saldare|sostenere|farsi carico|corrispondere|accollarsi|coprire) ?' +
        COSTS_IT +
        "?|(?:la|lo|li|le) paga (?:lei|il cliente)|paga lei|(?:conto|spesa|spese|costi|costo|fattura|riparazione|pagamento) (?:[\\w']+ ){0,3}(?:spetta(?:no)? a lei|tocca(?:no)? a lei|a suo carico|ricad\\w+ su di lei|da pagare)|e dovut[oa] (?:il|l'intero) (?:prezzo|importo)|(?:e|sono) da pagare|ricevera (?:\\w+ )?(?:la |una )?fattura",
    ].join('|'),
  ],
])

/** The house, the brand or the warranty pays; a "not" takes it back and leaves it to the client. */
const HOUSE = phraseBook([
  [
    'house',
    [
      `${HOUSE_FR} (?:[\\w']+ ){0,4}?(?:pren(?:d|ons|dra|drons)|assum\\w+|support\\w+|pay\\w*|paiera|regl\\w+|offr\\w+|absorb\\w+) (?:\\w+ ){0,2}?${COSTS_FR}|pren(?:d|ons|dra|drons|dre) (?:[\\w']+ ){0,4}?(?:a (?:notre|sa) (?:charge|compte)|en charge)|pris(?:e|es)? en charge|(?:a|a la) (?:notre charge|charge de (?:la garantie|la maison|la marque|l'atelier|notre maison))|a nos frais|(?:aux frais|pour le compte) de la (?:maison|garantie|marque)|la facture est pour nous|c'est (?:pour nous|cadeau|la maison qui)|maison (?:offre|regale)|cadeau de la maison`,
      `(?<!(?:if|when|once) )${HOUSE_EN}(?:'ll| will| are|'re| is|'s)? (?:\\w+ ){0,3}?(?:cover|covers|covering|bear|bears|bearing|meet|meets|meeting|pick up|picks up|picking up|absorb|absorbs|foot|foots|footing|pay|pays|paying|shoulder|shoulders|take care of|takes care of|taking care of|stand|stands) (?:for )?${COSTS_EN}|(?:borne|met|paid|covered|settled|picked up|absorbed|footed) (?:entirely |in full |fully )?by (?:us|the (?:warranty|guarantee|brand|manufacturer|house|maker))|at our (?:own )?(?:expense|cost)|(?:is|are|it's|this one's|all) on (?:us|the house)|our treat|our gift|waiv(?:e|ed|es|ing) (?:\\w+ ){0,3}?(?:costs?|charges?|fees?|bill|it)`,
      `${HOUSE_DE} (?:[\\w.]+ ){0,3}?(?:übernimmt|übernehmen|trägt|tragen|bezahlt|bezahlen|zahlt|kommt|kommen|begleicht|deckt) (?:[\\w.]+ ){0,4}?(?:${COSTS_DE}|dafür auf|auf)|(?:übernimmt|übernehmen|trägt|tragen|bezahlt|deckt) ${HOUSE_DE} (?:[\\w.]+ ){0,4}?${COSTS_DE}|${COSTS_DE} (?:[\\w.]+ ){0,3}?(?:übernimmt|übernehmen|trägt|tragen|bezahlt|deckt|kommt) ${HOUSE_DE}|zu(?:lasten| lasten) (?:der garantie|des hauses|der marke|des herstellers)|zu unseren lasten|aufs haus|schenken wir|ist geschenkt|auf (?:unsere|hauses) (?:kosten|rechnung|kappe)|geht (?:\\w+ ){0,2}auf (?:uns|das haus|garantie|die garantie)|kostenübernahme|${COSTS_DE} (?:[\\w.]+ ){0,5}?(?:nicht )?übernehmen|kommt (?:[\\w.]+ ){0,5}?(?:dafür auf|für (?:die |alle |sämtliche )?${COSTS_DE})`,
      `(?:ci assumiamo|ci facciamo carico|ci accolliamo|farci carico|assumerci|pensiamo noi|sosteniamo noi|${HOUSE_IT} (?:[\\w']+ ){0,3}?(?:si (?:fa|assume|accolla)|copre|paga|sostiene|si fara)) (?:noi |carico )?(?:di |dei |delle |del |a )?(?:${COSTS_IT})?|a carico (?:nostro|della (?:garanzia|casa|marca|casa madre)|del (?:produttore|laboratorio))|a nostr[oe] (?:carico|spese)|offre la casa|paga la (?:casa|garanzia)|coperte? da noi|omaggio della casa`,
    ].join('|'),
  ],
])

/** Nothing to pay, holding its own "not". */
const NOTHING = phraseBook([
  [
    'nothing',
    [
      "(?:ne |n')?(?:[\\w']+ ){0,4}?(?:coute(?:ra)?|debourser(?:ez)?|payer(?:ez)?|payez|paierez|deboursez|regler(?:ez)?) (?:\\w+ )?(?:rien|pas un (?:centime|sou|franc)|pas le moindre (?:centime|sou)|zero)|pas un (?:centime|sou|franc)|zero (?:franc|frais|centime)s?|facture (?:a|de) zero|aucune? (?:\\w+ )?(?:frais|cout|facture|facturation|participation|paiement|depense)|(?:rien|pas) (?:ne )?(?:a|vous sera|vous est) (?:\\w+ )?(?:debourser|facture|payer|demande|compte)|n'(?:aurez|avez) (?:\\w+ )?(?:rien|pas) (?:\\w+ )?a (?:payer|regler|debourser|sortir)",
      "(?:won't|will not|wont|not|never|won't|isn't|don't|doesn't|aren't|can't|didn't|wasn't|haven't|hasn't|wouldn't|needn't) (?:\\w+ ){0,3}?(?<!free of )(?:charging|charge|bill|billing|invoice|invoicing|charged|billed|invoiced)(?: you)?(?: for)?(?: anything| a thing| a penny| the)?|(?:not|won't|isn't|don't|doesn't|aren't|can't|didn't|wasn't|haven't|hasn't|wouldn't|needn't|won't) (?:\\w+ ){0,2}?(?:incur|face|have) (?:any |a )?(?:costs?|charges?|fees?|bill)|(?:costs?|cost|charge|pay|paying|owe)s?(?: you| us)? (?:absolutely |precisely )?(?:nothing|nowt|zero|not a (?:penny|cent|centime|thing))|(?:not|won't|isn't|don't|doesn't|aren't|can't|didn't|wasn't|haven't|hasn't|wouldn't|needn't|won't) (?:\\w+ ){0,3}?(?:pay|cost|owe)(?: you| us)? (?:a (?:thing|penny|cent|centime|single)|anything)|without (?:any )?(?:cost|charge|expense|payment)|zero (?:cost|charge|francs)|no (?:\\w+ )?(?:costs?|charges?|fees?|bill|invoice|payment)(?! (?:is |was )?(?:yet|so far|received))|nothing (?:\\w+ ){0,3}to (?:pay|settle)|(?:not|won't|isn't|don't|doesn't|aren't|can't|didn't|wasn't|haven't|hasn't|wouldn't|needn't) (?:\\w+ ){0,2}be out of pocket|at no (?:\\w+ )?(?:cost|charge|expense)",
      'keinerlei kosten|keine (?:\\w+ )?(?:kosten|rechnung|auslagen|gebühren)(?! übernehmen)|keinen? (?:einzigen )?(?:rappen|cent|franken|batzen)|(?:kostet|bezahlen|zahlen|verrechnen|berechnen|kosten) (?:wir )?(?:sie |ihnen )?(?:\\w+ ){0,3}?(?:nichts|keinen)|nichts (?:zu (?:be)?zahlen|verrechnet|berechnet|bezahlen|schuldig|in rechnung)|null (?:franken|kosten)|kosten (?:\\w+ ){0,3}keine|kostenfrei\\w*|ohne (?:jegliche )?kosten(?:folge)?',
      "(?:nulla|niente|zero) (?:\\w+ )?(?:da pagare|a pagare|addebitat[oi]|franchi|spese|costi)|zero (?:franchi|spese|costi)|non (?:[\\w']+ ){0,3}?(?:paga|paghera|costa|costera|spende|spendera|deve|dovra pagare|addebit\\w+|fattur\\w+) (?:\\w+ )?(?:nulla|niente|un (?:centesimo|soldo|franco)|alcun\\w*)|senza (?:alcun[oa]? |nessun[oa]? )?(?:addebit[oi]|spes[ae]|cost[oi]|oneri|esborso)|nessun[oa]? (?:\\w+ )?(?:addebito|spesa|costo|onere|fattura|esborso)|non (?:ci )?sono (?:\\w+ )?(?:costi|spese)|non (?:comporta|prevede) (?:alcun[oa]? )?(?:spes[ae]|cost[oi])",
    ].join('|'),
  ],
])

/** A share of it only. */
const PARTLY =
  /(?<![a-z])(?:halfte|moitie|half|meta|teil(?:weise|betrag)?|partie|partially|partly|partiel\w*|parzial\w*|anteil|selbstbehalt|franchise|franchigia|excess|percent|prozent|share)(?![a-z])|%/

/** What may well be free or charged beside the work, or free for the time being. */
const FOR_NOW =
  /(?<![a-z])(?:now|yet|today|at this stage|until|till|in advance|up ?front|further|more|extra|additional\w*|else|pour l'instant|maintenant|d'avance|avance|de plus|d'autre|supplement\w*|en plus|aujourd'hui|encore|jetzt|vorab|im voraus|momentan|derzeit|zusatzlich\w*|mehr|weitere[nrs]?|noch|per ora|adesso|in anticipo|altro|di piu|ulterior\w+|ancora|aggiuntiv\w+|before)(?![a-z])/

/** "Nothing to pay yet". */
export const isForNow = (words: string): boolean => NOT_YET.test(words)
const NOT_YET =
  /(?<![a-z])(?:yet|for now|right now|at this stage|today|in advance|up ?front|pour l'instant|pour le moment|maintenant|d'avance|encore|jetzt|vorab|im voraus|momentan|noch|per ora|adesso|in anticipo|ancora)(?![a-z])/

/** "The brand refuses to bear the cost". */
const REFUSING =
  /(?<![a-z])(?:refus\w*|declin\w*|rejet\w*|impossible|lehnt\w*|abgelehnt|ablehn\w*|verweiger\w*|weigert|unmoglich|denied|denies|rejected|turned down|unable|unwilling|respin\w*|rifiut\w*|negat[oa]|impossibile)(?![a-z])/

export interface PayerSaid {
  readonly payer: Payer
  readonly index: number
  readonly length: number
}

const other = (payer: Payer): Payer => (payer === 'client' ? 'house' : 'client')

/** Who is said to pay. */
export function readPayer(words: string, negated: boolean): PayerSaid | undefined {
  if (PARTLY.test(words)) return undefined
  const nothing = firstIn(NOTHING, words)
  if (nothing) return FOR_NOW.test(words) ? undefined : said('house', nothing)
  const house = firstIn(HOUSE, words)
  const found = house ?? firstIn(CLIENT, words)
  if (!found) return undefined
  const payer: Payer = house ? 'house' : 'client'
  const meant = negated !== REFUSING.test(words) ? other(payer) : payer
  return meant === 'house' && negated && FOR_NOW.test(words) ? undefined : said(meant, found)
}

const said = (payer: Payer, { from, to }: PhraseMatch<string>): PayerSaid => ({
  payer,
  index: from,
  length: to - from,
})
