import { type ExpressionBuilder, sql, type SelectQueryBuilder } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import { readCursor, writeCursor } from '#platform/http/page-cursor.ts'
import { closedStages, type OrderStage, type WaitReason } from '../domain/stages.ts'
import { composedOnce } from './composed-once.ts'
import { findHits } from './search.ts'

export interface OrderFilters {
  readonly stage?: readonly OrderStage[] | undefined
  readonly wait?: WaitReason | 'any' | 'none' | undefined
  readonly site?: string | undefined
  /** Somebody's id, or 'nobody'. */
  readonly assigned?: string | undefined
  readonly client?: string | undefined
  readonly watch?: string | undefined
  readonly due?: string | undefined
  readonly q?: string | undefined
}

export interface ListWish {
  readonly asked: AskedList
  readonly cursor?: string | undefined
  readonly size: number
}

type Hits = {
  readonly order: readonly string[]
  readonly client: readonly string[]
  readonly watch: readonly string[]
}

/** Where a page was left: the way to read on, and the keys of the row at its edge. */
interface Place {
  readonly isBackward: boolean
  readonly promisedOn: string
  readonly id: string
}

const countedUpTo = 1000
const mostHits = 400

/** A list asked for, with its words already resolved: hits are found once for the page and its count. */
export interface AskedList {
  readonly filters: OrderFilters
  readonly hits: Hits | undefined
}

/**
 * An order is found under its own words, which hold its watch and its client's name. Only what no order knows (a
 * telephone, a mail, a calibre) is looked for among clients and watches: a common word would cost a second search.
 */
export const askList = async (scope: SharedScope, filters: OrderFilters): Promise<AskedList> => {
  const text = filters.q?.trim() ?? ''
  if (text === '') return { filters, hits: undefined }
  const own = await findHits(scope, { text, kinds: ['order'], most: mostHits })
  const hits =
    own.length > 0 ? own : await findHits(scope, { text, kinds: ['client', 'watch'], most: mostHits })
  const idsOf = (kind: keyof Hits): string[] => hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
  return { filters, hits: { order: idsOf('order'), client: idsOf('client'), watch: idsOf('watch') } }
}

/**
 * One page of orders. The page is cut from the orders alone, in the order of one index; names are joined to its eighty
 * rows only. A list of several stages is read as one short scan per stage, because an index on (stage, id) cannot give
 * two stages in the order of their ids.
 */
export const listOrders = async (scope: SharedScope, wish: ListWish) => {
  const place = readPlace(wish.cursor)
  const cut = await cutPage(scope, { ...wish, place })
  const edges = edgesOf(cut.rows, { place, isMore: cut.isMore })
  const orders = await nameRows(
    scope,
    cut.rows.map(({ id }) => id),
  )
  return { orders, ...edges }
}

