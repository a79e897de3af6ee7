/**
 * Which stretches of an outgoing text are our own words. Lines quoted with `>`, and everything under the header a mail
 * program writes over the mail it answers, were said by someone else at another time.
 */
const HEADERS: readonly RegExp[] = [
  /^\s*(?:le|il giorno|am|on)\b.{4,160}(?:a écrit|a ecrit|ha scritto|schrieb|wrote)\b.{0,120}:?\s*$/i,
  /^.{2,120}\b(?:a écrit|ha scritto|schrieb|wrote)\s*(?:le|am|on|il)?.{0,60}:\s*$/i,
  /^\s*-{2,}\s*(?:original message|message d['’]origine|message original|ursprüngliche nachricht|originalnachricht|messaggio originale|forwarded message|message transféré|weitergeleitete nachricht|messaggio inoltrato).*$/i,
  /^\s*(?:de|von|from|da)\s*:\s.*(?:@|<).*$/i,
]
const TWO_LINE_HEADER =
  /^\s*(?:le|il giorno|am|on)\b.{4,200}\n.{0,160}(?:a écrit|ha scritto|schrieb|wrote)\b.{0,60}:\s*$/i

export interface Stretch {
  readonly start: number
  readonly end: number
}

export function ownLines(text: string): Stretch[] {
  const own: Stretch[] = []
  let start = 0
  const lines = text.split('\n')
  let header = 0
  for (const [index, line] of lines.entries()) {
    const end = start + line.length
    const headed = startsQuotation(line, lines[index + 1])
    // Under a header whose mail is marked line by line, what is not marked is ours again: an answer below or in between.
    if (headed && !marksLines(lines.slice(index + 1))) return own
    if (headed) header = HEADERS.some((one) => one.test(line)) ? 1 : 2
    if (header === 0 && !QUOTED.test(line)) own.push({ start, end })
    header = Math.max(0, header - 1)
    start = end + 1
  }
  return own
}

const QUOTED = /^\s*>/

/** Whether the mail under a header is marked with `>`: its first lines that say anything are. */
function marksLines(below: readonly string[]): boolean {
  const said = below.filter((line) => line.trim() !== '')
  return said.slice(0, 2).some((line) => QUOTED.test(line))
}

function startsQuotation(line: string, next: string | undefined): boolean {
  if (HEADERS.some((header) => header.test(line))) return true
  return next !== undefined && TWO_LINE_HEADER.test(`${line}\n${next}`)
}
