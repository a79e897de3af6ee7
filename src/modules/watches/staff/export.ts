import { FileAnswer } from '#doors/answers.ts'
import { openHouse, type Foundation } from '#doors/house.ts'
import type { StaffScope } from '#doors/scope.ts'
import { csvStream, type CsvCell } from '#platform/csv/csv-writer.ts'
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

/** As CSV, a page at a time and each in a transaction of its own: a long download must not hold the database. */
export const exportWatches = (
  scope: StaffScope,
  foundation: Foundation,
  search: string | undefined,
): FileAnswer => {
  const house = openHouse(foundation, scope.houseId, scope.actor)
  let after: string | null | undefined
  const bytes = csvStream({
    header,
    nextPage: async () => {
      if (after === null) return []
      const cursor = after
      const page = await house.read((reading) => listWatches(reading, { search, after: cursor, limit: 500 }))
      after = page.next
      return page.watches.map(row)
    },
    finished: (rows) =>
      house.write(async (writing) =>
        writing.record({ kind: 'list-exported', payload: { list: 'watches', rows } }),
      ),
  })
  return new FileAnswer({
    bytes,
    mediaType: 'text/csv; charset=utf-8',
    name: `watches-${scope.now.toISOString().slice(0, 10)}.csv`,
  })
}
