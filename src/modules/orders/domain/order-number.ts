import { localDay } from './local-day.ts'

/** Orders are counted per site and year: two sites can never print the same number. */
export const seriesOf = (site: { code: string; time_zone: string }, receivedAt: Date): string =>
  `${site.code}-${localDay(receivedAt, site.time_zone).slice(2, 4)}`

/** 'GE-26' and 412: 'GE-26-00412'. Past 99,999 the number simply grows longer. */
export const orderNumber = (series: string, count: number): string =>
  `${series}-${String(count).padStart(5, '0')}`

/** What people type or read out: lower case, without dashes or zeros in front ('ge 26 412'). */
export const readOrderNumber = (text: string): string | undefined => {
  const parts =
    /^\s*([a-z0-9]{2,6}?)[\s./-]*(\d{2})[\s./-]+(\d{1,7})\s*$/i.exec(text) ??
    /^\s*([a-z]{2,6})(\d{2})(\d{5,7})\s*$/i.exec(text)
  const [, code, year, count] = parts ?? []
  if (code === undefined || year === undefined || count === undefined) return undefined
  return orderNumber(`${code.toUpperCase()}-${year}`, Number(count))
}

/** Each accessory carries the order's number and its own: a bracelet that left its bag still finds its watch. */
export const accessoryLabel = (number: string, position: number): string => `${number}/${position}`
