import type { Language } from '#platform/i18n/languages.ts'

interface CountryDefaults {
  readonly currency: string
  readonly timeZone: string
  readonly taxBasisPoints: number
  readonly language: Language
}

// The standard rate of value-added tax as of 2026; a house changes it on the site's page. Elsewhere: no tax, English, UTC.
const known: Record<string, CountryDefaults> = {
  CH: { currency: 'CHF', timeZone: 'Europe/Zurich', taxBasisPoints: 810, language: 'fr' },
  LI: { currency: 'CHF', timeZone: 'Europe/Vaduz', taxBasisPoints: 810, language: 'de' },
  FR: { currency: 'EUR', timeZone: 'Europe/Paris', taxBasisPoints: 2000, language: 'fr' },
  BE: { currency: 'EUR', timeZone: 'Europe/Brussels', taxBasisPoints: 2100, language: 'fr' },
  LU: { currency: 'EUR', timeZone: 'Europe/Luxembourg', taxBasisPoints: 1700, language: 'fr' },
  MC: { currency: 'EUR', timeZone: 'Europe/Monaco', taxBasisPoints: 2000, language: 'fr' },
  DE: { currency: 'EUR', timeZone: 'Europe/Berlin', taxBasisPoints: 1900, language: 'de' },
  AT: { currency: 'EUR', timeZone: 'Europe/Vienna', taxBasisPoints: 2000, language: 'de' },
  IT: { currency: 'EUR', timeZone: 'Europe/Rome', taxBasisPoints: 2200, language: 'it' },
  GB: { currency: 'GBP', timeZone: 'Europe/London', taxBasisPoints: 2000, language: 'en' },
}

export const countryDefaults = (country: string): CountryDefaults =>
  known[country] ?? { currency: 'EUR', timeZone: 'UTC', taxBasisPoints: 0, language: 'en' }
