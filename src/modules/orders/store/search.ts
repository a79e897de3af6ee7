import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { searchWords } from '#platform/search-words.ts'
import { readOrderNumber } from '../domain/order-number.ts'

export type HitKind = 'order' | 'client' | 'watch'

export interface Hit {
  readonly kind: HitKind
  readonly id: string
}

export interface HitWish {
  readonly text: string
  readonly kinds: readonly HitKind[]
  /** Of each kind. */
  readonly most: number
}

const mostFragments = 6

/**
 * Which entries hold every fragment of the text. How they are found (newest first, then the trigram index) stands with
 * the function in the database: migrations 0005 and 0009, `find_search_hits`. Rows are read afterwards, by id.
 */
export const findHits = async (scope: SharedScope, wish: HitWish): Promise<Hit[]> => {
  const number = readOrderNumber(wish.text)
  const fragments = number === undefined ? searchWords(wish.text).split(' ') : [number.toLowerCase()]
  const asked = [...new Set(fragments.filter((fragment) => fragment.length > 0))].slice(0, mostFragments)
  if (asked.every((fragment) => fragment.length < 2)) return []
  const { rows } = await sql<{ kind: HitKind; subject_id: string }>`
    select kind, subject_id from find_search_hits(${[...wish.kinds]}::text[], ${asked}::text[], ${wish.most}::int)
  `.execute(scope.trx)
  const places = new Map(
    rows.map(({ kind, subject_id }) => [`${kind} ${subject_id}`, { kind, id: subject_id }]),
  )
  return wish.kinds.flatMap((kind) =>
    [...places.values()].filter((hit) => hit.kind === kind).slice(0, wish.most),
  )
}

const hitsShown = 8

/** For Ctrl K: a few of each kind, the newest first. */
export const searchHouse = async (scope: SharedScope, text: string) => {
  const hits = await findHits(scope, { text, kinds: ['order', 'client', 'watch'], most: hitsShown })
  const idsOf = (kind: HitKind): string[] => hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
  const [orders, clients, watches] = await Promise.all([
    readOrders(scope, idsOf('order')),
    readClients(scope, idsOf('client')),
    readWatches(scope, idsOf('watch')),
  ])
  return { orders, clients, watches }
}

// Hits are few and read by their keys; the names stand in other slices' tables and are only shown here.

const readOrders = async (scope: SharedScope, ids: string[]) => {
  if (ids.length === 0) return []
  return scope.trx
    .selectFrom('orders')
    .innerJoin('watches', (join) =>
      join.on('watches.house_id', '=', scope.houseId).onRef('watches.id', '=', 'orders.watch_id'),
    )
    .leftJoin('clients', (join) =>
      join.on('clients.house_id', '=', scope.houseId).onRef('clients.id', '=', 'orders.client_id'),
    )
    .select([
      'orders.id',
      'orders.number',
      'orders.stage',
      'watches.brand',
      'watches.model',
      'watches.reference',
    ])
    .select(['clients.given_name', 'clients.family_name', 'clients.company'])
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.id', 'in', ids)
    .orderBy('orders.id', 'desc')
    .execute()
}

const readClients = async (scope: SharedScope, ids: string[]) => {
  if (ids.length === 0) return []
  return scope.trx
    .selectFrom('clients')
    .select(['id', 'given_name', 'family_name', 'company', 'mail', 'phone', 'city'])
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', ids)
    .where('merged_into', 'is', null)
    .where('erased_at', 'is', null)
    .orderBy('id', 'desc')
    .execute()
}

const readWatches = async (scope: SharedScope, ids: string[]) => {
  if (ids.length === 0) return []
  return scope.trx
    .selectFrom('watches')
    .select(['id', 'brand', 'model', 'reference', 'serial'])
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute()
}
