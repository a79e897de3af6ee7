import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lineMinor, smallestCoin, totalsOf, type PricedLine } from './totals.ts'

const line: fc.Arbitrary<PricedLine> = fc.record({
  quantity: fc.integer({ min: 1, max: 20_000 }).map((thousandths) => thousandths / 1000),
  unitMinor: fc.integer({ min: -500_000, max: 5_000_000 }),
  taxRate: fc.constantFrom(0, 260, 380, 550, 810, 1000, 2000, 2200),
})
const lines = fc.array(line, { maxLength: 30 })
const mode = fc.constantFrom('tax-included' as const, 'tax-added' as const)
const coin = fc.constantFrom(1, 5)

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

describe('totals of priced lines', () => {
  it('has printed lines that add up to the printed sum', () => {
    fc.assert(
      fc.property(lines, mode, coin, (some, how, coinMinor) => {
        const totals = totalsOf(some, how, coinMinor)
        expect(totals.linesMinor).toBe(sum(some.map(lineMinor)))
        expect(how === 'tax-included' ? totals.grossMinor : totals.netMinor).toBe(totals.linesMinor)
      }),
    )
  })

  it('has net and tax that add up to gross, for each rate and in all', () => {
    fc.assert(
      fc.property(lines, mode, coin, (some, how, coinMinor) => {
        const totals = totalsOf(some, how, coinMinor)
        for (const rate of totals.rates) expect(rate.netMinor + rate.taxMinor).toBe(rate.grossMinor)
        expect(totals.netMinor + totals.taxMinor).toBe(totals.grossMinor)
        expect(sum(totals.rates.map((rate) => rate.grossMinor))).toBe(totals.grossMinor)
        expect(new Set(totals.rates.map((rate) => rate.taxRate)).size).toBe(totals.rates.length)
      }),
    )
  })

  it('rounds tax by at most half a centime per rate', () => {
    fc.assert(
      fc.property(lines, mode, (some, how) => {
        for (const { taxRate, netMinor, taxMinor, grossMinor } of totalsOf(some, how, 1).rates) {
          const exact =
            how === 'tax-added' ? (netMinor * taxRate) / 10_000 : (grossMinor * taxRate) / (10_000 + taxRate)
          expect(Math.abs(taxMinor - exact)).toBeLessThanOrEqual(0.5 + 1e-6)
        }
      }),
    )
  })

  it('asks for a sum that can be paid in coins, never more than half a coin away', () => {
    fc.assert(
      fc.property(lines, mode, coin, (some, how, coinMinor) => {
        const totals = totalsOf(some, how, coinMinor)
        expect(Math.abs(totals.payableMinor % coinMinor)).toBe(0)
        expect(Math.abs(totals.roundingMinor)).toBeLessThanOrEqual(coinMinor / 2)
        expect(totals.payableMinor).toBe(totals.grossMinor + totals.roundingMinor)
      }),
    )
  })

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(lines, mode, (some, how) => {
        expect(totalsOf([...some].reverse(), how, 5)).toEqual(totalsOf(some, how, 5))
      }),
    )
  })

  it('computes a Swiss invoice as the till does', () => {
    const service = { quantity: 1, unitMinor: 78_000, taxRate: 810 }
    const crown = { quantity: 1, unitMinor: 14_533, taxRate: 810 }
    const totals = totalsOf([service, crown], 'tax-included', smallestCoin('CHF'))
    expect(totals).toMatchObject({
      grossMinor: 92_533,
      taxMinor: 6934,
      netMinor: 85_599,
      roundingMinor: 2,
      payableMinor: 92_535,
    })
    expect(smallestCoin('EUR')).toBe(1)
  })

  it('rounds half a centime away from zero, for a gesture as for a price', () => {
    expect(lineMinor({ quantity: 0.5, unitMinor: 101 })).toBe(51)
    expect(lineMinor({ quantity: 0.5, unitMinor: -101 })).toBe(-51)
  })
})
