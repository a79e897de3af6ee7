import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { openHouse, type HouseAccess } from '#doors/house.ts'
import { keepFile } from '#modules/files/public.ts'
import {
  fieldsOf,
  findCutOff,
  findImport,
  importKinds,
  insertImport,
  isImportKind,
  listRefusals,
  recallMapping,
  rememberMapping,
  runImport,
  suggestMapping,
  type ImportKind,
  type Mapping,
} from '#modules/imports/public.ts'
import { openCsv } from '#platform/csv/csv-reader.ts'
import type { Settings } from '#platform/settings.ts'
import { openLog } from '#platform/log.ts'
import { chooseHouse } from './choose-house.ts'
import { openFoundation } from './open-foundation.ts'
import { CommandRefused, type Options } from './options.ts'
import { say } from './say.ts'

export const flags = ['dry-run']

export const help =
  'import FILE --kind KIND --source NAME [--dry-run] [--map field=column,…]   clients, watches, orders, prices or repairs (Open Repair Data Standard) from CSV'

export const run = async (settings: Settings, options: Options): Promise<void> => {
  const [path] = options.words
  const kind = options.named.get('kind') ?? ''
  const source = options.named.get('source') ?? ''
  if (path === undefined || source === '' || !isImportKind(kind)) {
    throw new CommandRefused(
      `Say what to import: npm run hb -- import FILE --kind ${importKinds.join('|')} --source NAME`,
    )
  }
  const opened = await openFoundation(settings, openLog('error'))
  try {
    const { id } = await chooseHouse(opened.foundation.database, options)
    await perform(openHouse(opened.foundation, id), { path, kind, source, options })
  } finally {
    await opened.close()
  }
}

interface Wish {
  readonly path: string
  readonly kind: ImportKind
  readonly source: string
  readonly options: Options
}

const perform = async (house: HouseAccess, wish: Wish): Promise<void> => {
  const dryRun = wish.options.flags.has('dry-run')
  const bytes = readBytes(wish.path)
  const sha256 = createHash('sha256').update(bytes).digest()
  const cutOff = dryRun ? undefined : await house.read((scope) => findCutOff(scope, { ...wish, sha256 }))
  if (cutOff !== undefined) say(`Going on with the import that was cut off after ${cutOff.read} rows.`)
  const importId = cutOff?.id ?? (await begin(house, wish, bytes))
  let told = 0
  const progress = await runImport(house, importId, {
    dryRun,
    onProgress: ({ read }) => {
      if (read - told < 1000) return
      told = read
      say(`  ${read} rows read`)
    },
  })
  const { failure, refusals } = await house.read(async (scope) => ({
    failure: (await findImport(scope, importId))?.failure ?? '',
    refusals: await listRefusals(scope, importId, { line: 0, column: '' }),
  }))
  if (failure !== '') throw new CommandRefused(failure)
  const verb = dryRun ? 'would be created' : 'created'
  say(
    `${basename(wish.path)}: ${progress.read} rows read, ${progress.created} ${verb}, ${progress.unchanged} unchanged, ${progress.refused} refused.`,
  )
  for (const refusal of refusals.slice(0, 20))
    say(`  line ${refusal.line}, ${refusal.column_name}: ${refusal.reason}`)
  if (progress.refused > 20)
    say('  … all refused rows stand on the import’s screen and can be downloaded there.')
}

const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path)
  } catch {
    throw new CommandRefused(`${path} cannot be read.`)
  }
}

const begin = async (house: HouseAccess, wish: Wish, bytes: Uint8Array): Promise<string> => {
  const mapping = await mappingOf(house, wish, bytes)
  const missing = fieldsOf[wish.kind].filter(
    ({ name, isNeeded }) => isNeeded === true && mapping[name] === undefined,
  )
  if (missing.length > 0) {
    throw new CommandRefused(
      `Say which column is ${missing.map(({ name }) => name).join(', ')}: --map ${missing[0]?.name ?? ''}=COLUMN`,
    )
  }
  say(`Columns: ${Object.entries(mapping).map(([field, column]) => `${field} ← ${column}`).join(', ')}`) // prettier-ignore
  return house.write(async (scope) => {
    const file = await keepFile(scope, house.foundation.files, {
      name: basename(wish.path),
      mediaType: 'text/csv',
      bytes,
    })
    await rememberMapping(scope, { ...wish, mapping })
    return insertImport(scope, {
      source: wish.source,
      kind: wish.kind,
      fileId: file.id,
      mapping,
      options: {},
    })
  })
}

const mappingOf = async (house: HouseAccess, wish: Wish, bytes: Uint8Array): Promise<Mapping> => {
  const file = await openCsv(() => new Response(Uint8Array.from(bytes)).body ?? new ReadableStream())
  const samples: Readonly<Record<string, string>>[] = []
  for await (const row of file.rows()) {
    samples.push(row.cells)
    if (samples.length >= 20) break
  }
  const remembered = await house.read((scope) => recallMapping(scope, wish.source, wish.kind))
  const given = Object.fromEntries((wish.options.named.get('map') ?? '').split(',').flatMap((pair) => { const [field, column] = pair.split('='); return field === undefined || column === undefined ? [] : [[field, column]] })) // prettier-ignore
  return { ...suggestMapping(wish.kind, file.header, samples), ...remembered, ...given }
}
