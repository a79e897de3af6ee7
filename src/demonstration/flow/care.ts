import { contestedMatters, lateWords, type Contested } from '../trade/care-words.ts'
import { whenOpen } from './hours.ts'
import { dayAt, dayLength } from './local-time.ts'
import { moment, tell, type Story } from './story.ts'
import { advisorAt, asStaff, relations, type Flow, type Worker } from './world.ts'

/** How long after its day a late watch is put right by somebody, if anybody does. */
const tooLate = 2

// A stream of its own: how often people quarrel moves nothing else in the two years.
const asideOf = (flow: Flow, story: Story): Flow => ({
  ...flow,
  chance: flow.chance.stream(`care ${story.order.id}`),
})

/** Every evening: a watch that is this late for the first time and still not ready; most of them get somebody who puts it right. */
export const noticeLateness = (flow: Flow, story: Story): void => {
  const { promisedOn, stage } = story.order
  if (promisedOn === null || (stage !== 'approved' && stage !== 'in_work' && stage !== 'controlled')) return
  const days = Math.round((Date.parse(dayAt(flow.agenda.now)) - Date.parse(promisedOn)) / dayLength)
  if (days !== tooLate) return
  const aside = asideOf(flow, story)
  if (!aside.chance.happens(0.9)) return
  const { language } = story.counter
  flow.agenda.plan(whenOpen(aside, story.counter, flow.agenda.now + dayLength / 2), () =>
    putRight(aside, story, {
      wentWrong: lateWords.wentWrong[language],
      outcome: lateWords.outcome[language],
    }),
  )
}

/** Now and then a client comes back with something that is not as it should be. */
export const mayContest = (flow: Flow, story: Story): void => {
  const aside = asideOf(flow, story)
  if (story.order.outcome !== 'serviced' || !aside.chance.happens(0.025)) return
  const days = Math.max(1, aside.chance.skewed(4, 1.8))
  flow.agenda.plan(whenOpen(aside, story.counter, flow.agenda.now + days * dayLength), () =>
    contest(aside, story, aside.chance.pick(contestedMatters)),
  )
}

const contest = (flow: Flow, story: Story, { what, outcome, isOurs }: Contested): void => {
  const { language } = story.counter
  const by = advisorAt(flow, story.counter.code)
  const dispute: Story['rows']['disputes'][number] = {
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    contested: what[language],
    opened_at: moment(flow),
    opened_by: by.id,
  }
  story.rows.disputes.push(dispute)
  const disputeId = dispute.id
  tell(flow, story, {
    by: asStaff(by),
    kind: 'dispute-opened',
    payload: { disputeId, what: dispute.contested },
  })
  if (isOurs) putRight(flow, story, { wentWrong: what[language], outcome: outcome[language] })
  const days = flow.chance.skewed(14, 1.7)
  flow.agenda.plan(whenOpen(flow, story.counter, flow.agenda.now + days * dayLength), () => {
    dispute.outcome = outcome[language]
    dispute.closed_at = moment(flow)
    dispute.closed_by = by.id
    tell(flow, story, {
      by: asStaff(by),
      kind: 'dispute-closed',
      payload: { disputeId, remark: outcome[language] },
    })
  })
}

interface Recovery {
  readonly wentWrong: string
  readonly outcome: string
}

/** With an owner, a day and a duty, as the product opens it; one at a time. */
const putRight = (flow: Flow, story: Story, { wentWrong, outcome }: Recovery): void => {
  if (story.rows.recoveries.some(({ closed_at }) => closed_at === undefined)) return
  const { counter } = story
  const owner = flow.chance.happens(0.4) ? relations(flow) : advisorAt(flow, counter.code)
  const due = counter.days.addWorkingDays(dayAt(flow.agenda.now), flow.chance.between(6, 12))
  const gesture = flow.chance.pick(lateWords.gestures)[counter.language]
  const amountMinor = flow.chance.between(3, 9) * 1000
  const recovery: Story['rows']['recoveries'][number] = {
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    went_wrong: wentWrong,
    with_apology: true,
    gesture,
    gesture_minor: amountMinor,
    currency: counter.currency,
    owner_id: owner.id,
    due_on: due,
    opened_at: moment(flow),
    opened_by: owner.id,
  }
  story.rows.recoveries.push(recovery)
  const payload = { recoveryId: recovery.id, due, apology: true, what: wentWrong, note: gesture }
  const money = { amountMinor, currency: counter.currency }
  tell(flow, story, { by: asStaff(owner), kind: 'recovery-opened', payload: { ...payload, ...money } })
  const duty = owe(flow, story, { recovery: recovery.id, owner, due })
  const days = Math.max(2, flow.chance.skewed(16, 1.5))
  flow.agenda.plan(whenOpen(flow, counter, flow.agenda.now + days * dayLength), () => {
    Object.assign(recovery, { outcome, closed_at: moment(flow), closed_by: owner.id })
    Object.assign(duty, { done_at: moment(flow), done_by: owner.id })
    const by = asStaff(owner)
    tell(flow, story, {
      by,
      kind: 'recovery-closed',
      payload: { recoveryId: recovery.id, remark: outcome },
    })
    tell(flow, story, { by, kind: 'gesture-given', payload: { ...money, reason: 'recovery' } })
    tell(flow, story, { by, kind: 'duty-done', payload: { dutyId: duty.id } })
  })
}

const owe = (
  flow: Flow,
  story: Story,
  { recovery, owner, due }: { readonly recovery: string; readonly owner: Worker; readonly due: string },
): Story['rows']['duties'][number] => {
  const duty: Story['rows']['duties'][number] = {
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    subject_id: story.client.row.id,
    order_id: story.order.id,
    recovery_id: recovery,
    owner_id: owner.id,
    due_on: due,
    what: 'recovery',
    taken_at: moment(flow),
  }
  story.rows.duties.push(duty)
  const payload = { dutyId: duty.id, due, what: 'recovery', owner: owner.name }
  tell(flow, story, { by: asStaff(owner), kind: 'duty-taken', payload })
  return duty
}
