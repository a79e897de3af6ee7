import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorthOffering, lastDigits, likeness, similarity } from './likely-duplicates.ts'

const person = (parts: Partial<Parameters<typeof likeness>[0]>) => ({
  givenName: '',
  familyName: '',
  company: '',
  mail: '',
  phone: '',
  city: '',
  ...parts,
})

const offered = (one: Parameters<typeof person>[0], other: Parameters<typeof person>[0]): boolean =>
  isWorthOffering(likeness(person(one), person(other)))

describe('likely duplicates', () => {
  test('one phone written three ways is one phone', () => {
    expect(new Set(['+41 79 123 45 67', '0041791234567', '079 123 45 67'].map(lastDigits)).size).toBe(1)
    expect(
      offered({ familyName: 'A', phone: '+41 79 123 45 67' }, { familyName: 'B', phone: '079/123.45.67' }),
    ).toBe(true)
  })

  test('an internal extension is nobody’s phone', () => {
    expect(offered({ phone: '117' }, { phone: '117' })).toBe(false)
  })

  test('the same mail is offered whatever its capitals', () => {
    expect(offered({ mail: 'Anna.Rossi@example.ch' }, { mail: 'anna.rossi@example.ch ' })).toBe(true)
  })

  test('names the other way round, with accents or a hyphen, are the same name', () => {
    const found = likeness(
      person({ givenName: 'Jean-Pierre', familyName: 'Müller' }),
      person({ givenName: 'Muller', familyName: 'Jean Pierre' }),
    )
    expect(found.evidence).toEqual(['same-name'])
    expect(isWorthOffering(found)).toBe(true)
  })

  test('the same name in two cities is two people, until a phone says otherwise', () => {
    const bern = { givenName: 'Anna', familyName: 'Müller', city: 'Bern' }
    const geneva = { givenName: 'Anna', familyName: 'Müller', city: 'Genève' }
    expect(offered(bern, geneva)).toBe(false)
    expect(offered({ ...bern, phone: '079 123 45 67' }, { ...geneva, phone: '+41791234567' })).toBe(true)
  })

  test('a slip of the finger is offered in the same city only', () => {
    expect(
      offered(
        { givenName: 'Claire', familyName: 'Dubios', city: 'Nyon' },
        { givenName: 'Claire', familyName: 'Dubois', city: 'nyon' },
      ),
    ).toBe(true)
    expect(
      offered({ givenName: 'Claire', familyName: 'Dubios' }, { givenName: 'Claire', familyName: 'Dubois' }),
    ).toBe(false)
  })

  test('two records with nothing in them are not alike', () => {
    expect(likeness(person({}), person({}))).toEqual({ score: 0, evidence: [] })
  })

  test('likeness does not depend on who is compared with whom, and more evidence never counts less', () => {
    const someone = fc.record({
      givenName: fc.constantFrom('', 'Anna', 'Ana', 'Luca'),
      familyName: fc.constantFrom('', 'Rossi', 'Rosi', 'Bianchi'),
      company: fc.constantFrom('', 'Rossi SA'),
      mail: fc.constantFrom('', 'a@b.ch', 'c@d.ch'),
      phone: fc.constantFrom('', '0791234567', '+41791234567', '0221112233'),
      city: fc.constantFrom('', 'Lugano', 'Bern'),
    })
    fc.assert(
      fc.property(someone, someone, (one, other) => {
        expect(likeness(one, other)).toEqual(likeness(other, one))
        const mail = 'shared@example.ch'
        expect(likeness({ ...one, mail }, { ...other, mail }).score).toBeGreaterThanOrEqual(
          likeness(one, other).score - 1e-9,
        )
      }),
    )
  })

  test('similarity is 1 for the same word only, and swapping neighbours costs one letter', () => {
    expect(similarity('dubois', 'dubios')).toBeCloseTo(5 / 6)
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (one, other) => (similarity(one, other) === 1) === (one === other),
      ),
    )
  })
})
