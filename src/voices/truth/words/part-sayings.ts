import type { Language } from '../claim.ts'

/**
 * Turns of phrase by which a part is said to be the one that was there before (`kept`) or another than before (`new`). `@` stands for
 * the part, whatever it is called; without one the nearest part before is meant ("the old one is still in"). `own`: the words hold
 * their own "not".
 */
export interface PartSaying {
  readonly says: 'kept' | 'new'
  readonly own: boolean
  readonly words: string
}

const kept = (words: string): PartSaying => ({ says: 'kept', own: false, words })
const keptOwn = (words: string): PartSaying => ({ says: 'kept', own: true, words })
const fresh = (words: string): PartSaying => ({ says: 'new', own: false, words })
const freshOwn = (words: string): PartSaying => ({ says: 'new', own: true, words })

const fr = {
  before:
    '(?:ancien(?:ne)?s?|vieux|vieil(?:le)?s?|memes?|precedent(?:e)?s?|premier(?:e)?s?|authentiques?|actuel(?:le)?s?|bonne vieille)',
  after:
    "(?:d'origine|originale?s?|d'epoque|existante?s?|actuel(?:le)?s?|deja en place|en place|initiale?s?|historiques?|ancien(?:ne)?s?|presente?|d'avant|d'usine|de depart|que vous connaissez)",
  the: "(?:(?:le|la|les|l'|votre|vos|son|sa|ses|ce|cette|cet|leurs?) ?)",
  kept: '(?:gard|conserv|maintenu|laiss|preserv|reutilis|reemploy|remont|repos|remis|sauv|epargn|reinstall|repris)(?:ee?s?|e|es|s|ons|ant|er)?',
  neu: '(?:neu(?:fs?|ves?)|nouve(?:au|aux|lles?|l)|flambant neu\\w*|tout(?:e)? neu\\w*)',
}
const en = {
  old: '(?:old|original|existing|current|previous|former|first|vintage|historic(?:al)?|same|genuine old|factory|period|present)',
  the: '(?:(?:the|your|its|his|her|that|this|their) )',
  kept: '(?:kept|keep|keeping|keeps|retain(?:ed|ing|s)?|preserv(?:ed|es|ing)|re-?us(?:ed|ing)|refitted|re-fitted|reinstalled|saved|spared|left|held on to|hung on to|stuck with|stayed with)',
  neu: '(?:brand[- ]?new|factory[- ]?new|new|fresh|replacement|fresh new)',
}
const de = {
  old: '(?:alte[nrsm]?|bisherige[nrsm]?|original\\w{0,3}|urspr\\w{2,5}liche[nrsm]?|vorhandene[nrsm]?|bestehende[nrsm]?|erste[nrsm]?|historische[nrsm]?|gleiche[nrsm]?|gewohnte[nrsm]?|jetzige[nrsm]?)',
  kept: '(?:belassen|behalten|beibehalten|weiterverwendet|weiter verwendet|wiederverwendet|wieder ?verwendet|wieder(?: \\w+)? ?(?:eingesetzt|eingebaut|montiert|verbaut|aufgesetzt)|verblieben|geblieben|gelassen|geschont|bewahrt|übernommen|drin gelassen|erhalten geblieben|drin|drauf|dran|dringeblieben|drangeblieben)',
  stays: '(?:bleibt|bleiben|blieb(?:en)?|ist geblieben|sind geblieben)',
  here: '(?:an (?:ihrem|seinem|deren|dessen) (?:alten |angestammten )?platz|drin|drauf|dran|wo (?:sie|es|er) (?:war|hingehört)|wie (?:sie|es|er) (?:war|ist)|in der uhr|am gehäuse|eingebaut|montiert|verbaut|im einsatz|in betrieb|bestehen|unangetastet)',
  neu: '(?:fabrik|nagel|brand)?neue?[nrsm]?',
}
const it = {
  before: '(?:vecchi[oae]|original[ei]|stess[oaie]|precedent[ei]|attual[ei]|medesim[oa]|buon[oa] vecchi[oa])',
  after:
    "(?:original[ei]|d'origine|d'epoca|esistent[ei]|attual[ei]|di prima|precedent[ei]|vecchi[oaei]|storic[oaie]|di fabbrica|in uso|presente|preesistente|iniziale|di partenza)",
  the: "(?:(?:il|la|le|l'|lo|i|gli|su[oa]|vostr[oa]|quest[oa]) ?)*",
  kept: '(?:mantenut|conservat|tenut|lasciat|preservat|riutilizzat|rimontat|salvat|serbat|rimess|risparmiat|riusat|riposizionat)[oaie]',
  neu: '(?:nuov[oaie]|nuov[oaie] di zecca|nuov[oaie] fiammant[ei])',
}

