import type { Language } from '../claim.ts'
import { phraseBook } from './phrase-book.ts'
import type { PhraseBook } from './phrase-book.ts'

/**
 * How one says that nothing is in the way. `free`: nothing holds us up; `going`: the work goes on as it should;
 * `complete`: every part is here.
 */
export type NothingMissing = 'free' | 'going' | 'complete'

const gap = '(?:[\\w\\x27-]+ ){0,4}'

const workFr =
  "(?:travail|travaux|reparation|revision|intervention|chantier|dossier|service|restauration|remise en etat|tout|ca|cela|commande|ouvrage|montre|execution|elle|le planning|l'entretien|on|horloger|seamaster|omega|rolex|tudor|breitling|longines|tissot|cartier)"
const partsFr = '(?:pieces?|fournitures?|composants?|elements?|materiel|rechanges?)'
const hereFr =
  "(?:la|ici|disponibles?|arrivee?s?|en stock|au complet|complete?s?|reunie?s?|chez nous|presente?s?|recue?s?|livree?s?|rassemblee?s?|en notre possession|en main|sur (?:l'|notre )etabli|a l'atelier|a disposition|sous la main|en magasin|dans nos (?:murs|tiroirs))"
const smoothFr =
  '(?:comme (?:prevu|il se doit|il faut|convenu|planifie|sur des roulettes)|normalement|selon (?:le |les |notre |nos )?(?:plans?|programme|planning|previsions|calendrier)|conformement au \\w+|tranquillement|sans (?:aucune? |le moindre )?(?:accroc|encombre|attente|interruption|obstacle|entrave|heurts?|blocage|contretemps|anicroche|difficulte|arret)|bon train|regulierement|a (?:bon|son) rythme|son cours|bien|au mieux|rondement)'

