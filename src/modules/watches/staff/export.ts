import type { FileAnswer } from '#doors/answers.ts'
import type { Foundation } from '#doors/house.ts'
import { exportList, exportPageSize } from '#doors/list-export.ts'
import type { StaffScope } from '#doors/scope.ts'
import type { CsvCell } from '#platform/csv/csv-writer.ts'
import type { Watch } from '../domain/watch.ts'
import { listWatches } from '../store/queries.ts'

const header = [
  'id',
  'client_id',
  'brand',
  'model',
  'reference',
  'serial',
  'serial_state',
  'calibre',
  'movement',
  'movement_serial',
  'material',
  'strap',
  'dial',
  'year',
  'marks',
  'known_since',
]

const row = (watch: Watch): CsvCell[] => [
  watch.id,
  watch.clientId,
  watch.brand,
  watch.model,
  watch.reference,
  watch.serial,
  watch.serialState,
  watch.calibre,
  watch.movement,
  watch.movementSerial,
  watch.material,
  watch.strap,
  watch.dial,
  watch.year,
  watch.marks,
  watch.createdAt,
]

/** Every piece, or those a search finds. */
export const exportWatches = (
  scope: StaffScope,
  foundation: Foundation,
  search: string | undefined,
): FileAnswer =>
  exportList(scope, foundation, {
    list: 'watches',
    header,
    readPage: async (reading, after) => {
      const { watches, next } = await listWatches(reading, { search, after, limit: exportPageSize })
      return { rows: watches.map(row), next }
    },
  })
