import type { FileAnswer } from '#doors/answers.ts'
import type { Foundation } from '#doors/house.ts'
import { exportList, exportPageSize } from '#doors/list-export.ts'
import type { StaffScope } from '#doors/scope.ts'
import { watchName } from '#modules/watches/public.ts'
import type { CsvCell } from '#platform/csv/csv-writer.ts'
import { listPartLines, type NeedFilters, type PartLine } from '../store/queries.ts'
import { clientOfLine } from './present.ts'

const header = [
  'order',
  'client',
  'watch',
  'calibre',
  'part',
  'part_number',
  'quantity',
  'state',
  'source',
  'route',
  'supplier',
  'carrier',
  'tracking',
  'wanted_at',
  'ordered_at',
  'expected_on',
  'received_at',
  'order_promised_on',
  'order_waits_for',
]

const cells = (line: PartLine): CsvCell[] => [
  line.number,
  clientOfLine(line),
  watchName(line),
  line.calibre,
  line.part,
  line.part_number,
  line.quantity,
  line.state,
  line.source,
  line.route,
  line.supplier,
  line.carrier,
  line.tracking,
  line.wanted_at,
  line.ordered_at,
  line.expected_on,
  line.arrived_at,
  line.promised_on,
  line.wait_reason,
]

/** The list as it stands on screen, to its last page. */
export const exportParts = (scope: StaffScope, foundation: Foundation, filters: NeedFilters): FileAnswer =>
  exportList(scope, foundation, {
    list: 'parts',
    header,
    readPage: async (reading, cursor) => {
      const { lines, next } = await listPartLines(reading, { filters, cursor, size: exportPageSize })
      return { rows: lines.map(cells), next }
    },
  })
