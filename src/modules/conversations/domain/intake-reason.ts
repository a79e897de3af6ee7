import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'

export const reasonKinds = [
  'reference',
  'other-sender',
  'number',
  'serial',
  'model',
  'only-open',
  'address',
  'name',
  'forged',
] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** Why a guess was made: kept beside it as `kind:words`, told in the reader's language. */
export const writeReason = (kind: ReasonKind, words = ''): string =>
  words === '' ? kind : `${kind}:${words.slice(0, 120)}`

export const reasonInWords = (language: Language, reason: string): string => {
  const [kind = '', ...rest] = reason.split(':')
  const known = reasonKinds.find((name) => name === kind)
  return known === undefined
    ? ''
    : translate(language, `conversations.intake.reason.${known}`, { words: rest.join(':') })
}
