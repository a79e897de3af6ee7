import { ownLines } from '#voices/truth/text/own-lines.ts'

/** Longer lines head no quotation, and rules read at most so much of each. */
const readOfLine = 300

export interface OwnWords {
  readonly text: string
  readonly quoted: string
}

/** What the person wrote now, and the earlier mail below or between it. When nothing else is there, the quoted is the text. */
export const separateQuoted = (whole: string): OwnWords => {
  const lines = whole.split('\n')
  const cut = lines.map((line) => line.slice(0, readOfLine).trimEnd())
  const lineAt = new Map<number, number>()
  let offset = 0
  for (const [index, line] of cut.entries()) {
    lineAt.set(offset, index)
    offset += line.length + 1
  }
  const own = new Set(ownLines(cut.join('\n')).map(({ start }) => lineAt.get(start)))
  const pick = (isOwn: boolean): string =>
    lines
      .filter((_line, index) => own.has(index) === isOwn)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  const text = pick(true)
  return text === '' ? { text: whole.trim(), quoted: '' } : { text, quoted: pick(false) }
}
