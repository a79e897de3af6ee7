import { z } from 'zod'
import { FileAnswer } from '#doors/answers.ts'
import { openHouse, type HouseAccess } from '#doors/house.ts'
import { staffPreview, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { findFile } from '#modules/files/public.ts'
import { CsvFault, openCsv } from '#platform/csv/csv-reader.ts'
import { csvStream } from '#platform/csv/csv-writer.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import { fieldsOf } from '../domain/fields.ts'
import { namedSources } from '../domain/sources.ts'
import { suggestMapping } from '../domain/suggest-mapping.ts'
import { mayImport } from '../policy.ts'
import {
  findImport,
  insertImport,
  isOver,
  listImports,
  listRefusals,
  noProgress,
  recallMapping,
  rememberMapping,
  setImport,
  type Import,
} from '../store/import-rows.ts'
import * as contract from './contract.ts'

const previewedRows = 20

export const importsApi: StaffRoute[] = [
  staffRoute(contract.listImports, mayImport, async ({ scope }) => ({
    imports: (await listImports(scope)).map(present),
    sources: namedSources.map((source) => ({ ...source })),
  })),

  staffPreview(contract.previewImport, mayImport, async ({ scope, foundation, body }) => {
    const seen = await lookInto(scope, foundation.files, body.fileId)
    if (isRefusal(seen)) return seen
    const remembered = await recallMapping(scope, body.source, body.kind)
    return {
      ...seen,
      fields: fieldsOf[body.kind].map(({ name, isNeeded }) => ({ name, isNeeded: isNeeded === true })),
      mapping: { ...suggestMapping(body.kind, seen.header, seen.rows), ...known(remembered, seen.header) },
      isRemembered: remembered !== undefined,
    }
  }),

  staffRoute(contract.createImport, mayImport, async ({ scope, body }) => {
    if ((await findFile(scope, body.fileId)) === undefined) return notFound()
    const missing = fieldsOf[body.kind].find(
      ({ name, isNeeded }) => isNeeded === true && (body.mapping[name] ?? '') === '',
    )
    if (missing !== undefined)
      return refuse('imports.not-mapped', {
        status: 422,
        values: { field: missing.name },
        field: missing.name,
      })
    await rememberMapping(scope, body)
    const id = await insertImport(scope, { ...body, options: given(body.options) })
    scope.enqueue('run-import', { importId: id, dryRun: body.dryRun })
    return { id }
  }),

  staffRoute(contract.readImport, mayImport, async ({ scope, params }) => {
    const found = await findImport(scope, params.id)
    if (found === undefined) return notFound()
    const refusals = await listRefusals(scope, found.id, start)
    return {
      import: present(found),
      refusals: refusals
        .slice(0, 100)
        .map(({ line, column_name, reason }) => ({ line, column: column_name, reason })),
    }
  }),

  staffRoute(contract.runImport, mayImport, async ({ scope, params }) => {
    const found = await findImport(scope, params.id)
    if (found === undefined) return notFound()
    if (isOver(found)) return refuse('imports.already-over')
    // A trial is followed by everything from the first row; a stop is taken up where its counters stand.
    if (found.state === 'checked')
      await setImport(scope, found.id, { state: 'mapping', progress: noProgress })
    if (found.state === 'failed') await setImport(scope, found.id, { state: 'running' })
    scope.enqueue('run-import', { importId: found.id, dryRun: false })
    return { id: found.id }
  }),

  staffRoute(contract.downloadRefusals, mayImport, async ({ scope, foundation, params }) => {
    const found = await findImport(scope, params.id)
    if (found === undefined) return notFound()
    return refusedRows(openHouse(foundation, scope.houseId), {
      found,
      first: await listRefusals(scope, found.id, start),
    })
  }),
]

// Fields left out keep the importer's own choice.
const given = (options: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

const present = (one: Import) => ({
  id: one.id,
  source: one.source,
  credit: namedSources.find(({ name }) => name === one.source)?.credit ?? '',
  kind: one.kind,
  fileName: one.fileName,
  state: one.state,
  read: one.read,
  created: one.created,
  unchanged: one.unchanged,
  refused: one.refused,
  createdAt: one.createdAt.toISOString(),
  finishedAt: one.finishedAt?.toISOString() ?? null,
  failure: one.failure,
})

// A mapping remembered from an older file may name columns this one no longer has.
const known = (mapping: Readonly<Record<string, string>> | undefined, header: readonly string[]) =>
  Object.fromEntries(Object.entries(mapping ?? {}).filter(([, column]) => header.includes(column)))

const lookInto = async (scope: StaffScope, files: FileStore, fileId: string) => {
  const file = await findFile(scope, fileId)
  if (file === undefined) return notFound()
  try {
    const table = await openCsv(() => files.stream(file.storageKey))
    const rows: Record<string, string>[] = []
    for await (const row of table.rows()) {
      rows.push({ ...row.cells })
      if (rows.length >= previewedRows) break
    }
    return { header: [...table.header], delimiter: table.delimiter, encoding: table.encoding, rows }
  } catch (error) {
    return faultOf(error)
  }
}

const faultOf = (error: unknown): Refusal => {
  if (error instanceof CsvFault)
    return refuse(`imports.file.${error.code}`, { status: 422, values: { line: error.line } })
  throw error
}

/** Every refused row once, its own columns beside line and reasons, so that the mended file can be imported again. */
const refusedRows = (
  house: HouseAccess,
  { found, first }: { found: Import; first: RefusalPage },
): FileAnswer => {
  let after = afterLast(first)
  const readPage = async (): Promise<RefusedRow[]> => {
    const next = await house.read((scope) => listRefusals(scope, found.id, after))
    after = afterLast(next)
    return byLine(next)
  }
  let page = byLine(first)
  const columns = Object.keys(page[0]?.cells ?? {})
  const nextPage = async () => {
    const rows = page.map(({ line, reasons, cells }) => [
      line,
      reasons.join(' '),
      ...columns.map((column) => cells[column] ?? ''),
    ])
    page = page.length === 0 ? [] : await readPage()
    return rows
  }
  const header = ['refused line', 'refused because', ...columns]
  const bytes = csvStream({ header, nextPage })
  return new FileAnswer({ bytes, mediaType: 'text/csv; charset=utf-8', name: `refused-${found.source}.csv` })
}

type RefusalPage = Awaited<ReturnType<typeof listRefusals>>

const start = { line: 0, column: '' }

const afterLast = (page: RefusalPage): typeof start => {
  const last = page.at(-1)
  return last === undefined ? start : { line: last.line, column: last.column_name }
}

interface RefusedRow {
  readonly line: number
  readonly reasons: string[]
  readonly cells: Readonly<Record<string, string>>
}

const byLine = (page: RefusalPage): RefusedRow[] => {
  const rows = new Map<number, RefusedRow>()
  for (const { line, column_name, reason, row_text } of page) {
    const row = rows.get(line) ?? { line, reasons: [], cells: cellsOf(row_text) }
    row.reasons.push(column_name === '' ? reason : `${column_name}: ${reason}`)
    rows.set(line, row)
  }
  return [...rows.values()]
}

const rowShape = z.record(z.string(), z.string())

// A row of more than 20,000 characters was kept cut off; its line number still says where it stands.
const cellsOf = (text: string): Readonly<Record<string, string>> => {
  try {
    return rowShape.parse(JSON.parse(text))
  } catch {
    return {}
  }
}
