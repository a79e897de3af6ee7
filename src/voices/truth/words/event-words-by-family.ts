import type { Language } from '../claim.ts'
import type { EventKind } from './event-words.ts'

/**
 * Words of events laid out by family: one way of saying something, in the four languages side by side, so that a family found wanting in
 * one language is mended in all. Looked up together with the tables by language.
 */
type Family = readonly [kind: EventKind, fr: string, en: string, de: string, it: string]

const checkFr =
  '(?:dernie\\w+ )?(?:controle|test|essai|verification)s?(?: (?:final|finaux|qualite|de (?:marche|fin|qualite)|technique))?'
const checkEn =
  '(?:final |last |quality |timing |outgoing )*(?:checks?|tests?|inspection|quality control|final control|testing)'
const checkDe =
  '(?:endkontrolle|schlusskontrolle|endprüfung|schlussprüfung|qualitätskontrolle|qualitätsprüfung|gangkontrolle|ausgangskontrolle|abschlusskontrolle|(?:letzten?|abschliessenden?|finalen?) (?:kontrollen?|tests?|prüfung(?:en)?))'
const checkIt =
  '(?:ultim[oiae] )?(?:controll[io]|test|collaud[io]|verific(?:a|he))(?: (?:final[ei]|di (?:qualita|marcia)|qualita))?'

