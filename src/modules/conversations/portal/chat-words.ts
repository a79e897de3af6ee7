import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'

const names = [
  'open',
  'close',
  'title',
  'there',
  'away',
  'message',
  'send',
  'mail',
  'keep-mail',
  'mail-kept',
  'mail-wrong',
  'failed',
  'you',
  'log',
] as const

/** All the words the window needs, in one language: the script itself carries none. `{mail}` is filled there. */
export const chatWords = (language: Language, house: string): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => [name, translate(language, `conversations.chat.${name}`, { house, mail: '{mail}' })]),
  )
