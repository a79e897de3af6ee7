import type { PaymentFault } from './swiss-payment.ts'
import { paymentText } from './swiss-payment.ts'
import { isCreditorReference, isIban } from './references.ts'

/** A SEPA credit transfer as the euro countries' banking apps read it: EPC069-12, version 2, UTF-8. */
export type SepaPayment = {
  iban: string
  bic?: string
  holder: string
  amountMinor: number
  /** ISO 11649. */
  reference: string
}

export const sepaPaymentFault = ({ iban, reference, amountMinor }: SepaPayment): PaymentFault | undefined => {
  if (!isIban(iban)) return 'not-an-iban'
  if (!isCreditorReference(reference)) return 'reference-does-not-fit-account'
  return amountMinor < 1 || amountMinor > 99_999_999_999 ? 'amount-out-of-range' : undefined
}

const bare = (text: string): string => text.replace(/\s/g, '').toUpperCase()

export const sepaPayload = (payment: SepaPayment): string => {
  const fault = sepaPaymentFault(payment)
  if (fault !== undefined) throw new Error(`no transfer code: ${fault}`)
  const amount = `EUR${(payment.amountMinor / 100).toFixed(2)}`
  const head = [
    'BCD',
    '002',
    '1',
    'SCT',
    bare(payment.bic ?? ''),
    paymentText(payment.holder, 70),
    bare(payment.iban),
  ]
  // Amount, purpose (none), structured reference; empty fields at the end are left out, as the guideline allows.
  return [...head, amount, '', bare(payment.reference)].join('\n')
}
