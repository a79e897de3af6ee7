import type { Upload } from '#doors/uploads.ts'
import { refuse, type Refusal } from '#platform/refusal.ts'
import { fileKind, largest } from '../domain/file-kind.ts'
import { fileName } from '../domain/file-name.ts'
import { redrawn } from '../domain/picture.ts'
import type { NewFile } from '../domain/new-file.ts'

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
    return { name: fileName(upload.name, 'pdf'), mediaType: 'application/pdf', bytes: upload.bytes }
  if (kind === 'csv')
    return { name: fileName(upload.name, 'csv'), mediaType: 'text/csv; charset=utf-8', bytes: upload.bytes }
  const picture = await redrawn(upload.bytes)
  if (picture === undefined) return refuse('files.picture-broken', { status: 415 })
  return { name: fileName(upload.name, 'webp'), mediaType: 'image/webp', ...picture }
}
