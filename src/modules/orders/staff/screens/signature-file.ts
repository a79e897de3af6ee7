import { uploadFile } from '#staff-app/upload.ts'
import type { Signature } from '#ui/signature-pad.tsx'

const ink = '#1b2330'

/** A name typed by somebody who cannot draw is kept as a picture too: paper and portal show one kind of signature. */
const drawName = (name: string): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const canvas = document.createElement('canvas')
    canvas.width = 900
    canvas.height = 240
    const pen = canvas.getContext('2d')
    if (pen) {
      pen.fillStyle = ink
      pen.font = "italic 64px 'Source Serif 4 Variable', Georgia, serif"
      pen.textBaseline = 'middle'
      pen.fillText(name, 40, 120, 820)
    }
    canvas.toBlob((image) => (image ? resolve(image) : reject(new Error('no picture'))), 'image/png')
  })

/** The signature as a file of the house. */
export const keepSignature = async (signature: Signature): Promise<string> => {
  const image = signature.kind === 'drawn' ? signature.image : await drawName(signature.name)
  return (await uploadFile(image, 'signature.png')).id
}
