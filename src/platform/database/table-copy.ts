/** Runs SQL as the owner and answers rows; a whole copy goes through one of these, so that it sees one moment. */
export type OwnerQuery = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
  /** Columns of the primary key with their types: the order in which rows are read. */
  readonly key: readonly { readonly name: string; readonly type: string }[]
}

// Made by the migrations themselves, on every database alike.
const madeByMigrations = ['applied_migrations', 'allowed_transitions']

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The tables of the product, each after those it refers to. */
export const readTableShapes = async (query: OwnerQuery): Promise<TableShape[]> => {
  const rows = await query(`
    select c.oid::text as oid, c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by k.place) from pg_index i
        cross join unnest(i.indkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary) as key_names,
      (select array_agg(format_type(a.atttypid, a.atttypmod) order by k.place) from pg_index i
        cross join unnest(i.indkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary) as key_types,
      (select coalesce(array_agg(distinct f.confrelid::text), '{}') from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as refers_to
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`)
  const tables = rows
    .filter((row) => !madeByMigrations.includes(String(row['name'])))
    .map((row) => {
      const types = listOf(row['key_types'])
      const key = listOf(row['key_names']).map((name, n) => ({ name, type: types[n] ?? 'text' }))
      const shape = { name: String(row['name']), columns: listOf(row['columns']), key }
      return { oid: String(row['oid']), refersTo: listOf(row['refers_to']), shape }
    })
  return inOrder(tables)
}

interface Placed {
  readonly oid: string
  readonly refersTo: readonly string[]
  readonly shape: TableShape
}

const inOrder = (tables: readonly Placed[]): TableShape[] => {
  const placed: Placed[] = []
  const isPlaced = (oid: string): boolean =>
    placed.some((table) => table.oid === oid) || !tables.some((table) => table.oid === oid)
  while (placed.length < tables.length) {
    const next = tables.filter((table) => !placed.includes(table) && table.refersTo.every(isPlaced))
    if (next.length === 0)
      throw new Error('tables refer to one another in a circle: they cannot be copied in order')
    placed.push(...next)
  }
  return placed.map(({ shape }) => shape)
}

const rowsPerPage = 2000

/** All rows as JSON texts, page by page along the primary key. PostgreSQL writes and reads the JSON itself, so no type is lost on the way. */
export async function* readTable(query: OwnerQuery, table: TableShape): AsyncGenerator<string[]> {
  const names = table.key.map(({ name }) => quoted(name)).join(', ')
  const places = table.key.map(({ type }, n) => `$${n + 1}::${type}`).join(', ')
  let after: unknown[] | undefined
  for (;;) {
    const where = after === undefined ? '' : `where (${names}) > (${places})`
    const sql = `select to_jsonb(t)::text as row, jsonb_build_array(${names})::text as key from ${quoted(table.name)} t ${where} order by ${names} limit ${rowsPerPage}`
    const page = await query(sql, after)
    if (page.length > 0) yield page.map((row) => String(row['row']))
    if (page.length < rowsPerPage) return
    after = keyOf(page.at(-1)?.['key'])
  }
}

const keyOf = (text: unknown): unknown[] => {
  const key: unknown = JSON.parse(String(text))
  return Array.isArray(key) ? key : []
}

/** Puts rows back. Columns that the copy does not know (it is older) get their default. */
export const writeRows = async (
  query: OwnerQuery,
  table: Pick<TableShape, 'name' | 'columns'>,
  rows: readonly string[],
): Promise<void> => {
  const columns = table.columns.map(quoted).join(', ')
  const name = quoted(table.name)
  await query(
    `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
    [`[${rows.join(',')}]`],
  )
}
