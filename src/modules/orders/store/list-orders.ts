import { type CompiledQuery, type ExpressionBuilder, sql, type SelectQueryBuilder } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import { commitWith } from '#platform/database/transaction-connection.ts'
import { readCursor, writeCursor } from '#platform/http/page-cursor.ts'
import { closedStages, type OrderStage, type WaitReason } from '../domain/stages.ts'
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
  /** What the first page counted. */
  readonly known: Counted | undefined
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
 * One page of orders with how many there are, as the last statements of their transaction: they take its COMMIT along. The
 * page is cut from the orders alone, in the order of one index, and names are joined to its rows in the same statement. A
 * list of several stages is read as one short scan per stage, because an index on (stage, id) cannot give two stages in
 * the order of their ids.
 */
export const listOrders = async (scope: SharedScope, { asked, cursor, size }: ListWish) => {
  const cut = { asked, size, place: readPlace(cursor) }
  const page = namedPage(scope, cut).compile()
  const { known, rows } = await readCounted(scope, page, cut)
  const shown = rows.slice(0, size)
  const orders = cut.place?.isBackward === true ? shown.toReversed() : shown
  return { orders, ...known, ...edgesOf(orders, { place: cut.place, isMore: rows.length > size, known }) }
}

interface Counted {
  readonly count: number
  readonly isMore: boolean
}

/** Counted on the first page; the others are told by their cursor what it was, so that turning the page costs the page. */
const readCounted = async (
  scope: SharedScope,
  page: CompiledQuery<NamedOrder>,
  { asked, place }: Cut,
): Promise<{ known: Counted; rows: readonly NamedOrder[] }> => {
  if (place?.known !== undefined) {
    const [{ rows }] = await commitWith(scope.trx, page)
    return { known: place.known, rows }
  }
  const [{ rows }, counted] = await commitWith(scope.trx, page, countUpTo(scope, asked).compile())
  const count = counted.rows[0]?.count ?? 0
  return { rows, known: { count: Math.min(count, countedUpTo), isMore: count > countedUpTo } }
}

const countUpTo = (scope: SharedScope, asked: AskedList) => {
  const rows = select(scope, asked)
    .select(sql`1`.as('one'))
    .limit(countedUpTo + 1)
  return scope.trx.selectFrom(rows.as('counted')).select((row) => row.fn.countAll<number>().as('count'))
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

interface Cut {
  readonly asked: AskedList
  readonly place: Place | undefined
  readonly size: number
}

const cutPage = (scope: SharedScope, cut: Cut) => {
  const { filters } = cut.asked
  const stages = filters.stage ?? []
  if (stages.length < 2 || filters.due !== undefined)
    return scope.trx.selectFrom(ordered(select(scope, cut.asked), cut).as('scans')).selectAll()
  const scans = stages.map((stage) =>
    ordered(select(scope, { ...cut.asked, filters: { ...filters, stage: [stage] } }), cut),
  )
  const [first, ...others] = scans.map((scan) => scope.trx.selectFrom(scan.as('scan')).selectAll())
  if (first === undefined) throw new Error('a list of several stages has a first')
  const all = others.reduce((joined, scan) => joined.unionAll(scan), first)
  const direction = cut.place?.isBackward === true ? 'asc' : 'desc'
  return scope.trx
    .selectFrom(all.as('scans'))
    .selectAll()
    .orderBy('id', direction)
    .limit(sql.lit(cut.size + 1))
}

const columns = [
  'id',
  'number',
  'kind',
  'stage',
  'stage_since',
  'wait_reason',
  'wait_since',
  'received_at',
  'ready_at',
  'returned_at',
  'outcome',
  'promised_on',
  'currency',
  'site_id',
  'client_id',
  'watch_id',
  'assigned_to',
  'version',
] as const

/** One more than the page holds tells whether there are more. The limit is written out: a plan must know how few rows come. */
const ordered = (query: OrdersQuery, { asked, place, size }: Cut) => {
  const isBackward = place?.isBackward === true
  const page = query.select(columns).limit(sql.lit(size + 1))
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

// Joins the tables of other slices on purpose: eighty rows get their names in the statement that cuts them.
const namedPage = (scope: SharedScope, cut: Cut) => {
  const { houseId } = scope
  const page = scope.trx
    .selectFrom(cutPage(scope, cut).as('page'))
    .innerJoin('watches', (join) =>
      join.on('watches.house_id', '=', houseId).onRef('watches.id', '=', 'page.watch_id'),
    )
    .innerJoin('sites', (join) =>
      join.on('sites.house_id', '=', houseId).onRef('sites.id', '=', 'page.site_id'),
    )
    .leftJoin('clients', (join) =>
      join.on('clients.house_id', '=', houseId).onRef('clients.id', '=', 'page.client_id'),
    )
    .leftJoin('staff', (join) =>
      join.on('staff.house_id', '=', houseId).onRef('staff.id', '=', 'page.assigned_to'),
    )
    .selectAll('page')
    .select(['watches.brand', 'watches.model', 'watches.reference', 'watches.serial'])
    .select(['sites.code as site_code', 'staff.name as assigned_name'])
    .select(['clients.given_name', 'clients.family_name', 'clients.company'])
  const isBackward = cut.place?.isBackward === true
  if (cut.asked.filters.due === undefined) return page.orderBy('page.id', isBackward ? 'asc' : 'desc')
  const direction = isBackward ? 'desc' : 'asc'
  return page.orderBy('page.promised_on', direction).orderBy('page.id', direction)
}

export type NamedOrder = Awaited<ReturnType<ReturnType<typeof namedPage>['execute']>>[number]

const idShape = /^[0-9a-f-]{36}$/
const dayShape = /^\d{4}-\d{2}-\d{2}$/
const countShape = /^\d{1,4}\+?$/

/** A cursor that is not one of ours starts the list from its beginning. */
const readPlace = (cursor: string | undefined): Place | undefined => {
  const [way, promisedOn = '', id = '', count = ''] = readCursor(cursor) ?? []
  if ((way !== 'next' && way !== 'previous') || !idShape.test(id)) return undefined
  return {
    isBackward: way === 'previous',
    promisedOn: dayShape.test(promisedOn) ? promisedOn : '0001-01-01',
    id,
    known: readCount(count),
  }
}

const readCount = (text: string): Counted | undefined =>
  countShape.test(text) ? { count: Number.parseInt(text, 10), isMore: text.endsWith('+') } : undefined

const edgesOf = (
  rows: readonly { readonly id: string; readonly promised_on: string | null }[],
  around: { place: Place | undefined; isMore: boolean; known: Counted },
): { next: string | null; previous: string | null } => {
  const { place, isMore, known } = around
  const count = `${known.count}${known.isMore ? '+' : ''}`
  const [first, last] = [rows[0], rows.at(-1)]
  const write = (way: string, row: typeof first): string | null =>
    row === undefined ? null : writeCursor(way, row.promised_on ?? '', row.id, count)
  const hasNext = place?.isBackward === true || isMore
  const hasPrevious = place !== undefined && (!place.isBackward || isMore)
  return {
    next: hasNext ? write('next', last) : null,
    previous: hasPrevious ? write('previous', first) : null,
  }
}
