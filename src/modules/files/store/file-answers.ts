import { FileAnswer } from '#doors/answers.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { small } from '../domain/picture.ts'
import type { StoredFile } from './files.ts'

const isPicture = (file: StoredFile): boolean => file.mediaType.startsWith('image/')

/** Pictures and PDF in the window, everything else as a download; both doors answer alike. A file never changes. */
export const fileAnswer = (store: FileStore, file: StoredFile): FileAnswer =>
  new FileAnswer({
    bytes: store.stream(file.storageKey),
    mediaType: file.mediaType,
    name: file.name,
    inline: isPicture(file) || file.mediaType === 'application/pdf',
    neverChanges: true,
  })

/** Drawn when somebody wants it, after the transaction of the request has ended: drawing must not hold the database. */
export const smallAnswer = (store: FileStore, file: StoredFile): FileAnswer | undefined => {
  if (!isPicture(file)) return undefined
  const bytes = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        controller.enqueue(await small(await store.read(file.storageKey)))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return new FileAnswer({
    bytes,
    mediaType: 'image/webp',
    name: `small-${file.name}`,
    inline: true,
    neverChanges: true,
  })
}
