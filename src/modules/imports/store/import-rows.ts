import { z } from 'zod'
import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { isImportKind, type ImportKind, type Mapping } from '../domain/fields.ts'

const optionsShape = z.strictObject({
  siteId: z.string().default(''),
  currency: z.string().default('CHF'),
  validFrom: z.string().default(''),
  listName: z.string().default(''),
})

export type ImportOptions = z.infer<typeof optionsShape>

const planShape = z.strictObject({ columns: z.record(z.string(), z.string()), options: optionsShape })

export type ImportState = 'mapping' | 'dry_run' | 'checked' | 'running' | 'paused' | 'done' | 'failed'

export interface Import {
  readonly id: string
  readonly source: string
  readonly kind: ImportKind
  readonly fileId: string
  readonly fileName: string
  readonly storageKey: string
  readonly mapping: Mapping
  readonly options: ImportOptions
  readonly state: ImportState
  readonly read: number
  readonly created: number
  readonly unchanged: number
  readonly refused: number
  readonly createdAt: Date
  readonly finishedAt: Date | null
  readonly failure: string
}

/** Done; or failed before anything was written, so that there is nothing to go on from. */
export const isOver = ({ state, read }: Pick<Import, 'state' | 'read'>): boolean =>
  state === 'done' || (state === 'failed' && read === 0)

export interface NewImport {
  readonly source: string
  readonly kind: ImportKind
  readonly fileId: string
  readonly mapping: Mapping
  readonly options: Readonly<Record<string, string>>
}

export const insertImport = async (scope: SharedScope, plan: NewImport): Promise<string> => {
  const id = newId()
  await scope.trx
    .insertInto('imports')
    .values({
      house_id: scope.houseId,
      id,
      source: plan.source,
      kind: plan.kind,
      file_id: plan.fileId,
      mapping: JSON.stringify({ columns: plan.mapping, options: optionsShape.parse(plan.options) }),
      state: 'mapping',
      started_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
      created_at: scope.now,
    })
    .execute()
  return id
}

const told = (scope: SharedScope) =>
  scope.trx
    .selectFrom('imports')
    .innerJoin('files', (join) =>
      join.onRef('files.house_id', '=', 'imports.house_id').onRef('files.id', '=', 'imports.file_id'),
    )
    .selectAll('imports')
    .select(['files.name as file_name', 'files.storage_key', 'files.sha256'])
    .where('imports.house_id', '=', scope.houseId)

type Row = Awaited<ReturnType<ReturnType<typeof told>['execute']>>[number]

const importOf = (row: Row): Import => {
  const plan = planShape.parse(row.mapping)
  return {
    id: row.id,
    source: row.source,
    kind: isImportKind(row.kind) ? row.kind : 'repairs',
    fileId: row.file_id,
    fileName: row.file_name,
    storageKey: row.storage_key,
    mapping: plan.columns,
    options: plan.options,
    state: row.state,
    read: row.rows_read,
    created: row.rows_created,
    unchanged: row.rows_unchanged,
    refused: row.rows_refused,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    failure: row.failure,
  }
}

export const findImport = async (scope: SharedScope, id: string): Promise<Import | undefined> => {
  const row = await told(scope).where('imports.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : importOf(row)
}

export const listImports = async (scope: SharedScope): Promise<Import[]> =>
  (await told(scope).orderBy('imports.id', 'desc').limit(100).execute()).map(importOf)

/** An import of the very same file that was cut off; the machine's command goes on with it instead of beginning anew. */
export const findCutOff = async (
  scope: SharedScope,
  wish: { source: string; kind: ImportKind; sha256: Uint8Array },
): Promise<Import | undefined> => {
  const row = await told(scope)
    .where('imports.source', '=', wish.source)
    .where('imports.kind', '=', wish.kind)
    .where('files.sha256', '=', wish.sha256)
    .where((row) =>
      row.or([
        row('imports.state', 'in', ['running', 'paused']),
        row.and([row('imports.state', '=', 'failed'), row('imports.rows_read', '>', 0)]),
      ]),
    )
    .orderBy('imports.id', 'desc')
    .executeTakeFirst()
  return row === undefined ? undefined : importOf(row)
}

export interface Progress {
  readonly read: number
  readonly created: number
  readonly unchanged: number
  readonly refused: number
}

export const noProgress: Progress = { read: 0, created: 0, unchanged: 0, refused: 0 }

/** Counters and state move in the transaction of the rows they count. */
export const setImport = async (
  scope: SharedScope,
  id: string,
  change: { state: ImportState; progress?: Progress; failure?: string },
): Promise<void> => {
  const { progress } = change
  const counters =
    progress === undefined
      ? {}
      : {
          rows_read: progress.read,
          rows_created: progress.created,
          rows_unchanged: progress.unchanged,
          rows_refused: progress.refused,
        }
  const isEnd = change.state === 'done' || change.state === 'failed' || change.state === 'checked'
  await scope.trx
    .updateTable('imports')
    .set({
      state: change.state,
      failure: change.failure ?? '',
      ...counters,
      ...(isEnd ? { finished_at: scope.now } : {}),
    })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .execute()
}

export interface RowRefusal {
  readonly line: number
  readonly column: string
  readonly reason: string
  readonly row: string
}

export const insertRefusals = async (
  scope: SharedScope,
  importId: string,
  refusals: readonly RowRefusal[],
): Promise<void> => {
  if (refusals.length === 0) return
  await scope.trx
    .insertInto('import_refusals')
    .values(
      refusals.map((refusal) => ({
        house_id: scope.houseId,
        import_id: importId,
        line: refusal.line,
        column_name: refusal.column,
        reason: refusal.reason,
        row_text: refusal.row,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const clearRefusals = async (scope: SharedScope, importId: string): Promise<void> => {
  await scope.trx
    .deleteFrom('import_refusals')
    .where('house_id', '=', scope.houseId)
    .where('import_id', '=', importId)
    .execute()
}

const refusalsAtOnce = 500

export const listRefusals = (scope: SharedScope, importId: string, after: { line: number; column: string }) =>
  scope.trx
    .selectFrom('import_refusals')
    .select(['line', 'column_name', 'reason', 'row_text'])
    .where('house_id', '=', scope.houseId)
    .where('import_id', '=', importId)
    .where((row) =>
      row.or([
        row('line', '>', after.line),
        row.and([row('line', '=', after.line), row('column_name', '>', after.column)]),
      ]),
    )
    .orderBy('line')
    .orderBy('column_name')
    .limit(refusalsAtOnce)
    .execute()

export const rememberMapping = async (
  scope: SharedScope,
  plan: { source: string; kind: ImportKind; mapping: Mapping },
): Promise<void> => {
  await scope.trx
    .insertInto('import_mappings')
    .values({
      house_id: scope.houseId,
      source: plan.source,
      kind: plan.kind,
      mapping: JSON.stringify(plan.mapping),
      saved_at: scope.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['house_id', 'source', 'kind'])
        .doUpdateSet({ mapping: JSON.stringify(plan.mapping), saved_at: scope.now }),
    )
    .execute()
}

export const recallMapping = async (
  scope: SharedScope,
  source: string,
  kind: ImportKind,
): Promise<Mapping | undefined> => {
  const row = await scope.trx
    .selectFrom('import_mappings')
    .select('mapping')
    .where('house_id', '=', scope.houseId)
    .where('source', '=', source)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row === undefined ? undefined : z.record(z.string(), z.string()).parse(row.mapping)
}
