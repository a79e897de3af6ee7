/** An instant read from text; `zoned: false` says that no offset was written and UTC was taken. */
export interface ParsedInstant {
  readonly at: number
  readonly zoned: boolean
}

/**
 * Date, optionally time with seconds and a fraction, optionally `Z` or an offset; "T" or a space between; "/" or "-" in dates that
 * begin with the year, dots in dates that begin with the day. "03/04/2026" is nobody's guess: it stays unread.
 */
const INSTANT =
  /^\s*(?:(\d{4})[-/](\d{1,2})[-/](\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?\s*$/i

const MINUTE = 60_000

/** Offset text ("+02:00", "-0530", "+01", "Z") in minutes east of Greenwich. */
function offsetMinutes(text: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(text)
  if (match === null) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return match[1] === '-' ? -minutes : minutes
}

/**
 * Reads an ISO 8601 instant (also with a space instead of "T", "/" in the date, or as "31.12.2026 14:05") into milliseconds since 1970 UTC.
 * Without an offset UTC is taken and `zoned` is false: the machine's own zone is never used. Returns undefined for anything else,
 * impossible dates included (31 February).
 */
export function parseInstant(text: string): ParsedInstant | undefined {
  const match = INSTANT.exec(text)
  if (match === null) return undefined
  const [, ...parts] = match
  const [year, month, day] = parts[0] === undefined ? parts.slice(3, 6).reverse() : parts
  const [hour, minute, second, fraction, zone] = parts.slice(6)
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6)
  const [h, m, s] = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)]
  if (h > 24 || m > 59 || s > 60) return undefined
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day))
  if (new Date(midnight).getUTCMonth() !== Number(month) - 1) return undefined
  const local = midnight + ((h * 60 + m) * 60 + s) * 1000 + milliseconds
  return { at: local - (zone === undefined ? 0 : offsetMinutes(zone)) * MINUTE, zoned: zone !== undefined }
}
