import type { Language } from '../claim.ts'
import { phraseBook } from './phrase-book.ts'
import { foldWord } from '../text/fold-text.ts'

/** A part by key, with the words that mean it and how each language names it with its article (German: accusative). */
interface PartRow {
  readonly key: string
  readonly words: Readonly<Record<Language, string>>
  readonly named: Readonly<Record<Language, string>>
}

type PartLine = readonly [
  key: string,
  fr: string,
  frNamed: string,
  en: string,
  enNamed: string,
  de: string,
  deNamed: string,
  it: string,
  itNamed: string,
]

// Longer and narrower things first: "stem of the crown" is not the crown, "balance spring" is not the balance.
const lines: readonly PartLine[] = [
  [
    'crown_stem',
    'tiges?(?: de remontoir)?',
    'la tige de remontoir',
    '(?:winding )?stems?|crown stem',
    'the winding stem',
    '(?:aufzugs?|stell)wellen?',
    'die Aufzugswelle',
    'alberi? di (?:carica|messa)|alberino',
    "l'albero di carica",
  ],
  [
    'crown_tube',
    'tubes?(?: de (?:la )?couronne)?',
    'le tube de couronne',
    '(?:crown |case )?tubes?',
    'the crown tube',
    '(?:kronen)?tubus|kronentuben',
    'den Kronentubus',
    'tub[oi](?: corona)?',
    'il tubo della corona',
  ],
  [
    'crown',
    'couronnes?(?: de remontoir| vissee)?',
    'la couronne',
    '(?:winding )?crowns?',
    'the crown',
    '(?:aufzugs|original|schraub|ersatz|uhren)?kronen?',
    'die Krone',
    'coron[ae]',
    'la corona',
  ],
  [
    'gasket',
    "joints?(?: d'etancheite| de fond| torique)?",
    'le joint',
    'gaskets?|seals?|o-?rings?',
    'the gasket',
    '(?:gehäuse|boden|gehäuseboden|glas|kronen|tubus|drücker|original)?dichtung(?:en|ssatz)?|(?:o-?ringe?n?)|dichtungsringe?n?',
    'die Dichtung',
    'guarnizion[ei]',
    'la guarnizione',
  ],
  [
    'crystal',
    'verres?(?: saphir| mineral| plexi)?|glace(?: saphir)?',
    'le verre',
    '(?:sapphire |mineral )?(?:crystal|glass)(?:es)?',
    'the crystal',
    '(?:saphir|uhr|uhren|mineral|deck|kunststoff|plexi|original|ersatz)?glas(?:es)?|gläser',
    'das Glas',
    'vetr[oi](?: zaffiro)?|vetro minerale',
    'il vetro',
  ],
  [
    'date_disc',
    '(?:disque|disques|quantieme)(?: (?:de|du|des) (?:date|quantieme|jours?))?',
    'le disque de date',
    '(?:date|day) (?:disc|disk|wheel)s?',
    'the date disc',
    'datums?(?:scheibe|anzeige|ring)n?',
    'die Datumsscheibe',
    'disc[oi] (?:del(?:la)? )?(?:data|datario)|datario',
    'il disco della data',
  ],
  [
    'dial',
    'cadrans?',
    'le cadran',
    'dials?',
    'the dial',
    'zifferbl(?:ä)tt(?:er|s|es)?|zifferblatt',
    'das Zifferblatt',
    'quadrant[ei]',
    'il quadrante',
  ],
  [
    'hands',
    'aiguilles?(?: des (?:heures|minutes|secondes))?',
    'les aiguilles',
    '(?:hour |minute |second |seconds |watch )hands?|set of hands|(?<!(?:our|good|safe|capable|those|in|full) )hands(?! (?:of|full))',
    'the hands',
    '(?:uhr|stunden|minuten|sekunden)?zeiger[ns]?|zeigersatz',
    'die Zeiger',
    'lancett[ae]|sfer[ae]',
    'le lancette',
  ],
  [
    'battery',
    'piles?|batteries?',
    'la pile',
    '(?:battery|batteries|cell)',
    'the battery',
    'batterien?',
    'die Batterie',
    'batteri[ae]|pil[ae]',
    'la batteria',
  ],
  [
    'clasp',
    '(?:(?<!(?:sera|est|ete|soit|tout|et) )boucle|fermoir)s?(?: deployante?s?| ardillon)?|deployante',
    'la boucle',
    'clasps?|buckles?|deployants?',
    'the clasp',
    '(?:falt|dorn|band)?schliesse[n]?(?! (?:wir|sie|ich)(?![a-z]))|(?:falt)?schließen?(?! (?:wir|sie|ich)(?![a-z]))|schnalle[n]?',
    'die Schliesse',
    'fibbi[ae]|chiusur[ae] (?:deployante|pieghevole)|deployante',
    'la fibbia',
  ],
  [
    'strap',
    'bracelets? (?:de |en )?(?:cuir|caoutchouc|tissu|alligator|croco(?:dile)?|veau|nato)|sangle',
    'le bracelet cuir',
    '(?:leather |rubber |nato |alligator |calf )?straps?',
    'the strap',
    '(?:leder|kautschuk|uhren|alligator|textil)?(?:armb(?:ä)nder|armband)(?!uhr)|lederband|uhr(?:en)?band|band',
    'das Lederband',
    'cintur(?:in[oi]|ino)(?: (?:in|di) \\w+)?',
    'il cinturino',
  ],
  [
    'link',
    'maillons?',
    'le maillon',
    'links?',
    'the link',
    '(?:band)?glied(?:er|es)?',
    'das Bandglied',
    'magli[ae]',
    'la maglia',
  ],
  [
    'bracelet',
    'bracelets?(?: (?:acier|metal|or))?',
    'le bracelet',
    'bracelets?',
    'the bracelet',
    '(?:metall|stahl|glieder|milanaise)(?:armband|band)',
    'das Metallband',
    'bracciale?(?:tto)?|bracciali',
    'il bracciale',
  ],
  [
    'spring_bar',
    '(?:barrettes?|pompes?)',
    'la barrette',
    '(?:spring ?bars?|pins?)',
    'the spring bar',
    '(?:feder)?stege?n?',
    'den Federsteg',
    '(?:ansett[ae]|barrett[ae])',
    'la barretta',
  ],
  [
    'bezel',
    'lunettes?(?: ceramique| tournante)?',
    'la lunette',
    'bezels?',
    'the bezel',
    '(?:lünette|lunette|drehring)n?',
    'die Lünette',
    'ghier[ae]|lunett[ae]',
    'la ghiera',
  ],
  [
    'insert',
    'inserts?',
    "l'insert",
    'inserts?',
    'the insert',
    'inlays?|einlage',
    'das Inlay',
    'insert[oi]',
    "l'inserto",
  ],
  [
    'caseback',
    'fonds?(?: de boite| saphir| visse)',
    'le fond',
    'case ?backs?',
    'the caseback',
    '(?:gehäuse|glas|schraub)?boden|gehäuseboden',
    'den Gehäuseboden',
    'fondell[oi]',
    'il fondello',
  ],
  [
    'case',
    'boites?(?: de montre)?|boitiers?|carrure',
    'la boîte',
    '(?:watch ?)?cases?(?! of)',
    'the case',
    '(?:uhr)?gehäuse[ns]?',
    'das Gehäuse',
    'cass[ae]',
    'la cassa',
  ],
  [
    'hairspring',
    'spiral(?:e|s)?',
    'le spiral',
    'hairsprings?|balance[ -]springs?',
    'the balance spring',
    '(?:unruh)?spirale[n]?|spiralfeder',
    'die Spirale',
    'spiral[ei]',
    'la spirale',
  ],
  [
    'mainspring',
    'ressorts?(?: (?:de barillet|moteur))?',
    'le ressort',
    '(?:main ?)?springs?',
    'the mainspring',
    '(?:zug|aufzugs)?federn?',
    'die Zugfeder',
    'moll[ae](?: di carica)?',
    'la molla',
  ],
  [
    'barrel',
    'barillets?',
    'le barillet',
    'barrels?',
    'the barrel',
    'federh(?:ä)user|federhaus',
    'das Federhaus',
    'bariletto',
    'il bariletto',
  ],
  [
    'balance',
    'balanciers?|axe de balancier',
    'le balancier',
    'balance(?: wheel| staff| complete)',
    'the balance wheel',
    'unruh(?:en|welle)?',
    'die Unruh',
    'bilancier[ei]',
    'il bilanciere',
  ],
  [
    'rotor',
    'rotors?|masses? oscillantes?',
    'la masse oscillante',
    '(?:oscillating weights?|rotors?)',
    'the rotor',
    '(?:schwungmasse|rotor|aufzugsrotor)(?:en|s)?',
    'den Rotor',
    'rotor[ei]|massa oscillante',
    'il rotore',
  ],
  [
    'pusher',
    'poussoirs?',
    'le poussoir',
    '(?:push(?:er|-button|piece)s?)',
    'the pusher',
    'drücker[ns]?',
    'den Drücker',
    'pulsant[ei]',
    'il pulsante',
  ],
  [
    'escapement',
    "echappements?|ancres?|roue (?:d'ancre|d'echappement)",
    "l'échappement",
    'escapements?|pallet fork|escape wheel',
    'the escapement',
    'hemmung|anker(?:rad)?',
    'die Hemmung',
    'scappament[oi]|ancora d[ei] scappamento',
    'lo scappamento',
  ],
  [
    'movement',
    'mouvements?|calibres?',
    'le mouvement',
    'movements?|calibres?|calibers?',
    'the movement',
    '(?:uhr|quarz|automatik)?werke?s?|kaliber',
    'das Uhrwerk',
    'moviment[oi]|calibr[oi]',
    'il movimento',
  ],
  [
    'circuit',
    'circuits?(?: electroniques?| imprimes?)?|module electronique',
    'le circuit',
    '(?:electronic )?(?:circuit|module)s?',
    'the circuit',
    '(?:elektronik|schaltung|modul|e-block)',
    'die Elektronik',
    'circuit[oi]|modulo elettronico',
    'il circuito',
  ],
  ['coil', 'bobines?', 'la bobine', 'coils?', 'the coil', 'spule[n]?', 'die Spule', 'bobin[ae]', 'la bobina'],
  [
    'wheel',
    'roues?|rouages?|pignons?',
    'la roue',
    '(?:gear |centre |third |fourth |intermediate )?wheels?|pinions?',
    'the wheel',
    '(?:zahn|sekunden|minuten|zwischen)?r(?:ä)der|(?:zahn|sekunden|minuten|zwischen|wechsel)rad',
    'das Rad',
    'ruot[ae]|ruotismo|pignon[ei]',
    'la ruota',
  ],
  [
    'bridge',
    'ponts?(?: de \\w+)?',
    'le pont',
    'bridges?',
    'the bridge',
    '(?:brücke[n]?)',
    'die Brücke',
    'ponte',
    'il ponte',
  ],
  ['screw', 'vis', 'la vis', 'screws?', 'the screw', 'schrauben?', 'die Schraube', 'vit[ei]', 'la vite'],
  [
    'jewel',
    'rubis',
    'le rubis',
    'jewels?|ruby|rubies',
    'the jewel',
    'lagerstein(?:e|en)?|rubin(?:e)?',
    'den Lagerstein',
    'rubin[oi]',
    'il rubino',
  ],
]

