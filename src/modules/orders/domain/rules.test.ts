import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forgottenAtReturn } from './forgotten.ts'
import { daysAfter, monthsAfter } from './local-day.ts'
import { mandateForbids, withinCeiling } from './mandate.ts'
import { orderIdAt } from './order-id.ts'
import { orderNumber, readOrderNumber, seriesOf } from './order-number.ts'
import { repairWarranty } from './warranty.ts'

const allowed = { polish_case: true, polish_bracelet: true, keep_dial: false, movement_exchange: true }

describe('a mandate', () => {
  test.each([
    ['case', { ...allowed, polish_case: false }],
    ['bracelet', { ...allowed, polish_bracelet: false }],
    ['dial', { ...allowed, keep_dial: true }],
    ['movement', { ...allowed, movement_exchange: false }],
  ])('forbids work on the %s, and nothing else', (surface, mandate) => {
    const forbidden = ['', 'case', 'bracelet', 'dial', 'movement'].filter(
      (one) => mandateForbids(mandate, { surface: one, label: 'x' }) !== undefined,
    )
    expect(forbidden).toEqual([surface])
  })

  test('that nobody agreed forbids everything that cannot be undone, and no ordinary work', () => {
    expect(mandateForbids(undefined, { surface: 'case', label: 'Polissage' })?.code).toBe(
      'orders.mandate-keeps-case',
    )
    expect(mandateForbids(undefined, { surface: '', label: 'Révision' })).toBe(undefined)
    expect(withinCeiling(undefined, 1)).toBe(false)
  })

  test('lets work pass up to its ceiling, and asks where there is none', () => {
    expect(withinCeiling({ ceiling_minor: 30_000 }, 30_000)).toBe(true)
    expect(withinCeiling({ ceiling_minor: 30_000 }, 30_001)).toBe(false)
    expect(withinCeiling({ ceiling_minor: null }, 0)).toBe(false)
  })
})

describe('an order number', () => {
  test('is read back however people type it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{2,6}$/),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 999_999 }),
        (code, year, count) => {
          const number = orderNumber(`${code}-${String(year).padStart(2, '0')}`, count)
          const [, , digits = ''] = number.split('-')
          expect(readOrderNumber(number)).toBe(number)
          expect(readOrderNumber(number.toLowerCase().replaceAll('-', ' '))).toBe(number)
          expect(readOrderNumber(`${code}${number.slice(code.length + 1, code.length + 3)}${digits}`)).toBe(
            number,
          )
        },
      ),
    )
  })

  test('takes its year from the clock on the wall of the site', () => {
    const newYear = new Date('2026-12-31T23:30:00Z')
    expect(seriesOf({ code: 'GE', time_zone: 'Europe/Zurich' }, newYear)).toBe('GE-27')
    expect(seriesOf({ code: 'NY', time_zone: 'America/New_York' }, newYear)).toBe('NY-26')
  })
})

test('ids of orders stand in the order in which the watches came in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4e12 }), fc.integer({ min: 1, max: 4e12 }), (one, other) => {
      fc.pre(one < other)
      expect(orderIdAt(new Date(one)) < orderIdAt(new Date(other))).toBe(true)
    }),
  )
})

describe('a repair warranty', () => {
  test('lasts as long as the longest of its services, and a redo gives none', () => {
    const work = [
      { label: 'Révision', warrantyMonths: 24 },
      { label: 'Pile', warrantyMonths: 0 },
      { label: 'Joints', warrantyMonths: 12 },
    ]
    expect(repairWarranty({ redo_of: null }, work, '2026-08-31')).toEqual({
      startsOn: '2026-08-31',
      endsOn: '2028-08-31',
      scope: 'Révision, Joints',
    })
    expect(repairWarranty({ redo_of: 'first' }, work, '2026-08-31')).toBe(undefined)
    expect(repairWarranty({ redo_of: null }, [], '2026-08-31')).toBe(undefined)
  })

  test('ends on a day that exists', () => {
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28')
    expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28')
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  })
})

test('what was seen and left is not forgotten', () => {
  const here = { accessories: [{ id: 'a', label: 'GE-26-00001/1' }], loans: [] }
  expect(forgottenAtReturn(here, { accessories: [], loans: [], acknowledged: false })?.code).toBe(
    'orders.accessories-forgotten',
  )
  expect(forgottenAtReturn(here, { accessories: [], loans: [], acknowledged: true })).toBe(undefined)
  expect(forgottenAtReturn(here, { accessories: ['a'], loans: [], acknowledged: false })).toBe(undefined)
})