const fr: Readonly<Record<NothingMissing, string>> = {
  free: `rien (?:ne |n')?(?:nous |vient |y |en |s')?(?:bloque|bloquer|retient|retarde|freine|entrave|entraver|empeche|gene|oppose|fait obstacle|immobilise|arrete|ralentit|coince|perturbe|contrarie)(?! plus que)|rien (?:qui|de) (?:bloque|bloquant|nous retienne)|(?:aucune?|pas d'|pas de|zero|ni|sans) (?:obstacle|bloqu?age|frein|empechement|entrave|point bloquant|contretemps|goulet|element bloquant|motif de blocage)s?|n'attendons (?:actuellement |desormais )?(?:plus |donc )?(?:rien|personne|apres (?:rien|personne)|aucune?(?! (?:piece|fourniture|livraison|composant)))|n'attend (?:plus |apres )?(?:rien|personne)|ne (?:dependons|depend) (?:plus |pas )?(?:de )?(?:rien|personne)|(?:rien|plus rien) (?:en attente|en souffrance|en suspens|a attendre|a signaler)|ras|la voie est libre|avons le champ libre|(?:freine|bloque|retarde|retenu|arrete|entrave|gene|ralenti|empeche)[es]* par (?:rien|quoi que ce soit)|rien (?:a l'horizon |\\w+ )?(?:qui|susceptible de|de nature a) (?:puisse |pourrait |vienne )?\\w+er (?:la|les|le|votre|l'|nos)|n'est (?:pas|plus|nullement|aucunement) (?:bloquee?|a l'arret|immobilisee?|en attente|suspendue?|retardee?|arretee?)(?! (?:par|a cause|en raison|chez|a la|de votre|d'un))|tout roule|tout est (?:en ordre|reuni)|pas d'attente`,
  going: `${workFr} ${gap}(?:avance|progresse|se poursuit|suit|se deroule|continue|poursuit|va de l'avant|roule|avancent|progressent|se poursuivent|suivent|se deroulent|continuent)(?: (?:le travail|son travail|son ouvrage|les travaux))? (?:\\w+ ){0,2}${smoothFr}|(?:horloger|nous) (?:\\w+ )?(?:continuons|poursuit|poursuivons|avancons) ${gap}(?:normalement|tranquillement|sans (?:interruption|obstacle|entrave|attendre)|comme prevu)`,
  complete: `(?:toutes? les|tous les|l'ensemble des|l'ensemble du|l'integralite des|la totalite des|chacune des|tout le) (?:\\w+ )?${partsFr} ${gap}(?:sont|est|ont ete|a ete|sommes) (?:bien |deja |desormais |a present |maintenant |toutes |enfin )*${hereFr}|${partsFr} (?:sont |est )?(?:bien |desormais )?(?:toutes |tous )?(?:au complet|complete?s?|reunie?s|rassemblees)|${partsFr} (?:sont |toutes |tous )+${hereFr}|tout(?: ce qu'il (?:nous )?faut| ce dont (?:nous avons|on a) besoin| le necessaire| ce qui est necessaire)? est (?:bien |desormais |deja )?(?:la|arrive|disponible|reuni|au complet|chez nous|en stock|en place|sur l'etabli|a l'atelier)|(?:avons|a|disposons|dispose|possedons|possede|detenons|tenons) (?:bien |desormais |deja |recu |sous la main |a sa disposition |de )*(?:tout(?:es)?|l'ensemble|l'integralite|chaque) ${gap}(?:${partsFr}|necessaire|faut|besoin)|(?:aucune?|pas de|plus de|plus aucune?) (?:${partsFr}|livraison|commande) ${gap}(?:manque|manquante?|en attente|en souffrance|en suspens|a attendre|attendue?|defaut|en commande|en rupture)|ne (?:nous )?manque (?:plus |absolument )?(?:rien|aucune?)|rien ne (?:nous )?(?:manque|fait defaut)|ne manquons (?:plus )?de rien|stock (?:est )?(?:au )?complet|(?:pas de|aucune?) (?:\\w+ )?manquante?s?|(?:attendons|attend|dependons|depend) (?:plus |pas |donc )*(?:d')?(?:aucune?|de|une) (?:piece|fourniture|livraison|composant|commande)s?`,
}

const workEn =
  "(?:work|works|repair|service|servicing|job|overhaul|restoration|everything|things|all|it|order|watch|seamaster|omega|rolex|tudor|breitling|longines|tissot|cartier|timepiece|it's|that's|we|watchmaker)"
const partsEn = '(?:parts?|components?|spares?|materials?|pieces|items)'
const hereEn =
  '(?:here|in(?! (?:order|transit|the post))|arrived|in[ -](?:stock|house)|with us|available|(?:to|at|on) hand|on (?:the|our) bench|on[ -]site|in place|accounted for|in our hands|present|received|delivered|come in|on the shelf|ready to go)'
const smoothEn =
  '(?:as (?:planned|expected|intended|it should|they should|scheduled|foreseen|normal|usual)|to plan|according to (?:plan|schedule)|smoothly|nicely|apace|normally|steadily|well|unhindered|unimpeded|uninterrupted|without (?:a |any |further )?(?:hitch|hindrance|interruption|hold-?up|obstacle|impediment|snag|problems?|delay)|at full (?:speed|steam|tilt)|full steam|like clockwork)'

