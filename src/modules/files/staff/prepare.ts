import type { Upload } from '#doors/uploads.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'
import { fileKind, largest } from '../domain/file-kind.ts'
import { redrawn } from '../domain/picture.ts'
import type { NewFile } from '../store/files.ts'

/** Before any transaction: drawing a photograph takes longer than writing its row. */
export const prepareFile = async (upload: Upload): Promise<NewFile | Refusal> => {
  const kind = fileKind(upload.bytes)
  if (kind === undefined) return refuse('files.kind-refused', { status: 415 })
  if (upload.bytes.byteLength > largest[kind]) {
    return refuse('files.too-large', {
      status: 413,
      values: { megabytes: Math.round(largest[kind] / 1_000_000) },
    })
  }
  if (kind === 'pdf')
    return { name: named(upload.name, 'pdf'), mediaType: 'application/pdf', bytes: upload.bytes }
  if (kind === 'csv')
    return { name: named(upload.name, 'csv'), mediaType: 'text/csv; charset=utf-8', bytes: upload.bytes }
  const picture = await redrawn(upload.bytes)
  if (picture === undefined) return refuse('files.picture-broken', { status: 415 })
  return { name: named(upload.name, 'webp'), mediaType: 'image/webp', ...picture }
}

// The given name without its ending and without what a file system or a header could stumble over.
const named = (name: string, ending: string): string => {
  const stem = name
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N} ._-]+/gu, '-')
    .trim()
    .slice(0, 120)
  return `${stem === '' ? 'file' : stem}.${ending}`
}
