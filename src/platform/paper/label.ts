import { pictureLibrary } from '#platform/picture-library.ts'

import type { PaperJob, PaperOutput, Press } from './press.ts'

/** An adhesive label: one symbol for the scanner, few words for the eye. Sizes in millimetres. */
export type LabelWords = {
  width: number
  height: number
  language: string
  code: string
  title: string
  badge: string
  name: string
  place: string
  date: string
}

const dotsPerInch = 300

const dots = (millimetres: number): number => Math.round((millimetres / 25.4) * dotsPerInch)

// The sheet is a whole number of printer dots, so that a module of the symbol is too and no scanner meets a blurred edge.
const labelJob = (words: LabelWords, madeAt: Date, output: PaperOutput): PaperJob => ({
  template: '/platform/paper/label.typ',
  data: { ...words, width: dots(words.width), height: dots(words.height) },
  symbols: { code: { kind: 'data-matrix', text: words.code } },
  output,
  madeAt,
})

export const printLabelPdf = (press: Press, words: LabelWords, madeAt: Date): Promise<Uint8Array> =>
  press.print(labelJob(words, madeAt, 'accessible'))

/** Black and white at 300 dots an inch, as thermal printers want it. */
export const printLabelPng = async (press: Press, words: LabelWords, madeAt: Date): Promise<Uint8Array> => {
  const svg = await press.print(labelJob(words, madeAt, 'picture'))
  const sharp = await pictureLibrary()
  const size = { width: dots(words.width), height: dots(words.height) }
  return (
    sharp(svg, { density: dotsPerInch })
      .resize({ ...size, fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .greyscale()
      // Thin strokes must not vanish between two dots.
      .threshold(190)
      .withMetadata({ density: dotsPerInch })
      .png({ palette: true, colours: 2 })
      .toBuffer()
  )
}
