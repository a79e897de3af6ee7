export type CsvCell = string | number | boolean | Date | null

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; spreadsheets hide it and our own import
 * takes it off again. Numbers stay numbers, negative ones too: only text can be smuggled.
 */
export const csvText = (text: string): string => {
  const tamed = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(tamed) ? `"${tamed.replaceAll('"', '""')}"` : tamed
}

const cellText = (cell: CsvCell): string => {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  return typeof cell === 'string' ? csvText(cell) : String(cell)
}

/** One line as RFC 4180 wants it. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(cellText).join(',')}\r\n`

export interface CsvTable {
  readonly header: readonly string[]
  /** The next rows, an empty page at the end. Called again only once the reader took what came before. */
  nextPage(): Promise<readonly (readonly CsvCell[])[]>
  /** After the last page, with the number of rows written. */
  finished?(rows: number): Promise<void>
}

// Spreadsheets take a file for their own code page unless it says that it is UTF-8.
const byteOrderMark = '\uFEFF'

/** Page after page, never the whole list in memory. */
export const csvStream = (table: CsvTable): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let rows = 0
  return new ReadableStream(
    {
      start: (controller) => controller.enqueue(encoder.encode(byteOrderMark + csvLine(table.header))),
      pull: async (controller) => {
        const page = await table.nextPage()
        if (page.length === 0) {
          await table.finished?.(rows)
          controller.close()
          return
        }
        rows += page.length
        controller.enqueue(encoder.encode(page.map(csvLine).join('')))
      },
    },
    { highWaterMark: 0 },
  )
}
