// Payment references and account numbers. Sources: ISO 11649 (creditor reference), ISO 13616 (IBAN),
// SIX Swiss Implementation Guidelines QR-bill (QR reference, QR-IBAN).

const bare = (text: string): string => text.replace(/\s+/g, '').toUpperCase()

/** ISO 7064 MOD 97-10 of a text in which A is 10 and Z is 35. */
const remainder97 = (text: string): number => {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}

const endsInOne = (text: string): boolean => remainder97(text.slice(4) + text.slice(0, 4)) === 1

export const isIban = (text: string): boolean => {
  const iban = bare(text)
  if (/^(CH|LI)/.test(iban) && iban.length !== 21) return false
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) && endsInOne(iban)
}

/** A Swiss account number for QR references only: its institution number lies in 30000–31999. */
export const isQrIban = (text: string): boolean => isIban(text) && /^(CH|LI)\d{2}3[01]\d{3}/.test(bare(text))

export const isCreditorReference = (text: string): boolean => {
  const reference = bare(text)
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) && endsInOne(reference)
}

/** ISO 11649 from what a house calls its invoice: letters and digits kept, the last 21 of them. */
export const creditorReference = (invoiceNumber: string): string => {
  const body = bare(invoiceNumber)
    .replace(/[^A-Z0-9]/g, '')
    .slice(-21)
  if (body === '') throw new Error('an invoice number without letters or digits gives no reference')
  const check = 98 - remainder97(`${body}RF00`)
  return `RF${String(check).padStart(2, '0')}${body}`
}

const carryTable = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5]

/** Modulo 10, recursive: the check digit of the 26 digits before it. */
const recursiveCheckDigit = (digits: string): string => {
  let carry = 0
  for (const digit of digits) carry = carryTable[(carry + Number(digit)) % 10] ?? 0
  return String((10 - carry) % 10)
}

export const isQrReference = (text: string): boolean => {
  const reference = bare(text)
  if (!/^\d{27}$/.test(reference) || /^0+$/.test(reference)) return false
  return recursiveCheckDigit(reference.slice(0, 26)) === reference.slice(26)
}

/** The QR reference: the bank's prefix if it gave one, then the digits of the invoice number. */
export const qrReference = (invoiceNumber: string, bankPrefix = ''): string => {
  const digits = invoiceNumber.replace(/\D/g, '')
  if (/^0*$/.test(digits)) throw new Error('an invoice number without digits gives no QR reference')
  if (digits.length + bankPrefix.length > 26)
    throw new Error('the invoice number is too long for a QR reference')
  const body = bankPrefix + digits.padStart(26 - bankPrefix.length, '0')
  return body + recursiveCheckDigit(body)
}

/** As people read it: a creditor reference in fours, a QR reference as two digits and then fives. */
export const spacedReference = (text: string): string => {
  const reference = bare(text)
  const groups = /^\d{27}$/.test(reference)
    ? [reference.slice(0, 2), ...(reference.slice(2).match(/.{1,5}/g) ?? [])]
    : (reference.match(/.{1,4}/g) ?? [])
  return groups.join(' ')
}

export const spacedIban = (text: string): string => (bare(text).match(/.{1,4}/g) ?? []).join(' ')
