import { dayAt } from './local-time.ts'
import { sayDelay, sayNewWindow } from './letters.ts'
import { moment, tell, type Story } from './story.ts'
import { advisorAt, asStaff, house, type Flow, type Fresh, type KeptDates, type Worker } from './world.ts'

/** The window a counter reads off from what the last watches of this kind took. */
const modelVersion = 'house-median-1'

const usual: Readonly<Record<string, number>> = {
  'OVH-3H': 24,
  'OVH-CHRONO': 32,
  'OVH-MOVEMENT': 20,
  'OVH-QUARTZ': 13,
  DIAL: 20,
  'POL-CASE': 9,
  'CRY-SAPPHIRE': 9,
}

const keyOf = (story: Story): string => `${story.workshop.code}:${story.counter.code}:${story.routing}`

export const learn = (flow: Flow, story: Story, workingDays: number): void => {
  const known = flow.experience.get(keyOf(story))
  flow.experience.set(keyOf(story), known === undefined ? workingDays : known * 0.85 + workingDays * 0.15)
}

/** Before anything was seen a date is believed to hold three times in four; so many dates of its own outweigh that. */
const believed: KeptDates = { kept: 9, of: 12 }
const worth = 12
/** The latest dates count most: one four hundred dates old counts a third. */
const fading = 0.9975

/** First dates and later ones hold differently, and so do kinds of work. */
const kindsOfDate = (story: Story, position: number): readonly [string, string] => {
  const place = position === 1 ? 'first' : 'later'
  return [place, `${place}:${keyOf(story)}`]
}

/** Every date that was given is judged by whether the watch was ready on it, also one that was moved meanwhile. */
export const judgeDates = (flow: Flow, story: Story): void => {
  const today = dayAt(flow.agenda.now)
  for (const { position, promised_on: day } of story.rows.promises)
    for (const kind of kindsOfDate(story, position)) {
      const { kept, of } = flow.keptDates.get(kind) ?? { kept: 0, of: 0 }
      flow.keptDates.set(kind, { kept: kept * fading + (today <= day ? 1 : 0), of: of * fading + 1 })
    }
}

/** What a date is worth is what such dates were worth so far: a house that shows its record cannot say nine in ten at random. */
const chanceOfDate = (flow: Flow, story: Story, position: number): number => {
  const [place, kind] = kindsOfDate(story, position)
  const all = flow.keptDates.get(place) ?? { kept: 0, of: 0 }
  const share = (all.kept + believed.kept) / (all.of + believed.of)
  const own = flow.keptDates.get(kind) ?? { kept: 0, of: 0 }
  const chance = (own.kept + worth * share) / (own.of + worth)
  // Give or take two in a hundred: nobody at a counter says the same number every day.
  const said = chance + flow.chance.between(-2, 2) / 100
  return Math.round(Math.min(0.97, Math.max(0.3, said)) * 100) / 100
}

const expected = (flow: Flow, story: Story): number =>
  (flow.experience.get(keyOf(story)) ?? usual[story.routing] ?? 6) * (story.first === null ? 1 : 0.6)

export const standingOf = (story: Story): Fresh<'promises'> | undefined =>
  story.rows.promises.find(({ state }) => state === 'standing')

/** A supplier that stays silent after its own day: nobody knows, a week is hoped for. */
const hopedFor = 5

/** A second date counts from the day the part is expected, not from today: whoever forgets that moves it every three days. */
const countedFrom = (flow: Flow, story: Story, position: number): string => {
  const today = dayAt(flow.agenda.now)
  const awaited = story.rows.needs.filter(({ state }) => state === 'wanted' || state === 'ordered')
  if (position === 1 || awaited.length === 0) return today
  const expected = awaited
    .map(({ expected_on: day }) => day ?? '')
    .reduce((one, other) => (other > one ? other : one))
  return expected > today ? expected : story.counter.days.addWorkingDays(today, hopedFor)
}

interface Giving {
  readonly by: Worker
  readonly reason: string
  readonly cause?: string
  readonly voice: 'counter' | 'mail' | 'portal' | 'telephone'
  /** Working days that something known adds: a part ordered today. */
  readonly more?: number
}

