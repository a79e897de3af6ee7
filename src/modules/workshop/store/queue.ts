import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Rows } from '#database/rows.ts'
import type { StaffScope } from '#doors/scope.ts'
import type { WatchedOrder } from '../domain/stuck.ts'

const workshopStages = ['received', 'assessed', 'quoted', 'approved', 'in_work', 'controlled'] as const
export type QueueStage = (typeof workshopStages)[number]

export const benchStages: readonly QueueStage[] = ['received', 'approved', 'in_work', 'controlled']
export const boardStages: readonly QueueStage[] = workshopStages

/**
 * Orders a workshop has before it, by the day promised. Joins watches, clients, people and parts on purpose: a queue
 * without names is no queue, and asking each slice for each line would cost a hundred statements.
 */
export const readQueue = async (
  scope: StaffScope,
  { stages, most }: { stages: readonly QueueStage[]; most: number },
) => {
  const { siteIds } = scope.staff
  const rows = await scope.trx
    .selectFrom('orders')
    .innerJoin('watches', (join) =>
      join.on('watches.house_id', '=', scope.houseId).onRef('watches.id', '=', 'orders.watch_id'),
    )
    .leftJoin('clients', (join) =>
      join.on('clients.house_id', '=', scope.houseId).onRef('clients.id', '=', 'orders.client_id'),
    )
    .leftJoin('staff', (join) =>
      join.on('staff.house_id', '=', scope.houseId).onRef('staff.id', '=', 'orders.assigned_to'),
    )
    .select(['orders.id', 'orders.number', 'orders.stage', 'orders.stage_since', 'orders.version'])
    .select(['orders.wait_reason', 'orders.wait_since', 'orders.wait_note', 'orders.promised_on'])
    .select(['orders.received_at', 'orders.assigned_to', 'orders.redo_of', 'orders.site_id'])
    .select(['orders.holder_kind', 'orders.holder_site_id', 'orders.holder_name', 'orders.client_words'])
    .select(['watches.brand', 'watches.model', 'watches.reference', 'watches.calibre', 'watches.movement'])
    .select(['clients.given_name', 'clients.family_name', 'clients.company', 'staff.name as assigned_name'])
    .select((row) => [
      jsonArrayFrom(operationsAhead(row)).as('ahead'),
      row.fn.coalesce(plannedCount(row), sql<number>`0`).as('planned'),
    ])
    .where('orders.house_id', '=', scope.houseId)
    .where('orders.stage', 'in', [...stages])
    // Work done while somebody waits is finished at the counter; imported orders are history.
    .where('orders.kind', '=', 'deposit')
    .$if(siteIds.length > 0, (query) =>
      query.where((row) =>
        row.or([
          row('orders.workshop_site_id', 'in', [...siteIds]),
          row('orders.holder_site_id', 'in', [...siteIds]),
        ]),
      ),
    )
    .orderBy(sql`orders.promised_on`, (order) => order.asc().nullsLast())
    .orderBy('orders.id')
    .limit(most)
    .execute()
  return rows.map((row) => asQueued(row, siteIds))
}

type FromOrder = ExpressionBuilder<Rows, 'orders'>

const operationsAhead = (row: FromOrder) =>
  row
    .selectFrom('operations as o')
    .select(['o.id', 'o.label', 'o.skill', 'o.minutes', 'o.assigned_to as assignedTo', 'o.version'])
    .select(sql<'open' | 'started'>`o.state`.as('state'))
    .select(sql<string | null>`o.started_at`.as('startedAt'))
    .select(
      sql<number>`(
        select count(*)::int from needs n
        where n.house_id = o.house_id and n.order_id = o.order_id and n.operation_id = o.id
          and n.state in ('wanted', 'ordered')
      )`.as('missingParts'),
    )
    .whereRef('o.house_id', '=', 'orders.house_id')
    .whereRef('o.order_id', '=', 'orders.id')
    .where('o.state', 'in', ['open', 'started'])
    .orderBy('o.position')

const plannedCount = (row: FromOrder) =>
  row
    .selectFrom('operations as p')
    .select(sql<number>`count(*)::int`.as('planned'))
    .whereRef('p.house_id', '=', 'orders.house_id')
    .whereRef('p.order_id', '=', 'orders.id')
    .where('p.state', '!=', 'dropped')

interface QueueRow {
  readonly id: string
  readonly number: string
  readonly stage: string
  readonly stage_since: Date
  readonly version: number
  readonly wait_reason: string | null
  readonly wait_since: Date | null
  readonly wait_note: string
  readonly promised_on: string | null
  readonly received_at: Date
  readonly assigned_to: string | null
  readonly assigned_name: string | null
  readonly redo_of: string | null
  readonly holder_kind: string
  readonly holder_site_id: string | null
  readonly holder_name: string
  readonly client_words: string
  readonly brand: string
  readonly model: string
  readonly reference: string
  readonly calibre: string
  readonly movement: string
  readonly given_name: string | null
  readonly family_name: string | null
  readonly company: string | null
  readonly planned: number
  readonly ahead: WatchedOrder['operationsAhead']
}

export interface QueuedOrder extends WatchedOrder {
  readonly row: QueueRow
}

const asQueued = (row: QueueRow, siteIds: readonly string[]): QueuedOrder => ({
  orderId: row.id,
  stage: row.stage,
  stageSince: row.stage_since,
  waitReason: row.wait_reason,
  waitSince: row.wait_since,
  assignedTo: row.assigned_to,
  promisedOn: row.promised_on,
  receivedAt: row.received_at,
  isHere:
    row.holder_kind === 'site' &&
    (siteIds.length === 0 || (row.holder_site_id !== null && siteIds.includes(row.holder_site_id))),
  operationsPlanned: row.planned,
  operationsAhead: row.ahead,
  row,
})
