import type { Claim, ClaimVerdict, TextVerdict, TruthContext, TruthReport } from './claim.ts'
import { siteClock } from './dates/site-clock.ts'
import type { SiteClock } from './dates/site-clock.ts'
import type { Draft, JudgeAid, OrderFacts } from './judge/draft.ts'
import { judgeCallbacks } from './judge/judge-callbacks.ts'
import { judgeCauses } from './judge/judge-causes.ts'
import { judgeCharged } from './judge/judge-charged.ts'
import { judgeDates } from './judge/judge-dates.ts'
import { judgeDeeds } from './judge/judge-deeds.ts'
import { judgeDoer } from './judge/judge-doer.ts'
import { judgeFree } from './judge/judge-free.ts'
import { judgeHouse } from './judge/judge-house.ts'
import { judgeHours } from './judge/judge-hours.ts'
import { judgeKept } from './judge/judge-kept.ts'
import { judgeNothingMissing } from './judge/judge-nothing-missing.ts'
import { judgePaid } from './judge/judge-paid.ts'
import { judgePlaces } from './judge/judge-places.ts'
import { judgePrices } from './judge/judge-prices.ts'
import { judgeSchedule } from './judge/judge-schedule.ts'
import { judgeSecondTerm } from './judge/judge-second-term.ts'
import { judgeShipments } from './judge/judge-shipments.ts'
import { judgeStatus } from './judge/judge-status.ts'
import { judgeTax } from './judge/judge-tax.ts'
import { judgeWarranty } from './judge/judge-warranty.ts'
import { judgeWork } from './judge/judge-work.ts'
import { ordersAt, saysBoth } from './judge/order-of-clause.ts'
import { ordersMeant } from './judge/orders-meant.ts'
import { readSentence } from './text/read-sentence.ts'
import type { Sentence } from './text/read-sentence.ts'
import { splitSentences } from './text/split-sentences.ts'

const judges: readonly ((aid: JudgeAid) => Draft[])[] = [
  judgeDates,
  judgePrices,
  judgeFree,
  judgeCharged,
  judgePaid,
  judgeTax,
  judgeStatus,
  judgePlaces,
  judgeCauses,
  judgeNothingMissing,
  judgeWarranty,
  judgeSecondTerm,
  judgeWork,
  judgeDeeds,
  judgeDoer,
  judgeHouse,
  judgeKept,
  judgeCallbacks,
  judgeShipments,
  judgeHours,
  judgeSchedule,
]

/** With several orders in question a claim is as good as the best of them makes it. */
const RANK: Readonly<Record<ClaimVerdict, number>> = { backed: 0, ambiguous: 1, unknown: 2, contradicted: 3 }

interface Judged {
  readonly draft: Draft
  readonly order: OrderFacts
}

/** Of the judgements of several orders on the same words: the best one, or the worst where the words are said of all of them. */
function onePerSpan(judged: readonly Judged[], ofAll: boolean): Judged[] {
  const chosen = new Map<string, Judged>()
  for (const one of judged) {
    const key = `${one.draft.kind} ${one.draft.from} ${one.draft.to}`
    const known = chosen.get(key)
    const better = known && RANK[one.draft.verdict] < RANK[known.draft.verdict]
    const worse = known && RANK[one.draft.verdict] > RANK[known.draft.verdict]
    if (!known || (ofAll ? worse : better)) chosen.set(key, one)
  }
  return [...chosen.values()]
}

/** With several orders named, each claim is about the one its own clause names. */
function aboutItsOrder(
  judged: readonly Judged[],
  orders: readonly OrderFacts[],
  sentence: Sentence,
): Judged[] {
  if (orders.length < 2) return onePerSpan(judged, false)
  const ofAll = saysBoth(sentence.text)
  const single: Judged[] = []
  const shared: Judged[] = []
  for (const one of judged) {
    const meant = ofAll ? undefined : ordersAt(sentence, orders, one.draft.from)
    if (meant && !meant.includes(one.order)) continue
    if (meant && meant.length > 1) shared.push(one)
    else single.push(one)
  }
  return [...onePerSpan(single, ofAll), ...onePerSpan(shared, true)]
}

function toClaim({ draft, order }: Judged, sentence: Sentence, text: string): Claim {
  const { from, to, correction, ...rest } = draft
  const span = sentence.span(from, to)
  return {
    ...rest,
    span,
    words: text.slice(span.start, span.end),
    language: sentence.language,
    ...(order.number === undefined ? {} : { order: order.number }),
    ...(correction
      ? { correction: { span: sentence.span(correction.from, correction.to), text: correction.text } }
      : {}),
  }
}

function claimsOf(text: string, context: TruthContext, clock: SiteClock): Claim[] {
  const claims: Claim[] = []
  let before: Sentence | undefined
  for (const stretch of splitSentences(text)) {
    const sentence = readSentence(text, stretch, context.language)
    const orders = ordersMeant(text, sentence, context.facts)
    const judged = orders.flatMap((order) => {
      const aid: JudgeAid = { sentence, order, facts: context.facts, clock, ...(before ? { before } : {}) }
      // A judge that knows of several orders must not let one of them be silent: every order is asked by every judge.
      return judges.flatMap((judge) => judge(aid)).map((draft) => ({ draft, order }))
    })
    claims.push(...aboutItsOrder(judged, orders, sentence).map((one) => toClaim(one, sentence, text)))
    before = sentence
  }
  return claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function textVerdict(claims: readonly Claim[]): TextVerdict {
  if (claims.some((claim) => claim.verdict === 'contradicted')) return 'stop'
  return claims.some((claim) => claim.verdict !== 'backed') ? 'ask' : 'clear'
}

/** Reads an outgoing text for claims and holds each against the facts known at this moment. Pure; same input, same answer. */
export function checkTruth(text: string, context: TruthContext): TruthReport {
  const claims = claimsOf(text, context, siteClock(context))
  return { claims, verdict: textVerdict(claims) }
}
