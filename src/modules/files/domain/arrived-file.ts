import { fileKind } from './file-kind.ts'
import { fileName } from './file-name.ts'
import type { NewFile } from './new-file.ts'
import { redrawn } from './picture.ts'

// Kept and handed out as a download under an honest ending; everything else is called .bin, so that no double click starts it.
const harmless = /\.(docx|xlsx|odt|ods|heic|heif|txt|eml|ics|vcf|mov|mp4)$/i

/**
 * What a stranger sent along: never refused, because nothing that arrived is lost, and never believed. Photographs are drawn
 * anew, a PDF must be one; the rest is bytes that a browser saves and does not open.
 */
export const readyArrivedFile = async (file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<NewFile> => {
  const kind = fileKind(file.bytes)
  if (kind === 'pdf')
    return { name: fileName(file.name, 'pdf'), mediaType: 'application/pdf', bytes: file.bytes }
  if (kind === 'picture') {
    const picture = await redrawn(file.bytes)
    if (picture !== undefined)
      return { name: fileName(file.name, 'webp'), mediaType: 'image/webp', ...picture }
  }
  const [, ending = 'bin'] = harmless.exec(file.name) ?? []
  return {
    name: fileName(file.name, ending.toLowerCase()),
    mediaType: 'application/octet-stream',
    bytes: file.bytes,
  }
}
