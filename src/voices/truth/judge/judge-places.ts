import type { ClaimVerdict } from '../claim.ts'
import type { Holder } from '../known-facts.ts'
import { foldWord } from '../text/fold-text.ts'
import { moodPatterns } from '../text/read-clauses.ts'
import type { Clause } from '../text/read-clauses.ts'
import { carriers } from '../words/places.ts'
import type { PlaceKind } from '../words/places.ts'
import { has, matchesOf } from '../words/phrase.ts'
import { writeStatus } from '../write/write-status.ts'
import { writePlace } from '../write/write-place.ts'
import { clauseBody, fitCase } from './clause-words.ts'
import { hasDateAhead } from './date-in-place.ts'
import { factBeside, opposite } from './draft.ts'
import type { Draft, JudgeAid, OrderFacts } from './draft.ts'
import { isNoPlace } from './no-place.ts'
import { otherTown, placeSaid, townKey } from './place-said.ts'
import type { PlaceSaid } from './place-said.ts'
import { locatedIn, tellsPlace } from './tells-place.ts'

const HOUSE: readonly Holder[] = ['site', 'boutique', 'workshop']

/** A house of one site may call it shop or bench as it likes. */
const FITS: Readonly<Record<Exclude<PlaceKind, 'transit'>, readonly Holder[]>> = {
  house: HOUSE,
  site: HOUSE,
  boutique: ['boutique', 'site'],
  workshop: ['workshop', 'site'],
  partner: ['partner'],
  carrier: ['carrier'],
  client: ['client'],
}

function holderVerdict(kind: PlaceKind, order: OrderFacts): ClaimVerdict {
  const holder = order.custody?.holder
  const moving = holder === 'carrier' || (order.wait?.reason === 'transit' && holder === undefined)
  if (kind === 'transit' && moving) return 'backed'
  if (holder === undefined) return moving ? 'contradicted' : 'unknown'
  return kind !== 'transit' && FITS[kind].includes(holder) ? 'backed' : 'contradicted'
}

function carrierClash(words: string, order: OrderFacts): boolean {
  const said = words.match(carriers)?.[0]
  const known = order.custody?.holder === 'carrier' ? order.custody.name : undefined
  return said !== undefined && known !== undefined && !sameCarrier(said, known)
}

export function sameCarrier(said: string, known: string): boolean {
  const post = /post/
  const one = foldWord(said)
  const other = foldWord(known)
  return other.includes(one) || one.includes(other) || (post.test(one) && post.test(other))
}

/** "We sent it to our partner", of a watch on its way there. */
const LEAVES_FOR =
  /(?:verschi|geschickt|gesandt|versandt|\bsent\b|shipped|dispatched|envoy|expedi|spedit|inviat|mandat|viaggia|unterwegs|en route|on its way|verso|vers notre)/

function onTheWayThere({ order }: JudgeAid, { kinds }: PlaceSaid, words: string): boolean {
  return (
    kinds.includes('partner') &&
    LEAVES_FOR.test(words) &&
    order.custody?.holder === 'carrier' &&
    (order.shipments ?? []).some((one) => one.direction === 'to_partner' && one.deliveredOn === undefined)
  )
}

function verdictOf(aid: JudgeAid, said: PlaceSaid, words: string): ClaimVerdict {
  // "On its way to our workshop": the way is where it is, the workshop only where it goes.
  const moving = said.kinds.filter((kind) => kind === 'transit' || kind === 'carrier')
  const verdicts = (moving.length > 0 ? moving : said.kinds).map((kind) => holderVerdict(kind, aid.order))
  const byHolder =
    verdicts.length === 0 || verdicts.includes('backed') ? 'backed' : (verdicts[0] ?? 'unknown')
  if (byHolder === 'contradicted' && onTheWayThere(aid, said, words)) return 'unknown'
  if (byHolder !== 'backed') return byHolder
  if (carrierClash(words, aid.order)) return 'contradicted'
  if (!said.town) return byHolder
  const { custody } = aid.order
  const known = townKey(custody?.place) ?? townKey(custody?.name)
  if (!known) return said.kinds.length > 0 ? byHolder : 'unknown'
  return known === said.town ? 'backed' : 'contradicted'
}

const REASONS: Partial<Record<ClaimVerdict, string>> = {
  backed: 'Custody says so',
  contradicted: 'Custody says the watch is elsewhere',
}

function placeCorrection(
  aid: JudgeAid,
  clause: Clause,
): { correction: NonNullable<Draft['correction']> } | Record<string, never> {
  const { custody, stage } = aid.order
  const { language } = aid.sentence
  const text = custody ? writePlace(custody, language) : stage && writeStatus(stage, language)
  if (!text) return {}
  const body = clauseBody(aid.sentence, clause)
  return { correction: { ...body, text: fitCase(aid.sentence, body.from, text) } }
}

/** "Is down at the workshop and will stay there": what is to come stands behind. */
function isToCome({ sentence }: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  if (!clause.ahead) return false
  const { ahead } = moodPatterns(sentence.language)
  const verb = matchesOf(locatedIn(sentence.language), sentence.text.slice(clause.from, said.from))[0]
  return verb === undefined || has(ahead, sentence.text.slice(clause.from, said.to))
}

/** "It is at our partner's and not in our workshop": the "not" is the other place's. */
function deniesTheOther({ sentence }: JudgeAid, clause: Clause, said: PlaceSaid): boolean {
  const { negation } = moodPatterns(sentence.language)
  return (
    !has(negation, sentence.text.slice(clause.from, said.from)) &&
    /^\s*,?\s*(?:e non|et non|and not|und nicht|not|non|nicht|et pas|pas)\s/.test(
      sentence.text.slice(said.to, clause.to),
    )
  )
}

function placeHere(aid: JudgeAid, clause: Clause): PlaceSaid | undefined {
  if (clause.mood !== 'said' || hasDateAhead(aid, clause)) return undefined
  const said = placeSaid(aid, clause)
  return said &&
    !isNoPlace(aid, clause, said.kinds) &&
    !isToCome(aid, clause, said) &&
    tellsPlace(aid, clause, said)
    ? said
    : undefined
}

function placeOf(aid: JudgeAid, clause: Clause): Draft[] {
  const said = placeHere(aid, clause)
  if (!said) return []
  const words = aid.sentence.text.slice(clause.from, clause.to)
  const plain = otherTown(aid, clause) ? 'contradicted' : verdictOf(aid, said, words)
  const negated = clause.negated && !deniesTheOther(aid, clause, said)
  const verdict = negated ? opposite(plain) : plain
  const { custody } = aid.order
  const value = [said.kinds.join(' ') || 'town', said.town].filter(Boolean).join(' ')
  return [
    {
      kind: 'place',
      from: said.from,
      to: said.to,
      value: negated ? `not ${value}` : value,
      verdict,
      rule: 'place-against-custody',
      reason: REASONS[verdict] ?? 'Custody is not known',
      ...(custody
        ? {
            fact: factBeside(
              'custody',
              [custody.holder, custody.name, custody.place].filter(Boolean).join(' '),
              custody.ref,
            ),
          }
        : {}),
      ...(verdict === 'contradicted' ? placeCorrection(aid, clause) : {}),
      ...(verdict === 'unknown' ? { suggestion: { becomes: 'fact' as const } } : {}),
    },
  ]
}

export function judgePlaces(aid: JudgeAid): Draft[] {
  return aid.sentence.clauses.flatMap((clause) => placeOf(aid, clause))
}
