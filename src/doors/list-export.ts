import { csvStream, type CsvCell } from '#platform/csv/csv-writer.ts'
import { FileAnswer } from './answers.ts'
import { openHouse, type Foundation } from './house.ts'
import type { HouseScope, StaffScope } from './scope.ts'

export interface ListPage {
  readonly rows: readonly CsvCell[][]
  /** Where the next page begins; null after the last. */
  readonly next: string | null
}

export interface ListExport {
  /** Of the fact and of the file: `orders`. */
  readonly list: string
  readonly header: readonly string[]
  readonly readPage: (reading: HouseScope, cursor: string | undefined) => Promise<ListPage>
}

/** Rows of one page: enough to keep the round trips few, few enough that a page is read in a moment. */
export const exportPageSize = 500

/**
 * A whole list as CSV, page after page, each read in a short transaction of its own: an export of a million rows holds
 * nothing open. That it left the house is a fact, written once the last line is.
 */
export const exportList = (
  scope: StaffScope,
  foundation: Foundation,
  { list, header, readPage }: ListExport,
): FileAnswer => {
  const house = openHouse(foundation, scope.houseId, scope.actor)
  let cursor: string | undefined
  let isDone = false
  const nextPage = async (): Promise<CsvCell[][]> => {
    if (isDone) return []
    const { rows, next } = await house.read((reading) => readPage(reading, cursor))
    isDone = next === null
    cursor = next ?? undefined
    return [...rows]
  }
  const finished = (rows: number): Promise<void> =>
    house.write(async (writing) => writing.record({ kind: 'list-exported', payload: { list, rows } }))
  return new FileAnswer({
    bytes: csvStream({ header: [...header], nextPage, finished }),
    mediaType: 'text/csv; charset=utf-8',
    name: `${list}-${scope.now.toISOString().slice(0, 10)}.csv`,
  })
}