const en: Readonly<Record<NothingMissing, string>> = {
  free: `nothing(?:'s| is)? (?:whatsoever |at all |at present |currently )?(?:is |that is |that's |to )?(?:now |currently |at present |at the moment |presently )?(?:holding|keeping|blocking|stopping|delaying|hindering|preventing|stalling|slowing|standing|impeding|obstructing|stands|stand|holds|hold|blocks|stops|delays|hinders|prevents|impedes|in the way|pending|to wait for|left to wait|getting in)|no (?:\\w+ )?(?:hold-?ups?|obstacles?|blockers?|blockages?|bottlenecks?|impediments?|hindrances?|snags?|hitch(?:es)?|stoppages?)|(?:not|\\w+n'?t|no longer) (?:currently |now |presently |being )?(?:waiting|held up|dependent|depending|reliant|relying|awaiting|stuck|being held)(?: up)? ?(?:for|on|by)? (?:anything|anyone|any(?! (?:parts?|components?|deliver|spares?))|a thing|anybody)|(?:waiting|wait) (?:for|on) (?:nothing|no-?one|nobody|no one)|depend(?:ing|s|ent)? on (?:nothing|no-?one|nobody)|the way is clear|coast is clear|(?:free|able) to (?:carry on|continue|proceed|press on) (?:unhindered|without)|plain sailing|(?:not|\\w+n'?t|no longer) (?:currently |now |being |in any way |at all )*(?:blocked|stuck|held up|on hold|stalled|halted|paused|obstructed|impeded|held back)(?! (?:by (?!any)|at|with|in (?!any)|because|due|on|for))|no reason (?:for us )?to (?:pause|stop|halt|hold|interrupt)`,
  going: `(?<!rest of the )${workEn} (?:is |are |'s |'re |now |all |currently |continues to |keeps )*(?:going|moving|proceeding|progressing|running|coming|ticking|carrying|pressing|advancing|proceeds|progresses|goes|continues|moves|runs|continuing|pushing|go|proceed|move) (?:on |along |ahead |forward |all )*${smoothEn}`,
  complete: `(?:all|every|each|(?:the|a) (?:full|complete|whole) set)(?: one)?(?: of)?(?: the| our| your| its| these)*(?: (?:necessary|required|needed|single|replacement|spare))* ${partsEn} ${gap}(?:(?:is|are|has|have|'s|been) (?:now |all |already |safely |finally |both )*)${hereEn}|(?:all|every|each|(?:the|a) (?:full|complete|whole) set)(?: of)?(?: the| our)*(?: (?:necessary|required|needed|spare))* ${partsEn} (?:now |all )?${hereEn}|everything ${gap}(?:is|has|'s) (?:now |all |already )*${hereEn}|everything (?:now )?(?:here|in stock|in house|to hand|on hand)|(?:have|has|got|we've|hold|holds|possess) (?:got |now |received )*(?:all|everything|every|each|whatever|(?:the|a) (?:full|complete) set) ${gap}(?:${partsEn}|need|needs|needed|required|necessary|it takes)|(?:we've|have) got the lot|fully (?:stocked|supplied|kitted)|(?:supplies|supply|stock|kit) (?:is|are) (?:now )?complete|no (?:more |further |missing )?(?:${partsEn}|deliver(?:y|ies)|orders?) (?:are |is |left |still )*(?:outstanding|missing|on (?:back-?)?order|pending|awaited|lacking|to come|to wait for|due)|no (?:missing|outstanding) (?:${partsEn}|deliver(?:y|ies))|nothing(?: is|'s)? (?:still |now |else )?(?:missing|lacking|on (?:back-?)?order|outstanding|left to (?:arrive|come)|short)|short of nothing|(?:lack|lacks|lacking|want|wants)(?: for)? nothing|(?:\\w+n'?t|not) (?:missing|lacking|short of) any(?:thing)?|(?:not|\\w+n'?t|no longer) (?:currently |now )?(?:waiting|dependent|depending|reliant|relying|awaiting) ?(?:for|on|by)? (?:any|a|further|more) (?:further |more |outstanding )?(?:${partsEn}|deliver(?:y|ies)|supplier)|${partsEn} (?:are |is )?(?:now )?all (?:\\w+ )?${hereEn}|parts (?:are )?complete`,
}

const workDe =
  '(?:arbeit(?:en)?|reparatur|revision|service|auftrag|instandsetzung|überholung|restaurierung|alles|es|uhr|sie|uhrmacher(?:in)?|wir|seamaster|omega|rolex|tudor|longines|tissot|ablauf)'
