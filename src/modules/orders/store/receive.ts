import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import type { Intake } from '../domain/intake.ts'
import { orderIdAt } from '../domain/order-id.ts'
import { accessoryLabel, orderNumber, seriesOf } from '../domain/order-number.ts'
import { orderWords } from '../domain/order-words.ts'
import type { OrderRow, SiteRow } from './order-row.ts'
import { findSites } from './queries.ts'
import { recordIntake } from './intake-facts.ts'
import type { Received, ReceivedOrder } from './received.ts'

/** What an order needs to know of the site that takes it in. */
type Counter = Pick<SiteRow, 'id' | 'code' | 'name' | 'currency' | 'time_zone'>

/** One watch taken in: order, mandate, accessories, services, photographs, search entry and facts, all or none. */
export const receiveOrder = async (scope: SharedScope, intake: Intake): Promise<OrderRow> =>
  theOne(await receiveOrders(scope, [intake]))

/** The same for many at once, in as few statements as for one: imports and the demonstration live on it. */
export const receiveOrders = async (scope: SharedScope, intakes: readonly Intake[]): Promise<OrderRow[]> => {
  if (intakes.length === 0) return []
  const asked = intakes.map((intake) => intake.siteId)
  return keepOrders(scope, await numberOrders(scope, intakes, await findSites(scope, asked)))
}

/** The two halves of it, for a deposit that has more to write together with its order. */
export const numberOrder = async (scope: SharedScope, intake: Intake, counter: Counter): Promise<Received> =>
  theOne(await numberOrders(scope, [intake], new Map([[counter.id, counter]])))

export const keepOrder = async (scope: SharedScope, received: Received): Promise<OrderRow> =>
  theOne(await keepOrders(scope, [received]))

const theOne = <One>([one]: readonly One[]): One => {
  if (one === undefined) throw new Error('an intake gave no order')
  return one
}

const numberOrders = async (
  scope: SharedScope,
  intakes: readonly Intake[],
  sites: ReadonlyMap<string, Counter>,
): Promise<Received[]> => {
  const numbers = await takeNumbers(scope, intakes, sites)
  return intakes.map((intake, place) =>
    itemise(intake, orderRow(scope, intake, { site: siteOf(sites, intake), number: numbers[place] ?? '' })),
  )
}

/** Facts are recorded before the answers come: what else a deposit records meanwhile stands after them. */
const keepOrders = async (scope: SharedScope, received: readonly Received[]): Promise<OrderRow[]> => {
  for (const one of received) recordIntake(scope, one)
  const rows = received.map(({ order }) => order)
  const [orders] = await Promise.all([
    scope.trx.insertInto('orders').values(rows).returningAll().execute(),
    insertWhatCameAlong(scope, received),
  ])
  return orders
}

const siteOf = (sites: ReadonlyMap<string, Counter>, intake: Intake): Counter => {
  const site = sites.get(intake.siteId)
  if (site === undefined) throw new Error(`no site ${intake.siteId} in this house`)
  return site
}

const receivedAt = (scope: SharedScope, intake: Intake): Date => intake.receivedAt ?? scope.now

/**
 * Taken after everything that could refuse, just before the rows: the counter of a site holds back every other deposit
 * of that site until commit, so it is held for as little as can be. Series are taken in one order, against deadlocks.
 */
const takeNumbers = async (
  scope: SharedScope,
  intakes: readonly Intake[],
  sites: ReadonlyMap<string, Counter>,
): Promise<string[]> => {
  const series = intakes.map((intake) => seriesOf(siteOf(sites, intake), receivedAt(scope, intake)))
  const next = new Map<string, number>()
  for (const name of [...new Set(series)].sort()) {
    const wanted = series.filter((one) => one === name).length
    const { last_number } = await scope.trx
      .insertInto('order_counters')
      .values({ house_id: scope.houseId, series: name, last_number: wanted })
      .onConflict((conflict) =>
        conflict
          .columns(['house_id', 'series'])
          .doUpdateSet({ last_number: sql`order_counters.last_number + excluded.last_number` }),
      )
      .returning('last_number')
      .executeTakeFirstOrThrow()
    next.set(name, last_number - wanted + 1)
  }
  return series.map((name) => {
    const count = next.get(name) ?? 1
    next.set(name, count + 1)
    return orderNumber(name, count)
  })
}

const orderRow = (
  scope: SharedScope,
  intake: Intake,
  given: { site: Counter; number: string },
): ReceivedOrder => {
  const at = receivedAt(scope, intake)
  return {
    house_id: scope.houseId,
    id: intake.receivedAt === undefined ? newId() : orderIdAt(at),
    number: given.number,
    kind: intake.kind,
    site_id: intake.siteId,
    workshop_site_id: intake.workshopSiteId ?? intake.siteId,
    client_id: intake.clientId,
    watch_id: intake.watchId,
    received_at: at,
    ...courseOf(intake, at),
    ...holderAfter(intake, given.site),
    client_words: intake.clientWords,
    condition: intake.condition,
    currency: given.site.currency,
    diagnosis_fee_minor: intake.diagnosisFeeMinor,
    assigned_to: intake.assignedTo ?? null,
    redo_of: intake.redoOf ?? null,
    source: intake.source ?? '',
  }
}

