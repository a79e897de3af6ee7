import { repairWarranty } from '#modules/orders/domain/warranty.ts'
import { mayContest, noticeLateness } from './care.ts'
import { whenOpen } from './hours.ts'
import { invoice } from './invoicing.ts'
import { sayReady, sayReminder } from './letters.ts'
import { dayAt, dayLength } from './local-time.ts'
import { dropParts } from './parts.ts'
import {
  breakPromise,
  judgeDates,
  keepPromise,
  learn,
  releasePromise,
  standingOf,
  watchPromise,
} from './promises.ts'
import { handOver, moment, startWaiting, step, stopWaiting, tell, type Story } from './story.ts'
import { receiverAt, send } from './transit.ts'
import { advisorAt, asStaff, house, type Flow, type Worker } from './world.ts'

/** Back to where the client brought it, over the road if need be. */
const bringBack = (flow: Flow, story: Story, then: (by: Worker) => void): void => {
  const { counter, workshop } = story
  if (counter.code === workshop.code) {
    const hours = flow.chance.skewed(2, 1.8)
    flow.agenda.plan(whenOpen(flow, counter, flow.agenda.now + hours * 3_600_000), () =>
      then(advisorAt(flow, counter.code)),
    )
    return
  }
  send(flow, story, { from: workshop, to: counter, by: receiverAt(flow, workshop), arrived: then })
}

export const makeReady = (flow: Flow, story: Story, redo: (first: Story) => void): void =>
  bringBack(flow, story, (by) => {
    stopWaiting(flow, story, asStaff(by))
    const first = story.rows.promises[0]
    step(flow, story, { to: 'ready', by: asStaff(by) })
    const today = dayAt(flow.agenda.now)
    if (first !== undefined) {
      const began = first.given_at instanceof Date ? first.given_at.getTime() : flow.agenda.now
      learn(flow, story, story.counter.days.workingDaysBetween(dayAt(began), today))
    }
    judgeDates(flow, story)
    const standing = standingOf(story)
    if (standing !== undefined && today > standing.promised_on) watchPassed(flow, story)
    else keepPromise(flow, story)
    sayReady(flow, story)
    awaitCollection(flow, story, { since: today, redo })
  })

/** It passed in the night; the evening round will no longer look at it. */
const watchPassed = (flow: Flow, story: Story): void => {
  const standing = standingOf(story)
  if (standing !== undefined) breakPromise(flow, story, standing)
}

interface Collection {
  readonly since: string
  readonly redo: (first: Story) => void
}

const remindAfter = [21, 60, 120] as const

const awaitCollection = (flow: Flow, story: Story, collection: Collection): void => {
  const isForgotten = flow.chance.happens(0.011)
  const days = isForgotten ? Number.POSITIVE_INFINITY : flow.chance.skewed(6.5, 2.6) * story.client.pace
  for (const [place, after] of remindAfter.entries())
    if (days > after) remind(flow, story, { after, times: place + 1, since: collection.since })
  if (isForgotten) {
    flow.agenda.plan(flow.agenda.now + (story.counter.unclaimedAfterDays + 3) * dayLength, () => {
      const by = asStaff(advisorAt(flow, story.counter.code))
      step(flow, story, { to: 'abandoned', by: by })
    })
    return
  }
  flow.agenda.plan(whenOpen(flow, story.counter, flow.agenda.now + days * dayLength), () =>
    giveBack(flow, story, collection),
  )
}

const remind = (flow: Flow, story: Story, reminder: { after: number; times: number; since: string }): void =>
  flow.agenda.plan(whenOpen(flow, story.counter, flow.agenda.now + reminder.after * dayLength), () => {
    const by = asStaff(advisorAt(flow, story.counter.code))
    tell(flow, story, { by, kind: 'reminder-recorded', payload: { how: 'mail' } })
    sayReminder(flow, story, { since: reminder.since, times: reminder.times })
  })

