import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { ExerciseCase } from '#voices/exercises/exercise-case.ts'
import type { KnownOrder, KnownWindow } from '#voices/truth/public.ts'
import { namePart } from '#voices/truth/words/parts.ts'

/** The situation of a case as a colleague would tell it: a few lines, what happened first comes first. */
export const factsInWords = (reader: Language, { order }: ExerciseCase): string[] => [
  ...dayOf(reader, order),
  translate(reader, `exercises.stage.${order.stage}`),
  ...promisesOf(reader, order),
  ...waitOf(reader, order),
  ...restOf(reader, order),
]

const windowIn = (reader: Language, { from, to }: KnownWindow): string => {
  const { day, days } = formatsFor(reader)
  return from === undefined || from === to ? day(to, 'long') : days(from, to)
}

const dayOf = (reader: Language, { reached }: KnownOrder): string[] =>
  reached?.received === undefined
    ? []
    : [
        translate(reader, 'exercises.fact.received', {
          day: formatsFor(reader).day(reached.received, 'long'),
        }),
      ]

const promisesOf = (reader: Language, { firstPromise, promise }: KnownOrder): string[] => [
  ...(firstPromise === undefined || firstPromise.to === promise?.to
    ? []
    : [translate(reader, 'exercises.fact.first-promise', { window: windowIn(reader, firstPromise) })]),
  ...(promise === undefined
    ? []
    : [translate(reader, 'exercises.fact.promise', { window: windowIn(reader, promise) })]),
]

const waitOf = (reader: Language, { wait }: KnownOrder): string[] => {
  if (wait === undefined) return []
  const part = wait.part === undefined ? undefined : namePart(wait.part, reader)
  const { expected, reason } = wait
  const what =
    part === undefined
      ? translate(reader, `exercises.wait.${reason}`)
      : translate(reader, 'exercises.fact.waits-for', { part })
  if (reason !== 'part' || expected === undefined) return [what]
  const window = windowIn(reader, typeof expected === 'string' ? { to: expected } : expected)
  return [what, translate(reader, 'exercises.fact.expected', { window })]
}

const restOf = (reader: Language, { quote, custody, warranty }: KnownOrder): string[] => {
  const { day, money } = formatsFor(reader)
  const valid = quote?.validUntil === undefined ? '–' : day(quote.validUntil, 'long')
  return [
    ...(quote === undefined
      ? []
      : [translate(reader, 'exercises.fact.quote', { total: money(quote.total), valid })]),
    ...(custody?.holder === 'partner' ? [translate(reader, 'exercises.fact.with-partner')] : []),
    ...(warranty?.months === undefined
      ? []
      : [translate(reader, 'exercises.fact.warranty', { months: warranty.months })]),
  ]
}
