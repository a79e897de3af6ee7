import type { StaffScope } from '#doors/scope.ts'
import { clientName } from '#modules/clients/public.ts'
import { localDay } from '#modules/orders/public.ts'
import { findSite } from '#modules/sites/public.ts'
import { findMember, listMembers, type Member } from '#modules/staff/public.ts'
import { watchName } from '#modules/watches/public.ts'
import { nextJobs, type Job } from '../domain/next-job.ts'
import { hasSkill } from '../domain/operation.ts'
import { stuckReasons, whyStuck, type Stuck } from '../domain/stuck.ts'
import { mayLead } from '../policy.ts'
import { benchStages, boardStages, readQueue, type QueuedOrder } from '../store/queue.ts'
import { listRedos } from '../store/redos.ts'

const mostLooked = 600
const shownJobs = 12
const shownPerSkill = 40

const todayOf = async (scope: StaffScope): Promise<string> => {
  const [siteId] = scope.staff.siteIds
  const site = siteId === undefined ? undefined : await findSite(scope, siteId)
  return localDay(scope.now, site?.timeZone ?? 'UTC')
}

const presentPiece = ({ row }: QueuedOrder, today: string) => ({
  orderId: row.id,
  number: row.number,
  version: row.version,
  stage: row.stage,
  watchName: watchName(row),
  calibre: row.calibre,
  clientName: clientName({
    givenName: row.given_name ?? '',
    familyName: row.family_name ?? '',
    company: row.company ?? '',
  }),
  promisedOn: row.promised_on,
  isLate: row.promised_on !== null && row.promised_on < today,
  isRedo: row.redo_of !== null,
})

/** What this person should do next, and what is in their name but waits. */
export const presentBench = async (scope: StaffScope) => {
  const today = await todayOf(scope)
  const member = await findMember(scope, scope.staff.id)
  const skills = member?.skills ?? []
  const queue = await readQueue(scope, { stages: benchStages, most: mostLooked })
  const jobs = nextJobs(queue, { staffId: scope.staff.id, skills })
  const waiting = queue.filter(
    ({ assignedTo, waitReason }) => assignedTo === scope.staff.id && waitReason !== null,
  )
  return {
    jobs: jobs.slice(0, shownJobs).map((job) => presentJob(job, today)),
    count: jobs.length,
    skills: [...skills],
    waiting: waiting.map((order) => ({
      ...presentPiece(order, today),
      waitReason: order.row.wait_reason ?? '',
      waitSince: (order.row.wait_since ?? order.stageSince).toISOString(),
      waitNote: order.row.wait_note,
    })),
  }
}

const presentJob = ({ candidate, kind, operation, reason }: Job<QueuedOrder>, today: string) => ({
  ...presentPiece(candidate, today),
  kind,
  reason,
  clientWords: candidate.row.client_words,
  operation:
    operation === null
      ? null
      : {
          id: operation.id,
          label: operation.label,
          skill: operation.skill,
          minutes: operation.minutes,
          state: operation.state,
          version: operation.version,
        },
})

/** The workshop as its lead sees it: who is needed for what, and what does not move, with the reason first. */
export const presentBoard = async (scope: StaffScope) => {
  const today = await todayOf(scope)
  const queue = await readQueue(scope, { stages: boardStages, most: mostLooked })
  const people = (await listMembers(scope)).filter((member) => isAtBench(member, scope.staff.siteIds))
  const isMoving = ({ waitReason }: QueuedOrder): boolean => waitReason === null
  const atWork = queue.filter(({ stage }) => stage === 'approved' || stage === 'in_work')
  return {
    orders: queue.length,
    toAssess: queue.filter((order) => order.stage === 'received' && isMoving(order)).length,
    toControl: atWork.filter(
      ({ operationsPlanned, operationsAhead, waitReason }) =>
        operationsPlanned > 0 && operationsAhead.length === 0 && waitReason === null,
    ).length,
    queues: queuesOf(atWork.filter(isMoving), { today, people }),
    stuck: stuckOf(queue, { now: scope.now, today, people }),
    mayLead: mayLead(scope.staff),
  }
}

