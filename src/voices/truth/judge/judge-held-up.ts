import type { ClaimVerdict } from '../claim.ts'
import type { WaitReason } from '../known-facts.ts'
import { foldWord } from '../text/fold-text.ts'
import type { Clause } from '../text/read-clauses.ts'
import { clauseAt } from '../text/read-sentence.ts'
import { readHeldUp } from '../words/held-up-words.ts'
import type { HeldUpMention } from '../words/held-up-words.ts'
import { carriers, towns, withMaker } from '../words/places.ts'
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
/** "The strike at customs", "a fire at the supplier's": no incident of our house. */
const ELSEWHERE =
  /^ (?:at|of|a la|de la|du|chez|am|beim|in|der|bei|del|della|delle|alla|dal|presso) (?:\w+ ){0,2}(?:customs|douanes?|zoll|dogana|post\w*|dhl|ups|carrier|transporteur|lieferant\w*|supplier|fournisseur|fornitore|hersteller\w*|manufacturer|fabricant|produttore)/
const OVERCOME =
  /(?<![a-z])(?:(?:est|a ete|is|was|has been|been|ist|wurde|e stato|e stata|e|now|desormais) (?:\w+ )?(?:resolu|regle|retabli|surmonte|resolved|fixed|sorted|overcome|behoben|geklart|risolt|ripristinat|superat)\w*|malgre|despite|in spite|trotz|nonostante|malgrado)(?![a-z])/

