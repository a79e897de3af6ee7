import { surfaceOfService } from '#modules/quotes/domain/surface-of-service.ts'
import { parts } from '../trade/words.ts'
import { dayLength, minute } from './local-time.ts'
import { measure } from './measuring.ts'
import { fitParts, isMissing, partsKindOf, wantPart } from './parts.ts'
import { standingOf } from './promises.ts'
import { quote } from './quoting.ts'
import { handOver, moment, step, stopWaiting, tell, type Story } from './story.ts'
import { asStaff, serviceOf, type Flow, type Fresh, type Worker } from './world.ts'

/** What was agreed at the counter and approved later, as work on the bench. */
export const planWork = (
  flow: Flow,
  story: Story,
  { approved, by }: { approved: readonly Fresh<'quote_lines'>[]; by: Worker },
): void => {
  const agreed = story.rows.order_services
    .filter(({ is_agreed }) => is_agreed && story.rows.operations.length === 0)
    .map(({ code, ...service }) => ({
      label: service.label,
      skill: service.skill,
      minutes: story.first === null ? service.minutes : Math.round(service.minutes * 0.4),
      surface: surfaceOfService(serviceOf(flow, code)),
      order_service_id: service.id,
    }))
  const lines = approved.map((line) => ({
    label: line.label,
    skill: line.skill ?? '',
    minutes: line.minutes ?? 0,
    surface: line.surface ?? '',
    quote_line_id: line.id,
  }))
  for (const planned of [...agreed, ...lines])
    if (planned.minutes > 0) addOperation(flow, story, { planned, by })
}

type Planned = Pick<Fresh<'operations'>, 'label' | 'skill' | 'minutes' | 'surface'> &
  Partial<Pick<Fresh<'operations'>, 'quote_line_id' | 'order_service_id'>>

const addOperation = (flow: Flow, story: Story, { planned, by }: { planned: Planned; by: Worker }): void => {
  const operation: Fresh<'operations'> = {
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    position: story.rows.operations.length + 1,
    state: 'open',
    ...planned,
  }
  story.rows.operations.push(operation)
  const { id: operationId, label, skill, minutes } = operation
  tell(flow, story, {
    by: asStaff(by),
    kind: 'operation-planned',
    payload: { operationId, label, skill, minutes },
  })
}

const wantShare: Readonly<Record<string, number>> = {
  overhaul: 0.42,
  chronograph: 0.55,
  quartz: 0.4,
  crystal: 0.75,
  dial: 0.85,
  strap: 0.35,
  other: 0.06,
}

/** Wants what is missing; answers by how many working days a careful counter would lengthen its date. */
export const wantParts = (flow: Flow, story: Story, { by, go }: { by: Worker; go: () => void }): number => {
  const share = story.first === null ? (wantShare[partsKindOf(story)] ?? 0) : 0.15
  const count = flow.chance.happens(share) ? (flow.chance.happens(0.2) ? 2 : 1) : 0
  let more = 0
  for (let wanted = 0; wanted < count; wanted += 1)
    more = Math.max(more, wantPart(flow, story, { by, arrived: () => go() }))
  return more
}

/** Due when promised, and never later than three weeks after it could begin. */
const rankOf = (flow: Flow, story: Story, days: number): number => {
  const promised = standingOf(story)?.promised_on
  const due = flow.agenda.now + days * dayLength
  const before = story.first === null ? 0 : 21 * dayLength
  return Math.min(due, promised === undefined ? due : Date.parse(promised) - 4 * dayLength) - before
}

export const assessAtBench = (flow: Flow, story: Story, assessed: (by: Worker) => void): void => {
  const { movement, complication } = story.watch.model
  const isAlone = story.workshop.code === 'VIE' || story.workshop.code === 'GE'
  const skill =
    movement === 'quartz'
      ? 'quartz'
      : isAlone
        ? 'control'
        : complication === 'chronograph'
          ? 'chronograph'
          : 'movement'
  flow.benches.queue(story.workshop.code, {
    skill,
    minutes: complication === 'chronograph' ? 50 : 35,
    rank: rankOf(flow, story, 6),
    begin: () => undefined,
    done: assessed,
  })
}

