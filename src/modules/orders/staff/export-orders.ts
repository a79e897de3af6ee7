import { FileAnswer } from '#doors/answers.ts'
import { openHouse, type Foundation } from '#doors/house.ts'
import type { StaffScope } from '#doors/scope.ts'
import { watchName } from '#modules/watches/public.ts'
import { csvStream, type CsvCell } from '#platform/csv/csv-writer.ts'
import { askList, listOrders, type NamedOrder, type OrderFilters } from '../store/list-orders.ts'
import { nameOfClient } from './present-order.ts'

const header = [
  'number',
  'kind',
  'site',
  'stage',
  'waiting_for',
  'waiting_since',
  'received_at',
  'ready_at',
  'returned_at',
  'outcome',
  'promised_on',
  'client',
  'watch',
  'serial',
  'assigned_to',
]

const cells = (row: NamedOrder): CsvCell[] => [
  row.number,
  row.kind,
  row.site_code,
  row.stage,
  row.wait_reason,
  row.wait_since,
  row.received_at,
  row.ready_at,
  row.returned_at,
  row.outcome,
  row.promised_on,
  nameOfClient(row),
  watchName(row),
  row.serial,
  row.assigned_name ?? '',
]

/**
 * The whole list, page after page, each read in a short transaction of its own: an export of a million orders holds
 * nothing open. That it left the house is a fact, written once the last line is.
 */
export const exportOrders = (
  scope: StaffScope,
  foundation: Foundation,
  filters: OrderFilters,
): FileAnswer => {
  const house = openHouse(foundation, scope.houseId, scope.actor)
  let cursor: string | undefined
  let isDone = false
  const nextPage = async (): Promise<CsvCell[][]> => {
    if (isDone) return []
    const page = await house.read(async (reading) =>
      listOrders(reading, { asked: await askList(reading, filters), cursor, size: 500 }),
    )
    isDone = page.next === null
    cursor = page.next ?? undefined
    return page.orders.map(cells)
  }
  const finished = (rows: number): Promise<void> =>
    house.write((writing) =>
      Promise.resolve(writing.record({ kind: 'list-exported', payload: { list: 'orders', rows } })),
    )
  return new FileAnswer({
    bytes: csvStream({ header, nextPage, finished }),
    mediaType: 'text/csv; charset=utf-8',
    name: 'orders.csv',
  })
}