const courseOf = ({ past }: Intake, at: Date) =>
  past === undefined
    ? { stage: 'received' as const, stage_since: at }
    : {
        stage: past.stage,
        stage_since: past.returnedAt ?? past.readyAt ?? at,
        outcome: past.outcome,
        ready_at: past.readyAt,
        returned_at: past.returnedAt,
      }

const holderAfter = ({ past, siteId }: Intake, site: Counter) =>
  past === undefined || past.returnedAt === null
    ? { holder_kind: 'site' as const, holder_site_id: siteId, holder_name: site.name }
    : { holder_kind: 'client' as const, holder_site_id: null, holder_name: '' }

const itemise = (intake: Intake, order: ReceivedOrder): Received => ({
  intake,
  order,
  accessories: intake.accessories.map((description, place) => ({
    id: newId(),
    label: accessoryLabel(order.number, place + 1),
    description,
  })),
  loans: intake.loans.map((label) => ({ id: newId(), label })),
  photographs: intake.photographs.map(({ fileId }) => ({ id: newId(), fileId })),
})

const insertWhatCameAlong = async (scope: SharedScope, received: readonly Received[]): Promise<void> => {
  const { houseId: house_id, trx } = scope
  const tables = {
    mandates: received.flatMap((one) => mandateRows(house_id, one)),
    accessories: received.flatMap(({ order, accessories }) =>
      accessories.map((accessory) => ({ house_id, order_id: order.id, ...accessory })),
    ),
    loans: received.flatMap(({ order, loans }) =>
      loans.map((loan) => ({ house_id, order_id: order.id, lent_at: order.received_at, ...loan })),
    ),
    photographs: received.flatMap((one) => photographRows(house_id, one)),
    services: received.flatMap((one) => serviceRows(house_id, one)),
    custody: received.flatMap((one) => custodyRows(house_id, one)),
    words: received.map((one) => searchRow(house_id, one)),
  }
  await Promise.all([
    tables.mandates.length > 0 && trx.insertInto('mandates').values(tables.mandates).execute(),
    tables.accessories.length > 0 && trx.insertInto('accessories').values(tables.accessories).execute(),
    tables.loans.length > 0 && trx.insertInto('loans').values(tables.loans).execute(),
    tables.photographs.length > 0 && trx.insertInto('order_photographs').values(tables.photographs).execute(),
    tables.services.length > 0 && trx.insertInto('order_services').values(tables.services).execute(),
    tables.custody.length > 0 && trx.insertInto('custody_moves').values(tables.custody).execute(),
    trx.insertInto('search_entries').values(tables.words).execute(),
  ])
}

const mandateRows = (house_id: string, { intake, order }: Received) =>
  intake.mandate === undefined
    ? []
    : [
        {
          house_id,
          order_id: order.id,
          version: 1,
          polish_case: intake.mandate.polishCase,
          polish_bracelet: intake.mandate.polishBracelet,
          keep_dial: intake.mandate.keepDial,
          return_old_parts: intake.mandate.returnOldParts,
          movement_exchange: intake.mandate.movementExchange,
          ceiling_minor: intake.mandate.ceilingMinor,
          remark: intake.mandate.remark,
          agreed_at: order.received_at,
          agreed_by: intake.depositedBy,
        },
      ]

const photographRows = (house_id: string, { intake, order, photographs }: Received) =>
  photographs.map(({ id, fileId }, place) => ({
    house_id,
    id,
    order_id: order.id,
    file_id: fileId,
    moment: 'intake' as const,
    caption: intake.photographs[place]?.caption ?? '',
    annotations: JSON.stringify(intake.photographs[place]?.annotations ?? []),
    taken_at: order.received_at,
  }))

const serviceRows = (house_id: string, { intake, order }: Received) =>
  intake.services.map((service, position) => ({
    house_id,
    id: newId(),
    order_id: order.id,
    service_id: service.serviceId,
    label: service.label,
    amount_minor: service.amountMinor,
    tax_basis_points: service.taxBasisPoints,
    is_agreed: service.isAgreed,
    minutes: service.minutes,
    skill: service.skill,
    position,
  }))

// A past order's watch went over the counter once, but nobody kept who signed for it.
const custodyRows = (house_id: string, { intake, order }: Received) =>
  intake.past !== undefined
    ? []
    : [
        {
          house_id,
          id: newId(),
          order_id: order.id,
          at: order.received_at,
          from_kind: 'client' as const,
          from_name: '',
          to_kind: 'site' as const,
          to_name: order.holder_name,
          to_site_id: order.site_id,
          signed_by: intake.depositedBy,
          signature_file_id: intake.signature?.on === 'glass' ? intake.signature.fileId : null,
          tracking: '',
        },
      ]

const searchRow = (house_id: string, { intake, order }: Received) => ({
  house_id,
  kind: 'order' as const,
  subject_id: order.id,
  words: orderWords({
    number: order.number,
    source: order.source,
    client_words: order.client_words,
    ...intake.words,
  }),
})
