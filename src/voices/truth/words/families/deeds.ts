import type { Language } from '../../claim.ts'

/** What a whole turn of phrase says was done to the watch, or was left undone. */
export type DeedSaid = 'polished' | 'unpolished' | 'tight' | 'regulated'

/**
 * A way of telling a deed without its own verb ("the scratches are still there"), in the four languages side by side.
 * `own`: the words hold their own "not", so that the clause's does not turn them round.
 */
export interface Deed {
  readonly says: DeedSaid
  readonly own: boolean
  readonly words: Readonly<Record<Language, string>>
}

/** What polishing works on. */
const SURFACE = {
  fr: '(?:surfaces?|finitions?|habillage|boitiers?|boites?|carrure|bracelet|esthetique|apparence|lunette|maillons|aretes?|flancs|cornes|exterieur|etat de surface|acier|metal)',
  en: '(?:surfaces?|finish(?:es|ing)?|cases?|casework|metalwork|bracelet|lugs|edges|flanks|exterior|appearance|looks|bezel|steel)',
  de: '(?:oberflächen?|gehäuse[ns]?|\\w{0,7}band(?:es|s)?|finish|kanten|flanken|lünette|äusseres|äußeres|optik|aussenteilen?|metall)',
  it: '(?:superfici[e]?|finitur[ae]|cassa|bracciale|spigoli|anse|carrure|lunetta|ghiera|estetica|aspetto|esterno|metallo|acciaio)',
}
/** What polishing takes away. */
const MARK = {
  fr: "(?:(?:micro-?)?rayures?|traces?(?: d'usage| d'usure| du temps| de port| de vie| de vecu)?|marques?(?: d'usage| d'usure| du temps| du vecu)?|griffes|griffures?|impacts|patine|stries|eraflures?|egratignures?|petites marques|petits coups|imperfections|vecu)",
  en: '(?:(?:micro-?)?scratch(?:es)?|(?:little |small |tiny |wear )?marks|dings?|scuffs?|hairlines|patina|signs of (?:wear|age|life|use)|wear and tear|blemishes|nicks|swirls|(?:battle )?scars)',
  de: '(?:\\w{0,8}kratzer[ns]?|\\w{0,10}spuren|patina|schrammen|dellen|macken)',
  it: "(?:graffi(?:o|etti)?|graffiature|segni(?: del tempo| d'uso| d'usura| di usura| dell'uso| di vita)?|righe|patina|tracce(?: d'uso| del tempo| d'usura)?|ammaccature|botte|vissuto)",
}

const LEFT_FR = '(?:reste|laisse|garde|conserve|preserve|demeure|maintenu)(?:ee?s?|es?|nt|s)?'
const LEFT_IT = '(?:lasciat|rimast|preservat|mantenut|conservat|tenut)[oaie]'

