import { describe, expect, test } from 'vitest'
import { isRefusal } from '#platform/refusal.ts'
import { listsInForce, newPriceList, priceInForce, type PriceList } from './price-list.ts'

const list = (parts: Partial<PriceList> & { id: string }): PriceList => ({
  name: parts.id,
  currency: 'CHF',
  siteId: null,
  validFrom: '2026-01-01',
  validUntil: null,
  roundingMinor: 5,
  taxIncluded: true,
  createdAt: new Date('2025-12-01T08:00:00Z'),
  ...parts,
})
const question = { siteId: 'geneva', currency: 'CHF', on: '2026-03-12' }
const names = (lists: readonly PriceList[]): string[] => listsInForce(lists, question).map(({ id }) => id)

describe('the price list in force', () => {
  test('is the site’s own before the general one, and of this currency', () => {
    expect(
      names([
        list({ id: 'general' }),
        list({ id: 'own', siteId: 'geneva', validFrom: '2025-01-01' }),
        list({ id: 'other', siteId: 'bern' }),
        list({ id: 'euro', currency: 'EUR' }),
      ]),
    ).toEqual(['own', 'general'])
  })

  test('is the one that began last; tomorrow’s does not speak yet and an ended one no longer', () => {
    expect(
      names([
        list({ id: 'old', validFrom: '2025-01-01' }),
        list({ id: 'new', validFrom: '2026-03-12' }),
        list({ id: 'tomorrow', validFrom: '2026-03-13' }),
        list({ id: 'ended', validFrom: '2026-03-01', validUntil: '2026-03-11' }),
      ]),
    ).toEqual(['new', 'old'])
  })

  test('is the correction when two begin on one day', () => {
    expect(
      names([list({ id: 'a' }), list({ id: 'corrected', createdAt: new Date('2025-12-02T08:00:00Z') })]),
    ).toEqual(['corrected', 'a'])
  })

  test('leaves to the older list what it does not name', () => {
    const lists = listsInForce([list({ id: 'old', validFrom: '2025-01-01' }), list({ id: 'new' })], question)
    const prices = new Map([
      [
        'old',
        new Map([
          ['battery', 3000],
          ['polish', 18_000],
        ]),
      ],
      ['new', new Map([['battery', 3500]])],
    ])
    expect(priceInForce('battery', lists, prices)?.amountMinor).toBe(3500)
    expect(priceInForce('polish', lists, prices)?.amountMinor).toBe(18_000)
    expect(priceInForce('unknown', lists, prices)).toBeUndefined()
  })

  test('cannot end before it begins', () => {
    expect(
      isRefusal(
        newPriceList({ ...list({ id: 'x' }), validUntil: '2025-12-31' }, new Date('2025-12-01T08:00:00Z')),
      ),
    ).toBe(true)
  })
})
