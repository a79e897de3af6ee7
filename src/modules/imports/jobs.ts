import { worker, type Worker } from '#doors/background.ts'
import { openHouse, type HouseAccess } from '#doors/house.ts'
import type { HouseScope } from '#doors/scope.ts'
import { listServices, publishPriceList, usualRounding } from '#modules/catalogue/public.ts'
import { listSites, type Site } from '#modules/sites/public.ts'
import { CsvFault, openCsv, type CsvRow } from '#platform/csv/csv-reader.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { isRefusal } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import type { CellFault } from './domain/cells.ts'
import { readRow, type ImportRecord, type PriceRecord } from './domain/row.ts'
import {
  clearRefusals,
  findImport,
  insertRefusals,
  isOver,
  noProgress,
  setImport,
  type Import,
  type Progress,
  type RowRefusal,
} from './store/import-rows.ts'
import { writeClients, writeOrders, writeWatches, type Written } from './store/write-batch.ts'

/** Rows of one transaction: small enough that a crash repeats little, large enough to pay for its fsync. */
const rowsAtOnce = 500

export interface RunOptions {
  readonly dryRun: boolean
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Reads the file of an import from where its counters stand to its end. Rows, refusals and counters of a batch commit
 * together, so a kill in the middle and another start give the same rows as one run. Answers the final counters.
 */
export const runImport = async (
  asSystem: HouseAccess,
  importId: string,
  options: RunOptions,
): Promise<Progress> => {
  const house = openHouse(asSystem.foundation, asSystem.houseId, { kind: 'import', id: importId })
  const plan = await begin(house, importId, options.dryRun)
  if (plan === undefined) return noProgress
  try {
    const progress = await readThrough(house, plan, options)
    await finish(house, plan, { progress, dryRun: options.dryRun })
    return progress
  } catch (error) {
    if (!(error instanceof CsvFault)) house.foundation.report(error, `import ${importId}`)
    await fail(house, { ...plan, dryRun: options.dryRun }, error)
    return noProgress
  }
}

/**
 * Whatever stopped it, the import ends as failed and says why: one that claims to run for ever is waited for. What was
 * written stays, and its counters, so that it can go on; a trial wrote nothing and has nothing to go on with.
 */
const fail = (house: HouseAccess, plan: Plan & { readonly dryRun: boolean }, error: unknown): Promise<void> =>
  house.write((scope) =>
    setImport(scope, plan.id, {
      state: 'failed',
      failure: whyFailed(plan.language, error),
      ...(plan.dryRun ? { progress: noProgress } : {}),
    }),
  )

const whyFailed = (language: Language, error: unknown): string => {
  if (error instanceof CsvFault)
    return translate(language, `imports.file.${error.code}`, { line: error.line })
  const reason = error instanceof Error ? error.message : String(error)
  return translate(language, 'imports.broke-within', { reason: reason.slice(0, 300) })
}

type Plan = Import & { readonly language: Language; readonly sites: readonly Site[] }

const stoppable = new Set(['running', 'paused', 'failed'])

const begin = (house: HouseAccess, importId: string, dryRun: boolean): Promise<Plan | undefined> =>
  house.write(async (scope) => {
    const found = await findImport(scope, importId)
    if (found === undefined || isOver(found)) return undefined
    const isResumed = !dryRun && stoppable.has(found.state) && found.read > 0
    if (!isResumed) {
      await clearRefusals(scope, importId)
      await setImport(scope, importId, { state: dryRun ? 'dry_run' : 'running', progress: noProgress })
      scope.record({
        kind: 'import-started',
        payload: { importId, source: found.source, kind: found.kind, dryRun },
      })
    }
    const sites = await listSites(scope)
    const preferred = sites.filter(({ id }) => id === found.options.siteId)
    return {
      ...found,
      ...(isResumed ? {} : noProgress),
      sites: [...preferred, ...sites],
      language: await languageOfHouse(scope),
    }
  })

const languageOfHouse = async (scope: HouseScope): Promise<Language> => {
  const [site] = await listSites(scope)
  return site !== undefined && isLanguage(site.language) ? site.language : 'en'
}

const readThrough = async (house: HouseAccess, plan: Plan, options: RunOptions): Promise<Progress> => {
  const file = await openCsv(() => house.foundation.files.stream(plan.storageKey))
  let progress: Progress = {
    read: plan.read,
    created: plan.created,
    unchanged: plan.unchanged,
    refused: plan.refused,
  }
  let skip = plan.read
  let batch: CsvRow[] = []
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return
    progress = await takeBatch(house, plan, {
      rows: batch,
      progress,
      dryRun: options.dryRun,
      isWhole: plan.kind === 'prices',
    })
    options.onProgress?.(progress)
    batch = []
  }
  for await (const row of file.rows()) {
    if (skip > 0) {
      skip -= 1
      continue
    }
    batch.push(row)
    // A price list is published whole or not at all.
    if (batch.length >= rowsAtOnce && plan.kind !== 'prices') await flush()
  }
  await flush()
  return progress
}

interface Batch {
  readonly rows: readonly CsvRow[]
  readonly progress: Progress
  readonly dryRun: boolean
  readonly isWhole: boolean
}