export const deeds: readonly Deed[] = [
  // The marks of wear are still there.
  {
    says: 'unpolished',
    own: false,
    words: {
      fr: `(?:avec|gard\\w+) (?:tou(?:te)?s )?(?:les|ses|ces|leurs) (?:\\w+ )?${MARK.fr}|${MARK.fr} (?:[\\w']+ ){0,4}(?:toujours|encore|bien) (?:la|presentes?|visibles?|en place)|${MARK.fr} (?:[\\w']+ ){0,4}(?:subsist\\w+|demeur\\w+|conserve\\w*|garde\\w*|preserve\\w*|respecte\\w*|laisse\\w*|intactes?|restee?s?|restent)|(?:garde|conserve|preserve|respecte|laisse|arbore|porte)(?:e|es|ee|ees|ons|nt|r)? (?:encore |toujours |tou(?:te)?s |bien )*(?:l'|la |le |les |sa |ses |leurs? |vos |votre |son )?(?:\\w+ )?(?:${MARK.fr}|jus d'origine|caractere|cachet|aspect|finitions? d'origine)`,
      en: `${MARK.en} (?:\\w+ ){0,6}(?:(?:all )?still (?:there|visible|in place|on)|remains?|remained|stays?|stayed|left|kept|preserved|intact|untouched|there to stay|lives? on)|(?:with|including) (?:all|every|each)(?: single)?(?: one)?(?: of)? ?(?:the |its |their |her )?(?:\\w+ )?(?:${MARK.en}|scratch|mark|ding|scuff)|(?:kept|keeps?|keeping|left|leaving|leaves|preserv(?:ed|es|ing)|retain(?:ed|s)?|respected|honou?red|still (?:has|bears|wears|carries|shows|sports)) (?:all |every |any |both )*(?:of )?(?:the |its |his |her |your |those |these )?(?:\\w+ ){0,2}(?:${MARK.en}|original finish|factory finish|character)`,
      de: `(?:mit|samt) (?:all )?(?:allen|ihren|seinen|sämtlichen) (?:\\w+ )?${MARK.de}|${MARK.de} (?:[\\w]+ ){0,7}(?:belassen|gelassen|behalten|bewahrt|geblieben|verblieben|noch (?:da|zu sehen|sichtbar|vorhanden)|bleiben|blieben|drangelassen|nicht angerührt|beibehalten)|(?:behält|behielt|bewahrt|trägt|zeigt|belässt|behalten) (?:\\w+ ){0,4}(?:${MARK.de}|charakter|originalfinish)`,
      it: `con tutt[ie] (?:i |le )?(?:suoi |sue )?${MARK.it}|${MARK.it} (?:[\\w']+ ){0,4}(?:${LEFT_IT}|ancora (?:li|visibili|presenti|tutti|al loro posto)|sempre (?:li|visibili|presenti)|restano|rimangono|intatt[oaie])|(?:conserva|mantiene|mantenuto|conservato|lasciato|preservato|tenuto|serba|rispettato|porta ancora|reca ancora) (?:ancora |tutti |tutte |sempre )*(?:il |la |i |le |l')?(?:su[oiae]i? |vostr[oiae] )?(?:\\w+ )?(?:${MARK.it}|finitura original\\w+|carattere|aspetto)`,
    },
  },
  // The surfaces are as they were.
  {
    says: 'unpolished',
    own: false,
    words: {
      fr: `${SURFACE.fr} (?:[\\w']+ ){0,4}${LEFT_FR} (?:[\\w']+ ){0,3}(?:etat|telle?s?|intacte?s?|d'origine|ainsi|inchangee?s?|brute?s?|naturelle?s?|dans (?:son|leur) jus)|${LEFT_FR} (?:[\\w']+ ){0,3}(?:l'aspect|les? (?:surfaces?|finitions?|aretes))`,
      en: `${SURFACE.en} (?:[\\w]+ ){0,4}(?:left|kept|stays?|stayed|remains?|remained|is|are|was|were|been|looks?) (?:\\w+ ){0,3}(?:exactly as|just as|as (?:it|they) (?:was|were|is|are|came|arrived)|as is|as-is|untouched|unchanged|unaltered|in (?:its|their|the) (?:\\w+ )?(?:original|present|existing|current) (?:state|condition|finish))|(?:left|kept) (?:the |its |your )?(?:\\w+ )?${SURFACE.en} (?:\\w+ ){0,3}(?:exactly as|just as|as (?:it|they) (?:was|were|is|are)|as is|as-is|alone|untouched|unchanged|unaltered)`,
      de: `${SURFACE.de} (?:[\\w]+ ){0,8}(?:unverändert|unberührt|unangetastet|belassen|wie (?:es|sie|er) (?:war|waren|ist|sind)|im (?:original\\w+|bisherigen|ursprünglichen|jetzigen) ?(?:zustand)?|im ist-zustand|naturbelassen|so gelassen|in ruhe gelassen)|${SURFACE.de} (?:blieb|bleibt|blieben|bleiben|liessen|lassen),? (?:\\w+ ){0,3}(?:genau )?(?:so,? )?wie`,
      it: `${SURFACE.it} (?:[\\w']+ ){0,4}(?:${LEFT_IT}|rest(?:a|ano)|rimang?ono|rimane) (?:[\\w']+ ){0,4}(?:original\\w*|com'era(?:no)?|come (?:era|erano)|intatt[oaie]|invariat[oaie]|inalterat[oaie]|stato|al naturale)|(?:lasciato|preservato|mantenuto) (?:il|la|le|l'|i) ?(?:\\w+ )?${SURFACE.it} (?:[\\w']+ ){0,3}(?:com'era(?:no)?|come (?:era|erano)|intatt[oaie]|invariat[oaie]|stato)`,
    },
  },
  // Nobody touched them.
  {
    says: 'unpolished',
    own: true,
    words: {
      fr: `(?:pas|rien|jamais|nullement|aucunement|sans) (?:\\w+ )?(?:touche|retouche|modifie|altere|repris|intervenus?|toucher|retoucher|intervenir|alterer|change)(?:e?s?) (?:[\\w']+ ){0,4}${SURFACE.fr}|${SURFACE.fr} (?:[\\w']+ ){0,4}(?:pas|non|jamais) (?:ete )?(?:touche|retouche|modifie|repris|retravaille|altere)e?s?|(?:touret|machine a polir|feutres?|pate a polir) (?:\\w+ ){0,2}(?:restee?s?|au repos|eteint\\w*|n'\\w+ pas)|aucune? (?:retouche|intervention|ponçage|travail) (?:\\w+ )?(?:sur|aux?|du|de la|de l'|esthetique|cosmetique) ?(?:\\w+ )?(?:${SURFACE.fr})?`,
      en: `(?:not|\\w*n't|never|without|haven't|hasn't|nothing) (?:\\w+ )?(?:touch(?:ed|ing)?|alter(?:ed|ing)?|interfer(?:ed|ing) with|rework(?:ed|ing)?|refinish(?:ed|ing)?|retouch(?:ed|ing)?|(?:been )?done to|do to|go(?:ne)? near|gone over) (?:\\w+ ){0,4}${SURFACE.en}|${SURFACE.en} (?:\\w+ ){0,4}(?:not|\\w*n't|never) (?:been )?(?:touched|altered|reworked|refinished|retouched|worked on|gone over)|(?:polishing (?:wheel|machine|mop|lathe)|buffing wheel|polisher) (?:\\w+ ){0,3}(?:stayed off|remained off|stayed silent|never came|has not|was not|wasn't|had the day off)|unpolished|(?:kept|keep|keeping) (?:the |our )?(?:polish\\w*|buff\\w*) (?:well )?away|no (?:cosmetic|aesthetic) (?:work|refinishing|intervention)`,
      de: `${SURFACE.de} (?:[\\w]+ ){0,6}(?:nichts|nicht) (?:\\w+ )?(?:verändert|gemacht|angefasst|berührt|angerührt|bearbeitet|angetastet|überarbeitet|retuschiert|getan)|(?:poliermaschine|polierscheibe|polierer|polisseur|poliererei|polierbock|schwabbelscheibe) (?:\\w+ ){0,3}(?:blieb|bleibt|kam nicht|kam nie|nicht zum|nie zum|stand still|hatte frei)|unpoliert(?:e[nrs]?)?|ungepoliert|(?:nicht|nichts|nie) (?:\\w+ ){0,2}(?:an|am) (?:\\w+ )?${SURFACE.de} (?:\\w+ )?(?:verändert|gemacht|angerührt|getan)`,
      it: `(?:non|senza|nulla|niente) (?:[\\w']+ ){0,3}(?:toccat[oaie]|toccare|intervenut[oi]|intervenire|modificat[oaie]|alterat[oaie]|alterare|ritoccat[oaie]|ritoccare) (?:[\\w']+ ){0,4}${SURFACE.it}|${SURFACE.it} non (?:e stat[oa] |sono stat[eai] )?(?:toccat[oaie]|ritoccat[oaie]|modificat[oaie]|alterat[oaie]|lavorat[oaie])|nessun (?:intervento|ritocco) (?:[\\w']+ ){0,2}(?:estetico|${SURFACE.it})|(?:spazzola|mola|lucidatrice) (?:[\\w']+ ){0,2}(?:ferma|spenta)`,
    },
  },
  // The wish not to polish was heeded.
  {
    says: 'unpolished',
    own: true,
    words: {
      fr: "(?:ne (?:pas|rien|point) (?:le |la )?(?:faire )?polir|sans polissage|(?:pas|aucun) (?:de )?polissage),? (?:\\w+ ){0,4}(?:respecte|honore|suivi|observe|exauce)e?s?|(?:respecte|honore|suivi|observe)(?:e?s?) (?:[\\w']+ ){0,6}ne (?:pas|rien) (?:faire )?(?:la |le )?polir",
      en: '(?:no|not|not to|against|without) (?:\\w+ )?(?:polish(?:ing|ed)?) (?:\\w+ ){0,3}(?:respected|honou?red|followed|observed|granted|heeded)|(?:fingers|hands|hand) (?:well )?(?:off|away from) the (?:polish|buff)\\w*|let (?:the|your|its) (?:case|bracelet|watch|omega) keep',
      de: 'nicht zu polieren,? (?:\\w+ ){0,3}(?:respektiert|berücksichtigt|befolgt|beherzigt|nachgekommen|entsprochen|erfüllt|geachtet)|(?:respektiert|berücksichtigt|befolgt|entsprochen|erfüllt),? (?:die uhr |das gehäuse |sie |es )?nicht zu polieren|(?:finger|hände) (?:\\w+ ){0,2}(?:poliermaschine|polierscheibe|politur) (?:\\w+ )?(?:gelassen|fern)',
      it: "(?:non (?:far )?lucidare|nessuna lucidatura|senza lucidatura),? (?:[\\w']+ ){0,3}(?:rispettat|esaudit|seguit|osservat)[oa]|(?:rispettat|esaudit|seguit|osservat)[oa] (?:[\\w']+ ){0,5}non (?:far )?lucidar\\w+",
    },
  },
  // The surfaces were done anew.
  {
    says: 'polished',
    own: false,
    words: {
      fr: "(?:refait|rafraichi|ravive|retravaille|remis a neuf|repris|embelli|lisse)(?:e?s?|t) (?:toutes? |de |d' |l'|les? |la |son |votre |vos |ses )*(?:surfaces?|finitions?|boitier|boite|carrure|habillage|exterieur|flancs)|(?:rendu|redonne|retrouve)(?:e?s?) (?:a \\w+ \\w+ )?(?:tout )?(?:de l'|du |l'|le |la |son |leur |sa )?(?:eclat|brillance|lustre|brillant|poli|aspect (?:du )?neuf)|(?:surfaces?|finitions?|boitier|boite|habillage) (?:[\\w']+ ){0,3}(?:refaite?s?|ravivee?s?|rafraichie?s?|retravaillee?s?|remise?s? a neuf)",
      en: '(?:restored|refreshed|renewed|revived|redone|reworked|brought back|brought up) (?:\\w+ ){0,3}(?:surfaces|finish(?:es)?|shine|lustre|luster|sheen|gleam)|(?:surfaces|finish(?:es)?|case|casework) (?:\\w+ ){0,3}(?:redone|refreshed|restored|renewed|reworked|revived|brought back to (?:a |its )?(?:shine|gleam|mirror\\w*))|(?:regained|recovered|got back|rediscovered|returned to) (?:\\w+ ){0,3}(?:shine|lustre|luster|sheen|gleam|sparkle)|scratch-?free|mirror[- ](?:finish|shine|polish)(?:ed)? (?:back|restored|again)',
      de: '(?:zu|in) (?:neuem|altem|frischem|vollem) glanz (?:\\w+ ){0,3}(?:verholfen|gebracht|erstrahl\\w*|zurück\\w*)|erstrahl\\w+ (?:\\w+ ){0,3}(?:in|im) (?:neuem|altem|frischem|vollem) glanz|kratzerfrei|(?:oberflächen?|gehäuse|\\w{0,7}band) (?:[\\w]+ ){0,6}(?:aufgefrischt|geglättet|aufbereitet|aufgearbeitet|überarbeitet|auf hochglanz(?: gebracht)?|nachgearbeitet|neu geschliffen|glänzend gemacht)|(?:neuen|alten|frischen|vollen) glanz (?:\\w+ ){0,2}(?:gegeben|verliehen|zurückgegeben|zurück|bekommen|erhalten)|auf hochglanz (?:gebracht|gearbeitet)',
      it: "(?:rifatto|ripreso|ravvivato|rinfrescato|rinnovato|ripristinato|rilavorato|ridato|restituito|rimesso a nuovo) (?:[\\w']+ ){0,3}(?:superfici|superficie|finitura|finiture|cassa|lucentezza|brillantezza|splendore)|(?:ritrovato|riacquistato|recuperato|riavuto) (?:[\\w']+ ){0,3}(?:lucentezza|brillantezza|splendore|lucido)|riportat[oaie] (?:a nuovo splendore|all[oa] (?:splendore|lucentezza|brillantezza)\\w*|a lucido)|lucid[oa] come uno specchio|(?:superfici|superficie|finitura|finiture|cassa) (?:[\\w']+ ){0,3}(?:rifatt[ae]|ravvivat[ae]|rinfrescat[ae]|rinnovat[ae]|ripristinat[ae]|rimess[ae] a nuovo)",
    },
  },
  // It shines after the polish.
  {
    says: 'polished',
    own: false,
    words: {
      fr: "(?:brille|etincelle|scintille|resplendi|rayonne|reluit|luit)\\w* (?:[\\w']+ ){0,6}(?:apres|grace a|suite a) (?:[\\w']+ ){0,3}(?:polissage|passage au touret|avivage)|apres (?:[\\w']+ ){0,3}polissage,? (?:[\\w']+ ){0,6}(?:brille|etincelle|scintille|resplendi|comme neu)",
      en: '(?:gleams?|shines?|sparkles?|glows?|glistens?|dazzles?|looks?) (?:\\w+ ){0,6}(?:after|thanks to|following) (?:\\w+ ){0,3}(?:polish(?:ing)?|refinish(?:ing)?|buff(?:ing)?)|(?:after|thanks to|following) (?:\\w+ ){0,3}(?:polish(?:ing)?|refinish(?:ing)?),? (?:\\w+ ){0,6}(?:gleams?|shines?|sparkles?|as new)',
      de: '(?:glänz|strahl|funkel|leucht|blitz)\\w* (?:\\w+ ){0,6}(?:nach|dank) (?:\\w+ ){0,3}(?:politur|polieren|aufarbeitung)|(?:nach|dank) (?:der|einer|sorgfältiger) (?:\\w+ )?(?:politur|aufarbeitung) (?:\\w+ ){0,6}(?:glänz|strahl|funkel|wie neu)\\w*',
      it: "(?:splend|brill|luccic|sfavill|risplend|scintill)\\w* (?:[\\w']+ ){0,6}(?:dopo|grazie a|in seguito a)(?:lla)? (?:[\\w']+ ){0,3}(?:lucidatura|politura)|dopo la (?:\\w+ )?lucidatura,? (?:[\\w']+ ){0,6}(?:splend|brill|risplend|come nuov)\\w*",
    },
  },
  // The marks are gone.
  {
    says: 'polished',
    own: false,
    words: {
      fr: `${MARK.fr} (?:[\\w']+ ){0,4}(?:disparu|efface|elimine|enleve|gomme|attenue|estompe|retire|supprime)(?:e?s?)|(?:efface|elimine|enleve|gomme|fait disparaitre|attenue|estompe|retire|supprime)(?:e?s?) (?:toutes? )?(?:les |vos |ses |ces |des |quelques )(?:\\w+ )?${MARK.fr}`,
      en: `(?:taken|took|got|worked|buffed) (?:all )?(?:of )?(?:the |its |those )?(?:\\w+ )?${MARK.en} out|out (?:came|went|with) (?:all )?(?:the |its |those )?(?:\\w+ )?${MARK.en}|(?:removed|took out|taken out|buffed out|polished (?:out|away)|got rid of|erased|smoothed (?:out|away)|worked out|lifted|eliminated|minimi[sz]ed) (?:\\w+ ){0,4}${MARK.en}|${MARK.en} (?:\\w+ ){0,4}(?:(?:are |have |is |all )*gone|removed|vanished|disappeared|erased|smoothed (?:out|away)|taken out|come out|buffed out)`,
      de: `${MARK.de} (?:[\\w]+ ){0,6}(?:entfernt|beseitigt|verschwunden|weg|herausgearbeitet|herausgeschliffen|weggeschliffen|eliminiert|ausgebessert|geglättet)|(?:entfernt|beseitigt)en? (?:\\w+ ){0,3}${MARK.de}`,
      it: `(?:tolto|eliminato|rimosso|cancellato|fatto sparire|levato|attenuato) (?:[\\w']+ ){0,3}${MARK.it}|${MARK.it} (?:[\\w']+ ){0,4}(?:spariti|sparite|scompars[ie]|eliminat[ie]|rimoss[ie]|tolt[ie]|cancellat[ie]|attenuat[ie])`,
    },
  },
  // It went over the polisher's wheel.
  {
    says: 'polished',
    own: false,
    words: {
      fr: "(?:passee?s?|confiee?s?|sejourne|allee?s?|eu droit|bichonnee?s?) (?:[\\w']+ ){0,2}(?:chez le polisseur|au polissage|entre les mains du polisseur|sous (?:les mains d[ue]|le touret)|au touret|par le polisseur|par notre polisseur)|(?:ressort|revient|sort|sortie?|revenue?) (?:[\\w']+ ){0,2}(?:du polissage|de chez le polisseur|du polisseur|de l'atelier de polissage)|(?:notre|le) polisseu(?:r|se) (?:s'est|y a|a|est) (?:\\w+ )?(?:veille|occupe|charge|bichonne|soigne|refait|travaille|passe|lisse|raviv)\\w*",
      en: '(?:been|went|gone|passed|goes|sent|come back|came back|back|returned|fresh) (?:\\w+ ){0,2}(?:to|through|over|under|past|from) (?:the|our) (?:polisher|polishing (?:shop|wheel|room|bench|department)|buffing wheel)|(?:our|the) polisher (?:has |have )?(?:\\w+ )?(?:worked|gone over|went over|took care|taken care|looked after|seen to|saw to|treated|did|done)',
      de: '(?:ging|gingen|lief|kam|war|waren|wanderte|durchlief|gegangen|gewesen) (?:\\w+ ){0,3}(?:poliererei|polisseur|polierer|poliermaschine|polierscheibe|polierabteilung)|(?:durch|in|bei|beim|zum) (?:\\w+ )?(?:poliererei|polisseur|polierer|polierabteilung) (?:\\w+ )?(?:gewesen|gegangen|gelaufen)|(?:polisseur|polierer|poliererin) (?:hat|haben) (?:\\w+ ){0,6}(?:aufgefrischt|geglättet|bearbeitet|überarbeitet|vorgenommen|gekümmert|verschönert|behandelt)',
      it: "(?:passat[oaie]|stat[oaie]|andat[oaie]|affidat[oaie]|uscit[oaie]) (?:[\\w']+ ){0,2}(?:dal(?:le mani del)? (?:nostro )?lucidatore|alla lucidatura|dalla lucidatura|al lucidatore|in lucidatura|sotto la spazzola)|(?:nostro|il) lucidatore (?:ha|si e) (?:\\w+ )?(?:rifatto|ripreso|curato|occupato|ravvivato|trattato|lavorato|passato|rinfrescato)",
    },
  },
  // It kept the water out.
  {
    says: 'tight',
    own: false,
    words: {
      fr: "(?:passee?|mise?|soumise?|controlee?|testee?|verifiee?|eprouvee?) (?:[\\w']+ ){0,3}(?:a l'etancheimetre|au banc d'etancheite|a l'appareil d'etancheite|en cloche|sous pression|en surpression|a (?:\\d+|trois|cinq|dix) (?:bars?|atm))|(?:verifie|controle|constate|teste) qu'elle (?:est|etait|reste) (?:bien )?etanche|tient (?:bien |parfaitement )?la pression|(?:supporte|tenu|resiste|encaisse) (?:a |bon (?:a |sous )?)?(?:la pression|l'eau|les? \\d+ (?:bars?|metres|atm)|(?:\\d+|trois|cinq|dix|vingt) (?:bars?|metres|atm))|testee? et (?:validee?|certifiee?) etanche|etancheite (?:[\\w']+ ){0,3}(?:ok|validee?|confirmee?|certifiee?|conforme|garantie par un test|mesuree)",
      en: '(?:check|verif|confirm|test)\\w+ that (?:it|she|the watch|your \\w+) (?:is|stays|remains) (?:still )?water ?-?(?:resistant|tight|proof)|(?:been|gone|went|passed) (?:\\w+ )?(?:in|through|into) (?:the |our )?(?:pressure|water|vacuum) (?:chamber|tank|tester)|(?:held|holds|withstood|survived|took|coped with) (?:\\w+ ){0,3}(?:pressure|(?:\\d+|three|five|ten|twenty) (?:bar|atm|metres|meters|atmospheres))|(?:pressure|water) (?:chamber|tank|tester) (?:\\w+ ){0,3}(?:passed|fine|ok|flying|without)|(?:passed|aced|sailed through|came through) (?:\\w+ ){0,3}(?:pressure|water|wet|leak|dunk|depth)[- ]?(?:resistance )?(?:test|check|chamber|tank)|been in (?:the |our )?(?:pressure|water) (?:chamber|tank)|certified (?:water ?tight|waterproof|water resistant)',
      de: '(?:geprüft|kontrolliert|getestet|festgestellt),? dass (?:sie|die uhr|ihre uhr) (?:\\w+ )?(?:wasser)?dicht ist|hält (?:dem |den )?druck (?:\\w+ )?(?:stand|aus)?|(?:dichtgehalten|dicht gehalten|dichtgeblieben|dicht geblieben)|(?:wasserdruckprüfgerät|druckkammer|druckprüfgerät|wasserbad|prüfkammer|dichtheitsprüfgerät|drucktester|vakuumkammer) (?:\\w+ ){0,6}(?:bestanden|gehalten|dicht|geprüft|gewesen|überstanden|geschlagen)|(?:hielt|überstand|bestand|meisterte) (?:\\w+ ){0,4}(?:druck|drucktest|wassertest|bar|dichtheitsprüfung|dichtigkeitsprüfung)|(?:druck|bar|drucktest|wassertest|überdruck) (?:\\w+ ){0,3}(?:standgehalten|überstanden|ausgehalten)|(?:wasserdicht|dichtheit|dichtigkeit|wasserdichtigkeit|wasserdichtheit) (?:\\w+ ){0,3}(?:in ordnung|bestätigt|nachgewiesen|gegeben|i\\.? ?o|einwandfrei|ok|gut)',
      it: "(?:verificato|controllato|constatato|provato) che (?:\\w+ ){0,2}(?:e|sia|resta) (?:\\w+ )?(?:impermeabile|stagn[oa])|tiene (?:bene |perfettamente )?la pressione|(?:risultat[oa]|trovat[oa]|dichiarat[oa]|certificat[oa]) (?:\\w+ )?(?:stagn[oa]|impermeabile|ermetic[oa])|(?:resistito|tenuto|retto|superato|sopportato) (?:\\w+ ){0,3}(?:pressione|l'acqua|acqua|\\d+ (?:bar|atm|metri))|impermeabilita (?:\\w+ ){0,3}(?:ok|a posto|confermata|perfetta|certificata|garantita dal test|in ordine)|(?:tenuta|ermeticita) (?:[\\w']+ ){0,2}(?:ok|confermata|perfetta|verificata|a posto|testata|provata|controllata)|(?:passat[oa]|mess[oa]|sottopost[oa]) (?:[\\w']+ ){0,3}(?:in camera di pressione|alla prova (?:d'acqua|di pressione|di tenuta)|sotto pressione|in vasca)",
    },
  },
  // Nothing leaked.
  {
    says: 'tight',
    own: true,
    words: {
      fr: "(?:sans|aucune|pas de|ni) (?:la moindre |une? )?(?:fuite|infiltration|bulle|entree d'eau|perte de pression|prise d'eau)",
      en: '(?:no|without(?: a| any)?|not a|zero) (?:single |trace of |sign of |drop of )?(?:leaks?|moisture|ingress|bubbles?|water ingress|water)(?= (?:\\w+ ){0,2}(?:detected|found|seen|observed|noted|whatsoever|at all|got in|came|showed)|$|[,.!;])',
      de: '(?:keine?|ohne|keinerlei) (?:\\w+ )?(?:undichtigkeit(?:en)?|leck|wassereintritt|bläschen|blasen|feuchtigkeit|druckverlust|undichte stelle)',
      it: "(?:nessuna|senza|alcuna) (?:la minima )?(?:infiltrazion[ei]|perdit[ae]|boll[ae]|entrata d'acqua)",
    },
  },
  // It keeps time again.
  {
    says: 'regulated',
    own: false,
    words: {
      fr: "(?:marche|precision|frequence|rate|amplitude) (?:[\\w']+ ){0,4}(?:reglee?|ajustee?|optimisee?|calibree?|corrigee?|affinee?|mise au point|etalonnee?|remise? (?:au point|a l'heure))|(?:affine|peaufine|corrige|optimise|calibre|etalonne|cale)(?:e?s?) (?:la |sa |son |le |leur )(?:\\w+ )?(?:marche|reglage|precision|frequence|isochronisme)|(?:passee?|controlee?|verifiee?) (?:[\\w']+ ){0,2}(?:au chronocomparateur|a la timegrapher)",
      en: "(?:keeps|keeping|runs|running|gains|loses) (?:\\w+ ){0,4}(?:after (?:regulation|adjustment)|since (?:regulation|adjustment))|(?:accuracy|precision|rate|timekeeping|timing) (?:\\w+ ){0,4}(?:tuned|adjusted|regulated|tweaked|set (?:with|to)|calibrated|trimmed|optimi[sz]ed|corrected)|(?:tuned|tweaked|calibrated|trimmed|corrected|optimi[sz]ed|set) (?:the |its |your watch's )(?:\\w+ )?(?:accuracy|precision|rate|timekeeping|timing|daily rate|beat)|been on the (?:timegrapher|timing machine)",
      de: '(?:gang|ganggenauigkeit|gangwerte|genauigkeit|präzision|gangabweichung) (?:\\w+ ){0,6}(?:reguliert|eingestellt|justiert|optimiert|korrigiert|abgeglichen|feinreguliert|feinjustiert|eingeregelt|gerichtet|angepasst)|fein(?:reguliert|justiert|eingestellt|abgestimmt)|(?:auf|über) (?:der|die) zeitwaage (?:\\w+ ){0,4}(?:reguliert|eingestellt|justiert|gelaufen|gewesen|geprüft)|einreguliert|eingeregelt',
      it: "(?:marcia|precisione|frequenza|regolarita) (?:[\\w']+ ){0,5}(?:regolat[ao]|registrat[ao]|ottimizzat[ao]|corrett[ao]|calibrat[ao]|affinat[ao]|mess[ao] a punto|tarat[ao])|(?:messo a punto|affinato|corretto|ottimizzato|calibrato|tarato|registrato|curato) (?:la |il |l'|lo |sua |suo )*(?:\\w+ )?(?:marcia|precisione|scarto|movimento|frequenza|tempo)",
    },
  },
]
