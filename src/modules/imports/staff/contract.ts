import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const id = z.uuid()
const kind = z.enum(['clients', 'watches', 'orders', 'prices', 'repairs'])
const mapping = z.record(z.string().max(60), z.string().max(300))
const options = z.strictObject({
  siteId: z.union([id, z.literal('')]).optional(),
  currency: z.enum(['CHF', 'EUR']).optional(),
  validFrom: z.iso.date().optional(),
  listName: z.string().trim().max(120).optional(),
})

const standing = z.strictObject({
  id: z.string(),
  source: z.string(),
  /** What the licence of a named source asks to be said beside its rows; empty for others. */
  credit: z.string(),
  kind,
  fileName: z.string(),
  state: z.enum(['mapping', 'dry_run', 'checked', 'running', 'paused', 'done', 'failed']),
  read: z.number(),
  created: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  failure: z.string(),
})

export const listImports = endpoint({
  method: 'GET',
  path: '/api/imports',
  reply: z.strictObject({
    imports: z.array(standing),
    sources: z.array(z.strictObject({ name: z.string(), kind, credit: z.string() })),
  }),
})

/** What a file holds: its columns, a few rows, and which column probably is which field. */
export const previewImport = endpoint({
  method: 'POST',
  path: '/api/imports/preview',
  body: z.strictObject({ fileId: id, kind, source: z.string().trim().max(80) }),
  reply: z.strictObject({
    header: z.array(z.string()),
    delimiter: z.string(),
    encoding: z.string(),
    rows: z.array(z.record(z.string(), z.string())),
    fields: z.array(z.strictObject({ name: z.string(), isNeeded: z.boolean() })),
    mapping,
    isRemembered: z.boolean(),
  }),
})

export const createImport = endpoint({
  method: 'POST',
  path: '/api/imports',
  body: z.strictObject({
    fileId: id,
    kind,
    source: z.string().trim().min(1).max(80),
    mapping,
    options: options.default({}),
    dryRun: z.boolean(),
  }),
  reply: z.strictObject({ id: z.string() }),
})

export const readImport = endpoint({
  method: 'GET',
  path: '/api/imports/:id',
  params: z.strictObject({ id }),
  reply: z.strictObject({
    import: standing,
    refusals: z.array(z.strictObject({ line: z.number(), column: z.string(), reason: z.string() })),
  }),
})

/** After a dry run, or after a stop: reads the file from where the counters stand. */
export const runImport = endpoint({
  method: 'POST',
  path: '/api/imports/:id/run',
  params: z.strictObject({ id }),
  body: z.strictObject({}),
  reply: z.strictObject({ id: z.string() }),
})

/** The refused rows as they came, each with its reason beside, to be mended and imported again. */
export const downloadRefusals = endpoint({
  method: 'GET',
  path: '/api/imports/:id/refused.csv',
  params: z.strictObject({ id }),
  reply: z.never(),
})
