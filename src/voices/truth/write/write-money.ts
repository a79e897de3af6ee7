import type { Language } from '../claim.ts'
import type { Money } from '../known-facts.ts'

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' }

function grouped(whole: number, separator: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator)
}

/** `EUR 850.00`, for claims and facts. */
export function plainMoney({ minor, currency }: Money): string {
  return `${currency} ${(minor / 100).toFixed(2)}`
}

/** As people of the language write it; Swiss francs lead with their code everywhere. */
export function writeMoney(money: Money, language: Language): string {
  const whole = Math.floor(money.minor / 100)
  const cents = money.minor % 100
  const point = language === 'en' || money.currency === 'CHF' ? '.' : ','
  const separator = money.currency === 'CHF' ? '’' : language === 'fr' ? ' ' : language === 'en' ? ',' : '.'
  const digits =
    cents === 0
      ? grouped(whole, separator)
      : `${grouped(whole, separator)}${point}${String(cents).padStart(2, '0')}`
  const sign = SIGNS[money.currency]
  if (!sign) return `${money.currency} ${digits}`
  return language === 'en' ? `${sign}${digits}` : `${digits} ${sign}`
}
