import { SwissQRBill } from 'swissqrbill/svg'

import type { Language } from '#platform/i18n/languages.ts'

import type { Address } from './paper-data.ts'
import { paymentText, swissPaymentFault, type SwissPayment } from './swiss-payment.ts'

// Apart from the checking, which the server does itself: the drawing and its library are loaded in the press's thread alone.

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
