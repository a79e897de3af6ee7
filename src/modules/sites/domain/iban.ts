const shape = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/

/** Without the blanks people type in fours. */
export const tidyIban = (text: string): string => text.replace(/\s+/g, '').toUpperCase()

/** ISO 13616: country and check digits moved behind, letters as numbers, remainder 1 by 97. */
export const isIban = (text: string): boolean => {
  const iban = tidyIban(text)
  if (!shape.test(iban)) return false
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (sign) => Number.parseInt(sign, 36)).join('')
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}