export const countOrders = async (
  scope: SharedScope,
  asked: AskedList,
): Promise<{ count: number; isMore: boolean }> => {
  const rows = select(scope, asked)
    .select(sql`1`.as('one'))
    .limit(countedUpTo + 1)
  const { count } = await scope.trx
    .selectFrom(rows.as('counted'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(count, countedUpTo), isMore: count > countedUpTo }
}

const noId = '00000000-0000-0000-0000-000000000000'

type OrdersQuery = SelectQueryBuilder<Rows, 'orders', object>

const select = (scope: SharedScope, { filters, hits }: AskedList): OrdersQuery => {
  let query: OrdersQuery = scope.trx.selectFrom('orders').where('orders.house_id', '=', scope.houseId)
  const { client, watch, site } = filters
  if (client !== undefined) query = query.where('client_id', '=', client)
  if (watch !== undefined) query = query.where('watch_id', '=', watch)
  if (site !== undefined) query = query.where('site_id', '=', site)
  return filterStanding(hits === undefined ? query : query.where(isHit(hits)), filters)
}

const isHit = (hits: Hits) => (row: ExpressionBuilder<Rows, 'orders'>) =>
  hits.client.length + hits.watch.length === 0
    ? row('orders.id', 'in', [...hits.order, noId])
    : row.or([row('client_id', 'in', [...hits.client, noId]), row('watch_id', 'in', [...hits.watch, noId])])

const filterStanding = (start: OrdersQuery, { stage, wait, assigned, due }: OrderFilters): OrdersQuery => {
  let query = start
  const [only] = stage ?? []
  if (stage !== undefined && only !== undefined) {
    query = stage.length === 1 ? query.where('stage', '=', only) : query.where('stage', 'in', [...stage])
  }
  if (wait === 'any') query = query.where('wait_reason', 'is not', null)
  else if (wait === 'none') query = query.where('wait_reason', 'is', null)
  else if (wait !== undefined) query = query.where('wait_reason', '=', wait)
  if (assigned === 'nobody') query = query.where('assigned_to', 'is', null)
  else if (assigned !== undefined) query = query.where('assigned_to', '=', assigned)
  // Whose work and whose date are asked of open orders; the indexes hold no others.
  if (assigned !== undefined || due !== undefined) query = query.where('stage', 'not in', [...closedStages])
  return due === undefined ? query : query.where('promised_on', '<=', due)
}

interface Cut extends ListWish {
  readonly place: Place | undefined
}

interface CutRow {
  readonly id: string
  readonly promised_on: string | null
}

const cutPage = async (scope: SharedScope, cut: Cut): Promise<{ rows: CutRow[]; isMore: boolean }> => {
  const isBackward = cut.place?.isBackward === true
  const rows = await cutRows(scope, cut)
  const shown = rows.slice(0, cut.size)
  return { rows: isBackward ? shown.toReversed() : shown, isMore: rows.length > cut.size }
}

const cutRows = (scope: SharedScope, cut: Cut): Promise<CutRow[]> => {
  const { filters } = cut.asked
  const stages = filters.stage ?? []
  if (stages.length < 2 || filters.due !== undefined) return ordered(select(scope, cut.asked), cut).execute()
  const scans = stages.map((stage) =>
    ordered(select(scope, { ...cut.asked, filters: { ...filters, stage: [stage] } }), cut),
  )
  const [first, ...others] = scans.map((scan) => scope.trx.selectFrom(scan.as('scan')).selectAll())
  if (first === undefined) return Promise.resolve([])
  const all = others.reduce((joined, scan) => joined.unionAll(scan), first)
  const direction = cut.place?.isBackward === true ? 'asc' : 'desc'
  return scope.trx
    .selectFrom(all.as('scans'))
    .selectAll()
    .orderBy('id', direction)
    .limit(cut.size + 1)
    .execute()
}

const ordered = (query: OrdersQuery, { asked, place, size }: Cut) => {
  const isBackward = place?.isBackward === true
  const page = query.select(['orders.id', 'orders.promised_on']).limit(size + 1)
  if (asked.filters.due !== undefined) {
    const direction = isBackward ? 'desc' : 'asc'
    const sorted = page.orderBy('promised_on', direction).orderBy('orders.id', direction)
    if (place === undefined) return sorted
    const sign = sql.raw(isBackward ? '<' : '>')
    return sorted.where(
      sql<boolean>`(promised_on, orders.id) ${sign} (${place.promisedOn}::date, ${place.id}::uuid)`,
    )
  }
  const sorted = page.orderBy('orders.id', isBackward ? 'asc' : 'desc')
  return place === undefined ? sorted : sorted.where('orders.id', isBackward ? '>' : '<', place.id)
}

const idShape = /^[0-9a-f-]{36}$/
const dayShape = /^\d{4}-\d{2}-\d{2}$/

/** A cursor that is not one of ours starts the list from its beginning. */
const readPlace = (cursor: string | undefined): Place | undefined => {
  const [way, promisedOn = '', id = ''] = readCursor(cursor) ?? []
  if ((way !== 'next' && way !== 'previous') || !idShape.test(id)) return undefined
  return {
    isBackward: way === 'previous',
    promisedOn: dayShape.test(promisedOn) ? promisedOn : '0001-01-01',
    id,
  }
}

const edgesOf = (
  rows: readonly CutRow[],
  around: { place: Place | undefined; isMore: boolean },
): { next: string | null; previous: string | null } => {
  const { place, isMore } = around
  const write = (way: string, row: CutRow | undefined): string | null =>
    row === undefined ? null : writeCursor(way, row.promised_on ?? '', row.id)
  const hasNext = place?.isBackward === true || isMore
  const hasPrevious = place !== undefined && (!place.isBackward || isMore)
  return {
    next: hasNext ? write('next', rows.at(-1)) : null,
    previous: hasPrevious ? write('previous', rows[0]) : null,
  }
}

// Joins the tables of other slices on purpose: the names of eighty rows, in one statement, after the page is cut.
const nameRows = async (scope: SharedScope, ids: readonly string[]) =>
  ids.length === 0 ? [] : readNamed(scope.trx, { houseId: scope.houseId, ids })

const readNamed = composedOnce(['houseId', 'ids'], (trx, { houseId, ids }) =>
  trx
    .selectFrom(
      sql<{ id: string; place: number }>`unnest(${ids}::uuid[]) with ordinality`.as<'page'>(
        sql`page(id, place)`,
      ),
    )
    .innerJoin('orders', (join) =>
      join.on('orders.house_id', '=', houseId).onRef('orders.id', '=', 'page.id'),
    )
    .innerJoin('watches', (join) =>
      join.on('watches.house_id', '=', houseId).onRef('watches.id', '=', 'orders.watch_id'),
    )
    .innerJoin('sites', (join) =>
      join.on('sites.house_id', '=', houseId).onRef('sites.id', '=', 'orders.site_id'),
    )
    .leftJoin('clients', (join) =>
      join.on('clients.house_id', '=', houseId).onRef('clients.id', '=', 'orders.client_id'),
    )
    .leftJoin('staff', (join) =>
      join.on('staff.house_id', '=', houseId).onRef('staff.id', '=', 'orders.assigned_to'),
    )
    .select([
      'orders.id',
      'orders.number',
      'orders.kind',
      'orders.stage',
      'orders.stage_since',
      'orders.wait_reason',
      'orders.wait_since',
    ])
    .select([
      'orders.received_at',
      'orders.ready_at',
      'orders.promised_on',
      'orders.client_id',
      'orders.watch_id',
      'orders.assigned_to',
      'orders.version',
    ])
    .select(['orders.returned_at', 'orders.outcome', 'orders.currency'])
    .select([
      'watches.brand',
      'watches.model',
      'watches.reference',
      'watches.serial',
      'sites.code as site_code',
      'staff.name as assigned_name',
    ])
    .select(['clients.given_name', 'clients.family_name', 'clients.company'])
    .orderBy('page.place'),
)

export type NamedOrder = Awaited<ReturnType<typeof readNamed>>[number]
