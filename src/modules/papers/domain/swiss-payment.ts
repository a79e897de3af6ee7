import { SwissQRBill } from 'swissqrbill/svg'

import type { Language } from '#platform/i18n/languages.ts'

import type { Address, PaperAmount } from './paper-data.ts'
import { isCreditorReference, isIban, isQrIban, isQrReference } from './references.ts'

// The Swiss payment part (SIX Implementation Guidelines QR-bill 2.3: structured addresses). swissqrbill draws it;
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

const party = (address: Address) => ({
  name: paymentText(address.name, 70),
  address: paymentText(address.street, 70),
  ...(address.buildingNumber === undefined
    ? {}
    : { buildingNumber: paymentText(address.buildingNumber, 16) }),
  zip: paymentText(address.postalCode, 16),
  city: paymentText(address.town, 35),
  country: address.country.slice(0, 2).toUpperCase(),
})

const slipLanguages = { en: 'EN', fr: 'FR', de: 'DE', it: 'IT' } as const satisfies Record<Language, string>

/** The receipt and payment part as SVG, 210 × 105 mm, to stand at the foot of the page. */
export const swissPaymentSlip = (payment: SwissPayment, language: Language): string => {
  const fault = swissPaymentFault(payment)
  if (fault !== undefined) throw new Error(`no payment part: ${fault}`)
  const bill = new SwissQRBill(
    {
      amount: payment.amount.minor / 100,
      currency: payment.amount.currency,
      creditor: { account: payment.iban.replace(/\s/g, ''), ...party(payment.creditor) },
      ...(payment.debtor === undefined ? {} : { debtor: party(payment.debtor) }),
      ...(payment.reference === '' ? {} : { reference: payment.reference.replace(/\s/g, '') }),
      ...(payment.message === undefined ? {} : { message: paymentText(payment.message, 140) }),
    },
    { language: slipLanguages[language], fontName: 'Liberation Sans' },
  )
  return bill.toString()
}
