// Intl formats are slow to build (about 0.1 ms) and a house has few time zones.
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}

/** The day a moment falls on at a place: '2026-03-12'. */
export const localDay = (at: Date, timeZone: string): string => formatOf(timeZone).format(at)
