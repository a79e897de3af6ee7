import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import type { SettledPromise } from '../domain/kept-record.ts'
import type { Period } from '../domain/period.ts'
import { letterKeyPrefix } from './settle-promise.ts'

/**
 * Every promise whose day fell in the period, with what became of it. Dates are days of the site. Orders, sites and services are
 * joined for their names; the figures are counted from these rows each time they are asked for, and stand nowhere to be edited.
 */
export const readSettled = async (
  scope: SharedScope,
  period: Period,
  siteId?: string,
): Promise<(SettledPromise & { workshopId: string })[]> => {
  const rows = await settledRows(scope, period, siteId).execute()
  const silent = await brokenInSilence(scope)
  return rows.map((row) => ({
    ...settledState(row, silent),
    orderId: row.order_id,
    position: row.position,
    siteId: row.site_id,
    workshopId: row.workshop_site_id,
    service: row.service ?? '',
    promisedOn: row.promised_on,
    probability: row.probability,
    readyInTime: readyInTime(row),
  }))
}

const settledRows = (scope: SharedScope, period: Period, siteId: string | undefined) =>
  scope.trx
    .selectFrom('promises')
    .innerJoin('orders', (join) =>
      join.onRef('orders.house_id', '=', 'promises.house_id').onRef('orders.id', '=', 'promises.order_id'),
    )
    .innerJoin('sites', (join) =>
      join.onRef('sites.house_id', '=', 'orders.house_id').onRef('sites.id', '=', 'orders.site_id'),
    )
    .select([
      'promises.id',
      'promises.order_id',
      'promises.position',
      'promises.promised_on',
      'promises.held_until',
    ])
    .leftJoin('promises as next', (join) =>
      join
        .onRef('next.house_id', '=', 'promises.house_id')
        .onRef('next.order_id', '=', 'promises.order_id')
        .on('next.position', '=', sql<number>`promises.position + 1`),
    )
    .leftJoin('messages as letter', (join) =>
      join
        .onRef('letter.house_id', '=', 'next.house_id')
        .on('letter.attempt_key', '=', sql<string>`${letterKeyPrefix} || next.id`),
    )
    .select(['promises.probability', 'promises.state', 'promises.in_silence'])
    .select(['next.promised_on as next_day', 'letter.state as letter_state'])
    .select(['orders.site_id', 'orders.workshop_site_id', 'orders.ready_at'])
    .select(sql<string | null>`(orders.ready_at at time zone sites.time_zone)::date::text`.as('ready_on'))
    .select((row) =>
      row
        .selectFrom('order_services')
        .select('order_services.service_id')
        .whereRef('order_services.house_id', '=', 'orders.house_id')
        .whereRef('order_services.order_id', '=', 'orders.id')
        .orderBy('order_services.position')
        .limit(1)
        .as('service'),
    )
    .where('promises.house_id', '=', scope.houseId)
    .where('promises.promised_on', '>=', period.from)
    .where('promises.promised_on', '<=', period.until)
    .where('promises.state', 'in', ['kept', 'broken', 'followed'])
    .$if(siteId !== undefined, (query) => query.where('orders.site_id', '=', siteId ?? ''))

interface FollowedRow {
  readonly id: string
  readonly state: string
  readonly in_silence: boolean
  readonly promised_on: string
  readonly held_until: string | null
  readonly next_day: string | null
  readonly letter_state: string | null
}

/**
 * A new date moves an old one only where it is later, and only where the client heard of it: a letter that a gate stopped or the
 * wire refused has told nobody, and the day then passed in silence whatever was written down.
 */
const settledState = (row: FollowedRow, silent: ReadonlySet<string>) => {
  const inSilence = row.in_silence || silent.has(row.id)
  if (row.state !== 'followed') return { state: row.state, inSilence }
  if (row.letter_state !== null && row.letter_state !== 'sent') return { state: 'broken', inSilence: true }
  const isLater = row.next_day === null || row.next_day > (row.held_until ?? row.promised_on)
  return { state: isLater ? 'followed' : 'confirmed', inSilence: false }
}

// Told by the facts, which imports and older houses have where the row's own column came later.
const brokenInSilence = async (scope: SharedScope): Promise<ReadonlySet<string>> => {
  const told = await scope.trx
    .selectFrom('facts')
    .select(sql<string>`payload ->> 'promiseId'`.as('promise'))
    .where('house_id', '=', scope.houseId)
    .where('kind', '=', 'promise-broken')
    .where(sql<boolean>`(payload ->> 'inSilence')::boolean`)
    .execute()
  return new Set(told.map(({ promise }) => promise))
}

const readyInTime = (row: {
  state: string
  ready_on: string | null
  promised_on: string
  held_until: string | null
}): boolean | null => {
  if (row.state === 'kept') return true
  if (row.state === 'broken') return false
  return row.ready_on === null ? false : row.ready_on <= (row.held_until ?? row.promised_on)
}

export const isRecordPublished = async (scope: SharedScope): Promise<boolean> => {
  const last = await scope.trx
    .selectFrom('record_publications')
    .select('is_published')
    .where('house_id', '=', scope.houseId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.is_published ?? false
}

export const publishRecord = async (scope: SharedScope, isPublished: boolean): Promise<void> => {
  await scope.trx
    .insertInto('record_publications')
    .values({
      house_id: scope.houseId,
      id: newId(),
      is_published: isPublished,
      at: scope.now,
      by_staff: scope.actor.kind === 'staff' ? scope.actor.id : null,
    })
    .execute()
  scope.record({ kind: 'record-published', payload: { published: isPublished } })
}