const partsDe =
  '(?:ersatzteile?|bauteile?|bestandteile?|einzelteile?|teile?|komponenten?|furnituren?|material)'
const hereDe =
  '(?:da|vorhanden|eingetroffen|eingelangt|angekommen|bereit|verfügbar|an lager|auf lager|am lager|bei uns|im hause?|hier|komplett|vollständig|vollzählig|vor|geliefert|beisammen|eingegangen|vorrätig|parat|greifbar|zur hand|in der werkstatt|auf dem werktisch)'
const smoothDe =
  '(?:nach (?:plan|programm|zeitplan)|planmässig|planmäßig|plangemäss|plangemäß|programmgemäss|programmgemäß|wie (?:geplant|vorgesehen|gewünscht|vereinbart|gewohnt|am schnürchen)|reibungslos|ungehindert|ungestört|ununterbrochen|(?:seinen|ihren) (?:\\w+ )?gang|(?:gut|zügig|bestens|rasch|normal|flott|stetig) (?:voran|weiter|vorwärts)|ohne (?:\\w+ )?(?:unterbruch|unterbrechung|hindernisse?|stockung|behinderung|probleme|störung|verzögerung))'

const de: Readonly<Record<NothingMissing, string>> = {
  free: `nichts(?: und niemand)? ${gap}(?:hält|blockiert|behindert|hindert|verzögert|bremst|steht|stört|aufhält|entgegen|im weg|im wege|hemmt|verhindert|hinderlich|zurückhält|aufhalten)|(?:hält|hindert|bremst|blockiert|behindert|stört|hemmt) (?:uns |den \\w+ |die \\w+ )?(?:derzeit |momentan |zurzeit |aktuell |gerade )?nichts|steht (?:\\w+ ){0,3}nichts (?:mehr )?im wege?|(?:keine?|keinerlei|keinen) (?:\\w+ )?(?:blockaden?|blockierung|hindernis(?:se)?|hinderungsgr\\w+|behinderung(?:en)?|engpass|engpässe|stillstand|hemmnis(?:se)?|stockung(?:en)?|pendenzen|unterbruch|unterbrechung(?:en)?)|(?:auf|von) (?:gar )?nichts(?: und niemand\\w*)? ?(?:mehr )?(?:zu )?(?:warten|angewiesen|abhängig)|warten (?:derzeit |momentan |aktuell )?(?:auf (?:gar )?(?:nichts|niemanden)|weder auf)|hängen von (?:nichts|niemandem|keine\\w*)|(?:können|kann) (?:\\w+ ){0,3}(?:ohne (?:unterbruch|unterbrechung|hindernis\\w*|pause)|ungehindert|ungestört) (?:\\w+ )?(?:weiter\\w*|arbeiten|fortfahren)|freie bahn|(?:ist|sind|wird) (?:\\w+ )?nicht (?:blockiert|gestoppt|aufgehalten|behindert|unterbrochen|auf eis)(?! (?:durch|wegen|vom))|nichts,? was (?:\\w+ ){0,3}(?:aufhält|hindert|bremst|blockiert|stört|aufhalten|hindern)|ohne (?:unterbruch|unterbrechung|hindernisse) (?:weiter\\w*|fort\\w*)`,
  going: `${workDe} (?:\\w+ ){0,4}(?:geht|läuft|schreitet|kommt|verläuft|gehen|laufen|schreiten|kommen|nimmt|entwickelt sich|arbeitet) (?:\\w+ ){0,3}${smoothDe}|(?:geht|läuft|schreitet|kommt|verläuft|gehen|laufen|schreiten|kommen|nimmt) (?:[\\w-]+ ){0,4}${workDe} (?:\\w+ ){0,2}${smoothDe}|(?:läuft|geht) (?:alles )?${smoothDe}`,
  complete: `(?:alle|sämtliche|jedes|das ganze|das gesamte)(?: \\w+)? ${partsDe} ${gap}${hereDe}|(?:teile|ersatzteile|material|teilesatz|lieferung) (?:\\w+ ){0,2}(?:komplett|vollständig|vollzählig|beisammen|alle da|alle hier)|(?:fehlt|mangelt) (?:\\w+ ){0,2}(?:an )?(?:gar |überhaupt )?nichts|an nichts (?:\\w+ ){0,2}(?:mangelt|fehlt)|(?:dass )?(?:uns )?nichts (?:mehr )?(?:fehlt|ausständig|ausstehend|offen)|keine? (?:\\w+ )?(?:${partsDe}|lieferung(?:en)?|bestellung(?:en)?|positionen) (?:\\w+ ){0,2}(?:ausständig|ausstehend|offen|fehlt|fehlen|fehlend|pendent|in bestellung|im rückstand)|(?:fehlt|fehlen) (?:\\w+ )?keine? (?:\\w+ )?${partsDe}|alles,? (?:was|nötige|notwendige|erforderliche|benötigte)[^.!?;:]{0,50}(?:haben wir|ist|liegt|steht) (?:\\w+ ){0,2}${hereDe}|(?:haben|liegt|ist|steht) (?:wir )?(?:bereits |schon |nun |jetzt )?alles(?: \\w+){0,3} (?:da|beisammen|im hause?|an lager|auf lager|vorhanden|vor ort|zur hand|nötige|notwendige|erforderliche|griffbereit)|warten (?:\\w+ )?(?:auf keine?|nicht auf) (?:\\w+ )?(?:${partsDe}|lieferung(?:en)?)|alles beisammen|hat (?:\\w+ )?alles,? was|(?:mit|über) (?:allen|sämtlichen) (?:\\w+ )?(?:ersatz)?teilen? (?:versorgt|eingedeckt|ausgestattet)|verfügen über (?:alle|sämtliche) (?:\\w+ )?${partsDe}|haben (?:wir )?(?:\\w+ )?(?:alle|sämtliche) (?:\\w+ )?${partsDe}`,
}