const isAtBench = ({ isActive, role, siteIds }: Member, sites: readonly string[]): boolean =>
  isActive &&
  (role === 'watchmaker' || role === 'site_manager' || role === 'owner') &&
  (sites.length === 0 || siteIds.length === 0 || siteIds.some((site) => sites.includes(site)))

const queuesOf = (
  orders: readonly QueuedOrder[],
  { today, people }: { today: string; people: readonly Member[] },
) => {
  const bySkill = Map.groupBy(
    orders.filter(({ operationsAhead }) => operationsAhead.length > 0),
    ({ operationsAhead }) => operationsAhead[0]?.skill ?? '',
  )
  return [...bySkill]
    .map(([skill, group]) => ({
      skill,
      minutes: group.reduce((sum, { operationsAhead }) => sum + (operationsAhead[0]?.minutes ?? 0), 0),
      orders: group.length,
      people: people
        .filter(({ role, skills }) =>
          role === 'watchmaker' ? hasSkill(skills, skill) : skills.includes(skill),
        )
        .map(({ name }) => name),
      firstPromise: group[0]?.promisedOn ?? null,
      lines: group.slice(0, shownPerSkill).map((order) => presentQueued(order, today)),
    }))
    .sort((one, other) => other.minutes - one.minutes)
}

const presentQueued = (order: QueuedOrder, today: string) => {
  const [next] = order.operationsAhead
  return {
    ...presentPiece(order, today),
    label: next?.label ?? '',
    minutes: next?.minutes ?? 0,
    state: next?.state ?? 'open',
    assignedTo: order.assignedTo,
    assignedName: order.row.assigned_name ?? '',
  }
}

const stuckOf = (
  orders: readonly QueuedOrder[],
  { now, today, people }: { now: Date; today: string; people: readonly Member[] },
) => {
  const hands = people.filter(({ role, skills }) => role === 'watchmaker' || skills.length > 0)
  const workshop = { now, today, people: hands.map(({ skills }) => skills) }
  return orders
    .map((order) => ({ order, reasons: whyStuck(order, workshop) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => rankOf(one.reasons) - rankOf(other.reasons))
    .map(({ order, reasons }) => ({
      ...presentPiece(order, today),
      waitReason: order.waitReason,
      waitNote: order.row.wait_note,
      holder: order.row.holder_name,
      assignedName: order.row.assigned_name ?? '',
      skill: order.operationsAhead[0]?.skill ?? '',
      reasons: reasons.map(({ reason, since }) => ({ reason, since: since.toISOString() })),
    }))
}

/** By what is felt first, then by who has been stuck longest. */
const rankOf = ([first]: readonly Stuck[]): number =>
  first === undefined ? 0 : stuckReasons.indexOf(first.reason) * 1e14 + first.since.getTime()

const dayInMs = 86_400_000

/** What came back, by cause, the most frequent first; what nobody has explained yet stands on top. */
export const presentRedos = async (scope: StaffScope) => {
  const redos = await listRedos(scope)
  const byCause = Map.groupBy(redos, ({ cause }) => cause ?? '')
  const causes = [...byCause].map(([cause, rows]) => ({
    cause,
    redos: rows.map((row) => ({
      orderId: row.id,
      number: row.number,
      stage: row.stage,
      receivedAt: row.received_at.toISOString(),
      firstOrderId: row.first_id,
      firstNumber: row.first_number,
      daysAfter:
        row.first_returned_at === null
          ? null
          : Math.max(0, Math.floor((row.received_at.getTime() - row.first_returned_at.getTime()) / dayInMs)),
      watchName: watchName(row),
      calibre: row.calibre,
      workedBy: row.worked_by ?? '',
      clientWords: row.client_words,
      note: row.note ?? '',
    })),
  }))
  const rank = ({ cause, redos: group }: (typeof causes)[number]): number =>
    cause === '' ? Number.POSITIVE_INFINITY : group.length
  return { count: redos.length, causes: causes.sort((one, other) => rank(other) - rank(one)) }
}
