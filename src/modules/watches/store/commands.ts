import type { SharedScope } from '#doors/scope.ts'
import { renameInOrders } from '#modules/orders/public.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { keepSearchEntries, keepSearchEntry } from '#platform/database/search-entries.ts'
import { changedWatchDetails, tidyWatch, type Watch, type WatchDetails } from '../domain/watch.ts'
import { findWatch } from './queries.ts'
import { watchColumns, watchWords } from './watch-rows.ts'

export const insertWatch = (scope: SharedScope, watch: Watch): Promise<void> => insertWatches(scope, [watch])

/** Many at once in as few statements as one: imports live on it. */
export const insertWatches = async (scope: SharedScope, watches: readonly Watch[]): Promise<void> => {
  if (watches.length === 0) return
  await scope.trx
    .insertInto('watches')
    .values(
      watches.map((watch) => ({
        house_id: scope.houseId,
        id: watch.id,
        client_id: watch.clientId,
        ...watchColumns(watch),
        created_at: watch.createdAt,
      })),
    )
    .execute()
  await keepSearchEntries(
    scope,
    watches.map((watch) => ({ kind: 'watch', subjectId: watch.id, words: watchWords(watch) })),
  )
  for (const watch of watches) recordCreated(scope, watch)
}

const recordCreated = (scope: SharedScope, watch: Watch): void =>
  scope.record({
    kind: 'watch-created',
    watch: watch.id,
    client: watch.clientId,
    at: watch.createdAt,
    payload: {
      brand: watch.brand,
      serialState: watch.serialState,
      ...(watch.model !== '' && { model: watch.model }),
      ...(watch.reference !== '' && { reference: watch.reference }),
      ...(watch.serial !== '' && { serial: watch.serial }),
    },
  })

/** Under these an order is found, too. */
const spoken: ReadonlySet<string> = new Set(['brand', 'model', 'reference', 'serial'])

export interface WatchChange {
  readonly id: string
  readonly version: number
  readonly details: WatchDetails
}

export const changeWatch = async (
  scope: SharedScope,
  change: WatchChange,
): Promise<{ version: number } | Refusal> => {
  const before = await findWatch(scope, change.id)
  if (before === undefined) return notFound()
  if (before.version !== change.version) return refuse('common.changed-meanwhile')
  const details = tidyWatch(change.details)
  const changed = changedWatchDetails(before, details)
  if (changed.length === 0) return { version: before.version }
  const saved = await scope.trx
    .updateTable('watches')
    .set({ ...watchColumns(details), version: change.version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return refuse('common.changed-meanwhile')
  await keepSearchEntry(scope, { kind: 'watch', subjectId: change.id, words: watchWords(details) })
  if (changed.some((name) => spoken.has(name))) await renameInOrders(scope, { watchId: change.id })
  scope.record({ kind: 'watch-changed', watch: change.id, client: before.clientId, payload: { changed } })
  return { version: change.version + 1 }
}

export interface OwnerChange {
  readonly id: string
  readonly version: number
  readonly to: string | null
}

/** Sold, given or inherited: past orders stay with whoever brought the watch then. */
export const changeOwner = async (
  scope: SharedScope,
  change: OwnerChange,
): Promise<{ version: number } | Refusal> => {
  const before = await findWatch(scope, change.id)
  if (before === undefined) return notFound()
  if (before.version !== change.version) return refuse('common.changed-meanwhile')
  if (before.clientId === change.to) return { version: before.version }
  const saved = await scope.trx
    .updateTable('watches')
    .set({ client_id: change.to, version: change.version + 1 })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return refuse('common.changed-meanwhile')
  scope.record({
    kind: 'watch-owner-changed',
    watch: change.id,
    client: change.to,
    payload: { from: before.clientId, to: change.to },
  })
  return { version: change.version + 1 }
}

export interface WatchMove {
  readonly from: string
  readonly to: string
  /** Only these; all of the client's when left out. */
  readonly only?: readonly string[]
}

/**
 * Two records of one person become one, or become two again: nobody's watch changed hands, so no fact of its owner is
 * written here; the merge's own fact names the watches. Answers which ones moved.
 */
export const moveWatches = async (scope: SharedScope, move: WatchMove): Promise<string[]> => {
  if (move.only?.length === 0) return []
  let query = scope.trx
    .updateTable('watches')
    .set((expression) => ({ client_id: move.to, version: expression('version', '+', 1) }))
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', move.from)
  if (move.only !== undefined) query = query.where('id', 'in', [...move.only])
  const moved = await query.returning('id').execute()
  return moved.map((row) => row.id).sort()
}
