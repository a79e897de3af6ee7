import { numbersIn } from '../words/numbers.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

const CLOCK =
  /(?<![\d.,:/'-])(?:(?<hour>\d{1,2})\s?(?:h|:|uhr|heures?|(?<dot>\.))\s?(?<minute>[0-5]\d)?(?:\s?uhr|\s?h)?|(?<bare>\d{1,2})\s?(?=[ap]\.?m|o'clock)|(?<=(?:alle ore|alle|ore|um|at)\s)(?<after>\d{1,2}))\s?(?<half>[ap]\.?m\.?|o'clock)?(?![\d%]|\s?(?:euro|eur|chf|fr\b|\/|-\d|jours|days|tage|giorn|bar))/g
const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [...Object.entries(numbersIn.en), ...Object.entries(numbersIn.de)].filter(([, value]) => value <= 12),
  ),
  funf: 5,
  zwolf: 12,
}
const SPOKEN = new RegExp(
  `(?<![a-z])(?:(?<past>half past|quarter past|quarter to)|(?<halb>halb)|(?<at>at))\\s(?<word>${Object.keys(NUMBERS).join('|')}|\\d{1,2})(?![a-z\\d])`,
  'g',
)

interface HourSaid {
  readonly from: number
  readonly to: number
  readonly minutes: number
  /** "At three" may be morning or afternoon. */
  readonly either: boolean
}

function written(text: string): HourSaid[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const groups = match.groups ?? {}
    const hour = Number(groups['hour'] ?? groups['bare'] ?? groups['after'])
    // "15.30" alone is a price or a date; "alle 15.30" and "15.30 Uhr" are hours.
    const dotted = groups['dot'] !== undefined && !/uhr|h$|h\s/.test(match[0])
    if (hour > 24 || (dotted && !/(?:alle|ore|um|at)\s$/.test(text.slice(0, match.index)))) return []
    const half = groups['half'] ?? ''
    const later = half.startsWith('p') && hour < 12 ? 12 : 0
    const minutes = (hour + later) * 60 + Number(groups['minute'] ?? 0)
    const either = hour <= 12 && half === '' && groups['hour'] === undefined
    return [{ from: match.index, to: match.index + match[0].trimEnd().length, minutes, either }]
  })
}

function spoken(text: string): HourSaid[] {
  return [...text.matchAll(SPOKEN)].flatMap((match) => {
    const groups = match.groups ?? {}
    const hour = NUMBERS[groups['word'] ?? ''] ?? Number(groups['word'])
    if (!Number.isFinite(hour) || hour > 12) return []
    const shift = groups['halb']
      ? -30
      : groups['past'] === 'half past'
        ? 30
        : groups['past'] === 'quarter past'
          ? 15
          : groups['past']
            ? -15
            : 0
    return [
      { from: match.index, to: match.index + match[0].length, minutes: hour * 60 + shift, either: true },
    ]
  })
}

/** Noon in four languages. */
const NOON =
  /(?<![a-z])(?:at (?:noon|midday)|a midi|um zwolf uhr mittags|am mittag|um zwolf|a mezzogiorno)(?![a-z])/g

function noons(text: string): HourSaid[] {
  return [...text.matchAll(NOON)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    minutes: 720,
    either: false,
  }))
}

function agrees(said: HourSaid, at: string): boolean {
  const [hour = '0', minute = '0'] = at.split(':')
  const known = Number(hour) * 60 + Number(minute)
  return said.minutes === known || (said.either && said.minutes % 720 === known % 720)
}

/** The hour of an appointment, held against the one in the book. Opening hours and hours of calls claim nothing here. */
export function judgeHours(aid: JudgeAid): Draft[] {
  const { sentence, facts } = aid
  const booked = (facts.appointments ?? []).filter((one) => one.at !== undefined)
  const first = booked[0]
  if (!first?.at || !sentence.events.some((event) => event.kind === 'appointment')) return []
  return [...written(sentence.text), ...spoken(sentence.text), ...noons(sentence.text)].flatMap(
    (said): Draft[] => {
      const clause = sentence.clauses.find((one) => one.from <= said.from && said.from < one.to)
      if (clause?.mood !== 'said') return []
      const backed = booked.some((one) => agrees(said, one.at ?? ''))
      const at = { from: said.from, to: said.to }
      return [
        {
          kind: 'date',
          ...at,
          value: `appointment at ${Math.floor(said.minutes / 60)}:${String(said.minutes % 60).padStart(2, '0')}`,
          verdict: backed ? 'backed' : 'contradicted',
          rule: 'hour-against-appointment',
          reason: backed ? 'The appointment is at this hour' : 'The appointment is at another hour',
          fact: factBeside('appointment', `${first.on} ${first.at}`, first.ref),
          ...(backed ? {} : { correction: { ...at, text: first.at ?? '' } }),
        },
      ]
    },
  )
}