export const partSayings: Readonly<Record<Language, readonly PartSaying[]>> = {
  fr: [
    freshOwn(`(?:a la place|au lieu) de (?:l'|la |le |votre )?(?:ancien\\w*|vie[ui]\\w*) @+`),
    fresh('(?:cede|laisse|fait) (?:(?:la|sa) )?place a une? (?:neu(?:f|ve)|nouve\\w+|autre)'),
    fresh(
      `(?<=^[^a-z@]*)(?:${fr.neu} @+|@+ ${fr.neu})(?=[^a-z]*$)|(?:avez|a) (?:desormais|maintenant|a present|enfin) une? (?:\\w+ )?(?:@+ (?:toute? )?${fr.neu}|${fr.neu} @+)`,
    ),
    kept(
      "nous (?:l'|les )(?:y )?avons (?:donc |simplement |tout simplement )?(?:laisse|garde|conserve|maintenu|reutilise)(?:e?s?)|(?:a l'identique|tel quel|telle quelle),? nous l'avons laissee?",
    ),
    kept(
      `@+ (?:[\\w']+ ){0,8}(?:toujours|encore) (?:dessus|sur (?:la|votre) montre|dans (?:la|votre) montre)`,
    ),
    // What is kept, said by a verb: "nous avons gardé le joint existant".
    kept(
      `(?:gard|conserv|maintenu|preserv|reutilis|reemploy|sauv|epargn)(?:ee?s?|e|es|s|ons|ant|er)? (?:precieusement |soigneusement |bien )?${fr.the}${fr.before}? ?@+`,
    ),
    kept(
      `(?:laiss|remont|repos|remis|sauv|epargn|reinstall)(?:ee?s?|e|es|s|ons|ant)? (?:en place |soigneusement )?${fr.the}(?:${fr.before} @+|@+ (?:${fr.after}|en place|telle? quelle?|tranquilles?|en l'etat|intacte?s?))`,
    ),
    kept(
      `(?:${fr.before} @+|@+ ${fr.after}) (?:[\\w']+ ){0,5}(?:${fr.kept}|restee?s?|reste|restent|demeure|(?:toujours|encore) la|en place|suffit|fait encore l'affaire|de service)`,
    ),
    kept(
      `@+ (?:[\\w']+ ){0,3}(?:ete |est |sont )(?:\\w+ )?(?:conserve|garde|maintenu|reutilise|preserve|reemploye|laisse)(?:e?s?)(?! (?:a l'atelier|chez nous|de cote))`,
    ),
    kept(
      `@+ (?:[\\w']+ ){0,3}(?:restee?s?|reste|restent|demeure|demeurent) (?:[\\w']+ ){0,2}(?:en place|a sa place|en l'etat|d'origine|inchangee?s?|telle? quelle?|le meme|la meme|l'ancien(?:ne)?|fidele au poste)`,
    ),
    kept(
      `(?:porte|arbore|garde|conserve|possede|a|monte|embarque|vit avec) (?:encore |toujours |donc )*${fr.the}(?:${fr.before} @+|@+ ${fr.after}|(?<=(?:encore|toujours) ${fr.the})@+)`,
    ),
    kept(
      `@+ (?:[\\w']+ ){0,5}(?:equipe|orne|protege|habille|coiffe|assure|remplit|est|sont) (?:encore|toujours) (?:votre|la|sa|son|le|l'ancien(?:ne)?|celle|celui|d'origine)`,
    ),
    kept(
      `@+ ?[:,-]? ?(?:d'origine |ancienne? )?(?:conserve|garde|maintenu|laisse|preserve|inchange|reutilise)(?:e?s?)(?: en place)?(?=[^a-z]*$)`,
    ),
    kept(
      "(?:celle|celui|ceux|celles) (?:d'origine|d'avant|en place|existant\\w*) (?:[\\w']+ ){0,3}(?:reste\\w*|la|conserve\\w*|garde\\w*|en place|suffi\\w*|l'affaire)|(?:l'ancien(?:ne)?|l'original|l'originale|les anciens|les anciennes) (?:est |sont |a ete |ont ete |fait |tient )?(?:toujours|encore|reste|conserve|garde|maintenu)(?:e?s?) ?(?:la|en place|dessus|bon(?:ne)?s?|l'affaire)?",
    ),
    kept(
      '(?:a|ont) pu (?:\\w+ )?(?:etre )?(?:conserve|garde|reutilise|remonte|maintenu|reemploye|sauve)\\w*',
    ),
    keptOwn(
      `(?:pas|jamais|rien|nullement) (?:ete )?(?:touche\\w*|retouche\\w*) (?:a |au |aux )?(?:${fr.the})?(?:${fr.before} )?@+|@+ (?:[\\w']+ ){0,3}(?:pas|jamais) (?:ete )?touche\\w*`,
    ),
    // No new one came.
    keptOwn(
      `(?:pas|aucune?|point|sans|jamais|plutot que|au lieu) (?:[\\w']+ ){0,3}(?:de |d')?(?:${fr.neu} @+|@+ ${fr.neu})`,
    ),
    keptOwn(
      `(?:renonc|dispens|abstenu|evite|inutile|superflu|economis)\\w* (?:[\\w']+ ){0,4}(?:@+|${fr.neu} @+|une neuve|un neuf)`,
    ),
    keptOwn(
      `(?:${fr.neu} @+|@+ ${fr.neu}|(?:chang|remplac)\\w+ (?:\\w+ )?@+) (?:[\\w']+ ){0,3}(?:pas|inutile|superflue?) ?(?:ete )?(?:necessaire|utile|requise?|indispensable|posee?|montee?|besoin|lieu)?`,
    ),
    // Another one than before.
    fresh(
      `${fr.neu} @+ (?:[\\w']+ ){0,4}(?:equipe|orne|protege|habille|desormais|pris place|trone|en place|installee?|posee?|montee?|garnit|assure|coiffe)`,
    ),
    fresh(
      `@+ ${fr.neu} (?:[\\w']+ ){0,4}(?:equipe|orne|protege|habille|desormais|pris place|trone|en place|installee?|posee?|montee?|garnit|assure|coiffe)`,
    ),
    fresh(
      `(?:porte|arbore|dispose|beneficie|dotee?|recu|equipee?|munie?|pourvue?|offert|garnie?|mis|pose|monte) (?:desormais |maintenant |a present |ainsi |enfin )*(?:de |d')?(?:une? |des |deux )?(?:\\w+ )?(?:${fr.neu} @+|@+ (?:\\w+ )?${fr.neu})`,
    ),
    fresh(`@+ (?:[\\w']+ ){0,5}(?:est|sont|etant) (?:desormais |maintenant |a present |tout )*${fr.neu}`),
    fresh(
      `(?:(?:ancien(?:ne)?|vieux|vieille) @+|@+ (?:d'origine|use\\w*|fele\\w*|raye\\w*|casse\\w*|fatigue\\w*)) (?:[\\w']+ ){0,3}(?:cede|remplace|echange|fait place|laisse (?:la |sa )?place|tire sa reverence)(?:e?s?)`,
    ),
    fresh(`@+ ?[:-]? ?(?:neu(?:f|ve)s?|echangee?s?)(?=[^a-z]*$)`),
    fresh(
      "a (?:sa|leur) place (?:[\\w']+ ){0,5}(?:neu\\w+|nouve\\w+)|(?:une neuve|un neuf|une nouvelle|un nouveau) (?:a pris sa place|l'a remplacee?|y a ete \\w+|est en place)",
    ),
    freshOwn(
      `@+ (?:[\\w']+ ){0,3}(?:n'a pu etre|ne pouvai(?:t|ent) (?:plus|pas) etre|n'etai(?:t|ent) (?:plus|pas)) (?:conserve|garde|reutilis)\\w+`,
    ),
  ],
  en: [
    freshOwn('(?:instead|in place) of the (?:old|worn|previous|original) @+|out with the (?:old|worn) @+'),
    fresh(`(?<=^[^a-z@]*)${en.neu} (?:\\w+ )?@+(?=[^a-z]*$)`),
    kept(
      '(?:so |and |therefore )?we (?:have |\\w*ve )?(?:simply |just )?(?:left|kept|reused|retained) (?:it|them)(?= (?:in|on|in place|as|there|fitted)|[^a-z]*$)',
    ),
    kept(`@+ (?:\\w+ ){0,8}still (?:on|in) (?:it|place|the watch|your watch|there)`),
    kept(`(?<=^[^a-z@]*)(?:${en.old} )?@+ (?:kept|retained|re-?used|preserved|refitted)(?=[^a-z]*$)`),
    kept(
      `(?:kept|keep|keeping|keeps|retain(?:ed|ing|s)?|preserv(?:ed|es|ing)|re-?us(?:ed|ing)|spared|held on to|hung on to|stuck with|stayed with|stay with) ${en.the}(?:\\w+ )?(?:${en.old} )?@+`,
    ),
    kept(
      `(?:left|leaving|leave) ${en.the}(?:${en.old} )?@+ (?:in place|in|on|as (?:it|they) (?:was|were)|alone|untouched|where (?:it|they) (?:was|were))`,
    ),
    kept(
      `(?:refitted|re-fitted|reinstalled|put back|saved|rebuilt it with|went back to|gone back to) ${en.the}(?:\\w+ )?${en.old} @+`,
    ),
    kept(
      `${en.old} @+ (?:\\w+ ){0,4}(?:kept|retained|preserved|re-?used|stay(?:s|ed)|remain(?:s|ed)|left|refitted|re-fitted|reinstalled|still (?:there|on|in|in place|fitted|going strong|good)|in place|put back|gone back|went back|lives? on|soldiers? on|doing (?:its|the) job)`,
    ),
    kept(
      `@+ (?:is|was|has been|were|have been|has|have) (?:\\w+ )?(?:kept|retained|preserved|re-?used|spared|refitted|left (?:in place|as|alone|untouched|on))`,
    ),
    kept(
      `@+ ?[:,-] ?(?:the )?(?:${en.old} )?(?:kept|retained|unchanged|as before|original|re-?used|left as is|preserved)(?: (?:kept|retained|one))?(?=[^a-z]*$)`,
    ),
    kept(
      `(?:still (?:wears|has|carries|sports|bears|has on|runs with)|wears|retains|keeps|carries|sports) (?:${en.the}(?:${en.old} )@+|(?<=still \\w+ )(?:its|the|that) @+)`,
    ),
    kept(
      `@+ (?:\\w+ ){0,6}(?:has|have) always (?:worn|had|carried|been)|@+ (?:\\w+ ){0,2}(?:is|are) still (?:the|its) ${en.old}|@+ (?:\\w+ ){0,2}(?:stay(?:s|ed)|remain(?:s|ed)) (?:exactly |just |right )?(?:as (?:it|they)|where|put|in place|on|original|the same|unchanged|untouched)|@+ (?:it|she|he) (?:came|arrived|left the factory) (?:in )?with`,
    ),
    keptOwn(
      `(?:not|\\w*n't|never) (?:\\w+ )?(?:touch(?:ed)?|tamper\\w*|interfer\\w*) (?:with )?${en.the}(?:${en.old} )?@+|@+ (?:\\w+ ){0,2}(?:not|\\w*n't|never) (?:been )?touched`,
    ),
    kept(`(?:left|leave|leaving) ${en.the}(?:${en.old} )?@+ (?:well )?(?:alone|be|untouched)`),
    kept(
      '(?:the )(?:old|original|existing|current|previous) ones? (?:\\w+ ){0,3}(?:stay(?:s|ed)?|remain(?:s|ed)?|kept|retained|still (?:there|in|on|good|fine|in place)|left in|back (?:in|on)|fine|serviceable|doing)',
    ),
    keptOwn(
      `(?:no|any|without a|without any|not a|never a) (?:\\w+ )?${en.neu} @+|(?:not|\\w*n't|never) (?:\\w+ ){1,3}(?:a |any )?${en.neu} @+|(?:instead of|rather than) (?:\\w+ ){0,2}(?:a )?${en.neu} (?:@+|one)`,
    ),
    keptOwn(
      `(?:no|without) @+ (?:change|swap|replacement|exchange)|(?:no need|not necessary|unnecessary|no call|no reason) (?:\\w+ ){0,3}(?:@+|(?:change|replace|swap|touch) ${en.the}@+)|${en.neu} @+ (?:was|were|is|proved) (?:not|\\w*n't|never|un)(?: )?(?:\\w+ )?(?:needed|necessary|required|fitted|called for|installed)`,
    ),
    fresh(
      `${en.neu} (?:\\w+ )?@+ (?:\\w+ ){0,3}(?:fitted|installed|in place|now|sits|is on|was put|went in|has taken|protects|keeps|graces|adorns)`,
    ),
    fresh(
      `(?:put (?:in|on)|bears|wears|sports|carries|has|boasts|received|got|given|gave it|comes? with|fitted with|equipped with|treated to|graced by|complete with|finished with) (?:\\w+ ){0,2}?(?:a |an )?${en.neu} (?:\\w+ )?@+`,
    ),
    fresh(
      `(?:old|original|worn|cracked|scratched|tired|damaged|previous|chipped|perished|brittle) @+ (?:\\w+ ){0,4}(?:made way|given way|gone|removed|swapped|retired|binned|off|had to go|exchanged|replaced|in retirement)`,
    ),
    fresh(
      '(?:in its place|instead) (?:\\w+ ){0,4}new|(?:a )?(?:brand[- ]?)?new one (?:\\w+ ){0,3}(?:in|on|fitted|place|installed|taken over)|made way for a (?:brand[- ]?)?new',
    ),
    fresh(`@+ ?[:-]? ?(?:is |are |now )*(?:brand[- ]?new|new)(?=[^a-z]*$)`),
    freshOwn(
      `@+ (?:\\w+ ){0,3}(?:could not|couldn't|cannot|could no longer) be (?:re-?used|kept|saved|refitted|retained)`,
    ),
  ],
  de: [
    freshOwn(
      '(?:statt|anstelle|anstatt|an stelle) (?:der|des|dem) (?:alten|bisherigen|verschlissenen|defekten) @+',
    ),
    fresh('(?:einer|einem) (?:neuen|anderen) (?:platz gemacht|gewichen|weichen)'),
    kept(
      `${de.old} @+ (?:ist |sind )?(?:\\w+ ){0,4}(?:nach wie vor|weiterhin|noch immer|immer noch) (?:\\w+ ){0,2}(?:verbaut|eingebaut|montiert|drin)`,
    ),
    fresh(`(?<=^[^a-z@]*)${de.neu} @+(?=[^a-z]*$)`),
    kept(
      '(?:haben|habe) (?:wir |ich )?(?:sie|es|ihn|diese|dieses|diesen) (?:\\w+ ){0,3}(?:drin|dran|drauf|drin gelassen|dringelassen|belassen|behalten|beibehalten|weiterverwendet)(?: gelassen)?',
    ),
    keptOwn(
      `(?:muss|musst|brauch)\\w* (?:\\w+ ){0,4}@+ (?:\\w+ ){0,2}nicht (?:\\w+ )?(?:zu )?(?:tauschen|ersetzen|wechseln|erneuern|austauschen|auswechseln)`,
    ),
    kept(`${de.old} @+ (?:\\w+ ){0,6}${de.kept}`),
    kept(
      `@+ (?:\\w+ ){0,5}(?:weiterverwendet|weiter verwendet|wiederverwendet|beibehalten|behalten|belassen|weiterbenutzt|weitergenutzt|dringelassen|drin gelassen|drangelassen)`,
    ),
    kept(
      `(?:behält|behielt|belasst|belassen|trägt|trug|lauft mit|hat|führt|mit) (?:weiterhin |noch |immer |nach wie vor )*(?:ihre[nrsm]?|ihr|die|den|das|der|dem) ${de.old} @+(?! (?:\\w+ ){0,6}(?:ersetzt|getauscht|verloren|entfernt|abgegeben|entsorgt))`,
    ),
    kept(
      `(?:${de.old} )?@+ (?:\\w+ ){0,3}${de.stays} (?:\\w+ ){0,4}(?:${de.here}|(?:dasselbe|dieselbe|derselbe|(?:die|das|der) (?:alte|gleiche|selbe|originale?|ursprünglich)\\w*)|erhalten|unverändert|original)`,
    ),
    kept(
      `${de.old} @+ (?:\\w+ ){0,2}(?:sitzt|tut|dient|ist|funktioniert|hält|verrichtet|leistet) (?:\\w+ ){0,4}(?:drin|dran|drauf|noch|weiter(?:hin)?|dienst|wieder)`,
    ),
    kept(
      `@+ ?[:,-] ?(?:${de.old}|belassen|behalten|beibehalten|unverändert|bleibt|geblieben|original)(?: (?:behalten|belassen|beibehalten))?(?=[^a-z]*$)`,
    ),
    kept(
      '(?:der|die|das) (?:alte|bisherige|vorhandene|bestehende|originale?|ursprüngliche)[nrs]? (?:\\w+ ){0,4}(?:noch (?:drin|dran|drauf|gut|da)|bleibt|blieb|belassen|behalten|weiterverwendet|wieder (?:drin|dran|eingesetzt|montiert)|tut(?:s| es)|reicht)',
    ),
    kept(
      '(?:konnten?|liess sich|liessen sich) (?:\\w+ ){0,5}(?:weiterverwend|wiederverwend|beibehalt|weiter verwend|weiter nutz|wieder verwend|wieder einsetz|wieder eingesetzt)\\w*(?: werden)?',
    ),
    kept('(?:es|sie|er) (?:blieb|bleibt) (?:an (?:ihrem|seinem) platz|drin|dran|drauf)'),
    keptOwn(
      `keine? (?:neue[nrs]?|andere[nrs]?) @+(?! (?:\\w+ ){0,3}(?:lieferbar|am? lager|erhältlich|da|eingetroffen|bekommen|verfügbar|vorrätig|gekommen|erhalten))|neue[rsnm]? @+ (?:\\w+ ){0,4}(?:nicht|unnötig|überflüssig) ?(?:\\w+ )?(?:nötig|notwendig|erforderlich|gebraucht|eingebaut|montiert|eingesetzt)?(?=[^a-z]*$)`,
    ),
    keptOwn(
      `(?:für|bei) (?:das|die|den|der|dem) @+ (?:\\w+ ){0,4}keine?n? (?:ersatz|austausch|wechsel|neue[nrs]?)|keine?n? (?:ersatz|austausch|wechsel|tausch) (?:der|des|vom|von) (?:\\w+ )?@+|(?:verzichtet|verzichteten|abgesehen|statt) (?:\\w+ ){0,5}neue[nrsm]? @+|neue[nrsm]? @+ (?:\\w+ ){0,2}(?:verzichtet|abgesehen)`,
    ),
    keptOwn(
      `@+ (?:\\w+ ){0,4}(?:nicht|nie) (?:angerührt|angefasst|berührt|angetastet)|(?:nichts|nicht) an (?:der|dem|den) @+ (?:gemacht|verändert|angerührt)`,
    ),
    kept(
      `konnten? (?:\\w+ ){0,4}@+ (?:\\w+ ){0,3}(?:weiterverwenden|wiederverwenden|behalten|belassen|weiternutzen|retten|wieder ?(?:einsetzen|verwenden|einbauen)|beibehalten)`,
    ),
    fresh(`(?:einbau|montage|einsatz|einsetzen|aufsetzen) (?:eines|einer|der|des) (?:\\w+ )?${de.neu} @+`),
    fresh(
      `${de.neu} @+ (?:\\w+ ){0,5}(?:sitzt|ziert|schützt|drin|drauf|dran|montiert|eingebaut|eingesetzt|verbaut|aufgesetzt|bekommen|erhalten|gekriegt|spendiert|verpasst|versehen|ausgestattet|gesetzt)`,
    ),
    fresh(
      `(?:trägt|besitzt|verfügt über|hat|zeigt sich mit|glänzt mit|sitzt|erhielt|bekam) (?:nun |jetzt |ab sofort |wieder )*(?:eine?n? |über eine?n? )?(?:\\w+ )?${de.neu} @+(?! (?:bestellt|nötig|geordert|angefordert|offeriert|empfohlen|gebraucht|im))`,
    ),
    fresh(
      `(?:alte|verbrauchte|verschlissene|zerkratzte|gesprungene|defekte|bisherige|abgenutzte|spröde|poröse|kaputte)[nrs]? @+ (?:\\w+ ){0,4}(?:ist weg|weg|raus|gewichen|weichen|ausgedient|ausgewechselt|platz gemacht|in rente)`,
    ),
    fresh(
      'an (?:ihrer|seiner|deren|dessen) (?:stelle|statt) (?:\\w+ ){0,6}(?:fabrik|nagel|brand)?neue?[nrs]?',
    ),
    fresh(`@+ ?[:-]? ?(?:ist |sind |jetzt |nun )*(?:fabrik|nagel|brand)?neu(?=[^a-z]*$)`),
    freshOwn(
      `@+ (?:\\w+ ){0,5}nicht (?:mehr |länger )?(?:weiterverwenden|wiederverwenden|weiterverwendet|wiederverwendet|behalten|retten|weiter verwenden)`,
    ),
  ],
  it: [
    freshOwn(
      "(?:al posto|invece|in luogo) (?:della|del|dell'|di) (?:vecchi[oa]|precedente|vostr[oa] vecchi[oa]) @+",
    ),
    fresh("(?:lasciato|ceduto|fatto) (?:il )?posto a un[oa']? ?(?:nuov[oa]|altr[oa])"),
    fresh(
      `(?<=^[^a-z@]*)(?:${it.neu} @+|@+ ${it.neu})(?=[^a-z]*$)|(?:adesso|ora|oggi) (?:c'e|ha|avete) un[oa']? ?(?:${it.neu} @+|@+ ${it.neu})`,
    ),
    kept(
      "(?:l'abbiamo|le abbiamo|li abbiamo) (?:quindi |semplicemente |dunque )?(?:tenut|lasciat|mantenut|conservat|riutilizzat)[oaie]",
    ),
    kept(
      `@+ (?:[\\w']+ ){0,6}(?:e|sono) (?:ancora|sempre) (?:al suo|al loro|li|sul su\\w+|sull'orologio|quell\\w+)`,
    ),
    kept(
      `(?:mantenut|conservat|preservat|riutilizzat|riusat|salvat|serbat|risparmiat)[oaie] ${it.the}(?:${it.before} )?@+`,
    ),
    kept(
      `(?:tenut|lasciat|rimontat|rimess|riposizionat)[oaie] (?:al suo posto |in posizione )?${it.the}(?:${it.before} @+|@+ (?:${it.after}|al suo posto|com'era|cosi com'e))`,
    ),
    kept(
      `(?:${it.before} @+|@+ ${it.after}) (?:[\\w']+ ){0,4}(?:${it.kept}|rimast[oaie]|resta(?:no)?|rimane|rimangono|al suo posto|e ancora|c'e ancora|fa ancora|va ancora|in sede)`,
    ),
    kept(
      `@+ (?:[\\w']+ ){0,2}(?:e |sono )?(?:stat[oaie] )?(?:mantenut|conservat|preservat|riutilizzat|riusat|salvat|lasciat)[oaie](?= (?:al suo|com'e|quell|cosi|in (?:sede|posizione|opera)|in quanto)|[^a-z]*$)`,
    ),
    kept(
      `@+ (?:[\\w']+ ){0,2}(?:rimast[oaie]|resta(?:no)?|rimane|rimangono) (?:[\\w']+ ){0,2}(?:al su[oa]|quell[oaie]|original[ei]|l[oa] stess[oa]|invariat[oaie]|in (?:sede|posizione)|al loro posto|d'origine)`,
    ),
    kept(
      `(?:port[ai]|mont[ai]|conserva|mantiene|tiene|ha|veste|sfoggia) (?:ancora |sempre |tuttora |quindi )*${it.the}(?:${it.before} @+|@+ (?:${it.after}|con cui|con la quale|con il quale|che aveva|di sempre))`,
    ),
    kept(`(?:port[ai]|mont[ai]|ha|veste) (?:ancora|sempre|tuttora) ${it.the}@+`),
    kept(
      `@+ ?[:,-] ?(?:quell[oa] )?(?:${it.kept}|${it.after}|invariat[oaie])(?: ${it.kept}|,)?(?=[^a-z]*(?:quella|quello|$))`,
    ),
    kept(`@+ ${it.kept}(?=[^a-z]*(?:$|quell))`),
    kept(
      "(?:c'e|e|resta|rimane|abbiamo (?:tenuto|lasciato|mantenuto|conservato)|rest[ai]) (?:ancora |sempre |solo )*quell[oaie] (?:di prima|original\\w+|d'origine|vecchi\\w+|di sempre|esistente|che c'era)",
    ),
    kept(
      '(?:si e|si sono|ha|hanno) potut[oaie] (?:\\w+ )?(?:conserva|riutilizza|mantene|recupera|riusa)\\w+',
    ),
    keptOwn(
      `non (?:[\\w']+ ){0,3}toccat[oaie] ${it.the}@+|@+ non (?:e stat[oa] |sono stat[ei] )?toccat[oaie]`,
    ),
    keptOwn(
      `(?:niente|nessun[oa']?|senza|anziche|invece di|al posto di) (?:\\w+ ){0,2}(?:nuov[oaie] @+|@+ nuov[oaie])|non (?:[\\w']+ ){1,4}(?:nuov[oaie] @+|@+ nuov[oaie])`,
    ),
    keptOwn(
      `(?:rinunciat|evitat)[oa] (?:[\\w']+ ){0,3}@+|(?:nuov[oaie] @+|@+ nuov[oaie]) (?:[\\w']+ ){0,2}non (?:[\\w']+ ){0,3}(?:necessari\\w+|serv\\w+|montat\\w+|occorr\\w+|stat\\w+)`,
    ),
    fresh(
      `@+ nuov[oaie] (?:[\\w']+ ){0,3}(?:montat|installat|mess|posat|in sede|al suo posto|di zecca|fiammant|applicat|inserit)[oaie]?|nuov[oaie] @+ (?:[\\w']+ ){0,3}(?:montat|installat|mess|posat|applicat|inserit)[oaie]`,
    ),
    fresh(
      `(?:mont[ai]|ha|port[ai]|sfoggia|vanta|dispone di|ricevuto|avuto|dotat[oa] di|equipaggiat[oa] (?:di|con)|munit[oa] di|montato|installato|messo|posato|applicato) (?:ora |adesso |oggi |finalmente |gia )*(?:un[oa']? ?)?(?:nuov[oaie] @+|@+ (?:\\w+ )?nuov[oaie])`,
    ),
    fresh(
      `(?:vecchi[oae] @+|@+ (?:vecchi[oae]|graffiat[oa]|usurat[oa]|rott[oa]|consumat[oa]|rovinat[oa]|incrinat[oa])) (?:[\\w']+ ){0,4}(?:cedut[oa]|fatto posto|lasciato (?:il )?posto|sostituit[oa]|cambiat[oa]|in pensione)`,
    ),
    fresh(
      "(?:al suo posto|in sua vece) (?:[\\w']+ ){0,5}nuov[oaie]|(?:un[oa'] nuov[oa]) (?:ne ha preso il posto|al suo posto)",
    ),
    fresh(`@+ ?[:-]? ?(?:e |ora )*nuov[oaie](?: di zecca| fiammante)?(?=[^a-z]*$)`),
    freshOwn(
      `@+ (?:[\\w']+ ){0,3}non (?:[\\w']+ ){0,3}(?:poteva|potevano|era possibile|era piu|piu) (?:[\\w']+ ){0,2}(?:riutilizz|conserv|recuper|manten|tener|salv)\\w+`,
    ),
  ],
}
