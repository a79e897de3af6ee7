import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// PDF/UA and PDF/A refuse a document with a missing glyph, so the press must know before it prints which
// characters its fonts can draw. This reads the character map ('cmap') of each font file.

export type Coverage = (codePoint: number) => boolean

type Range = readonly [first: number, last: number]

const tableOffset = (font: DataView, wanted: string): number | undefined => {
  const count = font.getUint16(4)
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => font.getUint8(record + at)))
    if (tag === wanted) return font.getUint32(record + 8)
  }
  return undefined
}

// Format 12: 32-bit segments, the whole of Unicode.
const segmentedCoverage = (font: DataView, start: number): Range[] => {
  const groups = font.getUint32(start + 12)
  return Array.from({ length: groups }, (_, index): Range => {
    const group = start + 16 + index * 12
    return [font.getUint32(group), font.getUint32(group + 4)]
  })
}

// Format 4: the 16-bit plane; a character inside a segment may still map to glyph 0, that is: to nothing.
const basicPlaneCoverage = (font: DataView, start: number): Range[] => {
  const segments = font.getUint16(start + 6) / 2
  const ranges: Range[] = []
  for (let segment = 0; segment < segments; segment += 1) {
    const endAt = start + 14 + segment * 2
    const last = font.getUint16(endAt)
    const first = font.getUint16(endAt + 2 + segments * 2)
    const delta = font.getUint16(endAt + 2 + segments * 4)
    const rangeAt = endAt + 2 + segments * 6
    const rangeOffset = font.getUint16(rangeAt)
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph =
        rangeOffset === 0 ? code + delta : font.getUint16(rangeAt + rangeOffset + (code - first) * 2)
      if ((glyph & 0xffff) !== 0) ranges.push([code, code])
    }
  }
  return ranges
}

const fontCoverage = (bytes: Buffer): Range[] => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const map = tableOffset(font, 'cmap')
  if (map === undefined) return []
  const subtables = Array.from(
    { length: font.getUint16(map + 2) },
    (_, index) => map + font.getUint32(map + 8 + index * 8),
  )
  return subtables.flatMap((start) => {
    const format = font.getUint16(start)
    if (format === 12) return segmentedCoverage(font, start)
    return format === 4 ? basicPlaneCoverage(font, start) : []
  })
}

const isSingleFont = (name: string): boolean => /\.(ttf|otf)$/i.test(name)

export const coverageOf = (folders: readonly string[]): Coverage => {
  const known = new Set<number>()
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter(isSingleFont)) {
      for (const [first, last] of fontCoverage(readFileSync(join(folder, name)))) {
        for (let code = first; code <= last; code += 1) known.add(code)
      }
    }
  }
  return (codePoint) => known.has(codePoint)
}