/** The next operation that is open; with none left, observation and the final control. */
export const goOn = (flow: Flow, story: Story, controlled: (by: Worker) => void): void => {
  if (story.order.outcome !== null || isMissing(story)) return
  if (story.rows.operations.some(({ state }) => state === 'started')) return
  const next = story.rows.operations.find(({ state }) => state === 'open')
  if (next === undefined) return observe(flow, story, controlled)
  if (queued.has(next)) return
  queued.add(next)
  flow.benches.queue(story.workshop.code, {
    skill: skillAt(flow, story, next.skill),
    minutes: next.minutes,
    rank: rankOf(flow, story, 18),
    begin: (worker) => beginOperation(flow, story, { operation: next, worker }),
    done: (worker, minutesSpent) => {
      endOperation(flow, story, { operation: next, worker, minutesSpent })
      afterOperation(flow, story, { operation: next, worker, controlled })
    },
  })
}

const queued = new WeakSet<Fresh<'operations'>>()

/** A skill nobody of this workshop has is done by whoever controls. */
const skillAt = (flow: Flow, story: Story, skill: string): string => {
  const here = flow.world.workers.filter(({ sites }) => sites[0] === story.workshop.code)
  return here.some(({ skills }) => skills.includes(skill)) ? skill : 'control'
}

const beginOperation = (
  flow: Flow,
  story: Story,
  { operation, worker }: { operation: Fresh<'operations'>; worker: Worker },
): void => {
  const by = asStaff(worker)
  if (story.order.waitReason === 'skill') stopWaiting(flow, story, by)
  if (story.order.assignedTo !== worker.id) {
    story.order.assignedTo = worker.id
    tell(flow, story, { by, kind: 'order-assigned', payload: { staffId: worker.id } })
  }
  if (story.order.stage === 'approved') step(flow, story, { to: 'in_work', by: by })
  operation.state = 'started'
  operation.started_at = moment(flow)
  operation.assigned_to = worker.id
  tell(flow, story, {
    by,
    kind: 'operation-started',
    payload: { operationId: operation.id, label: operation.label, staffId: worker.id },
  })
  if (story.first !== null && story.rows.redo_causes.length === 0) findCause(flow, story, worker)
}

export const endOperation = (
  flow: Flow,
  story: Story,
  {
    operation,
    worker,
    minutesSpent,
  }: { operation: Fresh<'operations'>; worker: Worker; minutesSpent: number },
): void => {
  operation.state = 'done'
  operation.done_at = moment(flow)
  operation.done_by = worker.id
  operation.minutes_spent = minutesSpent
  tell(flow, story, {
    by: asStaff(worker),
    kind: 'operation-done',
    payload: { operationId: operation.id, label: operation.label, staffId: worker.id, minutesSpent },
  })
  fitParts(flow, story, worker)
}

const findCause = (flow: Flow, story: Story, worker: Worker): void => {
  const cause = flow.chance.weighted([
    ['adjustment', 34],
    ['workmanship', 18],
    ['seal', 14],
    ['part', 12],
    ['use', 12],
    ['no_fault', 10],
  ] as const)
  story.rows.redo_causes.push({
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    cause,
    found_by: worker.id,
    found_at: moment(flow),
  })
  tell(flow, story, { by: asStaff(worker), kind: 'redo-cause-found', payload: { cause } })
}

interface After {
  readonly operation: Fresh<'operations'>
  readonly worker: Worker
  readonly controlled: (by: Worker) => void
}

/** Now and then the open movement shows more: another quote, and the watch waits in the middle of its work. */
const afterOperation = (flow: Flow, story: Story, after: After): void => {
  const isFirst = story.rows.operations.filter(({ state }) => state === 'done').length === 1
  const isDeep = after.operation.minutes >= 150
  if (isFirst && isDeep && story.first === null && flow.chance.happens(0.09))
    return askMore(flow, story, after)
  if (isFirst && isDeep && flow.chance.happens(0.035)) return sendOut(flow, story, after)
  goOn(flow, story, after.controlled)
}

