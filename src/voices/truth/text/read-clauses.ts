import type { Language } from '../claim.ts'
import { has, matchesOf, phrase } from '../words/phrase.ts'
import type { MoodWords } from '../words/mood-words.ts'
import { moodWordsDe } from '../words/mood-words-de.ts'
import { moodWordsEn } from '../words/mood-words-en.ts'
import { moodWordsFr } from '../words/mood-words-fr.ts'
import { moodWordsIt } from '../words/mood-words-it.ts'

/**
 * `said`: our plain statement, held against the facts. `conditional` and `would`: never called untrue, only unknown.
 * Everything else claims nothing: a question, a condition, the client's own words, a request, a general remark.
 */
export type Mood =
  | 'said'
  | 'conditional'
  | 'would'
  | 'question'
  | 'condition'
  | 'whenever'
  | 'reported'
  | 'request'
  | 'generic'

export interface Clause {
  readonly from: number
  readonly to: number
  readonly mood: Mood
  readonly negated: boolean
  readonly ahead: boolean
  readonly past: boolean
}

export interface Piece {
  readonly from: number
  readonly to: number
}

const moodWords: Readonly<Record<Language, MoodWords>> = {
  fr: moodWordsFr,
  en: moodWordsEn,
  de: moodWordsDe,
  it: moodWordsIt,
}

export type MoodPatterns = Readonly<Record<keyof MoodWords, RegExp>>
const compiled = new Map<Language, MoodPatterns>()

export function moodPatterns(language: Language): MoodPatterns {
  const known = compiled.get(language)
  if (known) return known
  const words = moodWords[language]
  const made: MoodPatterns = {
    formulas: phrase(words.formulas),
    farewell: new RegExp(
      `^[\\s"'_,-]*(?:(?:et|and|und|e|merci|thanks|danke|grazie)[\\s,]+)*(?:${phrase(words.farewell).source})[\\s.!"'_]*$`,
    ),
    asks: new RegExp(
      `^[^a-z0-9]*(?:(?:et|and|und|e|ou|or|oder|o|alors|so|also|dann|bonjour|hello|merci) )?${phrase(words.asks).source}`,
    ),
    condition: phrase(words.condition),
    courtesy: phrase(words.courtesy),
    whenever: phrase(words.whenever),
    wouldBe: phrase(words.wouldBe),
    notWouldBe: phrase(words.notWouldBe),
    reported: phrase(words.reported),
    request: phrase(words.request),
    generic: phrase(words.generic),
    contrast: new RegExp(`^[^a-z0-9]*${phrase(words.contrast).source}`),
    negation: phrase(words.negation),
    notNegation: phrase(words.notNegation),
    ahead: phrase(words.ahead),
    past: phrase(words.past),
    joints: phrase(words.joints),
    datedThings: new RegExp(
      `${phrase(words.datedThings).source}[^a-z0-9]*(?:(?:du|de|d'|le|en date du|of|from|on|dated|vom|von|am|des|del|di|dell'|il|in data|pour|for|zum|zur|im|in|en|last|this|letzte[nrs]?) ?)*$`,
    ),
  }
  compiled.set(language, made)
  return made
}

/** Formulas of courtesy are blanked, so that nothing is read from them; lengths stay. */
export function blankFormulas(text: string, language: Language): string {
  const patterns = moodPatterns(language)
  const plain = text.replace(patterns.formulas, (match) => '_'.repeat(match.length))
  return patterns.farewell.test(plain) ? '_'.repeat(text.length) : plain
}

