import type { Database } from '#platform/database/database.ts'
import { catalogue } from './catalogue.ts'

const texts = async (database: Database, query: string): Promise<string[]> =>
  (await database.execute(query)).rows.map((row) => String(row['text']))

type Part = { table: string; text: string }

const parts = async (database: Database, query: string): Promise<Map<string, string[]>> => {
  const { rows } = await database.execute(query)
  const found: Part[] = rows.map((row) => ({ table: String(row['table']), text: String(row['text']) }))
  return new Map(
    [...Map.groupBy(found, ({ table }) => table)].map(([table, list]) => [
      table,
      list.map(({ text }) => text),
    ]),
  )
}

const section = (title: string, statements: string[]): string[] =>
  statements.length === 0
    ? []
    : [`-- ${title}`, '', ...statements.flatMap((statement) => [`${statement};`, ''])]

const describeTables = async (database: Database): Promise<string[]> => {
  const [columns, constraints, statements] = await Promise.all([
    parts(database, catalogue.columns),
    parts(database, catalogue.constraints),
    parts(database, catalogue.tableStatements),
  ])
  return [...columns].flatMap(([table, lines]) => {
    const inside = [...lines, ...(constraints.get(table) ?? [])].map((line) => `  ${line}`)
    const after = (statements.get(table) ?? []).map((statement) => `${statement};`)
    return [`create table ${table} (`, inside.join(',\n'), ');', ...after, '']
  })
}

/** The whole catalogue as readable SQL, in an order that depends on names alone. */
export const describeSchema = async (database: Database): Promise<string> => {
  const lines = [
    '-- Made by scripts/generate-schema.ts from database/migrations. Do not edit.',
    '-- What the migrations add up to: to be read and reviewed, not to be run.',
    '',
    ...section('Extensions', await texts(database, catalogue.extensions)),
    ...section('Types', await texts(database, catalogue.types)),
    ...section('Sequences', await texts(database, catalogue.sequences)),
    ...section('Functions', await texts(database, catalogue.functions)),
    '-- Tables',
    '',
    ...(await describeTables(database)),
    ...section('Views', await texts(database, catalogue.views)),
    ...section('Schemas', await texts(database, catalogue.schemas)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
