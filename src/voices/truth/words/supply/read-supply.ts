import type { Language } from '../../claim.ts'
import { matchesOf, phraseSource } from '../phrase.ts'
import { readParts } from '../parts.ts'
import type { PartMention } from '../parts.ts'
import type { SupplySaying, SupplyWords } from './supply-saying.ts'
import { supplyWordsDe } from './supply-words-de.ts'
import { supplyWordsEn } from './supply-words-en.ts'
import { supplyWordsFr } from './supply-words-fr.ts'
import { supplyWordsIt } from './supply-words-it.ts'

const sayings: Readonly<Record<Language, SupplyWords>> = {
  fr: supplyWordsFr,
  en: supplyWordsEn,
  de: supplyWordsDe,
  it: supplyWordsIt,
}
const KINDS: readonly SupplySaying[] = ['lacking', 'here', 'ordered']

/** A part without its name; "votre pièce" is the watch. */
const UNNAMED: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![a-z])(?:piece(?: de rechange| detachee| manquante| commandee| attendue| necessaire)|(?<=la )piece(?= (?:est|n'est|manque|a ete|nous|se fait)))(?![a-z])/g,
  en: /(?<![a-z])(?:(?:spare|replacement|missing|ordered|required|needed) part|(?<=(?:the|a) )part(?= (?:has|hasn|is|isn|we|was|still|needed|required)))(?![a-z])/g,
  de: /(?<![a-z])(?:ersatzteil|(?<=das |bestellte |fehlende )teil)(?![a-z])/g,
  it: /(?<![a-z])(?:pezzo(?: di ricambio| mancante| ordinato| atteso| necessario)?|ricambio|(?<=il )componente)(?![a-z])/g,
}

/** Letters of a mention become signs of the same number, so that places in the text stay. */
function masked(text: string, parts: readonly { from: number; to: number }[]): string {
  return parts.reduce(
    (left, { from, to }) => `${left.slice(0, from)}${'#'.repeat(to - from)}${left.slice(to)}`,
    text,
  )
}

function compile(source: string): RegExp {
  const folded = phraseSource(source)
    .replaceAll('#\\s+', "#+(?:'s)?[\\s,)-]+")
    .replaceAll(/#(?!\+)/g, '#+')
  return new RegExp(`(?<![a-z0-9#])(?:${folded})(?![a-z0-9#])`, 'g')
}

const compiled = new Map<string, RegExp>()

function patternOf(language: Language, kind: SupplySaying): RegExp {
  const key = `${language} ${kind}`
  const pattern = compiled.get(key) ?? compile(sayings[language][kind])
  compiled.set(key, pattern)
  return pattern
}

/** "Kronenlieferung": the part stands in the word for its coming. */
const COMPOUND = /(?<![a-z])[a-z]{4,}?(?=(?:lieferung|bestellung|beschaffung|eingang)(?![a-z]))/g

function compounds(text: string, language: Language): PartMention[] {
  if (language !== 'de') return []
  return [...text.matchAll(COMPOUND)].flatMap((match) => {
    const part = readParts(match[0], language)[0]
    return part ? [{ key: part.key, from: match.index, to: match.index + match[0].length }] : []
  })
}

export interface SupplySaid {
  readonly kind: SupplySaying
  /** Keys of the parts it is said of; none for a part without its name. */
  readonly keys: readonly string[]
  readonly words: string
  readonly from: number
  readonly to: number
}

/** Read once for a sentence: every order in question and every pause of the hand asks again. */
const known = new WeakMap<readonly PartMention[], readonly SupplySaid[]>()

/** What a folded sentence says of the parts it names: the first saying of each kind for each part. */
export function readSupply(
  text: string,
  language: Language,
  parts: readonly PartMention[],
): readonly SupplySaid[] {
  const read = known.get(parts) ?? readAfresh(text, language, parts)
  known.set(parts, read)
  return read
}

function readAfresh(text: string, language: Language, parts: readonly PartMention[]): SupplySaid[] {
  const unnamed = matchesOf(UNNAMED[language], text).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  const named = [...parts, ...compounds(text, language)].filter((part) =>
    unnamed.every((one) => part.to <= one.from || one.to <= part.from),
  )
  if (named.length + unnamed.length === 0) return []
  // "The spare part, namely the crown": where a part is named, the other word is a word like any.
  const plain = masked(text, named.length > 0 ? named : unnamed)
  return KINDS.flatMap((kind) =>
    matchesOf(patternOf(language, kind), plain).map((match) => {
      const from = match.index
      const to = from + match[0].length
      return {
        kind,
        keys: named.filter((part) => part.from >= from && part.to <= to).map((part) => part.key),
        words: text.slice(from, to),
        from,
        to,
      }
    }),
  )
}
