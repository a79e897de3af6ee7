import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingDays } from './working-days.ts'

const geneva = workingDays({ country: 'CH', region: 'GE', opening: {} })
const zurich = workingDays({ country: 'CH', region: 'ZH', opening: {} })

describe('working days of a site', () => {
  test('leave out the holidays of the canton', () => {
    expect(geneva.isWorkingDay('2026-09-10')).toBe(false)
    expect(zurich.isWorkingDay('2026-09-10')).toBe(true)
    expect(geneva.isWorkingDay('2026-08-01')).toBe(false)
    expect(workingDays({ country: 'FR', region: null, opening: {} }).isWorkingDay('2026-07-14')).toBe(false)
    expect(workingDays({ country: 'IT', region: null, opening: {} }).isWorkingDay('2026-06-02')).toBe(false)
  })

  test('follow the opening hours: a boutique works on Saturday and rests on Monday', () => {
    const hours: [string, string][] = [['09:30', '18:30']]
    const boutique = workingDays({
      country: 'CH',
      region: 'VD',
      opening: { '2': hours, '3': hours, '4': hours, '5': hours, '6': hours },
    })
    expect(boutique.isWorkingDay('2026-03-14')).toBe(true)
    expect(boutique.isWorkingDay('2026-03-16')).toBe(false)
  })

  test('step over Easter', () => {
    expect(geneva.addWorkingDays('2026-04-02', 1)).toBe('2026-04-07')
    expect(geneva.workingDaysBetween('2026-04-02', '2026-04-07')).toBe(1)
    expect(geneva.addWorkingDays('2026-04-07', -1)).toBe('2026-04-02')
  })

  test('a country nobody drew a calendar for still has its weekends', () => {
    const nowhere = workingDays({ country: 'XX', region: null, opening: {} })
    expect(nowhere.isWorkingDay('2026-03-14')).toBe(false)
    expect(nowhere.isWorkingDay('2026-03-16')).toBe(true)
  })

  test('counting back what was added gives the same number, for any day and count', () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, count) => {
        const until = geneva.addWorkingDays(from, count)
        expect(geneva.workingDaysBetween(from, until)).toBe(count)
        expect(count === 0 || geneva.isWorkingDay(until)).toBe(true)
      }),
    )
  })
})
