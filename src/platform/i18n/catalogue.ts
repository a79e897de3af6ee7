import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

import type { Language } from './languages.ts'
import type { Texts } from './texts.ts'

/** Texts with one of these words in their id are said by the server only and never travel to the browser. */
const serverOnly = /(^|\.)(portal|mail|paper|refusal)\./

const isForBrowser = (id: string): boolean => !serverOnly.test(id)

/** One language compiled for the browser, as the module that Vite serves under `virtual:texts/<language>`. */
export const catalogueModule = (texts: Texts, language: Language): string => {
  const messages = Object.entries(texts)
    .filter(([id]) => isForBrowser(id))
    .map(([id, text]) => [id, compileMessageOrThrow(text[language])] as const)
  return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(messages)))})`
}
