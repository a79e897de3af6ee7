import { describe, expect, it } from 'vitest'

import { sampleInvoice } from './sample-papers.ts'
import { sepaPayload, sepaPaymentFault } from './sepa-payment.ts'
import { swissPaymentSlip } from './swiss-payment-slip.ts'
import { paymentText, swissPaymentFault, type SwissPayment } from './swiss-payment.ts'

const invoice = sampleInvoice('de')

const payment = (changes: Partial<SwissPayment> = {}): SwissPayment => ({
  iban: 'CH44 3199 9123 0008 8901 2',
  reference: '21 00000 00003 13947 14300 09017',
  creditor: invoice.head.address,
  debtor: invoice.buyer,
  amount: { minor: 199_475, currency: 'CHF' },
  ...changes,
})

describe('the Swiss payment part', () => {
  it('takes a QR reference with a QR-IBAN and a creditor reference with an ordinary one, never crosswise', () => {
    expect(swissPaymentFault(payment())).toBeUndefined()
    expect(swissPaymentFault(payment({ reference: 'RF18539007547034' }))).toBe(
      'reference-does-not-fit-account',
    )
    const ordinary = { iban: 'CH93 0076 2011 6238 5295 7' }
    expect(swissPaymentFault(payment({ ...ordinary, reference: 'RF18539007547034' }))).toBeUndefined()
    expect(swissPaymentFault(payment({ ...ordinary, reference: '' }))).toBeUndefined()
    expect(swissPaymentFault(payment(ordinary))).toBe('reference-does-not-fit-account')
    expect(swissPaymentFault(payment({ iban: 'CH44 3199 9123 0008 8901 3' }))).toBe('not-an-iban')
    expect(swissPaymentFault(payment({ amount: { minor: 0, currency: 'CHF' } }))).toBe('amount-out-of-range')
  })

  it('prints amount and account as people read them', () => {
    const slip = swissPaymentSlip(payment(), 'de')
    expect(slip).toContain('1 994.75')
    expect(slip).toContain('CH44 3199 9123 0008 8901 2')
    expect(slip).toContain('Zahlteil')
  })

  it('is drawn for any name a client may bear', () => {
    const debtor = {
      ...invoice.buyer,
      name: '<script>& 汉字 العربية 😀 '.repeat(10),
      town: 'L’Étivaz – Les Moulins-sur-la-Rivière-de-la-Vallée',
    }
    expect(swissPaymentSlip(payment({ debtor }), 'fr')).not.toContain('<script>')
  })

  it('keeps to the characters and lengths that banks accept', () => {
    expect(paymentText('L’Étivaz – 汉\nx', 70)).toBe("L'Étivaz - . x")
    expect(paymentText('a'.repeat(90), 70)).toHaveLength(70)
  })
})

describe('the SEPA transfer code', () => {
  it('follows EPC069-12 line by line', () => {
    const payload = sepaPayload({
      iban: 'DE89 3704 0044 0532 0130 00',
      holder: 'Uhrenatelier Blau',
      amountMinor: 12_345,
      reference: 'RF18 5390 0754 7034',
    })
    expect(payload.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      '',
      'Uhrenatelier Blau',
      'DE89370400440532013000',
      'EUR123.45',
      '',
      'RF18539007547034',
    ])
    expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(331)
  })

  it('refuses an account, a reference or a sum that a bank would refuse', () => {
    const transfer = {
      iban: 'DE89370400440532013000',
      holder: 'x',
      amountMinor: 1,
      reference: 'RF18539007547034',
    }
    expect(sepaPaymentFault(transfer)).toBeUndefined()
    expect(sepaPaymentFault({ ...transfer, iban: 'DE88370400440532013000' })).toBe('not-an-iban')
    expect(sepaPaymentFault({ ...transfer, reference: 'RF19539007547034' })).toBe(
      'reference-does-not-fit-account',
    )
    expect(sepaPaymentFault({ ...transfer, amountMinor: 0 })).toBe('amount-out-of-range')
  })
})
