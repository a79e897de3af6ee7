import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clientPrice, movedPrice, roundedMinor } from './price.ts'

const amount = fc.integer({ min: 0, max: 100_000_00 })
const tax = fc.constantFrom(0, 260, 380, 810, 1900, 2000, 2100, 2200)
const rules = fc.record({ roundingMinor: fc.constantFrom(1, 5, 10, 100), taxIncluded: fc.boolean() })

describe('a price', () => {
  test('in francs ends on five rappen, in euros on a cent', () => {
    expect(clientPrice(12_343, 810, { roundingMinor: 5, taxIncluded: true }).grossMinor).toBe(12_345)
    expect(clientPrice(10_000, 810, { roundingMinor: 5, taxIncluded: false })).toEqual({
      grossMinor: 10_810,
      netMinor: 10_000,
      taxMinor: 810,
    })
    expect(clientPrice(9999, 2000, { roundingMinor: 1, taxIncluded: false }).grossMinor).toBe(11_999)
  })

  test('with tax included keeps the Swiss 8.1 % inside', () => {
    expect(clientPrice(10_810, 810, { roundingMinor: 5, taxIncluded: true })).toEqual({
      grossMinor: 10_810,
      netMinor: 10_000,
      taxMinor: 810,
    })
  })

  test('is always its net and its tax together, on a step of its list, within half a step of what was listed', () => {
    fc.assert(
      fc.property(amount, tax, rules, (minor, basisPoints, rule) => {
        const price = clientPrice(minor, basisPoints, rule)
        expect(price.netMinor + price.taxMinor).toBe(price.grossMinor)
        expect(price.grossMinor % rule.roundingMinor).toBe(0)
        const exact = rule.taxIncluded ? minor : (minor * (10_000 + basisPoints)) / 10_000
        expect(Math.abs(price.grossMinor - exact)).toBeLessThanOrEqual(rule.roundingMinor / 2 + 0.5)
      }),
    )
  })

  test('does not change when it is rounded again, and a dearer one never becomes the cheaper', () => {
    fc.assert(
      fc.property(amount, amount, rules, (one, other, { roundingMinor }) => {
        const rounded = roundedMinor(one, roundingMinor)
        expect(roundedMinor(rounded, roundingMinor)).toBe(rounded)
        expect(
          Math.sign(one - other) * (rounded - roundedMinor(other, roundingMinor)),
        ).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('raised by three percent stays on the steps of its list, and never falls below nothing', () => {
    expect(movedPrice(7500, 300, 5)).toBe(7725)
    expect(movedPrice(7515, 300, 5)).toBe(7740)
    expect(movedPrice(100, -20_000, 5)).toBe(0)
    fc.assert(fc.property(amount, (minor) => movedPrice(minor, 0, 1) === minor))
  })
})
