/** An hour of the day as a sentence says it. */
export interface HourSaid {
  readonly from: number
  readonly to: number
  readonly minutes: number
  /** "At three" may be morning or afternoon. */
  readonly either: boolean
}

/** Hours and minutes in words, of all four languages: no word stands for two numbers. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['une', 'one', 'eins', 'ein', 'una'],
    ['deux', 'two', 'zwei', 'due'],
    ['trois', 'three', 'drei', 'tre'],
    ['quatre', 'four', 'vier', 'quattro'],
    ['cinq', 'five', 'funf', 'fuenf', 'cinque'],
    ['six', 'sechs', 'sei'],
    ['sept', 'seven', 'sieben', 'sette'],
    ['huit', 'eight', 'acht', 'otto'],
    ['neuf', 'nine', 'neun', 'nove'],
    ['dix', 'ten', 'zehn', 'dieci'],
    ['onze', 'eleven', 'elf', 'undici'],
    ['douze', 'twelve', 'zwolf', 'zwoelf', 'dodici'],
    ['treize', 'thirteen', 'dreizehn', 'tredici'],
    ['quatorze', 'fourteen', 'vierzehn', 'quattordici'],
    ['quinze', 'fifteen', 'funfzehn', 'fuenfzehn', 'quindici'],
    ['seize', 'sixteen', 'sechzehn', 'sedici'],
    ['dix-sept', 'seventeen', 'siebzehn', 'diciassette'],
    ['dix-huit', 'eighteen', 'achtzehn', 'diciotto'],
    ['dix-neuf', 'nineteen', 'neunzehn', 'diciannove'],
    ['vingt', 'twenty', 'zwanzig', 'venti'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
)
const MINUTES: Readonly<Record<string, number>> = {
  trente: 30,
  thirty: 30,
  dreissig: 30,
  trenta: 30,
  demie: 30,
  demi: 30,
  mezza: 30,
  mezzo: 30,
  'quarante-cinq': 45,
  'forty-five': 45,
  funfundvierzig: 45,
  quarantacinque: 45,
  quart: 15,
  'un quarto': 15,
}
const any = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
const HOUR = `\\d{1,2}|${any(WORDS)}`
const MINUTE = `[0-5]\\d|${any(MINUTES)}|${any(WORDS)}`
const HALF = `(?:\\s?(?<half>[ap]\\.?m\\.?(?![a-z])|o'clock|(?:in the |de l'|de l |del |am |di )?(?:afternoon|apres-midi|nachmittags?|pomeriggio|evening|abends?|sera)))?`
const NOT_AFTER = '(?![\\d%]|\\s?(?:euro|eur|chf|fr(?![a-z])|/|-\\d|jours|days|tage|giorn|bar))'

/**
 * "14 h 30", "14:30", "14 Uhr 30", "quatorze heures trente", "alle 14 e 30", "alle due e mezza". After a number the word "Uhr" reaches us
 * blanked (`___`), for it is no watch.
 */
const FULL = new RegExp(
  `(?<![\\d.,:/'-]|[a-z])(?<hour>${HOUR})(?:\\s?(?<sign>h|:|uhr|_{3}|heures?|ore)\\s?(?:et\\s)?|(?<=(?<![a-z])(?:alle|ore|le|um|at)\\s(?:\\d{1,2}|[a-z]+))\\s(?:e\\s)?)(?<minute>${MINUTE})(?!\\d|(?![ap]\\.?m)[a-z])(?:\\s?uhr|\\s?_{3}|\\s?h(?![a-z]))?${HALF}${NOT_AFTER}`,
  'g',
)
/** "15.30" alone is a price or a date; "alle 15.30", "15.30 Uhr" and "2.30 p.m." are hours. */
const DOTTED = new RegExp(
  `(?<![\\d.,:/'-])(?:(?<=(?<![a-z])(?<lead>alle|ore|um|at|a|vers|gegen|verso le|around)\\s)|)(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?<uhr>\\s?uhr|\\s?_{3}|\\s?h(?![a-z]))?${HALF}${NOT_AFTER}`,
  'g',
)
/** "15 h", "3 pm", "alle 15", "at three". */
const WHOLE = new RegExp(
  `(?<![\\d.,:/'-])(?:(?<hour>\\d{1,2})\\s?(?<sign>h|uhr|_{3}|heures?)(?![a-z_])|(?<bare>\\d{1,2})\\s?(?=[ap]\\.?m|o'clock)|(?<=(?<![a-z])(?:alle|ore|um|at)\\s)(?<after>\\d{1,2})(?![.:]\\d|\\s(?:uhr|_{3}|h(?![a-z]))))(?!\\s?[0-5]\\d(?!\\d))${HALF}${NOT_AFTER}`,
  'g',
)
const TO_HALF = new RegExp(
  `(?<![a-z])(?:(?<past>half past|quarter past|quarter to|viertel nach|viertel vor)|(?<halb>halb)|(?<half2>half)|(?<at>at|um))\\s(?<word>${HOUR})(?![a-z\\d]|[.:]\\d|\\s(?:uhr|_{3}|heures|h(?![a-z])|and|per|%)|\\s?[ap]\\.?m)${HALF}`,
  'g',
)

