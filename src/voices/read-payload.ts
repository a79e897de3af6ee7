import type { Fact } from '#facts/catalogue.ts'
import { localDay } from '#platform/local-day.ts'

/** Where an order is looked after, for days and places. */
export interface Place {
  readonly name: string
  readonly timeZone: string
}

/** The ledger holds payloads of every version: what an old fact does not say reads as empty, never as an error. */
export const textOf = (fact: Fact, name: string): string => {
  const value = fact.payload[name]
  return typeof value === 'string' ? value : ''
}

export const wordsOf = (fact: Fact, name: string): string => textOf(fact, name).toLowerCase()

export const numberOf = (fact: Fact | undefined, name: string): number | undefined => {
  const value = fact?.payload[name]
  return typeof value === 'number' ? value : undefined
}

/** The calendar day a moment has on the clocks of a place. */
export const dayAt =
  (timeZone: string) =>
  (at: Date): string =>
    localDay(at, timeZone)

/** The hour of the day, with minutes as a fraction. */
export const hourAt = (timeZone: string, at: Date): number => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)
  const [hour = '0', minute = '0'] = parts.split(':')
  return Number(hour) + Number(minute) / 60
}
