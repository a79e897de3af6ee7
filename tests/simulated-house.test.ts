import { beforeAll, describe, expect, test } from 'vitest'
import { holdAgainst, levels, type SaidDate } from '../bench/promise-dates-house/hold-against.ts'
import { simulateHouse } from '../bench/promise-dates-house/simulate-house.ts'

/** The lighter run of `npm run bench -- promise-dates-house`, which walks through two years. */

const years = 0.75
let said: readonly SaidDate[]

beforeAll(() => {
  said = holdAgainst(simulateHouse({ seed: 7, years }), { trainEvery: 60, correctEvery: 5 })
}, 600_000)

const offBy = (dates: readonly SaidDate[]): number =>
  dates.reduce((sum, { kept, said: told }) => sum + (kept ? 1 : 0) - told, 0) / dates.length

describe('a simulated house', () => {
  test('comes again for the same seed, and differs for another', () => {
    const [one, same, other] = [3, 3, 4].map((seed) => simulateHouse({ seed, years: 0.1 }))
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
  })

  test.each(levels)('keeps what it says at %d, within three points', (level) => {
    const dates = said.filter((date) => date.level === level && date.orders >= 40)
    expect(dates.length).toBeGreaterThan(1500)
    expect(Math.abs(offBy(dates))).toBeLessThan(0.03)
  })

  test('promises little before it has learnt, and never more than it keeps by much', () => {
    const cold = said.filter(({ orders, level }) => orders < 40 && level === 0.9)
    expect(cold.length).toBeGreaterThan(50)
    expect(offBy(cold)).toBeGreaterThan(-0.1)
  })
})
