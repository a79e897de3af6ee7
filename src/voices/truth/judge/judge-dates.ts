import type { ClaimKind, ClaimReading, ClaimVerdict, Suggestion } from '../claim.ts'
import { overlaps, partsOf, toCivil } from '../dates/civil-date.ts'
import type { DayWindow } from '../dates/civil-date.ts'
import { foldWord } from '../text/fold-text.ts'
import { beginningIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import type { Sentence } from '../text/read-sentence.ts'
import { writeDate } from '../write/write-date.ts'
import { agreesWith } from './agree-dates.ts'
import { placed, readingsOf } from './date-in-place.ts'
import type { DateInPlace } from './date-in-place.ts'
import { datedFacts } from './dated-facts.ts'
import { factBeside } from './draft.ts'
import type { DatedFact, Draft, JudgeAid } from './draft.ts'
import type { Topic } from './find-topic.ts'
import { lapsesNot } from './held-offer.ts'
import { delayClaim } from './judge-delay.ts'
import { readyNow } from './judge-ready-date.ts'
import { saysMoved } from './judge-schedule.ts'
import { otherFact } from './other-fact.ts'
import { warrantyTermClaim } from './judge-warranty.ts'

const KINDS: Partial<Record<Topic, ClaimKind>> = {
  callback: 'callback',
  warranty: 'warranty',
  shipped: 'shipment',
  delivered: 'shipment',
  operation: 'work',
}

function windowText(window: DayWindow): string {
  return window.from === window.to ? toCivil(window.from) : `${toCivil(window.from)}..${toCivil(window.to)}`
}

function base(
  date: DateInPlace,
  windows: readonly DayWindow[],
): Pick<Draft, 'kind' | 'from' | 'to' | 'value'> {
  return {
    kind: KINDS[date.topic] ?? 'date',
    from: date.mention.from,
    to: date.mention.to,
    value: `${date.topic} ${date.mention.relation} ${windows.map(windowText).join(' or ')}`,
  }
}

function suggestionFor(date: DateInPlace, window: DayWindow | undefined): Suggestion {
  if (date.past || !window) return { becomes: 'fact' }
  const due = { from: toCivil(window.from), to: toCivil(window.to) }
  return { becomes: date.topic === 'ready' || date.topic === 'delivered' ? 'promise' : 'duty', due }
}

/** "Friday 12 May" when 12 May is a Thursday: the calendar itself says no. */
function weekdayClash(aid: JudgeAid, date: DateInPlace, windows: readonly DayWindow[]): Draft | undefined {
  const { shape } = date.mention
  if (shape.form !== 'day' && shape.form !== 'numeric' && shape.form !== 'day_of_month') return undefined
  const { weekday } = shape
  const window = windows[0]
  if (weekday === undefined || !window || windows.some((one) => partsOf(one.from).weekday === weekday))
    return undefined
  const text = writeDate(window, {
    language: aid.sentence.language,
    today: aid.clock.today,
    relation: date.mention.relation,
  })
  return {
    ...base(date, windows),
    verdict: 'contradicted',
    rule: 'weekday-of-date',
    reason: 'That date falls on another day of the week',
    fact: factBeside(
      'calendar',
      `${toCivil(window.from)} is day ${partsOf(window.from).weekday} of its week`,
      undefined,
    ),
    correction: { from: date.mention.from, to: date.mention.to, text },
  }
}

function together(verdicts: readonly boolean[]): ClaimVerdict {
  if (verdicts.every(Boolean)) return 'backed'
  return verdicts.some(Boolean) ? 'ambiguous' : 'contradicted'
}

const WATCH_BACK: ReadonlySet<string> = new Set(['ready', 'pickup', 'finished'])

/** "Ready on Friday" is about the watch, whatever else the sentence names; "expected on Friday" may be about anything. */
const TO_CLIENT = /(?:bei ihnen|with you|to you|chez vous|a vous|da lei|a casa sua)/

/** "They expect to be finished by May", "we hope to have it back on the 5th": what a partner does by then, or gives back to us. */
const THEY =
  /^[^a-z0-9]*(?:(?:and|et|und|e|da|where|dort|la|dove|ou) )?(?:they|ils|elles|loro|sie (?:rechnen|wollen|sollten|hoffen|planen)|(?:contiamo|speriamo|prevediamo|ci aspettiamo) di (?:riaver|ricever|riprender)\w+|nous (?:devrions|pensons|esperons|comptons) (?:la |le )?(?:recuperer|ravoir|recevoir)|we (?:\w+ )?(?:expect|hope|plan|should) (?:to )?(?:get|have|receive) it back(?! to you)|wir (?:\w+ )?(?:rechnen|hoffen|erwarten)\b[^,]{0,40}\bzuruck)/

function byThem({ sentence, order }: JudgeAid, { clause }: DateInPlace): boolean {
  return order.custody?.holder === 'partner' && THEY.test(sentence.text.slice(clause.from, clause.to))
}

const BACK_TO_US =
  /(?:chez nous|a nous|nous sera|to us|with us|bei uns|zu uns|an uns|uns (?:\w+ )?(?:zuruck|geliefert|zugestellt)|da noi|ci (?:sara|verra)|a noi|atelier|workshop|werkstatt|laboratorio|partenaire|partner)/

/** "Your watch will be delivered on the 9th": named as the thing delivered, and not back to us. */
function handsOut(
  { text, nouns, parts }: Sentence,
  { event, clause }: DateInPlace,
  watch: readonly string[],
): boolean {
  if (!event || BACK_TO_US.test(text.slice(clause.from, clause.to))) return false
  const before = nouns.filter((noun) => noun.from >= clause.from && noun.to <= event.from)
  const lead = text.slice(clause.from, event.from)
  const named = watch.some((name) =>
    foldWord(name)
      .split(' ')
      .some((word) => word.length > 3 && lead.includes(word)),
  )
  const said = before.some((noun) => noun.to - noun.from > 4)
  return parts.length === 0 && (said || named) && before.every((noun) => noun.kind === 'watch')
}

function tiedToWatch(aid: JudgeAid, date: DateInPlace): boolean {
  const { sentence, order } = aid
  const { event } = date
  const { text } = sentence
  if (byThem(aid, date)) return false
  const toClient = event?.kind === 'delivered' && TO_CLIENT.test(text.slice(event.from, event.to))
  if (date.topic === 'delivered' && !date.past && handsOut(sentence, date, order.watch ?? [])) return true
  return ((WATCH_BACK.has(date.event?.kind ?? '') || toClient) && !date.past) || date.topic === 'quote_valid'
}

function agreesWithOther(date: DateInPlace, windows: readonly DayWindow[], other: DatedFact): Draft {
  return {
    ...base(date, windows),
    verdict: 'backed',
    rule: `date-against-${other.name}`,
    reason: 'The date agrees with the fact',
    fact: factBeside(other.name, windowText(other.window), other.ref),
  }
}

function isDenied({ sentence }: JudgeAid, { clause, mention, topic }: DateInPlace): boolean {
  if (topic === 'quote_valid' && lapsesNot(sentence, clause)) return false
  // "The 17th first told cannot be kept": it was told all the same.
  if (topic === 'first_promise') return false
  return clause.negated && mention.relation !== 'not_before' && mention.relation !== 'since'
}

function held(aid: JudgeAid, date: DateInPlace, facts: readonly DatedFact[]): Draft | undefined {
  const { sentence, clock } = aid
  const fact = facts[0]
  const windows = readingsOf(aid, date, fact)
  if (windows.length === 0) return undefined
  const clash = weekdayClash(aid, date, windows)
  if (clash) return clash
  if (!fact) return unknownDate(date, windows)
  const exact = date.topic === 'quote_valid' || date.topic === 'warranty' || date.topic === 'appointment'
  const negated = isDenied(aid, date)
  const agreed = windows.map(
    (window) =>
      facts.some((one) =>
        agreesWith(date.mention, window, { fact: one.window, today: clock.today, exact }),
      ) !== negated,
  )
  const plain = together(agreed)
  const other =
    plain === 'contradicted' && !tiedToWatch(aid, date) ? otherFact(aid, windows, date.topic) : undefined
  if (other) return agreesWithOther(date, windows, other)
  const verdict = plain
  const best =
    facts.find((one) =>
      windows.some((window) =>
        agreesWith(date.mention, window, { fact: one.window, today: clock.today, exact }),
      ),
    ) ?? fact
  const wording = { language: sentence.language, today: clock.today }
  const readings = windows.map((window, index): ClaimReading => ({
    value: windowText(window),
    text: writeDate(window, { ...wording, relation: date.mention.relation }),
    verdict: agreed[index] ? 'backed' : 'contradicted',
  }))
  return {
    ...base(date, windows),
    verdict,
    rule: `date-against-${best.name}`,
    reason:
      verdict === 'backed'
        ? 'The date agrees with the fact'
        : verdict === 'ambiguous'
          ? 'The words can mean more than one day'
          : 'The date does not agree with the fact',
    fact: factBeside(best.name, windowText(best.window), best.ref),
    ...(verdict === 'ambiguous' ? { readings } : {}),
    ...(verdict === 'contradicted' && !negated
      ? {
          correction: {
            from: date.mention.from,
            to: date.mention.to,
            text: writeDate(best.window, { ...wording, relation: date.mention.relation }),
          },
        }
      : {}),
  }
}

function unknownDate(date: DateInPlace, windows: readonly DayWindow[]): Draft {
  return {
    ...base(date, windows),
    verdict: windows.length > 1 ? 'ambiguous' : 'unknown',
    rule: 'date-without-fact',
    reason: date.past ? 'No fact dates this' : 'No fact promises this: it would be a new promise',
    suggestion: suggestionFor(date, windows[0]),
  }
}

/** "It takes two weeks more": so much later than first told, or so long from now; either will do. */
function ofDelayOrFromNow(aid: JudgeAid, date: DateInPlace): Draft | undefined {
  const delay = delayClaim(aid, date)
  const { shape } = date.mention
  if (delay?.verdict === 'backed' || shape.form !== 'duration' || shape.direction !== 'ahead') return delay
  const fromNow = held(aid, { ...date, topic: 'ready' }, datedFacts('ready', aid, false))
  return fromNow?.verdict === 'backed' ? fromNow : delay
}

const OF_PROMISES: ReadonlySet<Topic> = new Set<Topic>(['ready', 'first_promise', 'delivered', 'callback'])

/** "17 March becomes 31 March", "17 March can no longer be met": where a day has moved, the one told before is named too. */
function toldBefore(aid: JudgeAid, date: DateInPlace): Draft | undefined {
  if (!OF_PROMISES.has(date.topic) || date.mention.shape.form === 'duration' || !saysMoved(aid.sentence))
    return undefined
  const earlier = datedFacts('first_promise', aid, false).filter((fact) => fact.name !== 'promise')
  const windows = readingsOf(aid, { ...date, topic: 'first_promise' }, earlier[0])
  const fact = earlier.find((one) => windows.some((window) => overlaps(window, one.window)))
  return fact && windows.every(({ from, to }) => to - from < 3)
    ? agreesWithOther(date, windows, fact)
    : undefined
}

const BACK_TOPICS: ReadonlySet<Topic> = new Set<Topic>(['ready', 'received', 'delivered', 'shipped'])

/** "Monday" of a watch given back on Monday is the day it was, whatever verb tells it. */
function backThen(aid: JudgeAid, date: DateInPlace): Draft | undefined {
  if (aid.order.stage !== 'returned' || date.clause.ahead || !BACK_TOPICS.has(date.topic)) return undefined
  const windows = readingsOf(aid, { ...date, past: true }, undefined)
  const fact = datedFacts('handed', aid, true).find((one) =>
    windows.some((window) =>
      agreesWith(date.mention, window, { fact: one.window, today: aid.clock.today, exact: false }),
    ),
  )
  return fact && agreesWithOther(date, windows, fact)
}

function judged(aid: JudgeAid, date: DateInPlace): Draft | undefined {
  if (date.topic === 'none') return undefined
  if (date.topic === 'delay') return ofDelayOrFromNow(aid, date)
  const told = toldBefore(aid, date)
  if (told) return told
  if (date.topic === 'warranty' && date.mention.shape.form === 'duration')
    return warrantyTermClaim(aid, date.mention)
  const back = backThen(aid, date)
  if (back) return back
  if (date.topic === 'ready' && !date.past) {
    const special = readyNow(aid, date, readingsOf(aid, date, undefined))
    if (special !== 'usual') return special
  }
  const { shape } = date.mention
  // A bare "three weeks" says when only of something still to come.
  if (
    shape.form === 'duration' &&
    shape.direction === 'bare' &&
    date.topic !== 'ready' &&
    date.topic !== 'part'
  )
    return undefined
  return held(aid, date, [
    ...datedFacts(date.topic, aid, date.past),
    ...alsoOfTheWatch(aid, date),
    ...alsoOfThePart(aid, date),
  ])
}

/** "Still no mainspring, so we are looking at the end of May": the part is named in another clause, so the day may as well be the watch's. */
function alsoOfTheWatch(aid: JudgeAid, { topic, past, clause }: DateInPlace): readonly DatedFact[] {
  if (topic !== 'part' || past || datedFacts('part', aid, false).length === 0) return []
  const { parts, nouns } = aid.sentence
  const named =
    beginningIn(clause, parts).length > 0 || beginningIn(clause, nouns).some(({ kind }) => kind === 'part')
  return named ? [] : datedFacts('ready', aid, false)
}

const COMES: ReadonlySet<string> = new Set(['arrives', 'expected', 'delivered', 'received'])

/** "We lack the crown. Its arrival is due on Friday": a pronoun after a sentence about a part may mean the part. */
function alsoOfThePart(aid: JudgeAid, { topic, past, event }: DateInPlace): readonly DatedFact[] {
  const { before, sentence } = aid
  const comes = (topic === 'ready' || topic === 'delivered') && !past && COMES.has(event?.kind ?? '')
  if (!comes || !before || before.parts.length === 0) return []
  const watch = sentence.nouns.some((noun) => noun.kind === 'watch' && noun.to - noun.from > 4)
  return watch ? [] : datedFacts('part', aid, false)
}

/** A condition or a "would" promises nothing: such a date is at most a question to the sender. */
function softened(draft: Draft, clause: Clause): Draft {
  if (clause.mood === 'said' || draft.verdict !== 'contradicted') return draft
  return { ...draft, verdict: 'unknown', rule: `${draft.rule}-conditional`, reason: 'Said under a condition' }
}

export function judgeDates(aid: JudgeAid): Draft[] {
  return aid.sentence.dates.flatMap((mention) => {
    const date = placed(aid, mention)
    const draft = date && judged(aid, date)
    return date && draft ? [softened(draft, date.clause)] : []
  })
}
