import type { Language } from '../claim.ts'
import { foldWord } from '../text/fold-text.ts'
import type { Clause } from '../text/read-clauses.ts'
import { placeWords, towns, withMaker } from '../words/places.ts'
import type { PlaceKind } from '../words/places.ts'
import { morePlaceWords } from '../words/more-place-words.ts'
import { phraseBook } from '../words/phrase-book.ts'
import type { PhraseBook } from '../words/phrase-book.ts'
import type { JudgeAid } from './draft.ts'

const KINDS: readonly PlaceKind[] = [
  'transit',
  'carrier',
  'partner',
  'workshop',
  'boutique',
  'site',
  'house',
  'client',
]

const placePatterns = new Map<Language, PhraseBook<PlaceKind>>()
function patternsFor(language: Language): PhraseBook<PlaceKind> {
  const known = placePatterns.get(language)
  if (known) return known
  const made = phraseBook(
    KINDS.map(
      (kind) =>
        [
          kind,
          [placeWords[language][kind], morePlaceWords[language][kind]].filter(Boolean).join('|'),
        ] as const,
    ),
  )
  placePatterns.set(language, made)
  return made
}
const anyTown = new RegExp(
  Object.values(towns)
    .map((source) => source.replace(/\(\?<=[^)]*\)/g, ''))
    .join('|'),
)
const townPatterns = Object.entries(towns).map(
  ([key, source]) =>
    [
      key,
      new RegExp(
        `(?<=(?:a|in|aus|bei|de|di|da|nach|from|of|to|at|en|nach|our|notre|unsere[rnm]?|nostr[oa]|unserem|the|d'|von|boutique|atelier|werkstatt|workshop|laboratorio|geschaft|negozio|sede di|sede|branch in|shop in|boutique de|boutique a|atelier de|atelier a|filiale|sala|siege de) ?'?)(?:${source})(?![a-z])`,
        'g',
      ),
    ] as const,
)

export interface PlaceSaid {
  /** Every kind of place the clause names; "on its way to the maker" names two. */
  readonly kinds: readonly PlaceKind[]
  readonly town?: string
  readonly from: number
  readonly to: number
}

export function townKey(name: string | undefined): string | undefined {
  if (!name) return undefined
  const folded = foldWord(name)
  return Object.entries(towns).find(([, source]) =>
    new RegExp(`(?<![a-z])(?:${source.replace(/\(\?<=[^)]*\)/g, '')})(?![a-z])`).test(folded),
  )?.[0]
}

/** A shop or bench named by a town no table holds: "nella nostra sede di Bellinzona". */
const OTHER_TOWN =
  /(?:sede|boutique|atelier|workshop|shop|store|branch|filiale|werkstatt|laboratorio|negozio|geschäft|laden)\s+(?:de|di|à|a|in|von|of|en)\s+(\p{Lu}\p{L}{2,})/iu

const COUNTRY =
  /^(?:ital|suisse|schweiz|switzerland|svizzera|france|frankreich|francia|german|deutschland|allemagne|austria|osterreich|autriche|england|angleterre|inghilterra)/i

/** False where the clause names a town, unknown to us, that is not the one custody holds. */
export function otherTown(aid: JudgeAid, clause: Clause): boolean {
  const { sentence, order } = aid
  const span = sentence.span(clause.from, clause.to)
  const start = sentence.span(0, 1).start
  const name = OTHER_TOWN.exec(sentence.original.slice(span.start - start, span.end - start))?.[1]
  const known = order.custody?.place
  if (!name || !known || !/^\p{Lu}/u.test(name) || townKey(name) !== undefined) return false
  if (COUNTRY.test(name)) return false
  return !foldWord(known).includes(foldWord(name)) && !foldWord(name).includes(foldWord(known))
}

function blankName(words: string, name: string): string {
  return foldWord(name)
    .split(' ')
    .filter((word) => word.length > 3)
    .reduce((left, word) => left.replaceAll(word, '_'.repeat(word.length)), words)
}

interface PlaceFound {
  readonly kind: PlaceKind
  readonly at: number
  readonly length: number
}

/** Before a place: where it comes from, or where it is not. */
const FROM_THERE =
  /(?<![a-z])(?:from|away from|off|left|leaving|aus|(?<!kollegen )(?<!team )(?<!handen )vom|von|verlassen|de chez|parti[re]?e? d[eu]|weg aus|uscito|partit[oa] d|de retour d[eu]|quitte|sort(?:ie?|ant) d[eu]|revenue? d[eu]|rentree? d[eu]|dal|dalla|dall'|lasciato|uscit[oa] dal(?:la)?|rather than|instead of|plutot que|statt|anziche|et non|and not|und nicht|e non)\s*(?:(?:la|le|l'|the|our|notre|der|dem|die|das|il|lo|unsere[rm]?|nostr[oa])\s*)*$/
const LEADS_AWAY = /^(?:from|aus|vom|dal|dalla)(?![a-z])/
const VAGUER: Partial<Record<PlaceKind, readonly PlaceKind[]>> = {
  house: ['partner', 'workshop', 'boutique', 'carrier', 'transit'],
  site: ['partner', 'workshop', 'boutique'],
  workshop: ['partner'],
  boutique: ['partner'],
}

const overlap = (one: PlaceFound, other: PlaceFound): boolean =>
  one !== other && other.at < one.at + one.length && one.at < other.at + other.length