const workIt =
  '(?:lavor[oi]|lavorazione|riparazione|revisione|intervento|tutto|esecuzione|restauro|si|orologio|pratica|orologiaio|segnatempo|manutenzione|seamaster|omega|rolex|tudor|longines|tissot)'
const partsIt = '(?:pezz[oi]|ricamb[io]+|component[ei]|material[ei]|parti|forniture|fornitura)'
const hereIt =
  "(?:disponibil[ei]|present[ei]|arrivat[oaie]|qui|qua|in casa|in (?:laboratorio|magazzino|sede|officina|atelier|mano)|al completo|complet[oaie]|a disposizione|giunt[oaie]|da noi|in nostro possesso|sul banco|pervenut[oaie]|consegnat[oaie]|c'e|ci sono)"
const smoothIt =
  '(?:(?:cosi )?come (?:previst|pianificat|programmat|concordat|stabilit)[oa]|come (?:da (?:programma|piano|previsioni)|deve|si deve|dovrebbe)|secondo (?:\\w+ )?(?:programm[ai]|pian[oi]|tabella|previsioni|calendario)|regolarmente|regolare|spedit[oa](?:mente)?|normalmente|liscio|senza \\w+(?: \\w+)?|a (?:gonfie vele|pieno ritmo)|il suo corso|il loro corso|bene|tranquillamente)'

