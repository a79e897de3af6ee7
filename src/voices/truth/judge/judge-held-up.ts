import type { ClaimVerdict } from '../claim.ts'
import type { WaitReason } from '../known-facts.ts'
import { foldWord } from '../text/fold-text.ts'
import type { Clause } from '../text/read-clauses.ts'
import { clauseAt } from '../text/read-sentence.ts'
import { readHeldUp } from '../words/held-up-words.ts'
import type { HeldUpMention } from '../words/held-up-words.ts'
import { carriers, withMaker } from '../words/places.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { causeDraft, reasonVerdict } from './wait-verdict.ts'

type Holding = 'partner' | 'skill' | 'incident'
const HOLDING: ReadonlySet<string> = new Set<Holding>(['partner', 'skill', 'incident'])
const isHolding = (kind: string): kind is Holding => HOLDING.has(kind)

interface Found {
  readonly reason: Holding
  readonly from: number
  readonly to: number
}

/** "No flood", "not because of a break-in". */
const DENIED =
  /(?<![a-z])(?:pas|aucune?|sans|no|not|never|without|non|nessun\w*|senza|keine?\w*|nicht|ohne|ni|weder)\s+(?:\w+\s+){0,2}$|n't (?:\w+ ){0,2}$/
const NOT_BLAMED =
  /(?<![a-z])(?:pas|not|nicht|non) (?:a cause|because|due|wegen|aufgrund|per colpa|a causa|an|chez|dal|par|d[eu']|of|to) ?(?:\w+[ '])*$/
