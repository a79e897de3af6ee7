import { pictureLibrary } from '#platform/picture-library.ts'

export interface Picture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

const longestSide = 2400
const smallSide = 480
/** A hundred million points are more than any camera; a bomb of a small file that unfolds to billions is refused unread. */
const mostPixels = 100_000_000

/**
 * Drawn anew: upright as the camera was held, at most 2400 points long, without where and with what it was taken, and
 * without whatever else the file carried. Undefined when it cannot be drawn.
 */
export const redrawn = async (bytes: Uint8Array): Promise<Picture | undefined> => {
  const sharp = await pictureLibrary()
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 84 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}

/** For lists and strips of pictures. */
export const small = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const sharp = await pictureLibrary()
  return sharp(bytes, { limitInputPixels: mostPixels })
    .resize({ width: smallSide, height: smallSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 76 })
    .toBuffer()
}
