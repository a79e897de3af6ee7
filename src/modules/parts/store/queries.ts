import { sql } from 'kysely'
import type { SharedScope } from '#doors/scope.ts'
import { readCursor, writeCursor } from '#platform/http/page-cursor.ts'
import { searchWords } from '#platform/search-words.ts'

export interface NeedFilters {
  /** 'outstanding': wanted or ordered; 'late': ordered and past the day the supplier gave. */
  readonly state: 'outstanding' | 'wanted' | 'ordered' | 'late' | 'arrived' | 'fitted' | 'dropped' | 'all'
  readonly order?: string | undefined
  readonly q?: string | undefined
  /** Sites of the asker; empty for the whole house. */
  readonly siteIds: readonly string[]
  readonly today: string
}

interface NeedPage {
  readonly filters: NeedFilters
  readonly cursor?: string | undefined
  readonly size: number
}

const statesOf = {
  outstanding: ['wanted', 'ordered'],
  wanted: ['wanted'],
  ordered: ['ordered'],
  late: ['ordered'],
  arrived: ['arrived'],
  fitted: ['fitted'],
  dropped: ['dropped'],
  all: ['wanted', 'ordered', 'arrived', 'fitted', 'dropped'],
} as const

/**
 * One list of parts with the job each is for: what is still to come oldest first, what is settled newest first. Joins orders, watches and clients on purpose: a part
 * without its job, its owner and its promise is what people complained about.
 */
export const listPartLines = async (scope: SharedScope, { filters, cursor, size }: NeedPage) => {
  const [after] = readCursor(cursor) ?? []
  const isToCome = ['outstanding', 'wanted', 'ordered', 'late', 'arrived'].includes(filters.state)
  const rows = await linesOf(scope, filters)
    .$if(after !== undefined, (query) => query.where('needs.id', isToCome ? '>' : '<', after ?? ''))
    .orderBy('needs.id', isToCome ? 'asc' : 'desc')
    .limit(size + 1)
    .execute()
  const lines = rows.slice(0, size)
  const last = lines.at(-1)
  return { lines, next: rows.length > size && last !== undefined ? writeCursor(last.id) : null }
}

const linesOf = (scope: SharedScope, filters: NeedFilters) => {
  const words = searchWords(filters.q ?? '')
  return (
    scope.trx
      .selectFrom('needs')
      .innerJoin('orders', (join) =>
        join.on('orders.house_id', '=', scope.houseId).onRef('orders.id', '=', 'needs.order_id'),
      )
      .innerJoin('watches', (join) =>
        join.on('watches.house_id', '=', scope.houseId).onRef('watches.id', '=', 'orders.watch_id'),
      )
      .leftJoin('clients', (join) =>
        join.on('clients.house_id', '=', scope.houseId).onRef('clients.id', '=', 'orders.client_id'),
      )
      .leftJoin('staff', (join) =>
        join.on('staff.house_id', '=', scope.houseId).onRef('staff.id', '=', 'orders.assigned_to'),
      )
      .selectAll('needs')
      .select([
        'orders.number',
        'orders.stage',
        'orders.wait_reason',
        'orders.promised_on',
        'orders.client_id',
      ])
      .select(['watches.brand', 'watches.model', 'watches.reference', 'watches.calibre'])
      .select(['clients.given_name', 'clients.family_name', 'clients.company', 'staff.name as assigned_name'])
      .where('needs.house_id', '=', scope.houseId)
      .where('needs.state', 'in', [...statesOf[filters.state]])
      .$if(filters.state === 'late', (query) => query.where('needs.expected_on', '<', filters.today))
      // A part still to come for an order that ended is nobody's work any more.
      .$if(filters.state === 'outstanding' || filters.state === 'late', (query) =>
        query.where('orders.outcome', 'is', null),
      )
      .$if(filters.order !== undefined, (query) => query.where('needs.order_id', '=', filters.order ?? ''))
      .$if(filters.siteIds.length > 0, (query) =>
        query.where((row) =>
          row.or([
            row('orders.site_id', 'in', [...filters.siteIds]),
            row('orders.workshop_site_id', 'in', [...filters.siteIds]),
          ]),
        ),
      )
      .$if(words !== '', (query) =>
        query.where(
          sql<boolean>`lower(concat_ws(' ', needs.part, needs.part_number, needs.supplier, needs.tracking, orders.number, watches.brand, watches.model, clients.family_name)) like ${`%${words.replace(/[\\%_]/g, '\\$&')}%`}`,
        ),
      )
  )
}

export type PartLine = Awaited<ReturnType<typeof listPartLines>>['lines'][number]

export const countPartLines = async (scope: SharedScope, filters: NeedFilters): Promise<number> => {
  const { count } = await scope.trx
    .selectFrom(linesOf(scope, filters).clearSelect().select('needs.id').limit(1001).as('counted'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
