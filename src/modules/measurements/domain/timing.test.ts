import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PositionReading } from './reading.ts'
import { timingPositions } from './reading.ts'
import { amplitudeOf, beatErrorOf, isochronism, nominalPeriod, summariseTiming } from './timing.ts'

const at = (position: PositionReading['position'], rate: number, amplitude: number | null = null) => ({
  position,
  rate,
  amplitude,
  beatError: null,
})

describe('amplitude from times', () => {
  test.each([
    { vibrationsPerHour: 28_800, liftAngle: 52, milliseconds: 7.4, degrees: 280.0 },
    { vibrationsPerHour: 28_800, liftAngle: 50, milliseconds: 7.4, degrees: 269.2 },
    { vibrationsPerHour: 21_600, liftAngle: 53, milliseconds: 10.6, degrees: 265.7 },
    { vibrationsPerHour: 18_000, liftAngle: 44, milliseconds: 11, degrees: 255.0 },
  ])('$vibrationsPerHour vph, $liftAngle°, $milliseconds ms give $degrees°', ({ degrees, ...impulse }) => {
    expect(amplitudeOf(impulse)).toBeCloseTo(degrees, 1)
  })

  test('a full oscillation at 28,800 vph takes a quarter of a second', () => {
    expect(nominalPeriod(28_800)).toBe(0.25)
  })

  test('a balance in beat has no beat error; a beat late by 0.8 ms has 0.8', () => {
    expect(beatErrorOf(28_800, 125)).toBe(0)
    expect(beatErrorOf(28_800, 125.8)).toBeCloseTo(0.8, 9)
    expect(beatErrorOf(28_800, 124.2)).toBeCloseTo(0.8, 9)
  })
})

describe('a sitting', () => {
  test('says mean rate, spread and who is fastest', () => {
    const summary = summariseTiming([at('CH', 6, 290), at('FH', 4, 286), at('3H', -2, 262), at('6H', 0, 258)])
    expect(summary).toMatchObject({
      meanRate: 2,
      spread: 8,
      fastest: 'CH',
      slowest: '3H',
      hangingMinusLying: -6,
    })
    expect(summary).toMatchObject({ meanAmplitude: 274, lowestAmplitude: 258, highestAmplitude: 290 })
  })

  test('without a position says nothing', () => {
    expect(summariseTiming([])).toBeUndefined()
  })

  test('a mean lies between the slowest and the fastest, and the order of positions does not matter', () => {
    const readings = fc
      .uniqueArray(fc.constantFrom(...timingPositions), { minLength: 1 })
      .chain((positions) =>
        fc.tuple(
          ...positions.map((position) =>
            fc.double({ min: -300, max: 300, noNaN: true }).map((rate) => at(position, rate)),
          ),
        ),
      )
    fc.assert(
      fc.property(readings, (positions) => {
        const summary = summariseTiming(positions)
        const reversed = summariseTiming([...positions].reverse())
        const rates = positions.map(({ rate }) => rate)
        expect(summary?.meanRate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9)
        expect(summary?.meanRate).toBeLessThanOrEqual(Math.max(...rates) + 1e-9)
        expect(reversed?.spread).toBeCloseTo(summary?.spread ?? Number.NaN, 9)
        expect(reversed?.meanRate).toBeCloseTo(summary?.meanRate ?? Number.NaN, 9)
      }),
    )
  })

  test('isochronism compares only positions both sittings have', () => {
    expect(isochronism([at('CH', 4), at('6H', 2)], [at('CH', 1), at('9H', 40)])).toBe(-3)
    expect(isochronism([at('CH', 4)], [at('FH', 1)])).toBeNull()
  })
})