const AND = /(?<![a-z0-9])(?:et|and|und|e|ed)(?= )/g
/** Verbs that make a clause, of all four languages; what matters is whether both sides of an "and" have one. */
const VERB =
  /(?<![a-z'])(?:est|sont|etait|sera|seront|ont|avons|avez|pouvez|pourrez|is|are|was|were|has|have|will|can|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|konnen|liegt|sono|era|sara|saranno|hanno|abbiamo|puo|potra)(?![a-z])|(?<=(?:elle|il|on|nous|vous|montre|revision|qui) )a(?![a-z])/

/** Further verbs after which an "and not" begins a clause of its own: "läuft über die Garantie und kostet Sie nichts". */
const VERB_BEFORE =
  /(?<![a-z'])(?:lauft|steht|bleibt|kommt|geht|lief|kam|ging|carries|comes|came|stays|stayed|remains|runs|lies|sits|went|arrived|left|got|reste|demeure|passe|porte|vient|tombe|entre|resta|rimane|torna|passa|rientra|viene|va|e|l'est)(?![a-z])/

/** "It is in our workshop and not ready yet": the "not" is of what follows the "and" alone. */
function deniesAfter(left: string, right: string, negation: RegExp): boolean {
  const near = /^(?: [^ ,;:.]+){1,8}/.exec(right)?.[0] ?? ''
  return (VERB.test(left) || VERB_BEFORE.test(left)) && has(negation, near) && !has(negation, left)
}

/** "It came back on Friday and nothing will be charged": an "and" with a verb before it and one soon after begins a clause. */
function joinsClauses(
  text: string,
  { at, length, negation }: { at: number; length: number; negation: RegExp },
): boolean {
  const left = text.slice(0, at)
  const cut = Math.max(left.lastIndexOf(','), left.lastIndexOf(';'), left.lastIndexOf(':'))
  const soon = /^(?: [^ ,;:.]+){1,5}/.exec(text.slice(at + length))?.[0] ?? ''
  const next = soon.trimStart().split(' ')
  if (deniesAfter(left.slice(cut + 1), text.slice(at + length), negation)) return true
  // The verb must not come first: "is cleaned and is ready" has a joint of its own.
  return VERB.test(left.slice(cut + 1)) && VERB.test(next.slice(1).join(' '))
}

function cutPoints(text: string, language: Language, kept: readonly Piece[]): number[] {
  const points = new Set<number>([0])
  for (const match of text.matchAll(/,(?!\d)|[;()]|:(?!\d)| - /g))
    if (match[0] !== ':' || !LABEL.test(text.slice(0, match.index))) points.add(match.index + match[0].length)
  for (const match of matchesOf(moodPatterns(language).joints, text)) points.add(match.index)
  for (const match of text.matchAll(AND))
    if (
      joinsClauses(text, {
        at: match.index,
        length: match[0].length,
        negation: moodPatterns(language).negation,
      })
    )
      points.add(match.index)
  return [...points]
    .filter((point) => kept.every((piece) => point <= piece.from || piece.to <= point))
    .sort((a, b) => a - b)
}

function pieces(text: string, language: Language, kept: readonly Piece[]): Piece[] {
  const points = cutPoints(text, language, kept)
  const cut = points.map((from, index) => ({ from, to: points[index + 1] ?? text.length }))
  return cut.filter((piece) => /[a-z0-9]/.test(text.slice(piece.from, piece.to)))
}

/** "Collection: Friday", "New date: 12 May": up to three words and a colon are the name of what follows, no clause of their own. */
const LABEL = /(?:^|[.,;!(] )[^a-z0-9]*(?:[a-z'-]+ ){0,2}[a-z'-]+ ?$/

interface Marks {
  readonly piece: Piece
  readonly words: string
  readonly contrast: boolean
  mood: Mood
}

/** "If it takes longer, it is because the crown is missing": what is explained so is no condition. */
const EXPLAINED =
  /^[^a-z0-9]*(?:si|s'|if|wenn|falls|se)[^.!?]{3,80},[^a-z0-9]*(?:c'est (?:que|parce|a cause|du|en raison|le fait|faute)|cela (?:tient|vient|est du)|la (?:raison|cause) (?:en )?est|it(?:'s| is) (?:because|due|down to|only because)|that(?:'s| is) (?:because|due|down)|(?:dann|so)? ?(?:liegt|weil|deshalb weil|ist das|hat das|nur weil)|(?:e|questo e|cio e) (?:perche|dovut|a causa|per via|colpa)|dipende d)/

/** "Ob die Uhr schon beim Partner ist, kann ich nicht sagen": asked, and not said. */
const WHETHER = /^[^a-z0-9]*(?:ob|whether)\s/

function ownMood(words: string, patterns: MoodPatterns, explained: boolean): Mood {
  if (WHETHER.test(words)) return 'question'
  if (patterns.courtesy.test(words) || has(patterns.courtesy, words)) return 'condition'
  const condition = matchesOf(patterns.condition, words)[0]
  if (condition && condition.index <= 8) return explained ? 'said' : 'condition'
  if (has(patterns.request, words)) return 'request'
  if (has(patterns.reported, words)) return 'reported'
  const whenever = matchesOf(patterns.whenever, words)[0]
  if (whenever && whenever.index <= 6) return 'whenever'
  if (has(patterns.generic, words)) return 'generic'
  return has(patterns.wouldBe, words) && !has(patterns.notWouldBe, words) ? 'would' : 'said'
}

const CONJUNCTION =
  /^[^a-z0-9]*(?:que|qu'|that|dass|che|si|ob|whether|if|se|quand|when|wann|quando|et que|and that|und dass|e che)(?![a-z0-9])/

/** "You thought the watch be ready": German tells what others said by the verb alone. */
const INDIRECT = /(?<![a-z])(?:sei|seien|habe|werde|waere|haette|konne|musse|solle|komme|liege)(?![a-z])/

/** A question mark makes a question of the clauses from the first that asks; of the whole sentence if none does. */
function markQuestion(marks: readonly Marks[], patterns: MoodPatterns): void {
  const asking = marks.findIndex((mark) => patterns.asks.test(mark.words))
  for (const mark of marks.slice(Math.max(0, asking))) mark.mood = 'question'
}

function spread(marks: readonly Marks[], patterns: MoodPatterns): void {
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1]
    if (!before || mark.contrast) continue
    const carries = before.mood === 'reported' || before.mood === 'request' || before.mood === 'question'
    // "You ask whether it is ready": what hangs on the asking is not said by us.
    if (before.mood === 'reported' && INDIRECT.test(mark.words)) mark.mood = 'reported'
    if (carries && CONJUNCTION.test(mark.words))
      mark.mood = before.mood === 'question' ? 'question' : 'reported'
  }
  const binds = marks.some((mark) => mark.mood === 'condition' && !has(patterns.courtesy, mark.words))
  if (!binds) return
  for (const mark of marks) if (mark.mood === 'said') mark.mood = 'conditional'
}

const GOING_ON =
  /^[^a-z0-9]*(?:(?:et|and|und|e|bien|fully|ganz|frisch|deja|already|bereits|gia) )*[a-z]{3,}(?:ee?s?|ed|t|en|[aoi]t[aoei])(?: (?:et|and|und|e) (?:[a-z]+ )?[a-z]{3,}(?:ee?s?|ed|t|en|[aoi]t[aoei]))?[^a-z0-9]*$/

/** "Your watch is ready, serviced and tested": a few words without a verb go on with the "is" before them. */
function goesOn(words: string, before: string | undefined): boolean {
  const count = words.match(/[a-z]{2,}/g)?.length ?? 0
  return (
    before !== undefined &&
    count > 0 &&
    count <= 4 &&
    !VERB.test(words) &&
    /(?<![a-z])(?:est|sont|is|are|ist|sind|e|sono)(?![a-z])/.test(before) &&
    GOING_ON.test(words)
  )
}

/** "Le n° de suivi", "tracking no JD01…": a number, and no "not". */
const NUMBER_SIGN =
  /(?<![a-z])n[or]?[°º.]? ?(?=(?:de suivi|de commande|di spedizione|di tracking|[a-z]{0,4}\d{3,}))/g

function denies(patterns: MoodPatterns, words: string): boolean {
  const plain = words.replace(NUMBER_SIGN, (match) => '_'.repeat(match.length))
  return has(
    patterns.negation,
    plain.replace(patterns.notNegation, (match) => '_'.repeat(match.length)),
  )
}

/** "Battery changed, test done": a thing and what became of it. */
const FRAGMENT =
  /^[^a-z0-9]*(?:[a-z']+ ){1,4}(?:faite?s?|effectuee?s?|posee?s?|changees?|remplacee?s?|livree?s?|done|fitted|changed|replaced|tested|polished|delivered|gemacht|erfolgt|versandt|abgegangen|sent|shipped|envoye|parti|expedie|effettuat[oa]|partit[oa]|spedit[oa]|gewechselt|ersetzt|gepruft|poliert|zugestellt|fatt[oaie]|mess[oaie]|cambiat[oaie]|sostituit[oaie]|eseguit[oaie]|consegnat[oaie])[^a-z0-9]*$/
/** "Spedito martedì con BRT": a parcel's line. */
const SENT =
  /^[^a-z0-9]*(?:spedit[oa]|inviat[oa]|partit[oa]|consegnat[oa]|expediee?|envoyee?|remise? (?:a|au)|sent|shipped|dispatched|posted|verschickt|versandt|abgeschickt|aufgegeben)(?![a-z])/
const AS_WISHED =
  /^[^a-z0-9]*(?:wie|comme|as|come|selon|conformement|laut|gemass)(?: [a-z']+){1,3}[^a-z0-9]*$/
const ONLY_DENIES =
  /^[^a-z0-9]*(?:(?:ebenfalls|auch|aber|also|aussi|either|anche) )?(?:nicht|not|pas|non)[^a-z0-9]*$/

/** "The dial stays as it is, we haven't touched it": a clause with somebody in it denies for itself. */
const OWN_SUBJECT = /^[^a-z0-9]*(?:we|i|it|they|nous|on|elle|il|je|wir|ich|sie|es|noi|abbiamo)(?![a-z])/

/** "We have, as you wished, not polished it": the "not" after the aside is the clause's own. */
function deniedAfter(next: readonly Marks[], patterns: MoodPatterns): boolean {
  const [aside, rest] = next
  return (
    aside !== undefined &&
    rest !== undefined &&
    AS_WISHED.test(aside.words) &&
    !OWN_SUBJECT.test(rest.words) &&
    (ONLY_DENIES.test(rest.words) || (!VERB.test(rest.words) && denies(patterns, rest.words)))
  )
}

export function readClauses(text: string, language: Language, kept: readonly Piece[]): Clause[] {
  const patterns = moodPatterns(language)
  const explained = EXPLAINED.test(text)
  const marks: Marks[] = pieces(text, language, kept).map((piece) => {
    const words = text.slice(piece.from, piece.to)
    return {
      piece,
      words,
      contrast: patterns.contrast.test(words),
      mood: ownMood(words, patterns, explained),
    }
  })
  spread(marks, patterns)
  if (/\?["')\s]*$/.test(text)) markQuestion(marks, patterns)
  return marks.map(({ piece, words, mood }, index) => ({
    ...piece,
    mood,
    negated: denies(patterns, words) || deniedAfter(marks.slice(index + 1), patterns),
    ahead: has(patterns.ahead, words),
    past:
      has(patterns.past, words) ||
      FRAGMENT.test(words) ||
      SENT.test(words) ||
      goesOn(words, marks[index - 1]?.words),
  }))
}