const askMore = (flow: Flow, story: Story, { operation, worker, controlled }: After): void => {
  const { language } = story.client.row
  const label = flow.chance.pick(parts[partsKindOf(story)] ?? [])[language]
  quote(flow, story, {
    draft: {
      kind: 'supplementary',
      author: worker,
      message: '',
      lines: [
        {
          necessity: 'needed',
          label,
          why: 'needed',
          serviceId: null,
          amountMinor: flow.chance.between(12, 48) * 500,
          skill: operation.skill,
          minutes: 30,
          surface: '',
          liking: 1,
        },
      ],
    },
    afterwards: {
      approved: (lines) => {
        planWork(flow, story, { approved: lines, by: worker })
        if (lines.length > 0)
          wantPart(flow, story, { by: worker, arrived: () => goOn(flow, story, controlled) })
        goOn(flow, story, controlled)
      },
      refused: () => goOn(flow, story, controlled),
    },
  })
}

const craftsmen: readonly string[] = ['Cadrans Bélandier', 'Atelier d’émail Sauterel', 'Gehäusebau Rindlisb']

/** To a craftsman outside: a dial, an enamel, a soldered lug. */
const sendOut = (flow: Flow, story: Story, { worker, controlled }: After): void => {
  const craftsman = flow.chance.pick(craftsmen)
  const by = asStaff(worker)
  handOver(flow, story, { toKind: 'partner', toName: craftsman, signedBy: craftsman, by })
  flow.agenda.plan(flow.agenda.now + Math.max(5, flow.chance.skewed(17, 1.6)) * dayLength, () => {
    const { workshop } = story
    handOver(flow, story, {
      toKind: 'site',
      toName: workshop.name,
      toSiteId: workshop.id,
      signedBy: worker.name,
      by,
    })
    goOn(flow, story, controlled)
  })
}

/** A mechanical watch that was open runs for days before anybody says it is done. */
const observe = (flow: Flow, story: Story, controlled: (by: Worker) => void): void => {
  const isDeep = story.routing.startsWith('OVH') && story.watch.model.movement !== 'quartz'
  const hours = isDeep ? flow.chance.between(50, 110) : flow.chance.between(2, 20)
  flow.agenda.plan(flow.agenda.now + hours * 60 * minute, () =>
    flow.benches.queue(story.workshop.code, {
      skill: 'control',
      minutes: isDeep ? 30 : 15,
      rank: rankOf(flow, story, 3),
      begin: () => undefined,
      done: (worker) => control(flow, story, { worker, controlled }),
    }),
  )
}

const control = (flow: Flow, story: Story, { worker, controlled }: Omit<After, 'operation'>): void => {
  const passed = !flow.chance.happens(story.routing.startsWith('OVH') ? 0.08 : 0.03)
  const id = flow.chance.id(moment(flow))
  const measurements = passed ? measure(flow, story, { moment: 'final', by: worker }) : []
  const remark = passed ? '' : 'Écart entre positions, à reprendre'
  story.rows.final_controls.push({
    house_id: flow.world.houseId,
    id,
    order_id: story.order.id,
    passed,
    measurement_ids: measurements,
    remark,
    controlled_by: worker.id,
    controlled_at: moment(flow),
  })
  const by = asStaff(worker)
  if (!passed) {
    tell(flow, story, { by, kind: 'control-failed', payload: { remark, controlId: id } })
    const regulation = serviceOf(flow, 'REG-AUTO')
    const label = regulation.names[story.client.row.language]
    const again = { label, skill: 'control', minutes: 45, surface: '' as const }
    addOperation(flow, story, { planned: again, by: worker })
    return goOn(flow, story, controlled)
  }
  tell(flow, story, { by, kind: 'control-passed', payload: { controlId: id, measurements } })
  step(flow, story, { to: 'controlled', by: by })
  controlled(worker)
}