/** Of two readings of the same words: "repair shop" is a bench before it is a shop, "banco della boutique" a counter. */
function outdoes(one: PlaceFound, other: PlaceFound): boolean {
  if (one.kind === 'workshop' && other.kind === 'boutique') return true
  return one.length > other.length && !(one.kind === 'boutique' && other.kind === 'workshop')
}

/** Of all places a clause names: not where it comes from, nor "with us" beside "at our bench"; a partner's bench is the partner's. */
function mostTelling(words: string, found: readonly PlaceFound[]): readonly PlaceFound[] {
  const here = found.filter(
    (one) => !FROM_THERE.test(words.slice(0, one.at)) && !LEADS_AWAY.test(words.slice(one.at)),
  )
  const left = here
  const telling = left.filter(
    (one) =>
      !left.some(
        (other) =>
          (VAGUER[one.kind] ?? []).includes(other.kind) || (overlap(one, other) && outdoes(other, one)),
      ),
  )
  return telling.length > 0 ? telling : left
}

/** A workshop called by its name: "Atelier Rossi", "da Rossi", "chez Rossi". */
const HOUSE_BY_NAME =
  /(?:atelier|laboratorio|ditta|maison|officina|bottega|firma|casa)\s+(\p{Lu}\p{Ll}{2,})/giu
const AT_NAME =
  /(?<!\p{L})(?:chez|at|bei|von|da|dal|presso|with|an|to|by)\s+(\p{Lu}\p{Ll}{2,})(?=[\s]*(?:$|[,.;:!)]|\s(?:in|à|a|en|at|to|und|et|and|e|betreut|for)(?!\p{L})))/gu
/** "Rossi in Milan have got it." */
const NAME_HAS =
  /(?:^|[.:,;]\s*)(\p{Lu}\p{Ll}{2,})\s+(?:in|à|a)\s+\p{Lu}\p{Ll}+\s+(?:ha|has|have|hat|l'a|ce l'ha)/gu

function isHouseOfItsOwn(aid: JudgeAid, name: string): boolean {
  const folded = foldWord(name)
  const ours = [
    ...(aid.order.operations ?? []).map((one) => one.by),
    ...(aid.facts.duties ?? []).map((one) => one.owner),
  ]
  return (
    townKey(name) === undefined &&
    !NO_HOUSE.test(folded) &&
    !(aid.order.watch ?? []).some((watch) => foldWord(watch).includes(folded)) &&
    !ours.some((person) => person !== undefined && foldWord(person).includes(folded)) &&
    !(aid.order.custody?.holder !== 'partner' && foldWord(aid.order.custody?.name ?? '').includes(folded))
  )
}

const NO_HOUSE =
  /^(?:dhl|ups|fedex|vous|nous|ihnen|uns|lei|noi|lui|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|suisse|schweiz|switzerland|svizzera|italie|italien|italy|italia|marc|claire|luca|monsieur|madame|herrn?|frau|bedarf|fragen|haus|hause|bord|gelegenheit|ort|sie|ihrer?|der|die|das|dem|den|your|our|the|this|votre|notre|cette|suo|sua|nostr[oa]|horlog\w*|werkstatt|uhrmacher\w*|service|rueckfragen|ruckfragen|arbeitsbeginn|abholung|versand|hand|eingang)$/

function namedHouse(aid: JudgeAid, clause: Clause): PlaceFound | undefined {
  const { sentence } = aid
  const start = sentence.span(0, 1).start
  const span = sentence.span(clause.from, clause.to)
  const words = sentence.original.slice(span.start - start, span.end - start)
  for (const pattern of [HOUSE_BY_NAME, AT_NAME, NAME_HAS])
    for (const match of words.matchAll(pattern)) {
      const name = match[1] ?? ''
      if (!/^\p{Lu}/u.test(name) || !isHouseOfItsOwn(aid, name)) continue
      // Folding may change lengths by a letter; the place need only be near.
      const at = Math.max(0, sentence.text.slice(clause.from, clause.to).indexOf(foldWord(match[0]).trim()))
      return { kind: 'partner', at, length: match[0].trim().length }
    }
  return undefined
}

/** Whether these words name the house, its counter or its bench. */
export function namesOurHouse(words: string, language: Language): boolean {
  return patternsFor(language)
    .find(words)
    .some(({ label }) => label === 'workshop' || label === 'boutique')
}

export function placeSaid(aid: JudgeAid, clause: Clause): PlaceSaid | undefined {
  const { text, language } = aid.sentence
  const words = text.slice(clause.from, clause.to)
  // A watch called Glashütte is no town.
  const plainWords = (aid.order.watch ?? []).reduce((left, name) => blankName(left, name), words)
  const town = anyTown.test(plainWords)
    ? townPatterns.flatMap(([key, pattern]) =>
        [...plainWords.matchAll(pattern)].map((match) => ({ key, at: match.index, length: match[0].length })),
      )[0]
    : undefined
  const named = namedHouse(aid, clause)
  const found: readonly PlaceFound[] = mostTelling(words, [
    ...patternsFor(language)
      .find(words)
      .map(({ label, from, to }): PlaceFound => ({ kind: label, at: from, length: to - from })),
    ...[...words.matchAll(withMaker)].map((match): PlaceFound => ({
      kind: 'partner',
      at: match.index,
      length: match[0].length,
    })),
    ...(named ? [named] : []),
  ])
  const first = found[0] ?? town
  if (!first) return undefined
  const end = first.at + first.length
  const to = town && town.at >= first.at ? Math.max(end, town.at + town.length) : end
  return {
    kinds: found.map((one) => one.kind),
    ...(town ? { town: town.key } : {}),
    from: clause.from + first.at,
    to: clause.from + to,
  }
}
