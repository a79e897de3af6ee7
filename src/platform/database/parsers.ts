import type pg from 'pg'
import { types } from 'pg'

const { builtins } = types

const safeInteger = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a JavaScript number`)
  return value
}

const sameText = (text: string): string => text

/** Array types have no name in pg-types; these are their object ids in PostgreSQL's catalogue. */
const arrayOf = { text: 1009, bigint: 1016, numeric: 1231, date: 1182, timestamp: 1115 }

const parseArray = <Value>(parse: (text: string) => Value) => {
  // pg-types knows how to split any array literal once it is asked for an array of text.
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- pg-types has no name for it
  const splitTexts = types.getTypeParser(arrayOf.text, 'text')
  return (text: string): (Value | null)[] => {
    const elements: (string | null)[] = splitTexts(text)
    return elements.map((element) => (element === null ? null : parse(element)))
  }
}

/**
 * What a value of the database is in JavaScript, on both engines alike.
 * numeric becomes a number: the product keeps money in bigint minor units, so numeric only carries
 * measures and shares, where the 15 digits of a double are enough.
 */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, safeInteger],
  [builtins.NUMERIC, Number],
  // A date has no time zone: turning it into a Date would move it by a day for half the world.
  [builtins.DATE, sameText],
  [builtins.TIMESTAMP, sameText],
  [builtins.INTERVAL, sameText],
  [arrayOf.bigint, parseArray(safeInteger)],
  [arrayOf.numeric, parseArray(Number)],
  [arrayOf.date, parseArray(sameText)],
  [arrayOf.timestamp, parseArray(sameText)],
])

export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    const ours = format === 'binary' ? undefined : parsers.get(id)
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- types the users create have no name there
    return ours ?? types.getTypeParser(id, 'text')
  },
}
