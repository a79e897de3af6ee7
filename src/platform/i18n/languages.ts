/** The four languages of the product, complete or it does not compile. */
export const languages = ['en', 'fr', 'de', 'it'] as const

export type Language = (typeof languages)[number]

/** Dates and numbers follow the region where the product is at home; a reader of English gets British order. */
export const defaultLocales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-CH',
  de: 'de-CH',
  it: 'it-CH',
}

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
}

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value)

/** First language we speak in an ordered list of wishes such as `navigator.languages` or Accept-Language. */
export const pickLanguage = (wishes: readonly string[], fallback: Language = 'en'): Language => {
  for (const wish of wishes) {
    const primary = wish.trim().slice(0, 2).toLowerCase()
    if (isLanguage(primary)) return primary
  }
  return fallback
}