const families: readonly Family[] = [
  // The last check is still to come.
  [
    'not_controlled',
    `${checkFr} (?:[\\w']+ ){0,4}(?:(?:reste(?:nt)?|est|sont) (?:encore |toujours )?a (?:faire|effectuer|passer|realiser|venir)|(?:doit|doivent) (?:encore|toujours)|(?:n'a|n'ont|n'est|ne sont|est|sont|a|ont) (?:pas encore|toujours pas|pas) (?:ete )?(?:faite?s?|effectuee?s?|realisee?s?|passee?s?|terminee?s?|achevee?s?|eu lieu)|manque(?:nt)? encore)|(?:attend|en attente d[eu]?'?) ?(?:encore |toujours )?(?:son|ses|sa|le|les|la|l')? ?${checkFr}|reste(?:nt|ra)? (?:encore |toujours )?a (?:faire|effectuer|passer) (?:le|les|la|un|une|quelques|l') ?${checkFr}|pas encore (?:ete )?(?:controlee|testee|verifiee|passee? (?:au|les|le|a la|ses) ${checkFr})|(?:doit|devra) (?:encore|toujours) (?:etre (?:controlee|testee|verifiee)|passer (?:le|les|son|ses|au|par le|par les|a la) ${checkFr})`,
    `${checkEn} (?:\\w+ ){0,4}(?:is|are|has|have|remains?) (?:still |yet )*(?:to (?:be (?:done|carried out|completed|made|run|passed)|come|follow)|outstanding|pending|missing|ahead|due)|(?:awaiting|waiting for|awaits|waits for|pending|yet to (?:pass|undergo|go through|have)|still (?:has|have|needs?|got) (?:to (?:pass|undergo|go through|do|have) )?) ?(?:its|the|our|a|his|some)? ?${checkEn}|(?:not|n't) (?:yet )?(?:been )?(?:through|passed|had|undergone|done|checked|tested|inspected|finished)(?: through)?(?: its| the| our| all)? ${checkEn}|(?:hasn't|has not|not) (?:yet )?been (?:checked|tested|inspected)(?: yet)?`,
    `${checkDe} (?:\\w+ ){0,4}(?:steht|stehen|ist|sind|liegt|muss|müssen) (?:\\w+ )?(?:noch|erst) ?(?:\\w+ )?(?:aus|an|bevor|offen|ausständig|ausstehend|vor uns|zu machen|gemacht|durchgeführt|erfolgen|nicht (?:gemacht|erfolgt|durchgeführt|abgeschlossen))?|(?:wartet|warten) (?:\\w+ ){0,2}auf (?:die|ihre|den|das|eine) ${checkDe}|(?:muss|müssen) (?:\\w+ ){0,3}(?:noch|erst) (?:\\w+ ){0,2}(?:durch die|zur|in die|die) ${checkDe}|(?:muss|müssen) (?:\\w+ ){0,3}noch (?:\\w+ ){0,2}(?:geprüft|kontrolliert|getestet) werden|noch nicht (?:\\w+ )?(?:geprüft|kontrolliert|getestet|durch die ${checkDe})|${checkDe} (?:\\w+ ){0,3}noch nicht (?:bestanden|durchlaufen|hinter sich|gemacht|erfolgt|abgeschlossen)`,
    `${checkIt} (?:[\\w']+ ){0,4}(?:(?:e|sono|resta|restano|rimane|rimangono) (?:ancora |tuttora )*da (?:fare|eseguire|effettuare|svolgere|completare)|(?:deve|devono) ancora|manca(?:no)? ancora|non (?:e|sono) (?:ancora )?(?:stat[oaie] )?(?:fatt|eseguit|effettuat|superat|svolt)[oaie])|(?:in attesa|attende|aspetta) (?:ancora )?(?:del|il|dei|i|gli|della|la|di) ?(?:suo )?${checkIt}|(?:resta(?:no)?|rimane|rimangono) (?:ancora |solo |soltanto )*da (?:fare|superare|eseguire) (?:il|i|gli|la|le|un) ?${checkIt}|non (?:e )?(?:ancora )?(?:stat[oa] )?(?:ancora )?(?:controllat|collaudat|testat|verificat)[oa]|deve ancora (?:essere (?:controllat|collaudat|testat|verificat)[oa]|(?:superare|passare|fare) (?:il|i|gli|la|al|le) ?${checkIt})`,
  ],
  // Waiting, said as patience.
  [
    'waiting',
    'patient(?:ons|e|ez|er)|(?:restons|sommes) suspendus',
    'hold(?:ing)? (?:off|tight|out)|sit(?:ting)? tight',
    'gedulden (?:uns|wir)|(?:wir )?harren|(?:hängen|stehen) in der warteschleife',
    'pazient(?:iamo|are)|stiamo alla finestra',
  ],
  // The watch comes back to the client.
  [
    'pickup',
    'retour (?=le|prevu|vers|fin|debut|mi|avant|en|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
    'return(?:ing)? (?:it|your \\w+|the watch)(?! to the)|return (?=on|by|around|date)|get(?:ting)? (?:it|your \\w+) back to you',
    'rückgabe|retour (?=am|bis|ab|anfang|ende|mitte)',
    'rientro (?=il|entro|previsto|a|da lei)|riconsegna',
  ],
  // A day on which the client is expected.
  [
    'appointment',
    '(?:rejoui(?:s|ssons) de|heureux de|ravis? de) vous (?:voir|revoir|accueillir|recevoir)(?= (?:le|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain))',
    'welcom(?:e|ing) you(?= (?:on|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday))',
    '(?:freuen uns|freue mich),? sie(?= (?:am|nächsten|diesen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen))',
    '(?:(?:la|vi) (?:aspettiamo|attendiamo|vediamo|rivediamo)|(?:lieti|felici) di (?:rivederla|vederla|accoglierla|riceverla))(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|alle))',
  ],
  // A part on order is expected in the house.
  [
    'arrives',
    '(?:devrait|devraient|sera|seront) (?:etre )?chez nous',
    '(?:should|will|ought to|due to) be with us',
    '(?:sollte|dürfte)[n]? (?:[\\w.]+ ){0,4}bei uns (?:sein|eintreffen)',
    '(?:dovrebbe|dovrebbero) essere (?:qui da noi|da noi|qui)',
  ],
  // The client is asked to come.
  [
    'pickup',
    '(?:passez|venez)(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain))',
    '(?:drop|pop|swing|stop|come) (?:in|over|round)(?= (?:on|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
    '(?:kommen|schauen) sie(?= (?:am|nächsten|diesen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen))',
    '(?:passi|venga)(?= (?:il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani))',
  ],
  // Wear it again.
  [
    'pickup',
    'aurez votre \\w+ (?:en retour|de nouveau)|(?:sera|seront) rendue? (?=le|en|avant|d|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
    'have (?:your|the) [\\w-]+ back',
    '(?:haben|halten) sie ihre \\w+ (?:zurück|wieder)',
    'riavra (?:il suo|la sua) \\w+|verra (?:reso|resa|restituit[oa])',
  ],
  // The client fetched it.
  [
    'handed',
    'repasse[es]? prendre',
    'came to fetch',
    '(?:haben|hatten) (?:[\\w.]+ ){4,9}abgeholt',
    'e passat[oa] a prender\\w*',
  ],
  // Money came in.
  [
    'paid',
    "(?:euros?|francs?|virement|paiement|acompte) (?:[\\w']+ ){0,4}(?:arrives?|recus?|rentres?|parvenus?|encaisses?)",
    '(?:pounds|euros|francs|payment|money|transfer) (?:\\w+ ){0,3}(?:came in|arrived|landed|received|reached us)',
    '(?:franken|euro|chf|eur|zahlung|überweisung|betrag|anzahlung) (?:[\\w.]+ ){0,4}eingegangen',
    '(?:euro|franchi|bonifico|acconto) (?:\\w+ ){0,4}arrivat[oi]',
  ],
  // A date told before.
  [
    'first_promise',
    '(?:avait|avions|a|avons) (?:\\w+ ){0,2}(?:ete )?(?:annonce|promis|dit|communique)e?',
    'had (?:\\w+ ){0,2}(?:promised|announced|told|said|quoted you)',
    '(?:angekündigt|versprochen|genannt|zugesagt) (?:worden|hatten|war)|hatten (?:wir )?(?:\\w+ ){0,4}(?:angekündigt|versprochen|genannt|zugesagt)',
    '(?:era|avevamo|avevo) (?:\\w+ ){0,2}(?:annunciat|promess|comunicat|dett)[oai]',
  ],
  // Nobody has looked at it yet.
  [
    'assessing',
    '(?:diagnostic|expertise|examen) (?:est |reste )?(?:encore |toujours )?(?:a faire|en attente|en cours)',
    '(?:assessment|inspection|diagnosis) (?:is |has )?(?:still )?(?:pending|outstanding|to be done|to come|to follow)',
    '(?:begutachtung|diagnose|befundung) (?:steht|ist) (?:\\w+ )?(?:aus|offen|ausstehend)|(?:noch )?nicht (?:ansehen|anschauen|begutachten)',
    '(?:perizia|diagnosi|valutazione) (?:e |resta |rimane )?(?:ancora )?(?:da fare|in corso|in attesa)',
  ],
  [
    'approved',
    "(?:de |d')?(?:nous )?(?:avoir|ayez) donne (?:votre |le )(?:accord|feu vert)",
    'giving us (?:the|your) (?:go-ahead|okay|ok|green light|approval)',
    '(?:dass sie )?(?:uns )?(?:grünes licht|ihr ok|ihr okay) (?:gegeben|erteilt)',
    'aver(?:ci|mi) dato (?:il via(?: libera)?|il suo ok|conferma)',
  ],
  [
    'received',
    '(?:avons|a) (?:\\w+ )?pris en charge',
    '(?:we|have) (?:\\w+ )?(?:taken|took) (?:charge of|delivery of) (?:your|the)',
    '(?:haben|wurde) (?:[\\w.]+ ){0,5}in empfang genommen',
    'preso in (?:carico|consegna)',
  ],
  [
    'awaiting_answer',
    'en attente de votre (?:retour|accord|reponse)',
    'awaiting your (?:confirmation|answer|approval)',
    'in erwartung ihrer (?:antwort|zusage|freigabe)',
    '(?:in attesa|attendiamo|aspettiamo) (?:di )?una (?:sua|vostra) (?:conferma|risposta|decisione|approvazione)',
  ],
  // There is no quote yet, or there is.
  [
    'quoted',
    '(?:etabli|prepare|redige|chiffre|rediger|etablir) (?:de |le |un |votre )*(?:devis|chiffrage)',
    '(?:drawn up|drafted|written up|put together|worked out|prepared) (?:the|your|a|our) (?:quote|estimate|quotation)',
    '(?:offerte|kostenvoranschlag|kv|angebot) (?:\\w+ ){0,2}(?:erstellt|verfasst|aufgesetzt|geschrieben)',
    '(?:preparato|redatto|fatto|stilato) (?:il |un |il suo )?preventivo',
  ],
  [
    'approved',
    'recu votre (?:consentement|aval|bon pour accord)',
    '(?:received|had|got) your (?:consent|go-ahead|blessing)',
    '(?:ihr einverständnis|ihre einwilligung) (?:\\w+ ){0,2}(?:erhalten|bekommen)',
    '(?:ricevuto|avuto) (?:il suo|il vostro) (?:consenso|benestare|assenso|ok)',
  ],
  // Somebody has begun.
  [
    'in_work',
    "(?:a|ont|avons|s'est|est) (?:\\w+ )?(?:commence|attaque|mise?|penchee?) (?:a |au travail )?(?:travailler )?sur (?:la|le|votre)",
    '(?:started|began|begun|got going|cracked on|making headway|working) (?:work )?(?:on|with) (?:it|your|the)',
    '(?:hat|haben|habe) (?:\\w+ ){0,4}(?:mit|an) (?:ihrer|der|ihrem|dem) \\w+ (?:begonnen|angefangen|gestartet)',
    '(?:ha|abbiamo|hanno) (?:\\w+ )?(?:cominciato|iniziato) (?:a lavorare|a mettere mano|con|su|sul)|(?:nella|in una) fase di (?:lavorazione|riparazione|revisione|rimontaggio)',
  ],
  // On its way since a day.
  [
    'shipped',
    '(?:en route|en chemin|en transit) depuis',
    '(?:in transit|on its way|travelling|traveling|on the road) since',
    'unterwegs (?=mit|seit)|seit [\\w. ]{3,20} unterwegs',
    "(?:in viaggio|in transito) d(?:a|al|all')",
  ],
  [
    'callback',
    'vous fais un saut',
    '(?:bell|buzz|shout) you',
    'funk(?:e|en|t) sie an',
    'le (?:faccio|facciamo) uno squillo',
  ],
  [
    'valid',
    'echoi(?:t|ra)|(?:arrive|arrivera) a echeance',
    '(?:closes|ends) on',
    'läuft aus|wird hinfällig',
    'decade il|perde validita',
  ],
  ['warranty', 'garanti(?:e|s|es)?', 'cover(?: you)? for', 'gewähr', 'copertura'],
  // The deed is told as following the client's word.
  [
    'approved',
    "comme (?:vous )?(?:l'|nous l')?(?:avez|aviez) (?:\\w+ )?(?:confirme|accepte|approuve|valide|autorise)|(?:conformement a|suite a|selon|avec|vu|grace a|sur la base de|en vertu de|forts? de) votre (?:accord|feu vert|validation|confirmation|acceptation|approbation|bon pour accord|signature|autorisation|aval)|accepte(?:e)? par (?:vous|vos soins)",
    '(?:as per|per|in line with|with|on|based on|in accordance with|thanks to|given|on the strength of) your (?:\\w+ )?(?:approval|confirmation|acceptance|go-ahead|consent|authori[sz]ation|agreement|sign-off)|as (?:you (?:\\w+ )?)?(?:approved|confirmed|agreed|accepted|authori[sz]ed)(?: by you)?',
    '(?:gemäss|gemäß|laut|entsprechend|aufgrund|dank|mit) ihre[rsmn]? (?:\\w+ )?(?:freigabe|zusage|bestätigung|zustimmung|annahme|genehmigung|einverständnis(?:ses)?|einwilligung|auftragsbestätigung)|wie von ihnen (?:\\w+ )?(?:bestätigt|freigegeben|genehmigt|beauftragt|angenommen|akzeptiert)',
    '(?:come da|secondo|in base al?la|in base al|con|vista|visto|conformemente alla|a seguito della|seguendo) (?:la |il )?(?:sua|suo|vostra|vostro) (?:\\w+ )?(?:conferma|approvazione|accettazione|autorizzazione|consenso|benestare|ok|via libera|assenso)|come (?:da lei|lei ha|ci ha|lei ci ha) (?:\\w+ )?(?:confermato|approvato|accettato|autorizzato)',
  ],
]

const COLUMN: Readonly<Record<Language, 1 | 2 | 3 | 4>> = { fr: 1, en: 2, de: 3, it: 4 }

export function familyWords(language: Language, kind: EventKind): string {
  return families
    .filter((family) => family[0] === kind)
    .map((family) => `|${family[COLUMN[language]]}`)
    .join('')
}
