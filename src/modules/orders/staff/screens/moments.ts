import { systemClock } from '#platform/clock.ts'

const dayInMs = 86_400_000

/** Whole days since a moment, by this device's clock: for "12 days", never for a decision. */
export const daysSince = (moment: string): number =>
  Math.max(0, Math.floor((systemClock.now().getTime() - Date.parse(moment)) / dayInMs))

export const daysUntil = (moment: string): number =>
  Math.ceil((Date.parse(moment) - systemClock.now().getTime()) / dayInMs)

/** The calendar day a moment has at a place; without one, where this device is. */
export const dayOf = (moment: string | Date, timeZone?: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  }).format(new Date(moment))

export const today = (timeZone?: string): string => dayOf(systemClock.now(), timeZone)