const parts: readonly PartRow[] = lines.map(([key, fr, frNamed, en, enNamed, de, deNamed, it, itNamed]) => ({
  key,
  words: { fr, en, de, it },
  named: { fr: frNamed, en: enNamed, de: deNamed, it: itNamed },
}))

const ANY: readonly Language[] = ['fr', 'en', 'de', 'it']
const compiled = new Map(
  ANY.map(
    (language) =>
      [language, phraseBook(parts.map((row) => [row.key, row.words[language]] as const))] as const,
  ),
)

export interface PartMention {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** Parts named in a folded sentence, in reading order; the longer name wins where two overlap. */
export function readParts(text: string, language: Language): PartMention[] {
  const found: PartMention[] = []
  for (const { label, from, to } of compiled.get(language)?.find(text) ?? [])
    if (found.every((other) => to <= other.from || other.to <= from)) found.push({ key: label, from, to })
  return found.sort((a, b) => a.from - b.from)
}

/** The key of a part given by key or by its name in any language; unknown names stay as they are, folded. */
export function partKey(name: string): string {
  const folded = foldWord(name).trim()
  if (parts.some((row) => row.key === folded)) return folded
  if (folded === 'stem') return 'crown_stem'
  if (folded === 'seal' || folded === 'gaskets' || folded === 'seals') return 'gasket'
  if (folded === 'hand') return 'hands'
  if (folded === 'glass') return 'crystal'
  for (const language of ANY) {
    const first = readParts(folded.replace(/_/g, ' '), language)[0]
    if (first) return first.key
  }
  return folded
}

export function namePart(key: string, language: Language): string | undefined {
  return parts.find((row) => row.key === key)?.named[language]
}
