import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { readCursor, writeCursor } from '#platform/http/page-cursor.ts'
import { findSearchHits } from '#platform/database/search-entries.ts'
import type { Client } from '../domain/client.ts'
import { asClient } from './client-rows.ts'

export const findClient = async (scope: SharedScope, id: string): Promise<Client | undefined> => {
  const row = await scope.trx
    .selectFrom('clients')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : asClient(row)
}

export const findClients = async (
  scope: SharedScope,
  ids: readonly string[],
): Promise<Map<string, Client>> => {
  if (ids.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('clients')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, asClient(row)]))
}

/** Records that were found to be this very person. */
export const listMergedInto = async (scope: SharedScope, id: string): Promise<Client[]> => {
  const rows = await scope.trx
    .selectFrom('clients')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('merged_into', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(asClient)
}

export interface ClientPage {
  readonly search?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const mostHits = 300

/** By name; merged and erased records are left out. A search is answered from its hits, so a page of it has no end to fear. */
export const listClients = async (
  scope: SharedScope,
  page: ClientPage,
): Promise<{ clients: Client[]; next: string | null }> => {
  const cursor = readCursor(page.after)
  let query = scope.trx
    .selectFrom('clients')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('merged_into', 'is', null)
    .where('erased_at', 'is', null)
  const hits = page.search?.trim()
    ? await findSearchHits(scope, { kind: 'client', text: page.search, limit: mostHits })
    : undefined
  if (hits?.length === 0) return { clients: [], next: null }
  if (hits !== undefined) query = query.where('id', 'in', hits)
  const [name, id] = cursor ?? []
  if (name !== undefined && id !== undefined) {
    query = query.where(sql<boolean>`(sort_name, id) > (${name}, ${id}::uuid)`)
  }
  const rows = await query
    .orderBy('sort_name')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const next = rows.length > page.limit && last !== undefined ? writeCursor(last.sort_name, last.id) : null
  return { clients: shown.map(asClient), next }
}

/** Under which record somebody is kept today: an old id still leads to the person it was merged into. */
export const settledClientId = async (scope: SharedScope, id: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    with recursive chain as (
      select id, merged_into from clients where house_id = ${scope.houseId} and id = ${id}
      union select c.id, c.merged_into from clients c join chain on c.house_id = ${scope.houseId} and c.id = chain.merged_into
    )
    select id from chain where merged_into is null
  `.execute(scope.trx)
  return rows[0]?.id ?? id
}

export interface OrderCount {
  readonly open: number
  readonly all: number
  readonly lastAt: Date | null
}

/** Joined here and not asked of orders one by one: a page of clients is one statement. */
export const countOrders = async (
  scope: SharedScope,
  clientIds: readonly string[],
): Promise<Map<string, OrderCount>> => {
  if (clientIds.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('orders')
    .select((expression) => [
      'client_id',
      expression.fn.countAll<number>().as('all'),
      expression.fn
        .countAll<number>()
        .filterWhere('stage', 'not in', [...closedStages])
        .as('open'),
      expression.fn.max('received_at').as('last_at'),
    ])
    .where('house_id', '=', scope.houseId)
    .where('client_id', 'in', [...clientIds])
    .groupBy('client_id')
    .execute()
  return new Map(
    rows.map((row) => [
      row.client_id ?? '',
      { open: Number(row.open), all: Number(row.all), lastAt: row.last_at },
    ]),
  )
}

const closedStages = ['returned', 'cancelled', 'abandoned'] as const