/** A workshop by its name: "chez Rossi", "Atelier Rossi", of a house that is not ours. */
const NAMED =
  /(?:\b(?:[Aa]telier|[Oo]fficina|[Ll]aboratorio|[Ww]erkstatt|[Ww]erkstätte|[Mm]aison|[Ww]orkshop|[Ff]irma)\s+|(?<=^|[\s(])(?:chez|at|bei|da|[Aa]ttendons|[Ww]aiting (?:for|on)|[Aa]waiting|[Aa]spettando|[Aa]spettiamo|[Aa]ttendiamo)\s+)(\p{Lu}\p{Ll}{2,})/gu
const OWED =
  /(?<=[\s'](?:until|till|que|dass|bis|che|Until|Bis)\s)(\p{Lu}\p{Ll}{2,})(?=\s+(?:send|sends|return|returns|nous|ci|uns|hasn't|has not|n'a|non ha))/gu
/** "Rossi hasn't sent it back yet": whoever has to send it back has it. */
const SENDS_BACK =
  /(?<=^|[\s'])(\p{Lu}\p{Ll}{2,})\s+(?:haven't|hasn't|has not|have not|has yet to|have yet to|still has to|still have to|n'a|ne nous a|ne l'a|doit encore|non (?:ci|ce) (?:l'ha|lo ha|ha)|non ha|ce lo deve|deve ancora|hat uns|hat die Uhr|hat sie)[^.!?]{0,40}(?:sent|returned|return|send|given|back|rendu|renvoy|retourn|restitu|reexp|rimand|rispedi|reso|ridat|zurück|retourniert)/gu
/** Words that stand capital after such a preposition and name no workshop. */
const NO_HOUSE =
  /^(?:lausanne|milan\w*|geneve|zurich|london|paris|monday|tuesday|wednesday|thursday|friday|saturday|ihnen|ihrer|ihrem|lei|unser\w*|uns|dienstag|montag|mittwoch|donnerstag|freitag|samstag|the|our|your|this|kund\w*|einem|einer|present|madame|monsieur|reparatur\w*|arbeit\w*|uhrmacher\w*|krone\w*|teil\w*|ersatzteil\w*|eingang|abholung|fragen|bedarf|nous|ci|vous|sie|wir|er|es|it|they|he|she|we|elle|il|on|personne|nobody|nothing|niemand|nessuno|lui|horloger|client\w*|tag|ende|anfang|mai|july|june|may|april|january|february|march|august|september|october|november|december|juni|juli|dezember|januar|februar|marz|gut|rest|weihnachten|ostern|noel|easter|christmas|herr\w*|frau|uhr|boutique)$/

/** Names of workshops that are not ours; a watch's maker and a carrier are other matters. */
function namedHouses({ sentence, order }: JudgeAid, patterns: readonly RegExp[]): Found[] {
  const start = sentence.span(0, 1).start
  const own = foldWord(
    [order.custody?.holder === 'partner' ? '' : order.custody?.name, ...(order.watch ?? [])].join(' '),
  )
  return patterns
    .flatMap((pattern) => [...sentence.original.matchAll(pattern)])
    .flatMap((match) => {
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

/** "Waiting on Milan", "nous guettons le retour de Milan": a town the watch is not in, by the facts, is whoever has it there. */
const AWAITED_TOWN = new RegExp(
  `(?:retour|return|rientro|ritorno|ruckkehr|rucksendung|waiting|attendons|attendant|warten|aspettiamo|aspettando|attente|attesa|nouvelles|news|notizie) (?:(?:de|d'|from|on|for|da|di|aus|auf|von) ?(?:news from |it from |nachricht aus )?)(${Object.values(
    towns,
  )
    .map((source) => source.replace(/\(\?<=[^)]*\)/g, ''))
    .join('|')})(?![a-z])`,
)

function awaitedTown({ sentence, order }: JudgeAid): Found[] {
  const match = AWAITED_TOWN.exec(sentence.text)
  const name = match?.[1]
  if (!match || !name || /(?:votre|your|ihr\w*|suo|sua) (?:\w+ )?$/.test(sentence.text.slice(0, match.index)))
    return []
  const place = order.custody?.holder === 'partner' ? '' : foldWord(order.custody?.place ?? '')
  return place.includes(name)
    ? []
    : [{ reason: 'partner', from: match.index, to: match.index + match[0].length }]
}

const SPOKEN: ReadonlySet<string> = new Set(['said', 'whenever'])

function holds(aid: JudgeAid, { kind, from, to }: HeldUpMention): boolean {
  const { text } = aid.sentence
  const clause = clauseAt(aid.sentence, from)
  if (!clause || !SPOKEN.has(clause.mood)) return false
  const before = text.slice(clause.from, from)
  if (kind === 'incident')
    return !DENIED.test(before) && ![OF_THE_WATCH, ELSEWHERE].some((other) => other.test(text.slice(to)))
  return !NOT_BLAMED.test(before)
}

/** "Waiting for our specialist": the waiting stands close by, and before. */
function nearStill(found: HeldUpMention, still: readonly HeldUpMention[]): boolean {
  return still.some((one) => one.to <= found.from && found.from - one.to < 45)
}

/** "We have had a burst pipe": of our house, and not of the watch. */
const STRONG =
  /(?:degat|inond|fuite|incendie|feu|cambriol|effraction|vol\b|voleur|sinistre|coupure|panne|flood|water|leak|pipe|burgl|break|broken into|theft|thieves|fire|power|machine|wasser|uberschwemm|rohrbruch|einbruch|eingebrochen|brand|stromausfall|maschine|geflutet|uberflut|allag|inond|perdita|infiltr|incendio|furto|scasso|ladri|guasto|macchin)/
const HOUSE =
  /(?<![a-z])(?:atelier|chez nous|nous|notre|nos|workshop|we|our|us|premises|bench|werkstatt\w*|werkstatte|bei uns|uns|unser\w*|wir|laboratorio|officina|da noi|abbiamo|nostr\w+|ci)(?![a-z])/

function inOurHouse({ sentence }: JudgeAid, { from, to }: HeldUpMention): boolean {
  return (
    STRONG.test(sentence.text.slice(from, to)) &&
    HOUSE.test(sentence.text) &&
    !sentence.nouns.some((noun) => noun.kind === 'watch' && noun.to - noun.from > 4)
  )
}

/** "We found the cause of the fault": of the watch, and no incident of ours. */
const OF_A_FAULT =
  /(?:cause|causa|ursache|grund) (?:de la panne|du defaut|of the fault|del guasto|des defekts|der storung)/

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
      (kind === 'incident' && order.wait !== undefined && inOurHouse(aid, one)) ||
      (kind === 'skill' ? (absence && (stands || order.wait !== undefined)) || nearStill(one, still) : stands)
    return enough ? [{ reason: kind, from, to }] : []
  })
  const named = namedHouses(aid, stands ? [NAMED, OWED, SENDS_BACK] : [SENDS_BACK])
  return [...held, ...named, ...(stands ? awaitedTown(aid) : [])]
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
  if (OVERCOME.test(sentence.text) || OF_A_FAULT.test(sentence.text)) return []
  const drafts = reasonsFound(aid).flatMap((found) => {
    const clause = clauseAt(sentence, found.from)
    return clause ? [draftOf(aid, found, clause)] : []
  })
  const shown = drafts.find(({ verdict }) => verdict === 'backed') ?? drafts[0]
  return shown ? [shown] : []
}