/** "Water damage to the movement": of the watch, not of the house. */
const OF_THE_WATCH =
  /^ (?:du|de la|de l'|de votre|dans (?:le|la|votre)|sur (?:le|la|votre)|of (?:the|your)|in(?:side)? (?:the|your)|to (?:the|your)|am|im|an (?:der|ihrer)|der|des|ihrer|del|della|nel|nella|al|alla|sul) ?(?:\w+ )?(?:mouvement|montre|cadran|boitier|calibre|chronographe|movement|watch|dial|case|uhrwerk|werk|werks|uhr|gehause|movimento|orologio|cassa|quadrante)/
const OVERCOME =
  /(?<![a-z])(?:(?:est|a ete|is|was|has been|been|ist|wurde|e stato|e stata|e|now|desormais) (?:\w+ )?(?:resolu|regle|retabli|surmonte|resolved|fixed|sorted|overcome|behoben|geklart|risolt|ripristinat|superat)\w*|malgre|despite|in spite|trotz|nonostante|malgrado)(?![a-z])/

/** A workshop by its name: "chez Rossi", "Atelier Rossi", of a house that is not ours. */
const NAMED =
  /(?:\b(?:[Aa]telier|[Oo]fficina|[Ll]aboratorio|[Ww]erkstatt|[Ww]erkstätte|[Mm]aison|[Ww]orkshop|[Ff]irma)\s+|(?<=^|[\s(])(?:chez|at|bei|da)\s+)(\p{Lu}\p{Ll}{2,})/gu
const OWED =
  /(?<=[\s'](?:until|till|que|dass|bis|che|Until|Bis)\s)(\p{Lu}\p{Ll}{2,})(?=\s+(?:send|sends|return|returns|nous|ci|uns|hasn't|has not|n'a|non ha))/gu
/** Words that stand capital after such a preposition and name no workshop. */
const NO_HOUSE =
  /^(?:lausanne|milan\w*|geneve|zurich|london|paris|monday|tuesday|wednesday|thursday|friday|saturday|ihnen|ihrer|ihrem|lei|unser\w*|uns|dienstag|montag|mittwoch|donnerstag|freitag|samstag|the|our|your|this|kund\w*|einem|einer|present|madame|monsieur|reparatur\w*|arbeit\w*|uhrmacher\w*|krone\w*|teil\w*|ersatzteil\w*|eingang|abholung|fragen|bedarf|nous|ci|vous|sie|tag|ende|anfang|mai|july|june|may|april|january|february|march|august|september|october|november|december|juni|juli|dezember|januar|februar|marz|gut|rest|weihnachten|ostern|noel|easter|christmas|herr\w*|frau|uhr|boutique)$/

/** Names of workshops that are not ours; a watch's maker and a carrier are other matters. */
function namedHouses({ sentence, order }: JudgeAid): Found[] {
  const start = sentence.span(0, 1).start
  const own = foldWord(
    [order.custody?.holder === 'partner' ? '' : order.custody?.name, ...(order.watch ?? [])].join(' '),
  )
  return [...sentence.original.matchAll(NAMED), ...sentence.original.matchAll(OWED)].flatMap((match) => {
    const name = foldWord(match[1] ?? '')
    const around = foldWord(match[0])
    const known = own.includes(name) || NO_HOUSE.test(name)
    const other =
      [...`chez ${name}`.matchAll(withMaker)].length > 0 || [...around.matchAll(carriers)].length > 0
    if (known || other) return []
    const at = sentence.text.indexOf(name)
    return at < 0 || start < 0 ? [] : [{ reason: 'partner' as const, from: at, to: at + name.length }]
  })
}

const SPOKEN: ReadonlySet<string> = new Set(['said', 'whenever'])

function holds(aid: JudgeAid, { kind, from, to }: HeldUpMention): boolean {
  const { text } = aid.sentence
  const clause = clauseAt(aid.sentence, from)
  if (!clause || !SPOKEN.has(clause.mood)) return false
  const before = text.slice(clause.from, from)
  if (kind === 'incident') return !DENIED.test(before) && !OF_THE_WATCH.test(text.slice(to))
  return !NOT_BLAMED.test(before)
}

/** "Waiting for our specialist": the waiting stands close by, and before. */
function nearStill(found: HeldUpMention, still: readonly HeldUpMention[]): boolean {
  return still.some((one) => one.to <= found.from && found.from - one.to < 30)
}

function reasonsFound(aid: JudgeAid): Found[] {
  const { sentence, order } = aid
  const read = readHeldUp(sentence.text, sentence.language)
  const still = read.filter(({ kind }) => kind === 'still' || kind === 'owes')
  const absence = read.some(({ kind }) => kind === 'absence')
  const stands = still.length > 0
  const held = read.flatMap((one): Found[] => {
    const { kind, from, to } = one
    if (!isHolding(kind) || !holds(aid, one)) return []
    const enough =
      kind === 'skill' ? (absence && (stands || order.wait !== undefined)) || nearStill(one, still) : stands
    return enough ? [{ reason: kind, from, to }] : []
  })
  return stands ? [...held, ...namedHouses(aid)] : held
}

function verdictOf(aid: JudgeAid, reason: WaitReason): ClaimVerdict {
  // A specialist may well be one outside the house.
  if (reason === 'skill' && aid.order.wait?.reason === 'partner') return 'backed'
  return reasonVerdict(aid.order, reason)
}

function draftOf(aid: JudgeAid, { reason, from, to }: Found, clause: Clause): Draft {
  const cause = { from, to, value: reason, verdict: verdictOf(aid, reason) }
  return causeDraft(aid, cause, { clause, rule: 'held-up' })
}

/**
 * "A burst pipe has put our bench out of action", "our specialist is on leave, so your watch has to wait": who or what holds
 * the watch up, by the two things such a sentence names, in whatever order. One claim a sentence: the reason that is true, if one is.
 */
export function heldUp(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  if (OVERCOME.test(sentence.text)) return []
  const drafts = reasonsFound(aid).flatMap((found) => {
    const clause = clauseAt(sentence, found.from)
    return clause ? [draftOf(aid, found, clause)] : []
  })
  const shown = drafts.find(({ verdict }) => verdict === 'backed') ?? drafts[0]
  return shown ? [shown] : []
}
