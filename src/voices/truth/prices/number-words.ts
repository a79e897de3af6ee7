/** Numbers in words, in the four languages at once, built up from their parts: "quatre-vingt-dix", "forty-five", "achthundertneunzig". */
const VALUES: Readonly<Record<string, number>> = {
  // French
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  quatrevingt: 80,
  quatrevingts: 80,
  // English
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  // German
  ein: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  fuenf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  zwoelf: 12,
  sechzehn: 16,
  siebzehn: 17,
  zwanzig: 20,
  dreissig: 30,
  vierzig: 40,
  funfzig: 50,
  fuenfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  // Italian
  uno: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
  venti: 20,
  vent: 20,
  trenta: 30,
  trent: 30,
  quaranta: 40,
  quarant: 40,
  cinquanta: 50,
  cinquant: 50,
  sessanta: 60,
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
export function numberOfWords(run: string): number | undefined {
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
