import type { StaffScope } from '#doors/scope.ts'
import { clientName } from '#modules/clients/public.ts'
import { watchName } from '#modules/watches/public.ts'
import { unclaimedClock } from '../domain/legal-clock.ts'
import { stagesAfter } from '../domain/transitions.ts'
import { mayWorkOnOrders, servesOrder } from '../policy.ts'
import type { NamedOrder } from '../store/list-orders.ts'
import type { OrderHead, readOrderPage } from '../store/read-order.ts'

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

interface NamedClient {
  readonly given_name: string | null
  readonly family_name: string | null
  readonly company: string | null
}

export const nameOfClient = (row: NamedClient): string =>
  clientName({
    givenName: row.given_name ?? '',
    familyName: row.family_name ?? '',
    company: row.company ?? '',
  })

export const presentLine = (row: NamedOrder) => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  stage: row.stage,
  stageSince: row.stage_since.toISOString(),
  waitReason: row.wait_reason,
  waitSince: iso(row.wait_since),
  receivedAt: row.received_at.toISOString(),
  readyAt: iso(row.ready_at),
  promisedOn: row.promised_on,
  siteCode: row.site_code,
  clientId: row.client_id,
  clientName: nameOfClient(row),
  watchId: row.watch_id,
  watchName: watchName(row),
  serial: row.serial,
  assignedTo: row.assigned_to,
  assignedName: row.assigned_name ?? '',
  version: row.version,
})

type Read = NonNullable<Awaited<ReturnType<typeof readOrderPage>>>

export const presentPage = (scope: StaffScope, { head, hanging, timeline, people }: Read) => {
  const { warranties, redos, ...lists } = hanging
  return {
    order: presentOrder(head),
    client: presentClient(head),
    watch: presentWatch(head),
    ...lists,
    photographs: lists.photographs.map((photograph) => ({
      ...photograph,
      annotations: asMarks(photograph.annotations),
    })),
    warranty: warranties[0] ?? null,
    redos,
    unclaimed: presentClock(scope, head, timeline.filter(({ kind }) => kind === 'reminder-recorded').length),
    nextStages: stagesAfter(head.stage),
    mayChange: mayWorkOnOrders(scope.staff) && servesOrder(scope.staff, head),
    timeline: timeline.map((fact) => ({
      sequence: fact.sequence,
      at: fact.at.toISOString(),
      kind: fact.kind,
      actorKind: fact.actor.kind,
      actorName: people.get(fact.actor.id ?? '') ?? '',
      payload: fact.payload,
    })),
  }
}

interface Mark {
  readonly x: number
  readonly y: number
  readonly text: string
}

// The door's schema reads them again on the way out; here they only need to be a list.
const asMarks = (stored: unknown): Mark[] => (Array.isArray(stored) ? stored : [])

const presentClock = (scope: StaffScope, head: OrderHead, reminders: number) => {
  const clock = unclaimedClock(head, head.unclaimed_after_days, scope.now)
  if (clock === undefined) return null
  return {
    since: clock.since.toISOString(),
    until: clock.until.toISOString(),
    daysLeft: clock.daysLeft,
    reminders,
  }
}

const presentOrder = (head: OrderHead) => ({
  id: head.id,
  number: head.number,
  kind: head.kind,
  stage: head.stage,
  stageSince: head.stage_since.toISOString(),
  waitReason: head.wait_reason,
  waitSince: iso(head.wait_since),
  waitNote: head.wait_note,
  outcome: head.outcome,
  receivedAt: head.received_at.toISOString(),
  readyAt: iso(head.ready_at),
  returnedAt: iso(head.returned_at),
  clientWords: head.client_words,
  condition: head.condition,
  currency: head.currency,
  diagnosisFeeMinor: head.diagnosis_fee_minor,
  diagnosisFeeWaived: head.diagnosis_fee_waived,
  holderKind: head.holder_kind,
  holderName: head.holder_name,
  siteId: head.site_id,
  siteName: head.site_name,
  siteTimeZone: head.time_zone,
  workshopSiteId: head.workshop_site_id,
  workshopName: head.workshop_name,
  assignedTo: head.assigned_to,
  assignedName: head.assigned_name ?? '',
  redoOf: head.redo_of,
  redoOfNumber: head.first_number,
  promisedOn: head.promised_on,
  source: head.source,
  version: head.version,
})

const presentClient = (head: OrderHead) => {
  if (head.client_id === null) return null
  const place = `${head.postal_code ?? ''} ${head.city ?? ''}`.trim()
  return {
    id: head.client_id,
    name: nameOfClient(head),
    mail: head.mail ?? '',
    phone: head.phone ?? '',
    language: head.client_language ?? 'en',
    address: [head.street ?? '', place, head.country ?? ''].filter((part) => part !== '').join(', '),
  }
}

const presentWatch = (head: OrderHead) => ({
  id: head.watch_id,
  name: watchName(head),
  brand: head.brand,
  model: head.model,
  reference: head.reference,
  serial: head.serial,
  serialState: head.serial_state,
  calibre: head.calibre,
  movement: head.movement,
  material: head.material,
  strap: head.strap,
  dial: head.dial,
  marks: head.marks,
})