const takeBatch = async (house: HouseAccess, plan: Plan, batch: Batch): Promise<Progress> => {
  const readings = batch.rows.map((row) => ({
    row,
    reading: readRow(plan.kind, row.cells, { mapping: plan.mapping, language: plan.language }),
  }))
  const good = readings.flatMap(({ row, reading }) =>
    isFaults(reading) ? [] : [{ line: row.line, record: reading }],
  )
  const bad = readings.flatMap(({ row, reading }) =>
    isFaults(reading) ? reading.map((fault) => refusalOf(plan.language, row, fault)) : [],
  )
  return house.write(async (scope) => {
    const written = batch.dryRun ? wouldBe(good) : await write(scope, plan, good)
    const late = written.refused.map(({ line, column, code }) => ({
      line,
      column: plan.mapping[column] ?? column,
      reason: translate(plan.language, code, { value: '', column: plan.mapping[column] ?? column }),
      row: rowText(batch.rows.find((row) => row.line === line)),
    }))
    await insertRefusals(scope, plan.id, [...bad, ...late])
    const refusedRows = new Set([...bad, ...late].map(({ line }) => line)).size
    const progress: Progress = {
      read: batch.progress.read + batch.rows.length,
      created: batch.progress.created + written.created,
      unchanged: batch.progress.unchanged + written.unchanged,
      refused: batch.progress.refused + refusedRows,
    }
    await setImport(scope, plan.id, { state: batch.dryRun ? 'dry_run' : 'running', progress })
    return progress
  })
}

const isFaults = (reading: ImportRecord | readonly CellFault[]): reading is readonly CellFault[] =>
  Array.isArray(reading)

const wouldBe = (good: readonly unknown[]): Written => ({ created: good.length, unchanged: 0, refused: [] })

const refusalOf = (language: Language, row: CsvRow, fault: CellFault): RowRefusal => ({
  line: row.line,
  column: fault.column,
  reason: translate(language, fault.code, { value: fault.value, column: fault.column }),
  row: rowText(row),
})

const rowText = (row: CsvRow | undefined): string => JSON.stringify(row?.cells ?? {}).slice(0, 20_000)

type Good = readonly { readonly line: number; readonly record: ImportRecord }[]

const write = (scope: HouseScope, plan: Plan, good: Good): Promise<Written> => {
  const { source, sites } = plan
  switch (plan.kind) {
    case 'clients':
      return writeClients(scope, {
        source,
        sites,
        rows: good.flatMap(({ line, record }) => (record.kind === 'client' ? [{ line, record }] : [])),
      })
    case 'watches':
      return writeWatches(scope, {
        source,
        sites,
        rows: good.flatMap(({ line, record }) => (record.kind === 'watch' ? [{ line, record }] : [])),
      })
    case 'orders':
    case 'repairs':
      return writeOrders(scope, {
        source,
        sites,
        rows: good.flatMap(({ line, record }) => (record.kind === 'order' ? [{ line, record }] : [])),
      })
    case 'prices':
      return writePrices(scope, plan, good.flatMap(({ line, record }) => (record.kind === 'price' ? [{ line, record }] : []))) // prettier-ignore
  }
}

const writePrices = async (
  scope: HouseScope,
  plan: Plan,
  rows: readonly { line: number; record: PriceRecord }[],
): Promise<Written> => {
  const services = new Map(
    (await listServices(scope)).map((service) => [service.code.toLowerCase(), service.id]),
  )
  const known = rows.filter(({ record }) => services.has(record.service.toLowerCase()))
  const refused = rows
    .filter(({ record }) => !services.has(record.service.toLowerCase()))
    .map(({ line }) => ({ line, column: 'service', code: 'imports.unknown-thing' as const }))
  if (known.length === 0) return { created: 0, unchanged: 0, refused }
  const { currency, validFrom, listName, siteId } = plan.options
  const published = await publishPriceList(scope, {
    name: listName || plan.source,
    currency,
    siteId: siteId === '' ? null : siteId,
    validFrom: validFrom || scope.now.toISOString().slice(0, 10),
    validUntil: null,
    roundingMinor: usualRounding(currency),
    taxIncluded: true,
    prices: known.map(({ record }) => ({
      serviceId: services.get(record.service.toLowerCase()) ?? '',
      amountMinor: record.amountMinor,
    })),
  })
  if (isRefusal(published)) throw new CsvFault('broken', 1)
  return { created: known.length, unchanged: 0, refused }
}

const finish = (
  house: HouseAccess,
  plan: Plan,
  result: { progress: Progress; dryRun: boolean },
): Promise<void> =>
  house.write(async (scope) => {
    const { created, unchanged, refused } = result.progress
    await setImport(scope, plan.id, { state: result.dryRun ? 'checked' : 'done', progress: result.progress })
    scope.record({
      kind: 'import-finished',
      payload: { importId: plan.id, source: plan.source, created, unchanged, refused },
    })
  })

/** Told by the screen to run; a restart of the server takes the job up again where its counters stand. */
export const importWorker: Worker = worker('run-import', async (house, { importId, dryRun }) => {
  await runImport(house, importId, { dryRun })
})
