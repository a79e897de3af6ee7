import type { FileAnswer } from '#doors/answers.ts'
import type { Foundation } from '#doors/house.ts'
import { exportList, exportPageSize } from '#doors/list-export.ts'
import type { StaffScope } from '#doors/scope.ts'
import { watchName } from '#modules/watches/public.ts'
import type { CsvCell } from '#platform/csv/csv-writer.ts'
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

/** The list as it stands on screen, to its last page. */
export const exportOrders = (scope: StaffScope, foundation: Foundation, filters: OrderFilters): FileAnswer =>
  exportList(scope, foundation, {
    list: 'orders',
    header,
    readPage: async (reading, cursor) => {
      const asked = await askList(reading, filters)
      const { orders, next } = await listOrders(reading, { asked, cursor, size: exportPageSize })
      return { rows: orders.map(cells), next }
    },
  })
