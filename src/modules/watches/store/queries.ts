import type { SharedScope } from '#doors/scope.ts'
import { readCursor, writeCursor } from '#platform/http/page-cursor.ts'
import { findSearchHits } from '#platform/database/search-entries.ts'
import { normalisedSerial, type Watch } from '../domain/watch.ts'
import { asWatch } from './watch-rows.ts'

export const findWatch = async (scope: SharedScope, id: string): Promise<Watch | undefined> => {
  const row = await scope.trx
    .selectFrom('watches')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : asWatch(row)
}

export const findWatches = async (
  scope: SharedScope,
  ids: readonly string[],
): Promise<Map<string, Watch>> => {
  if (ids.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('watches')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, asWatch(row)]))
}

export const watchesOfClient = async (scope: SharedScope, clientId: string): Promise<Watch[]> => {
  const rows = await scope.trx
    .selectFrom('watches')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map(asWatch)
}

/** How many watches each of these clients owns. */
export const countWatches = async (
  scope: SharedScope,
  clientIds: readonly string[],
): Promise<Map<string, number>> => {
  if (clientIds.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('watches')
    .select((expression) => ['client_id', expression.fn.countAll<number>().as('watches')])
    .where('house_id', '=', scope.houseId)
    .where('client_id', 'in', [...clientIds])
    .groupBy('client_id')
    .execute()
  return new Map(rows.map((row) => [row.client_id ?? '', Number(row.watches)]))
}

/** Pieces already known under this serial, however it was typed; a serial alone proves nothing, so they are offered, not taken. */
export const watchesWithSerial = async (
  scope: SharedScope,
  serial: string,
  except?: string,
): Promise<Watch[]> => {
  const normalised = normalisedSerial(serial)
  if (normalised === '') return []
  let query = scope.trx
    .selectFrom('watches')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('serial_normalised', '=', normalised)
    .where('serial_normalised', '<>', '')
  if (except !== undefined) query = query.where('id', '<>', except)
  const rows = await query.orderBy('id').limit(5).execute()
  return rows.map(asWatch)
}

export interface WatchPage {
  readonly search?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const mostHits = 300

/** Newest first: ids grow with time. */
export const listWatches = async (
  scope: SharedScope,
  page: WatchPage,
): Promise<{ watches: Watch[]; next: string | null }> => {
  const [after] = readCursor(page.after) ?? []
  const hits = page.search?.trim()
    ? await findSearchHits(scope, { kind: 'watch', text: page.search, limit: mostHits })
    : undefined
  if (hits?.length === 0) return { watches: [], next: null }
  let query = scope.trx.selectFrom('watches').selectAll().where('house_id', '=', scope.houseId)
  if (hits !== undefined) query = query.where('id', 'in', hits)
  if (after !== undefined) query = query.where('id', '<', after)
  const rows = await query
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    watches: shown.map(asWatch),
    next: rows.length > page.limit && last !== undefined ? writeCursor(last.id) : null,
  }
}