/** Dates a window; the one before is followed, never changed. */
export const givePromise = (flow: Flow, story: Story, giving: Giving): Fresh<'promises'> => {
  const { days } = story.counter
  const middle = expected(flow, story) + (giving.more ?? 0)
  const position = story.rows.promises.length + 1
  // A second date is given with more care than the first.
  const stretch = position === 1 ? 1.32 : 0.75
  const windowFrom = days.addWorkingDays(
    countedFrom(flow, story, position),
    Math.max(1, Math.round(middle * (position === 1 ? 0.85 : 0.3))),
  )
  const windowUntil = days.addWorkingDays(
    windowFrom,
    Math.max(position === 1 ? 2 : 4, Math.round(middle * (stretch - 0.3))),
  )
  const before = standingOf(story)
  const promise: Fresh<'promises'> = {
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    position,
    window_from: windowFrom,
    window_until: windowUntil,
    promised_on: windowUntil,
    probability: chanceOfDate(flow, story, position),
    reason: giving.reason,
    cause: giving.cause ?? '',
    voice: giving.voice,
    model_version: modelVersion,
    given_by: giving.by.id,
    given_at: moment(flow),
    state: 'standing',
  }
  story.rows.promises.push(promise)
  if (before !== undefined) {
    settle(flow, before, 'followed')
    const payload = { promiseId: before.id, by: promise.id, reason: giving.reason }
    tell(flow, story, { by: asStaff(giving.by), kind: 'promise-followed', payload })
  }
  tell(flow, story, {
    by: asStaff(giving.by),
    kind: 'promise-given',
    payload: {
      promiseId: promise.id,
      position,
      windowFrom,
      windowUntil,
      promisedOn: windowUntil,
      probability: promise.probability,
      voice: giving.voice,
      modelVersion,
      reason: giving.reason,
    },
  })
  story.order.promisedOn = windowUntil
  return promise
}

const settle = (flow: Flow, promise: Fresh<'promises'>, state: Fresh<'promises'>['state']): void => {
  promise.state = state
  promise.settled_at = moment(flow)
}

export const keepPromise = (flow: Flow, story: Story): void => {
  const standing = standingOf(story)
  if (standing === undefined) return
  settle(flow, standing, 'kept')
  const payload = { promiseId: standing.id, promisedOn: standing.promised_on }
  tell(flow, story, { by: house, kind: 'promise-kept', payload })
}

export const releasePromise = (flow: Flow, story: Story, reason: string): void => {
  const standing = standingOf(story)
  story.order.promisedOn = null
  if (standing === undefined) return
  settle(flow, standing, 'released')
  tell(flow, story, { by: house, kind: 'promise-released', payload: { promiseId: standing.id, reason } })
}

/** Every evening: what passed is broken, what will pass is told to the client, mostly; silence happens here too. */
export const watchPromise = (flow: Flow, story: Story): void => {
  const { stage } = story.order
  if (stage !== 'approved' && stage !== 'in_work' && stage !== 'controlled') return
  const today = dayAt(flow.agenda.now)
  const standing = standingOf(story)
  if (standing === undefined) return renew(flow, story)
  if (today > standing.promised_on) return breakPromise(flow, story, standing)
  const left = story.counter.days.workingDaysBetween(today, standing.promised_on)
  if (left !== 2 || stage === 'controlled') return
  if (flow.chance.happens(0.68)) follow(flow, story)
  else if (flow.chance.happens(0.5)) warn(flow, story, standing)
}

/** In silence when nobody had told the client before that the date would not hold. */
export const breakPromise = (flow: Flow, story: Story, standing: Fresh<'promises'>): void => {
  const inSilence = !story.facts.some(
    ({ kind, payload }) => kind === 'promise-endangered' && payload.promiseId === standing.id,
  )
  settle(flow, standing, 'broken')
  standing.in_silence = inSilence
  const payload = { promiseId: standing.id, promisedOn: standing.promised_on, inSilence }
  tell(flow, story, { by: house, kind: 'promise-broken', payload })
}

const renew = (flow: Flow, story: Story): void => {
  if (story.rows.promises.length === 0 || !flow.chance.happens(0.4)) return
  announce(flow, story, 'after-broken')
}

const causeOf = (story: Story): 'part' | 'queue' => (story.order.waitReason === 'part' ? 'part' : 'queue')

const endanger = (flow: Flow, story: Story, standing: Fresh<'promises'>): void => {
  const until = story.counter.days.addWorkingDays(standing.promised_on, 6)
  const payload = { promiseId: standing.id, cause: causeOf(story), forecastUntil: until, probability: 0.35 }
  tell(flow, story, { by: house, kind: 'promise-endangered', payload })
}

const follow = (flow: Flow, story: Story): void => {
  const standing = standingOf(story)
  if (standing === undefined) return
  endanger(flow, story, standing)
  announce(flow, story, causeOf(story) === 'part' ? 'part-late' : 'queue')
}

/** The client hears in time that the date is in danger, but no other date yet. */
const warn = (flow: Flow, story: Story, standing: Fresh<'promises'>): void => {
  endanger(flow, story, standing)
  sayDelay(flow, story, { cause: causeOf(story), author: advisorAt(flow, story.counter.code) })
}

const announce = (flow: Flow, story: Story, reason: string): void => {
  const by = advisorAt(flow, story.counter.code)
  const cause = causeOf(story)
  const promise = givePromise(flow, story, { by, reason, cause, voice: 'mail' })
  sayNewWindow(flow, story, {
    from: promise.window_from,
    until: promise.window_until,
    cause,
    author: by,
    position: promise.position,
  })
}
