import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { isTextId, translate } from '#src/texts.ts'

interface FactBeside {
  readonly name: string
  readonly value: string
}

const names = [
  'promise',
  'firstPromise',
  'quote',
  'payments',
  'payment',
  'need',
  'wait',
  'custody',
  'stage',
  'warranty',
  'operation',
  'mandate',
  'shipment',
  'duty',
  'calendar',
  'appointment',
] as const

/** The fact beside a claim as the sender reads it: "Promise: 27–31 March 2026". */
export const factInWords = (language: Language, { name, value }: FactBeside): string => {
  const head = name.split(/[ .]/)[0] ?? ''
  const known = names.find((candidate) => candidate === head)
  const label = known === undefined ? name : translate(language, `conversations.fact.${known}`)
  return value === '' ? label : `${label}: ${valueInWords(language, value)}`
}

/** Why the truth check holds a message, as the gate wrote it ("20 March ≠ promise: 2026-03-31"), in the reader's words. */
export const untruthInWords = (language: Language, reason: string): string => {
  const [, words, name, value] = /^(.*) ≠ ([^:]+): (.*)$/s.exec(reason) ?? []
  return words === undefined || name === undefined || value === undefined
    ? reason
    : `${words} ≠ ${factInWords(language, { name, value })}`
}

const window = /(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})/g
const day = /\d{4}-\d{2}-\d{2}/g

const valueInWords = (language: Language, value: string): string => {
  const stage = `conversations.fact.stage.${value}`
  if (isTextId(stage)) return translate(language, stage)
  const { days, day: write } = formatsFor(language)
  return value
    .replaceAll(window, (_, from: string, until: string) => (from === until ? from : days(from, until)))
    .replaceAll(day, (found) => write(found, 'long'))
}
