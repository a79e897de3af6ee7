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
  for (const [index, line] of lines.entries()) {
    const end = start + line.length
    if (startsQuotation(line, lines[index + 1])) return own
    if (!/^\s*>/.test(line)) own.push({ start, end })
    start = end + 1
  }
  return own
}

function startsQuotation(line: string, next: string | undefined): boolean {
  if (HEADERS.some((header) => header.test(line))) return true
  return next !== undefined && TWO_LINE_HEADER.test(`${line}\n${next}`)
}
