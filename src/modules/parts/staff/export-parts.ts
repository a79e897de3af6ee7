import { FileAnswer } from '#doors/answers.ts'
import { openHouse, type Foundation } from '#doors/house.ts'
import type { StaffScope } from '#doors/scope.ts'
import { watchName } from '#modules/watches/public.ts'
import { csvStream, type CsvCell } from '#platform/csv/csv-writer.ts'
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

/** The list as it stands on screen, page after page; that it left the house is a fact. */
export const exportParts = (scope: StaffScope, foundation: Foundation, filters: NeedFilters): FileAnswer => {
  const house = openHouse(foundation, scope.houseId, scope.actor)
  let cursor: string | undefined
  let isDone = false
  const nextPage = async (): Promise<CsvCell[][]> => {
    if (isDone) return []
    const page = await house.read((reading) => listPartLines(reading, { filters, cursor, size: 500 }))
    isDone = page.next === null
    cursor = page.next ?? undefined
    return page.lines.map(cells)
  }
  const finished = (rows: number): Promise<void> =>
    house.write((writing) =>
      Promise.resolve(writing.record({ kind: 'list-exported', payload: { list: 'parts', rows } })),
    )
  return new FileAnswer({
    bytes: csvStream({ header, nextPage, finished }),
    mediaType: 'text/csv; charset=utf-8',
    name: 'parts.csv',
  })
}
