import type { Database } from '#platform/database/database.ts'

type Column = {
  table: string
  name: string
  type: string
  nullable: boolean
  filledByDatabase: boolean
  alwaysGenerated: boolean
  choices: string[] | null
}

// A check `column in ('a', 'b')` on one text column is the column's vocabulary: the type lists its words.
const columnsQuery = `
  select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type,
    not a.attnotnull as nullable,
    (a.atthasdef or a.attidentity <> '') as "filledByDatabase",
    (a.attgenerated <> '' or a.attidentity = 'a') as "alwaysGenerated",
    (select array_agg(word.match[1] order by word.place)
      from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''((?:[^'']|'''')*)''::text', 'g')
        with ordinality as word(match, place)
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ ('^CHECK \\(\\(' || a.attname || ' = ANY \\(ARRAY\\[[^\\]]*\\]\\)\\)\\)$')) as choices
  from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname = 'public' and c.relkind in ('r', 'p', 'v') and not c.relispartition
  order by c.relname, a.attnum`

const scalars = new Map([
  ['uuid', 'string'],
  ['text', 'string'],
  ['character varying', 'string'],
  ['character', 'string'],
  ['"char"', 'string'],
  ['citext', 'string'],
  ['inet', 'string'],
  ['interval', 'string'],
  ['date', 'string'],
  ['time without time zone', 'string'],
  ['timestamp without time zone', 'string'],
  ['tsvector', 'string'],
  ['daterange', 'string'],
  ['tstzrange', 'string'],
  ['smallint', 'number'],
  ['integer', 'number'],
  ['bigint', 'number'],
  ['numeric', 'number'],
  ['real', 'number'],
  ['double precision', 'number'],
  ['boolean', 'boolean'],
  ['timestamp with time zone', 'Date'],
  ['bytea', 'Uint8Array'],
])

const quote = (word: string): string => `'${word.replaceAll("''", "'").replaceAll("'", "\\'")}'`

const typeOf = ({ table, name, type, choices }: Column): string => {
  if (choices) return choices.map(quote).join(' | ')
  if (type === 'jsonb' || type === 'json') return 'Json'
  const element = type.endsWith('[]') ? type.slice(0, -2) : type
  const scalar = scalars.get(element)
  if (scalar === undefined)
    throw new Error(`${table}.${name}: teach describe-rows.ts what ${type} is in TypeScript`)
  return type.endsWith('[]') ? `${scalar}[]` : scalar
}

const withNull = (column: Column): string => {
  const type = typeOf(column)
  if (!column.nullable) return type
  return type === 'Json' ? 'NullableJson' : `${type} | null`
}

const columnType = (column: Column): string => {
  const type = withNull(column)
  // A ColumnType already says what may be left out; Generated<> around it would hide that.
  if (type === 'NullableJson') return type
  if (type === 'Json') return column.filledByDatabase ? 'GeneratedJson' : type
  if (column.alwaysGenerated) return `GeneratedAlways<${type}>`
  return column.filledByDatabase ? `Generated<${type}>` : type
}

/** `rate_samples` -> `RateSamplesRow` */
const interfaceName = (table: string): string =>
  `${table.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Row`

const header = `// Made by scripts/generate-schema.ts from database/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Read as what the JSON says, written as its text (JSON.stringify). */
export type Json = ColumnType<unknown, string, string>
export type GeneratedJson = ColumnType<unknown, string | undefined, string>
export type NullableJson = ColumnType<unknown, string | null | undefined, string | null>
`

const asColumn = (row: Record<string, unknown>): Column => ({
  table: String(row['table']),
  name: String(row['name']),
  type: String(row['type']),
  nullable: row['nullable'] === true,
  filledByDatabase: row['filledByDatabase'] === true,
  alwaysGenerated: row['alwaysGenerated'] === true,
  choices: Array.isArray(row['choices']) ? row['choices'].map(String) : null,
})

/** The exported `Rows`: table name -> types of its columns, for Kysely. */
export const describeRows = async (database: Database): Promise<string> => {
  const { rows } = await database.execute(columnsQuery)
  const tables = Map.groupBy(rows.map(asColumn), ({ table }) => table)
  const interfaces = [...tables].map(([table, columns]) => {
    const fields = columns.map((column) => `  ${column.name}: ${columnType(column)}`)
    return [`export interface ${interfaceName(table)} {`, ...fields, '}', ''].join('\n')
  })
  const index = [...tables.keys()].map((table) => `  ${table}: ${interfaceName(table)}`)
  const body = [header, ...interfaces, ['export interface Rows {', ...index, '}', ''].join('\n')].join('\n')
  const unused = ['Generated', 'GeneratedAlways'].filter((name) => !body.includes(`${name}<`))
  return unused.reduce((text, name) => text.replace(`, ${name} }`, ' }').replace(`, ${name},`, ','), body)
}
