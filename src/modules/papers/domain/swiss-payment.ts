import type { Address, PaperAmount } from './paper-data.ts'
import { isCreditorReference, isIban, isQrIban, isQrReference } from './references.ts'

// The Swiss payment part (SIX Implementation Guidelines QR-bill 2.3: structured addresses). swiss-payment-slip.ts draws it;
// what it is given is checked and cut to the standard's lengths here.

export type SwissPayment = {
  iban: string
  creditor: Address
  debtor?: Address
  amount: PaperAmount
  reference: string
  message?: string
}

export type PaymentFault = 'not-an-iban' | 'reference-does-not-fit-account' | 'amount-out-of-range'

export const swissPaymentFault = ({ iban, reference, amount }: SwissPayment): PaymentFault | undefined => {
  if (!/^\s*(CH|LI)/i.test(iban) || !isIban(iban)) return 'not-an-iban'
  // A QR-IBAN takes QR references and nothing else; an ordinary IBAN takes ISO 11649 or none.
  const fits = isQrIban(iban) ? isQrReference(reference) : reference === '' || isCreditorReference(reference)
  if (!fits) return 'reference-does-not-fit-account'
  return amount.minor < 1 || amount.minor > 99_999_999_999 ? 'amount-out-of-range' : undefined
}

/** The characters SIX permits: printable Latin up to Latin Extended-A, comma-below letters and the euro sign. */
const permitted = /[^\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u20ac]/gu

export const paymentText = (text: string, longest: number): string => {
  const latin = text
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\s+/g, ' ')
  return latin.replace(permitted, '.').trim().slice(0, longest).trim()
}
