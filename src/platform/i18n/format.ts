import { dayWords, withOrdinalFirst } from './day-words.ts'
import { defaultLocales, type Language } from './languages.ts'

/** An amount as the product keeps it: whole minor units and an ISO 4217 code. */
export type Amount = Readonly<{ minor: number; currency: string }>

export type DayStyle = 'long' | 'medium' | 'short' | 'weekday'

const dayStyles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: '2-digit' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
}

/** A calendar day has no zone: it is read and written in UTC so that it never slips by one. */
const dayAsDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

const memoised = <Key extends string, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const kept = new Map<Key, Value>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    kept.set(key, made)
    return made
  }
}

export const minorDigits = memoised((currency: string): number => {
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  return options.maximumFractionDigits ?? 2
})

const durations = (locale: string) => {
  const unit = (value: number, name: string, display: 'short' | 'long'): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: display }).format(value)
  return {
    /** `90` minutes: "1 hr 30 min". */
    minutes: (minutes: number): string => {
      const whole = Math.round(minutes)
      const hours = Math.trunc(whole / 60)
      const rest = whole % 60
      if (hours === 0) return unit(rest, 'minute', 'short')
      return rest === 0
        ? unit(hours, 'hour', 'short')
        : `${unit(hours, 'hour', 'short')} ${unit(rest, 'minute', 'short')}`
    },
    /** `12` days: "12 days". */
    days: (days: number): string => unit(Math.round(days), 'day', 'long'),
  }
}

const makeFormats = (language: Language) => {
  const locale = defaultLocales[language]
  const dayFormat = memoised(
    (style: DayStyle) => new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' }),
  )
  const instantFormat = memoised(
    (timeZone: string) =>
      new Intl.DateTimeFormat(locale, { ...dayStyles.medium, hour: '2-digit', minute: '2-digit', timeZone }),
  )
  const moneyFormat = memoised(
    (currency: string) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, useGrouping: 'always' }),
  )
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    language,
    locale,
    /** `{ minor: 123450, currency: 'CHF' }`: "CHF 1’234.50". */
    money: ({ minor, currency }: Amount): string =>
      moneyFormat(currency).format(minor / 10 ** minorDigits(currency)),
    /** `'2026-03-12'`: "12 March 2026". */
    day: (day: string, style: DayStyle = 'medium'): string =>
      withOrdinalFirst(dayFormat(style).format(dayAsDate(day)), language),
    /** A moment, read on the clocks of a place: "12 Mar 2026, 14:05". */
    instant: (at: Date | string, timeZone: string): string =>
      withOrdinalFirst(instantFormat(timeZone).format(new Date(at)), language),
    /** Two days for a table: "12–19 Mar 2026". */
    days: (from: string, to: string): string =>
      dayFormat('medium').formatRange(dayAsDate(from), dayAsDate(to)),
    /** Two days in a sentence: "between 12 and 19 March". */
    window: (from: string, to: string): string => dayWords[language](from, to),
    /** -1: "yesterday", 3: "in 3 days". */
    relativeDays: (days: number): string => relative.format(Math.round(days), 'day'),
    number: (value: number, options?: Intl.NumberFormatOptions): string =>
      new Intl.NumberFormat(locale, options).format(value),
    /** 0.85: "85%". */
    percent: (share: number, digits = 0): string =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share),
    duration: durations(locale),
  }
}

export type Formats = ReturnType<typeof makeFormats>

const kept = memoised(makeFormats)

/** Formatters of one language, kept once made: `formatsFor('fr').money(price)`. */
export const formatsFor = (language: Language): Formats => kept(language)
