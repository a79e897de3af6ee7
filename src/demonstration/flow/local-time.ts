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
  const hour = 60 * minute
  return at >= lastSunday(year, 2) + hour && at < lastSunday(year, 9) + hour
}

const shift = (at: number): number => (isSummer(at) ? 120 : 60) * minute

/** '2026-03-12' on the wall of the shop. */
export const dayAt = (at: number): string => new Date(at + shift(at)).toISOString().slice(0, 10)

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
