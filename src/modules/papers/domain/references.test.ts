import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  creditorReference,
  isCreditorReference,
  isIban,
  isQrIban,
  isQrReference,
  qrReference,
  spacedIban,
  spacedReference,
} from './references.ts'

describe('payment references', () => {
  it('accepts the published examples of IBAN, QR-IBAN, QR reference and creditor reference', () => {
    // SWIFT IBAN registry; SIX Implementation Guidelines QR-bill; ISO 11649 (RF18 5390 0754 7034).
    for (const iban of [
      'CH93 0076 2011 6238 5295 7',
      'DE89 3704 0044 0532 0130 00',
      'FR14 2004 1010 0505 0001 3M02 606',
      'IT60 X054 2811 1010 0000 0123 456',
    ]) {
      expect(isIban(iban), iban).toBe(true)
    }
    expect(isQrIban('CH44 3199 9123 0008 8901 2')).toBe(true)
    expect(isQrIban('CH93 0076 2011 6238 5295 7')).toBe(false)
    expect(isQrReference('21 00000 00003 13947 14300 09017')).toBe(true)
    expect(isCreditorReference('RF18 5390 0754 7034')).toBe(true)
  })

  it('computes the check digits of the published examples', () => {
    expect(creditorReference('539007547034')).toBe('RF18539007547034')
    expect(qrReference('3139471430009 01'.replace(/\s/g, ''), '21')).toBe('210000000003139471430009017')
  })

  it('computes references that it accepts, and refuses them with any one digit changed', () => {
    const number = fc.stringMatching(/^[1-9][0-9]{3,19}$/)
    fc.assert(
      fc.property(number, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, at, step) => {
        for (const [reference, accepts] of [
          [qrReference(digits), isQrReference],
          [creditorReference(digits), isCreditorReference],
        ] as const) {
          expect(accepts(reference)).toBe(true)
          const digitPlaces = Array.from(reference).flatMap((character, index) =>
            /\d/.test(character) ? [index] : [],
          )
          const place = digitPlaces[at % digitPlaces.length] ?? 0
          const changed = (Number(reference[place]) + step) % 10
          expect(accepts(`${reference.slice(0, place)}${changed}${reference.slice(place + 1)}`)).toBe(false)
        }
      }),
    )
  })

  it('keeps letters and digits of an invoice number and refuses one without any', () => {
    expect(isCreditorReference(creditorReference('F-2026/00871 bis'))).toBe(true)
    expect(() => creditorReference('—')).toThrow(/no reference/)
    expect(() => qrReference('F-')).toThrow(/no QR reference/)
    expect(() => qrReference('1'.repeat(27))).toThrow(/too long/)
  })

  it('is written in groups as people read it', () => {
    expect(spacedReference('210000000003139471430009017')).toBe('21 00000 00003 13947 14300 09017')
    expect(spacedReference('RF18539007547034')).toBe('RF18 5390 0754 7034')
    expect(spacedIban('CH9300762011623852957')).toBe('CH93 0076 2011 6238 5295 7')
  })
})
