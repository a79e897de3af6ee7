import type { Language } from '../claim.ts'
import { partsOf } from '../dates/civil-date.ts'
import type { Day, DayWindow } from '../dates/civil-date.ts'
import type { Relation } from '../dates/date-words.ts'

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
}
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
}

/** A day without preposition, its year only when it is not this one: "vendredi 20 mars". */
export function writeDay(day: Day, language: Language, today: Day): string {
  const parts = partsOf(day)
  const weekday = WEEKDAYS[language][parts.weekday - 1] ?? ''
  const month = MONTHS[language][parts.month - 1] ?? ''
  const year = parts.year === partsOf(today).year ? '' : ` ${parts.year}`
  if (language === 'de') return `${weekday}, ${parts.day}. ${month}${year}`
  if (language === 'fr') return `${weekday} ${parts.day === 1 ? '1er' : parts.day} ${month}${year}`
  return `${weekday} ${parts.day} ${month}${year}`
}

const ON: Readonly<Record<Language, string>> = { fr: 'le', en: 'on', de: 'am', it: '' }
const BY: Readonly<Record<Language, string>> = { fr: "d'ici le", en: 'by', de: 'bis', it: 'entro' }
const FROM: Readonly<Record<Language, string>> = { fr: 'à partir du', en: 'from', de: 'ab', it: 'da' }
const SINCE: Readonly<Record<Language, string>> = { fr: 'depuis le', en: 'since', de: 'seit', it: 'da' }

function writeWindow(window: DayWindow, language: Language, today: Day): string {
  const from = writeDay(window.from, language, today)
  const to = writeDay(window.to, language, today)
  if (language === 'fr') return `entre le ${from} et le ${to}`
  if (language === 'de') return `zwischen ${from} und ${to}`
  return language === 'en' ? `between ${from} and ${to}` : `tra ${from} e ${to}`
}

export interface Wording {
  readonly language: Language
  readonly today: Day
  readonly relation: Relation
}

/** A window as an adverbial that can stand where the date stood, in the same relation where that says the same. */
export function writeDate(window: DayWindow, { language, today, relation }: Wording): string {
  const last = writeDay(window.to, language, today)
  if (relation === 'by' || relation === 'before') return `${BY[language]} ${last}`
  if (window.from !== window.to) return writeWindow(window, language, today)
  const lead =
    relation === 'since'
      ? SINCE[language]
      : relation === 'from' || relation === 'after' || relation === 'not_before'
        ? FROM[language]
        : ON[language]
  return `${lead} ${last}`.trim()
}
