import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingDays } from '#modules/sites/domain/working-days.ts'
import { workingClock } from './working-clock.ts'

const geneva = workingDays({ country: 'CH', region: 'GE', opening: {} })
const clock = workingClock({ days: geneva, timeZone: 'Europe/Zurich', now: new Date('2026-03-12T09:00:00Z') })

describe('the clock of a site', () => {
  test('takes no time over a weekend', () => {
    expect(clock.at(new Date('2026-03-15T10:00:00Z'))).toBe(clock.at(new Date('2026-03-14T10:00:00Z')))
    expect(clock.endOf('2026-03-15')).toBe(clock.endOf('2026-03-13'))
  })

  test('names only days on which the site works', () => {
    expect(clock.dayAt(clock.endOf('2026-04-02') - 1)).toBe('2026-04-02')
    expect(clock.dayAt(clock.endOf('2026-04-02') + 1)).toBe('2026-04-07')
  })

  test('never runs backwards, not even where summer time begins and ends', () => {
    const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) })
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 40 * 86_400_000 }), (from, more) => {
        expect(clock.at(new Date(from + more))).toBeGreaterThanOrEqual(clock.at(new Date(from)))
      }),
    )
  })

  test('a working day found again from any moment in it is that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (count) => {
        const day = geneva.addWorkingDays('2026-03-12', count)
        expect(clock.dayAt(clock.endOf(day) - 1)).toBe(day)
        expect(clock.dayAt(clock.endOf(day) - 86_400_000)).toBe(day)
      }),
    )
  })
})
