import type { Language } from '../claim.ts'
import { foldWord } from '../text/fold-text.ts'
import { phraseBook } from './phrase-book.ts'

/** Work on a watch by key: the words of it done (participle, noun) in each language. */
interface OperationRow {
  readonly key: string
  readonly words: Readonly<Record<Language, string>>
}

type OperationLine = readonly [key: string, fr: string, en: string, de: string, it: string]

const lines: readonly OperationLine[] = [
  [
    'replace',
    "(?:est|sont) (?:\\w+ )?(?:neuve?s?|toute? neuve?s?)(?=$|[,.!; ])|(?:remplac|chang|substitu|renouvel)(?:ee?s?|e|ons|er|era|erons|ement|ant)|echang(?:ees?|es?|er)(?= (?:contre|par|pour)|$|[,.;])|(?:pose|montage|mise en place) d'une? (?:nouve\\w+ )?(?=couronne|verre|glace|joint|pile|cadran|bracelet)|(?:remplacement|changement|echange)(?: standard)?|(?:deja |ete |bien |est |sont |a |avons )mont(?:ee?s?|es)|(?:pas encore|toujours pas|encore pas) (?:ete )?(?:mont|pos|install)(?:ee?s?)|(?:ete |est |sont |avons |a )installe?e?s?|neuve?s? (?:monte|pose)e?s?|pose[es]* (?:un|une|des) (?:nouve\\w+ )?|(?:avons|a) (?:aussi |egalement |en plus )?(?:pose|monte|mis) (?:un|une|des)|(?:a|ont) (?:\\w+ )?(?:recu|eu droit a|herite de) (?:\\w+ )?(?:nouve\\w+|\\w+ (?:tout(?:e|es)? )?neu\\w*)|(?:dotee?|equipee?|munie?|pourvue?) (?:de |d')(?:une? )?(?:nouve\\w+|\\w+ (?:tout(?:e|es)? )?neu\\w*)",
    '(?:is|are) (?:\\w+ )?(?:brand )?new(?=$|[,.!;])|(?:crystal|crown|gasket|glass|battery|strap|seal|dial|hands?|bezel|movement|mainspring|stem) (?:replacement|exchange|change|swap)|(?:replac|chang|substitut|exchang|renew)(?:ed|e|ing|es)?|swap(?:ped|ping|s)?(?: out)?|switched|fitted|popped (?:in |on )?an?|(?:put|placed|mounted|added|given it) an?(?= new)|fitting|(?:put|installed|fit) (?:in |on )?an?(?! (?:\\w+ )?(?:order|request))|(?:put|gave|given|got|received|now has|now (?:bears|wears|sports|carries)|bears|sports|comes? back with|fitted with|went for|gone for) (?:it |in |on |your watch |the watch )?(?:a |an |some |its |two |both |all )?(?:brand[- ]?)?new|replacement of',
    '(?:ist|sind) (?:\\w+ )?neu(?=$|[,.!;])|(?:ersetzt|ausgetauscht|gewechselt|ausgewechselt|erneuert|neu eingesetzt|einbau (?:eines|einer) neuen|austausch|ersetzen|austauschen|auszutauschen|zu ersetzen|tauschen|auswechseln|wechseln|wechsel|ersatz|(?<!wieder )(?:eingebaut|eingesetzt)|getauscht|(?:batterie|glas|band|zeiger|zifferblatt|kronen|dichtungs|feder|werk|armband)(?:wechsel|ersatz|tausch)|(?<!wieder )(?:montiert|verbaut|aufgesetzt)|angebracht)|(?<!wir )hat (?:\\w+ ){0,3}neuen? (?!schliff|glanz|look)(?:\\w+ ){1,2}(?:bekommen|erhalten|gekriegt)|(?:eine?n?|neuen?) (?!(?:\\w+ )?(?:\\w*politur|reinigung|revision|service|pflege|kur|wartung|glanz))(?:\\w+ ){1,2}(?:spendiert|verpasst|gegönnt)|mit (?:einer |einem )?neue[rnm] (?:\\w+ ){1,2}(?:versehen|ausgestattet|bestückt|ausgerüstet)',
    '(?:e|sono) (?:\\w+ )?nuov[oaie](?=$|[,.!;])|(?:sostitu(?:it[oaie]|zione|ire|iremo|ito)|cambiat[oaie]|cambio|rimpiazzat[oaie]|cambiare|cambieremo|montare|installare|montat[oaie]|installat[oaie]|mess[oaie] (?:un|una|dei|delle)(?= (?:\\w+ ){0,3}nuov)|rinnovat[oaie]|rimpiazz\\w+|sostituisc\\w+)|ha (?:\\w+ )?(?:ricevuto|avuto) (?:\\w+ )?(?:nuov\\w+|\\w+ nuov\\w+)|(?:dotat|equipaggiat|munit)[oa] di (?:una? )?(?:nuov\\w+|\\w+ nuov\\w+)',
  ],
  [
    'polish',
    "(?:re)?poli(?:e|es|s|t|r|ra|rons|ssage|ssons)?|polissage|polish|coup d'eclat|aviv(?:age|ee?s?|e)|lustree?s?|lustrage|satin(?:ee?s?|age|er)|refinition",
    '(?:re-?)?polish(?:ed|ing|es)?|polish-up|buff(?:ing)?(?: up)?|refinish(?:ed|ing)|buffed|satin-?finish\\w*|brushed',
    '(?:auf|heraus|weg|nach|fein|aus|mit|uber|an)?polier(?:t|en|te)?|(?:aufpoliert|(?:gehäuse|band|hochglanz|oberflächen)?politur|satiniert|aufgearbeitet|satinierung|(?:neuen|frischen) (?:schliff|glanz)|hochglanz)',
    'politura|lucid(?:at[oaie]|atura|are|eremo|ato|atina)|ripass\\w+ di lucidatura|satinat[oaie]|satinatura|rilucidat[oa]',
  ],
  [
    'water_test',
    "(?:test|controle|essai|verification|examen|epreuve)s? (?:de |d'|de l'|de la )?(?:impermeabilite|resistance a l'eau)|(?:impermeabilite|resistance a l'eau),? ?:? ?(?:n'?\\w{1,3} |a |pas |encore |ete |est |bien |egalement )*(?:testee|controlee|verifiee|eprouvee)|(?:epreuve|test|essai|mise|passage|bain) (?:de l'eau|a l'eau|de pression|sous pression)|(?:test|controle|essai|tests|verification) (?:d'|de l'|d' )?etancheite|etancheite ?[:,]? ?(?:n'?\\w{1,3} |a |pas |encore |ete |est |bien |egalement )*(?:testee|controlee|verifiee|eprouvee|mesuree)|(?:teste|controle|verifie)(?:e?s?|r) (?:l'|son |sa )?etancheite",
    '(?:water|leak|dunk|wet|immersion|depth|dry|vacuum) test(?:ed|ing|s)?|(?:checked|tested|verified|examined|inspected) (?:it |your watch |the watch )?for (?:\\w+ )?(?:water ?tight(?:ness)?|leaks|water[ -]?proof(?:ness)?|water resistance)|(?:water ?tightness|water[- ]?resistance|waterproofness|seals)[:,]? (?:\\w+ ){0,4}(?:verified|tested|checked|confirmed|measured|assessed|proven)|(?:verif(?:ied|ying)|confirm(?:ed|ing)|measur(?:ed|ing)|prov(?:ed|ing)) (?:its|the|your watch.s) (?:water ?tightness|water[- ]?resistance)|(?:water[ -]?(?:resistance|proof(?:ness|ing)?)|pressure)[ -](?:test(?:ed|s)?|check(?:ed)?)|(?:test|check)(?:ed|ing)? (?:the |its |for )?water[ -]?(?:resistance|proof\\w*)|pressure[ -]tested',
    '(?:wd|wasser|nass|trocken|überdruck|unterdruck|vakuum|tauch)-?(?:test|prüfung|probe)|(?:kontrolle|prüfung|test|überprüfung|messung) der (?:wasser)?(?:dichtigkeit|dichtheit|resistenz)|(?:kontrolle|prüfung|test|überprüfung) der wasserresistenz|unter (?:wasser)?druck (?:\\w+ ){0,2}(?:geprüft|getestet|kontrolliert)|(?:wasserdicht(?:igkeit|heit)|dichtigkeit|dichtheit|wasserresistenz)[:,]? (?:\\w+ ){0,4}(?:geprüft|getestet|kontrolliert|gemessen|nachgewiesen|bestätigt)|auf (?:wasser)?(?:dichtigkeit|dichtheit|resistenz) (?:\\w+ ){0,6}(?:geprüft|getestet|kontrolliert)|(?:wasserdichtigkeits|wasserdichtheits|dichtigkeits|dichtheits|druck)(?:prüfung|test|kontrolle|probe)|wasserdicht (?:geprüft|getestet)|auf (?:wasser)?dicht(?:igkeit|heit) (?:geprüft|getestet)|(?:wasser)?dichtheit (?:[\\w.]+ ){0,6}(?:geprüft|getestet|kontrolliert)|wasserdichtigkeit (?:\\w+ )*(?:geprüft|getestet|kontrolliert|prüfen|testen|kontrollieren)',
    "(?:verificat|provat|testat|controllat|collaudat|mess)[oa] (?:\\w+ )?(?:in acqua|(?:in|sotto) pressione)|impermeabilita[:,]? (?:\\w+ ){0,3}(?:testata|verificata|controllata|provata|collaudata|misurata)|(?:verifica|controllo|prova|test|collaudo) (?:di |della |dell'|del )?(?:tenuta|ermeticita|tenuta all'acqua)|(?:test|prova|collaudo) (?:dell'acqua|d'acqua|in acqua|ad acqua|d'immersione|di pressione|all'acqua)|(?:test|prova|controllo|verifica) (?:di |dell'|d')(?:impermeabilita|tenuta)|impermeabilita (?:e stata |e )?(?:testata|verificata|controllata)|(?:testat|verificat|controllat)[oa] l'impermeabilita",
  ],
  [
    'demagnetise',
    'demagnetis(?:ee?s?|e|ation|er)|desaimant\\w+',
    'demagneti[sz](?:ed|ation|ing|e)',
    'entmagnetisier(?:t|en|ung)',
    'smagnetizz(?:at[oa]|azione|are)|demagnetizz\\w+',
  ],
  [
    'regulate',
    'regl(?:ee?s?|age|er|ons)(?! (?:par|le montant|la facture|en boutique|au|votre))|mise au point|mise? au point|chronocomparateur|ajuste[es]*',
    '(?:re)?regulat(?:ed|ion|ing|e)|fine-? ?tun(?:ed|ing|e)|time-?grapher|timing machine|(?:rate|timing|timekeeping|beat error|beat) (?:\\w+ ){0,5}(?:set|fine-tuned|dialled in|dialed in|brought (?:back )?(?:in|within)|corrected|optimi[sz]ed)|(?:dialled|dialed) in|adjust(?:ed|ment|ing)|timed',
    '(?:nach|ein|fein|neu)?(?:regulier(?:t|en|ung)|justier(?:t|en|ung)|eingestellt)|feinstellung|feinreglage|reglage|zeitwaage|gang(?:genauigkeit|werte?)? (?:\\w+ ){0,3}(?:optimiert|korrigiert|abgeglichen)',
    'regolat[oaie]|regolazione|regolare|mess[oa] a punto|cronocomparatore|(?:moviment[oi]|marcia|precisione) (?:\\w+ ){0,4}registrat[oa]|registrat[oa] (?:\\w+ ){0,2}(?:moviment[oi]|marcia|precisione)|taratura|tarat[oa]',
  ],
  [
    'lubricate',
    'lubrifi(?:ee?s?|e|cation|er)|huil(?:ee?s?|e|age)',
    'lubricat(?:ed|ion|ing|e)|oil(?:ed|ing)',
    '(?:ge|neu ge)?(?:schmiert|ölt)|ölung|schmierung|geölt|geschmiert',
    'lubrific(?:at[oaie]|azione|are)|oliat[oa]|oliatura',
  ],
  [
    'clean',
    'nettoy(?:ee?s?|e|age|er)|lavage|lavee?s?|ultrasons',
    'clean(?:ed|ing|s)?|ultrasonic',
    '(?:gereinigt|reinigung|gewaschen|ultraschall(?:reinigung)?|reinigen)',
    'pulit[oaie]|pulizia|pulire|lavat[oa]|lavaggio|ultrasuoni',
  ],
  [
    'service',
    'revis(?:ee?s?|e|ion|ions|er)(?: complete| totale)?|service complet|entretien complet|maintenance complete|revision',
    '(?:fully )?(?:servic(?:ed|ing)|overhaul(?:ed|ing)?)|(?:full|complete|movement) (?:service|overhaul)',
    '(?:revidier(?:t|en)|(?:total|voll|teil)?revision(?:en)?|überholt|überholung|generalüberholt)',
    'revision(?:at[oaie]|are|e|i)(?: complet[oa]| general[ei])?',
  ],
  [
    'restore',
    'restaur(?:ee?s?|e|ation|er)|refait[es]*|rafraichi[es]*',
    'restor(?:ed|ation|ing)|refurbish(?:ed|ment)|refinished dial|redone',
    'restaurier(?:t|en|ung)|aufgefrischt',
    'restaurat[oaie]|restauro|rinfrescat[oa]|rifatt[oa]',
  ],
  [
    'weld',
    'soud(?:ee?s?|e|ure|er)',
    'weld(?:ed|ing)?|solder(?:ed|ing)?',
    '(?:gelötet|geschweisst|geschweißt|gelasert|lasern)',
    'saldat(?:o|a|ura) (?:a laser)?|saldatura',
  ],
  [
    'engrave',
    'grav(?:ee?s?|ure|er)',
    'engrav(?:ed|ing|e)',
    '(?:graviert|gravur|gravieren)',
    'incis(?:o|a|ione)',
  ],
  [
    'resize',
    '(?:mise a (?:la )?taille|mis a taille|raccourci[es]*|ajuste[es]* (?:le|au) (?:bracelet|poignet))',
    '(?:resiz(?:ed|ing)|shortened|sized)',
    '(?:gekürzt|angepasst|kürzen)',
    '(?:accorciat[oa]|adattat[oa]|adattamento)',
  ],
  [
    'dispose',
    '(?:jete|elimine|recycle|detruit)(?:e?s?)|mis(?:e?s?)? (?:au rebut|a la poubelle|a la casse|de cote pour recyclage)|debarrasse(?:e?s?)|(?:gard|conserv)(?:ees?|es|e|ons)(?= (?:par|chez|a l|dans|les|la|vos|l)| (?:nous|pour nos)|$|[,.])',
    '(?:disposed of|thrown (?:away|out)|threw (?:away|out)|(?:threw|throw) (?:\\w+ ){1,4}(?:away|out)|discarded|binned|scrapped|recycled|got rid of|(?:kept|keep|retained|retain|hold on to)(?= (?:the|your|all|them|by us|here)))',
    '(?:entsorgt|entsorgen|weggeworfen|vernichtet|weggegeben|verschrottet|fortgeworfen|behalten|einbehalten)',
    '(?:smaltit[oaie]|buttat[oaie](?: via)?|gettat[oaie](?: via)?|eliminat[oaie]|rottamat[oaie]|riciclat[oaie]|tratteniamo|trattenut[oaie]|tenut[oaie] noi)',
  ],
  [
    'repair',
    'repar(?:ee?s?|e|ation|er)',
    'repair(?:ed|s|ing)?|fixed|mended',
    '(?:repariert|reparatur|instand gesetzt|instandgesetzt|behoben)',
    'riparat[oaie]|riparazione|aggiustat[oa]',
  ],
  [
    'open',
    'ouverte?s?|demontee?s?|demonte',
    '(?:opened|dismantled|stripped|taken apart)',
    '(?:geöffnet|zerlegt|demontiert)',
    '(?:apert[oa]|smontat[oa])',
  ],
]

const operations: readonly OperationRow[] = lines.map(([key, fr, en, de, it]) => ({
  key,
  words: { fr, en, de, it },
}))

const ANY: readonly Language[] = ['fr', 'en', 'de', 'it']
const compiled = new Map(
  ANY.map(
    (language) =>
      [language, phraseBook(operations.map((row) => [row.key, row.words[language]] as const))] as const,
  ),
)

export interface OperationMention {
  readonly key: string
  readonly from: number
  readonly to: number
}

export function readOperations(text: string, language: Language): OperationMention[] {
  const found: OperationMention[] = []
  for (const { label, from, to } of compiled.get(language)?.find(text) ?? [])
    if (found.every((other) => to <= other.from || other.to <= from)) found.push({ key: label, from, to })
  return found.sort((a, b) => a.from - b.from)
}

export function operationKey(name: string): string {
  const folded = foldWord(name).trim()
  if (operations.some((row) => row.key === folded)) return folded
  for (const language of ANY) {
    const first = readOperations(folded.replace(/_/g, ' '), language)[0]
    if (first) return first.key
  }
  return folded
}