const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : (WORDS[word] ?? MINUTES[word] ?? Number.NaN)

const LATER = /^(?:p|in the|de l|del|am nach|am ab|di sera|afternoon|nachm|pomer|apres|abend|evening|sera)/

interface Read {
  readonly match: RegExpExecArray
  readonly hour: number
  readonly minute: number
  readonly either: boolean
}

function hourSaid({ match, hour, minute, either }: Read): HourSaid[] {
  if (!Number.isFinite(hour) || !Number.isFinite(minute) || hour > 24 || minute > 59) return []
  const half = match.groups?.['half'] ?? ''
  const later = LATER.test(half) && hour <= 12 && hour + minute / 60 < 13 && !(hour === 12 && minute >= 0)
  return [
    {
      from: match.index,
      to: match.index + match[0].trimEnd().length,
      minutes: (hour + (later ? 12 : 0)) * 60 + minute,
      either: either && hour <= 12 && half === '',
    },
  ]
}

function full(text: string): HourSaid[] {
  return [...text.matchAll(FULL)].flatMap((match) => {
    const { hour = '', minute = '', sign } = match.groups ?? {}
    return hourSaid({
      match,
      hour: numberOf(hour),
      minute: numberOf(minute),
      either: sign !== 'uhr' && sign !== '___',
    })
  })
}

function dotted(text: string): HourSaid[] {
  return [...text.matchAll(DOTTED)].flatMap((match) => {
    const { lead, uhr, half, hour, minute } = match.groups ?? {}
    if (!lead && !uhr && !half) return []
    return hourSaid({ match, hour: Number(hour), minute: Number(minute), either: !uhr })
  })
}

function whole(text: string): HourSaid[] {
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const { hour, bare, after } = match.groups ?? {}
    return hourSaid({ match, hour: Number(hour ?? bare ?? after), minute: 0, either: hour === undefined })
  })
}

const SHIFTS: Readonly<Record<string, number>> = {
  'half past': 30,
  'quarter past': 15,
  'viertel nach': 15,
  'quarter to': -15,
  'viertel vor': -15,
}

/** "Half past two" and British "half two" are 2:30; "halb drei" is too. */
function spoken(text: string): HourSaid[] {
  return [...text.matchAll(TO_HALF)].flatMap((match) => {
    const { past, halb, half2, word = '' } = match.groups ?? {}
    const hour = numberOf(word)
    if (hour > 12) return []
    const shift = halb ? -30 : half2 ? 30 : (SHIFTS[past ?? ''] ?? 0)
    return hourSaid({ match, hour, minute: 0, either: true }).map((said) => ({
      ...said,
      minutes: said.minutes + shift,
    }))
  })
}

/** Noon in four languages. */
const NOON =
  /(?<![a-z])(?:at (?:noon|midday)|a midi|um zwolf uhr mittags|am mittag|um zwolf(?! uhr \d)|a mezzogiorno)(?![a-z])/g

function noons(text: string): HourSaid[] {
  return [...text.matchAll(NOON)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    minutes: 720,
    either: false,
  }))
}

/** Every hour of the day a folded sentence says, each once, the fuller reading before the shorter. */
export function readHours(text: string): HourSaid[] {
  const kept: HourSaid[] = []
  for (const one of [...full(text), ...dotted(text), ...noons(text), ...whole(text), ...spoken(text)])
    if (kept.every((other) => one.to <= other.from || other.to <= one.from)) kept.push(one)
  return kept.sort((a, b) => a.from - b.from)
}
