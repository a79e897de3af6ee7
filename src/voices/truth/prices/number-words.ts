import { numbersIn } from '../words/numbers.ts'

/** Numbers in words, in the four languages at once, built up from their parts: "quatre-vingt-dix", "forty-five", "achthundertneunzig". */
const VALUES: Readonly<Record<string, number>> = {
  ...numbersIn.fr,
  ...numbersIn.en,
  ...numbersIn.de,
  ...numbersIn.it,
  // French, further
  cinquante: 50,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  quatrevingt: 80,
  quatrevingts: 80,
  // English, further
  seventeen: 17,
  nineteen: 19,
  fourty: 40,
  fifty: 50,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  // German, further
  funf: 5,
  fuenf: 5,
  zwolf: 12,
  zwoelf: 12,
  siebzehn: 17,
  funfzig: 50,
  fuenfzig: 50,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  // Italian, further
  diciassette: 17,
  diciannove: 19,
  vent: 20,
  trent: 30,
  quarant: 40,
  cinquanta: 50,
  cinquant: 50,
  sessant: 60,
  settanta: 70,
  settant: 70,
  ottanta: 80,
  ottant: 80,
  novanta: 90,
  novant: 90,
}
const HUNDREDS: ReadonlySet<string> = new Set(['cent', 'cents', 'hundred', 'hundert', 'cento'])
const THOUSANDS: ReadonlySet<string> = new Set(['mille', 'mila', 'thousand', 'tausend'])
const JOINTS: ReadonlySet<string> = new Set(['et', 'and', 'und'])

const PIECES = [...Object.keys(VALUES), ...HUNDREDS, ...THOUSANDS, ...JOINTS].sort(
  (a, b) => b.length - a.length,
)
const RUN = new RegExp(`(?:(?:${PIECES.join('|')})[ -]*)+$`)

function piecesOf(run: string): string[] | undefined {
  const letters = run.replace(/[ -]/g, '')
  const cut: string[] = []
  for (let at = 0; at < letters.length;) {
    const piece = PIECES.find((one) => letters.startsWith(one, at))
    if (!piece) return undefined
    cut.push(piece)
    at += piece.length
  }
  return cut
}

/** The value of a run of number words; undefined where it makes no number. */
function numberOfWords(run: string): number | undefined {
  const pieces = piecesOf(run)
  if (!pieces || pieces.every((piece) => JOINTS.has(piece))) return undefined
  let total = 0
  let current = 0
  for (const piece of pieces) {
    if (HUNDREDS.has(piece)) current = (current || 1) * 100
    else if (THOUSANDS.has(piece)) {
      total += (current || 1) * 1000
      current = 0
    } else current += VALUES[piece] ?? 0
  }
  return total + current
}

/** The number words that end just before a place in the text: "that comes to forty-five |francs". */
export function numberBefore(
  text: string,
  end: number,
): { readonly from: number; readonly value: number } | undefined {
  const left = text.slice(Math.max(0, end - 60), end)
  const match = RUN.exec(left)
  if (!match) return undefined
  // The run must start with a word, not inside one, and not with a joining word: "und fünfzig" leaves the "und".
  const lead = /^(?:(?:et|and|und)[ -]+)*/.exec(match[0])?.[0].length ?? 0
  const start = match.index + lead
  if (/[a-z]/.test(left[start - 1] ?? '')) return undefined
  const value = numberOfWords(left.slice(start).trim())
  return value === undefined ? undefined : { from: end - left.length + start, value }
}
