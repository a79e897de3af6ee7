import { setupI18n, type I18n } from '@lingui/core'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

import { defaultLocales, type Language } from './languages.ts'
import type { TextArguments, Texts } from './texts.ts'

export type Translate<AllTexts extends Texts> = <Id extends keyof AllTexts & string>(
  language: Language,
  id: Id,
  ...values: TextArguments<AllTexts[Id]>
) => string

/** Server side translation: each message is compiled the first time it is said, then kept. */
export const translator = <AllTexts extends Texts>(texts: AllTexts): Translate<AllTexts> => {
  const speakers = new Map<Language, I18n>()
  const compiled = new Set<string>()

  const speakerOf = (language: Language): I18n => {
    const known = speakers.get(language)
    if (known) return known
    const speaker = setupI18n({
      locale: language,
      locales: defaultLocales[language],
      messages: { [language]: {} },
    })
    speakers.set(language, speaker)
    return speaker
  }

  return (language, id, ...[values]) => {
    const speaker = speakerOf(language)
    const key = `${language}:${id}`
    if (!compiled.has(key)) {
      const text = texts[id]
      if (!text) return id
      speaker.load(language, { [id]: compileMessageOrThrow(text[language]) })
      compiled.add(key)
    }
    return speaker._(id, values ? { ...values } : {})
  }
}
