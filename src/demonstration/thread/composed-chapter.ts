import { composeFacts, type ComposedFacts } from '#facts/append.ts'
import { type ChapterRows, type ChapterTable, chapterTables } from './chapter-rows.ts'

/** Rows of one table that know the same columns, as the JSON that PostgreSQL makes rows of. */
export interface ComposedRows {
  readonly name: ChapterTable
  readonly columns: readonly string[]
  /** Objects, one after another with commas between. */
  readonly text: string
}

/** One chapter ready to be written. As text it costs the product's thread next to nothing: it only passes it on. */
export interface ComposedChapter {
  readonly until: Date | null
  /** How many orders it brings. */
  readonly orders: number
  readonly pictures: readonly string[]
  readonly rows: readonly ComposedRows[]
  readonly facts: ComposedFacts
}

/** Columns whose values are JSON already; a second wrapping would make plain texts of them. */
const jsonColumns: Readonly<Partial<Record<ChapterTable, readonly string[]>>> = {
  measurements: ['reading'],
  invoices: ['buyer', 'lines'],
}

/** `keys` gathers the clients' keys from chapter to chapter: their letters are sealed with them. */
export const composeChapter = (
  { until, orders, tables, facts }: ChapterRows,
  keys: Map<string, Uint8Array>,
): ComposedChapter => {
  for (const { client_id, key } of tables.client_keys) keys.set(client_id, key)
  return {
    until,
    orders,
    pictures: tables.order_photographs.map(({ file_id }) => file_id),
    rows: chapterTables.flatMap((name) => composeRows(name, tables[name])),
    facts: composeFacts(nobody, facts, keys),
  }
}

// Every fact of a history says when it was and who did it.
const nobody = { now: new Date(0), actor: { kind: 'system', id: null } } as const

const composeRows = (name: ChapterTable, rows: readonly object[]): ComposedRows[] => {
  const kinds = new Map<string, { columns: string[]; texts: string[] }>()
  for (const row of rows) {
    const known = Object.entries(row).filter(([, value]) => value !== undefined)
    const columns = known.map(([column]) => column)
    const kind = kinds.get(columns.join()) ?? { columns, texts: [] }
    kind.texts.push(`{${known.map(([column, value]) => composeValue(name, column, value)).join(',')}}`)
    kinds.set(columns.join(), kind)
  }
  return [...kinds.values()].map(({ columns, texts }) => ({ name, columns, text: texts.join(',') }))
}

const composeValue = (name: ChapterTable, column: string, value: unknown): string =>
  `${JSON.stringify(column)}:${jsonColumns[name]?.includes(column) ? String(value) : JSON.stringify(plain(value))}`

const plain = (value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value
