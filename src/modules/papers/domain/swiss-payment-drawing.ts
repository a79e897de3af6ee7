import { z } from 'zod'

import { languages } from '#platform/i18n/languages.ts'

import { swissPaymentSlip } from './swiss-payment-slip.ts'

// Run by the press in its own thread: what comes in is data again, so it is read again.

const address = z.object({
  name: z.string(),
  street: z.string(),
  buildingNumber: z.string().exactOptional(),
  postalCode: z.string(),
  town: z.string(),
  country: z.string(),
})

const request = z.object({
  language: z.enum(languages),
  payment: z.object({
    iban: z.string(),
    creditor: address,
    debtor: address.exactOptional(),
    amount: z.object({ minor: z.int(), currency: z.enum(['CHF', 'EUR']) }),
    reference: z.string(),
    message: z.string().exactOptional(),
  }),
})

export const draw = (words: unknown): string => {
  const { language, payment } = request.parse(words)
  return swissPaymentSlip(payment, language)
}
