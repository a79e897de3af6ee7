import type { Family } from './family.ts'

const checkFr =
  '(?:dernie\\w+ )?(?:controle|test|essai|verification)s?(?: (?:final|finaux|qualite|de (?:marche|fin|qualite)|technique))?'
const checkEn =
  '(?:final |last |quality |timing |outgoing )*(?:checks?|tests?|inspection|quality control|final control|testing)'
const checkDe =
  '(?:endkontrolle|schlusskontrolle|endprüfung|schlussprüfung|qualitätskontrolle|qualitätsprüfung|gangkontrolle|ausgangskontrolle|abschlusskontrolle|(?:letzten?|abschliessenden?|finalen?) (?:kontrollen?|tests?|prüfung(?:en)?))'
const checkIt =
  '(?:ultim[oiae] )?(?:controll[io]|test|collaud[io]|verific(?:a|he))(?: (?:final[ei]|di (?:qualita|marcia)|qualita))?'

/** What becomes of the watch in the house, from its arrival to its return. */
export const stages: readonly Family[] = [
  // The last check is still to come.
  [
    'not_controlled',
    `${checkFr} (?:[\\w']+ ){0,4}(?:(?:reste(?:nt)?|est|sont) (?:encore |toujours )?a (?:faire|effectuer|passer|realiser|venir)|(?:doit|doivent) (?:encore|toujours)|(?:n'a|n'ont|n'est|ne sont|est|sont|a|ont) (?:pas encore|toujours pas|pas) (?:ete )?(?:faite?s?|effectuee?s?|realisee?s?|passee?s?|terminee?s?|achevee?s?|eu lieu)|manque(?:nt)? encore)|(?:attend|en attente d[eu]?'?) ?(?:encore |toujours )?(?:son|ses|sa|le|les|la|l')? ?${checkFr}|reste(?:nt|ra)? (?:encore |toujours )?a (?:faire|effectuer|passer) (?:le|les|la|un|une|quelques|l') ?${checkFr}|pas encore (?:ete )?(?:controlee|testee|verifiee|passee? (?:au|les|le|a la|ses) ${checkFr})|(?:doit|devra) (?:encore|toujours) (?:etre (?:controlee|testee|verifiee)|passer (?:le|les|son|ses|au|par le|par les|a la) ${checkFr})`,
    `${checkEn} (?:\\w+ ){0,4}(?:is|are|has|have|remains?) (?:still |yet )*(?:to (?:be (?:done|carried out|completed|made|run|passed)|come|follow)|outstanding|pending|missing|ahead|due)|(?:awaiting|waiting for|awaits|waits for|pending|yet to (?:pass|undergo|go through|have)|still (?:has|have|needs?|got) (?:to (?:pass|undergo|go through|do|have) )?) ?(?:its|the|our|a|his|some)? ?${checkEn}|(?:not|n't) (?:yet )?(?:been )?(?:through|passed|had|undergone|done|checked|tested|inspected|finished)(?: through)?(?: its| the| our| all)? ${checkEn}|(?:hasn't|has not|not) (?:yet )?been (?:checked|tested|inspected)(?: yet)?`,
    `${checkDe} (?:\\w+ ){0,4}(?:steht|stehen|ist|sind|liegt|muss|müssen) (?:\\w+ )?(?:noch|erst) ?(?:\\w+ )?(?:aus|an|bevor|offen|ausständig|ausstehend|vor uns|zu machen|gemacht|durchgeführt|erfolgen|nicht (?:gemacht|erfolgt|durchgeführt|abgeschlossen))?|(?:wartet|warten) (?:\\w+ ){0,2}auf (?:die|ihre|den|das|eine) ${checkDe}|(?:muss|müssen) (?:\\w+ ){0,3}(?:noch|erst) (?:\\w+ ){0,2}(?:durch die|zur|in die|die) ${checkDe}|(?:muss|müssen) (?:\\w+ ){0,3}noch (?:\\w+ ){0,2}(?:geprüft|kontrolliert|getestet) werden|noch nicht (?:\\w+ )?(?:geprüft|kontrolliert|getestet|durch die ${checkDe})|${checkDe} (?:\\w+ ){0,3}noch nicht (?:bestanden|durchlaufen|hinter sich|gemacht|erfolgt|abgeschlossen)`,
    `${checkIt} (?:[\\w']+ ){0,4}(?:(?:e|sono|resta|restano|rimane|rimangono) (?:ancora |tuttora )*da (?:fare|eseguire|effettuare|svolgere|completare)|(?:deve|devono) ancora|manca(?:no)? ancora|non (?:e|sono) (?:ancora )?(?:stat[oaie] )?(?:fatt|eseguit|effettuat|superat|svolt)[oaie])|(?:in attesa|attende|aspetta) (?:ancora )?(?:del|il|dei|i|gli|della|la|di) ?(?:suo )?${checkIt}|(?:resta(?:no)?|rimane|rimangono) (?:ancora |solo |soltanto )*da (?:fare|superare|eseguire) (?:il|i|gli|la|le|un) ?${checkIt}|non (?:e )?(?:ancora )?(?:stat[oa] )?(?:ancora )?(?:controllat|collaudat|testat|verificat)[oa]|deve ancora (?:essere (?:controllat|collaudat|testat|verificat)[oa]|(?:superare|passare|fare) (?:il|i|gli|la|al|le) ?${checkIt})`,
  ],
  // The client fetched it.
  [
    'handed',
    'repasse[es]? prendre',
    'came to fetch',
    '(?:haben|hatten) (?:[\\w.]+ ){4,9}abgeholt',
    'e passat[oa] a prender\\w*',
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
    'received',
    '(?:avons|a) (?:\\w+ )?pris en charge',
    '(?:we|have) (?:\\w+ )?(?:taken|took) (?:charge of|delivery of) (?:your|the)',
    '(?:haben|wurde) (?:[\\w.]+ ){0,5}in empfang genommen',
    'preso in (?:carico|consegna)',
  ],
  // Somebody has begun.
  [
    'in_work',
    "(?:a|ont|avons|s'est|est) (?:\\w+ )?(?:commence|attaque|mise?|penchee?) (?:a |au travail )?(?:travailler )?sur (?:la|le|votre)",
    '(?:started|began|begun|got going|cracked on|making headway|working) (?:work )?(?:on|with) (?:it|your|the)',
    '(?:hat|haben|habe) (?:\\w+ ){0,4}(?:mit|an) (?:ihrer|der|ihrem|dem) \\w+ (?:begonnen|angefangen|gestartet)',
    '(?:ha|abbiamo|hanno) (?:\\w+ )?(?:cominciato|iniziato) (?:a lavorare|a mettere mano|con|su|sul)|(?:nella|in una) fase di (?:lavorazione|riparazione|revisione|rimontaggio)',
  ],
]
