// All sites of the demonstration keep Central European time. A calendar of one's own is ten times faster than Intl, and the
// simulation asks it a million times.

export const minute = 60_000
export const dayLength = 1440 * minute

const lastSunday = (year: number, month: number): number => {
  const last = Date.UTC(year, month + 1, 0)
  return last - new Date(last).getUTCDay() * dayLength
}

const isSummer = (at: number): boolean => {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSunday(year, 2) + hour && at < lastSunday(year, 9) + hour
}

const hour = 60 * minute
const hours = new Map<number, { readonly shift: number; readonly day: string }>()

// Clocks are only ever put forward or back on the hour, and no day begins within one.
const hourOf = (at: number): { readonly shift: number; readonly day: string } => {
  const number = Math.floor(at / hour)
  const known = hours.get(number)
  if (known !== undefined) return known
  const shift = (isSummer(number * hour) ? 2 : 1) * hour
  const read = { shift, day: new Date(number * hour + shift).toISOString().slice(0, 10) }
  hours.set(number, read)
  return read
}

const shift = (at: number): number => hourOf(at).shift

/** '2026-03-12' on the wall of the shop. */
export const dayAt = (at: number): string => hourOf(at).day

/** Minutes since local midnight. */
export const minutesAt = (at: number): number => Math.floor(((at + shift(at)) % dayLength) / minute)

/** The moment at which clocks show so many minutes after midnight of that day. */
export const momentOf = (day: string, minutes: number): number => {
  const naive = Date.parse(`${day}T00:00:00Z`) + minutes * minute
  return naive - shift(naive - 90 * minute)
}

/** ISO: Monday is 1. */
export const weekdayOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

export const nextDay = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
