import sharp from 'sharp'

// Photographs and signatures come from outside: they are decoded, bounded and written anew before they reach the
// typesetter. A picture that cannot be read is left out; the paper is printed all the same.

const pixelLimit = 60_000_000

const printablePicture = async (bytes: Uint8Array): Promise<Uint8Array | undefined> => {
  try {
    const image = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error' }).rotate()
    const { hasAlpha } = await image.metadata()
    const bounded = image.resize({ width: 1000, height: 1000, fit: 'inside', withoutEnlargement: true })
    return await (hasAlpha ? bounded.png({ palette: true }) : bounded.jpeg({ quality: 82 })).toBuffer()
  } catch {
    return undefined
  }
}

export const printablePictures = async (
  pictures: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Uint8Array>> => {
  const printable: Record<string, Uint8Array> = {}
  for (const [name, bytes] of Object.entries(pictures)) {
    const picture = await printablePicture(bytes)
    if (picture !== undefined) printable[name] = picture
  }
  return printable
}
