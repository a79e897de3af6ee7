import { createHash } from 'node:crypto'
import type { SharedScope } from '#doors/scope.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/identifier.ts'
import type { NewFile } from '../domain/new-file.ts'

export interface StoredFile {
  readonly id: string
  readonly storageKey: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly width: number | null
  readonly height: number | null
}

/** Bytes first, row second: a crash between the two leaves an unnamed file, never a name without one. */
export const keepFile = async (scope: SharedScope, store: FileStore, file: NewFile): Promise<StoredFile> => {
  const stored: StoredFile = {
    id: newId(),
    storageKey: await store.keep(file.bytes),
    name: file.name,
    mediaType: file.mediaType,
    size: file.bytes.byteLength,
    width: file.width ?? null,
    height: file.height ?? null,
  }
  await scope.trx
    .insertInto('files')
    .values({
      house_id: scope.houseId,
      id: stored.id,
      storage_key: stored.storageKey,
      name: stored.name,
      media_type: stored.mediaType,
      size: stored.size,
      width: stored.width,
      height: stored.height,
      sha256: createHash('sha256').update(file.bytes).digest(),
      created_at: scope.now,
      created_by: scope.actor.kind === 'staff' ? scope.actor.id : null,
    })
    .execute()
  scope.record({
    kind: 'file-stored',
    payload: { fileId: stored.id, mediaType: stored.mediaType, size: stored.size },
  })
  return stored
}

export const findFile = async (scope: SharedScope, id: string): Promise<StoredFile | undefined> => {
  const row = await scope.trx
    .selectFrom('files')
    .select(['id', 'storage_key', 'name', 'media_type', 'size', 'width', 'height'])
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    storageKey: row.storage_key,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    width: row.width,
    height: row.height,
  }
}