const it: Readonly<Record<NothingMissing, string>> = {
  free: `(?:nulla|niente) (?:\\w+ ){0,2}?(?:ostacola|blocca|impedisce|trattiene|frena|ritarda|osta|ferma|intralcia|rallenta|frappone|in sospeso|da segnalare|ci tiene)|non c'e (?:nulla|niente) che (?:\\w+ )?(?:ostacol|blocc|imped|tratt|fren|ritard|ferm|intralc|rallent)\\w+|(?:nessun|alcun|zero|non ci sono|non vi sono|non abbiamo|privo di)(?: nessun| alcun)? (?:ostacol[oi]|blocc(?:o|hi)|impediment[oi]|intopp[oi]|intralci?o?|fren[oi]|colli? di bottiglia)|non (?:aspettiamo|attendiamo|stiamo (?:aspettando|attendendo)|dobbiamo (?:aspettare|attendere)|siamo in attesa di|dipendiamo da) (?:piu )?(?:nulla|niente|nessuno|alcunche|di nulla)|in tabella di marcia|via libera su tutto|non e (?:piu |affatto |in alcun modo )?(?:bloccat[oa]|ferm[oa]|sospes[oa]|ostacolat[oa]|frenat[oa]|trattenut[oa]|ritardat[oa])(?! (?:per|dal|a causa|da (?!nulla|niente)|presso|in))`,
  going: `${workIt} (?:[\\w\\x27]+ ){0,3}(?:procede|procedono|prosegue|proseguono|avanza|avanzano|va avanti|vanno avanti|continua|continuano|segue|seguono|scorre|fila|svolge|svolgono|lavora|lavorare) (?:\\w+ )?${smoothIt}|tutto (?:procede|prosegue|fila|va avanti)|si (?:va avanti|procede|prosegue)`,
  complete: `(?:tutt[ie]|l'intero|l'insieme|ogni|la totalita|l'integralita)(?: (?:i|gli|le|il|dei|delle|del|singol[oa]))? ${partsIt} ${gap}${hereIt}|${partsIt} (?:\\w+ ){0,2}(?:al completo|tutt[ie] (?:present|disponibil|qui|arrivat)\\w*|complet[oie])|(?:non|nulla|niente) (?:ci |vi )?manca(?:no)? (?:piu |proprio |assolutamente )?(?:nulla|niente|alcun\\w*|nessun\\w*)|(?:niente|nulla) (?:ci )?manca|(?:nessun|alcun)[oa]? (?:${partsIt}|consegna|ordine) (?:e |resta |rimane |risulta )?(?:in sospeso|mancante|in arretrato|manca|da attendere|in attesa|in ordine|in ordinazione|aperto)|(?:abbiamo|ha|disponiamo|possesso|riforniti|dotati|dispone) (?:\\w+ ){0,2}(?:di |dell')?(?:tutt[oiae]|ogni|intero|intera) ${gap}(?:${partsIt}|occorrente|necessario|serve|occorre)|non (?:aspettiamo|attendiamo|stiamo (?:aspettando|attendendo)|dipendiamo da) (?:piu )?(?:nessun[ao]?|alcun[ao]?|altr[ei]) (?:${partsIt}|consegna)|riforniti di tutto|tutto c'e|c'e tutto|tutto (?:l'occorrente |il necessario |il materiale |quello che serve |cio che serve )?e (?:gia |ora |ormai )?(?:qui|arrivato|disponibile|presente|in casa|in (?:laboratorio|officina|atelier|magazzino)|a disposizione|sul banco)|siamo al completo (?:con|di)`,
}

const sources: Readonly<Record<Language, Readonly<Record<NothingMissing, string>>>> = { fr, en, de, it }
const KINDS: readonly NothingMissing[] = ['free', 'complete', 'going']
const books = new Map<Language, PhraseBook<NothingMissing>>()

export interface NothingMissingMention {
  readonly kind: NothingMissing
  readonly from: number
  readonly to: number
}

export function readNothingMissing(text: string, language: Language): NothingMissingMention[] {
  let book = books.get(language)
  if (!book) {
    book = phraseBook(KINDS.map((kind) => [kind, sources[language][kind]] as const))
    books.set(language, book)
  }
  return book.find(text).map(({ label, from, to }) => ({ kind: label, from, to }))
}