/** The watch goes back: over the counter, or by the courier to those who live far away. */
export const giveBack = (flow: Flow, story: Story, { redo }: Pick<Collection, 'redo'>): void => {
  const by = advisorAt(flow, story.counter.code)
  const isFar = story.client.row.country !== story.counter.country
  const isSent = story.order.kind === 'deposit' && flow.chance.happens(isFar ? 0.45 : 0.07)
  step(flow, story, { to: 'returned', by: asStaff(by) })
  handOver(flow, story, {
    toKind: isSent ? 'courier' : 'client',
    toName: isSent ? 'Ferrand Valeurs' : '',
    signedBy: isSent ? 'Ferrand Valeurs' : story.client.name,
    ...(isSent ? { tracking: `FV${flow.chance.between(10_000_000, 99_999_999)}` } : {}),
    by: asStaff(by),
  })
  for (const accessory of story.rows.accessories) {
    accessory.returned_at = moment(flow)
    tell(flow, story, { by: asStaff(by), kind: 'accessory-returned', payload: { label: accessory.label } })
  }
  const isWarranted = startWarranty(flow, story, by)
  invoice(flow, story, by)
  story.watch.isHere = false
  mayContest(flow, story)
  if (isWarranted && flow.chance.happens(0.065)) {
    const back = flow.agenda.now + Math.max(6, flow.chance.skewed(34, 2.2)) * dayLength
    flow.agenda.plan(whenOpen(flow, story.counter, back), () => {
      if (!story.watch.isHere) redo(story)
    })
  }
}

const startWarranty = (flow: Flow, story: Story, by: Worker): boolean => {
  if (story.order.outcome !== 'serviced' || story.first !== null) return false
  const agreed = story.rows.order_services.filter(({ is_agreed }) => is_agreed).map(workDone(flow))
  const approved = story.rows.quote_lines
    .filter(({ answer, service_id }) => answer === 'approved' && service_id !== null)
    .map(({ label, service_id }) => ({ label, warrantyMonths: monthsOf(flow, service_id ?? '') }))
  const today = dayAt(flow.agenda.now)
  const warranty = repairWarranty({ redo_of: null }, [...agreed, ...approved], today)
  if (warranty === undefined) return false
  const { startsOn, endsOn, scope } = warranty
  story.rows.warranties.push({
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    watch_id: story.watch.row.id,
    starts_on: startsOn,
    ends_on: endsOn,
    scope,
  })
  tell(flow, story, { by: asStaff(by), kind: 'warranty-started', payload: { startsOn, endsOn, scope } })
  return true
}

const monthsOf = (flow: Flow, serviceId: string): number =>
  [...flow.world.menu.values()].find(({ id }) => id === serviceId)?.warrantyMonths ?? 0

const workDone =
  (flow: Flow) =>
  ({ label, service_id }: { label: string; service_id: string }) => ({
    label,
    warrantyMonths: monthsOf(flow, service_id),
  })

/** Refused or called off: the watch goes back as it came, for the fee. */
export const endWithout = (flow: Flow, story: Story, redo: (first: Story) => void): void => {
  releasePromise(flow, story, story.order.stage)
  bringBack(flow, story, () => {
    const days = flow.chance.skewed(8, 2.3) * story.client.pace
    flow.agenda.plan(whenOpen(flow, story.counter, flow.agenda.now + days * dayLength), () =>
      giveBack(flow, story, { redo }),
    )
  })
}

/** What the house looks at every evening: dates, long waits, queues that do not move. */
export const eveningRound = (flow: Flow, story: Story, redo: (first: Story) => void): void => {
  watchPromise(flow, story)
  noticeLateness(flow, story)
  const { order } = story
  const days = (flow.agenda.now - (order.waitSince ?? order.stageSince).getTime()) / dayLength
  if (order.stage === 'approved' && order.waitReason === null && days > 16 && order.holderKind === 'site')
    startWaiting(flow, story, { reason: 'skill', note: '', by: house })
  const tires = order.waitReason === 'part' && days > 42 && order.stage === 'approved'
  if (!tires || !flow.chance.happens(0.012)) return
  const by = advisorAt(flow, story.counter.code)
  step(flow, story, { to: 'cancelled', by: asStaff(by) })
  dropParts(flow, story, by)
  for (const operation of story.rows.operations) {
    operation.state = 'dropped'
    tell(flow, story, {
      by: asStaff(by),
      kind: 'operation-dropped',
      payload: { operationId: operation.id, label: operation.label },
    })
  }
  endWithout(flow, story, redo)
}
