import { describe, expect, test } from 'vitest'
import {
  checklistFor,
  countedMeasurements,
  forbidsPassing,
  requiredMeasurements,
  type ControlledWork,
  type FinalMeasurement,
} from './final-control.ts'

const work = (parts: Partial<ControlledWork> = {}): ControlledWork => ({
  categories: ['overhaul'],
  movement: 'automatic',
  returnsOldParts: true,
  ...parts,
})

const measured = (parts: Partial<FinalMeasurement> = {}): FinalMeasurement => ({
  id: 'm',
  kind: 'timing',
  winding: 'full',
  passed: true,
  isNotGuaranteed: false,
  takenAt: new Date('2026-03-12T09:00:00Z'),
  ...parts,
})

const water = measured({ id: 'w', kind: 'water_resistance', winding: null })

describe('what is measured before a watch leaves', () => {
  test.each([
    { categories: ['overhaul'], movement: 'automatic', kinds: ['timing', 'water_resistance'] },
    { categories: ['overhaul'], movement: 'quartz', kinds: ['quartz', 'water_resistance'] },
    { categories: ['battery'], movement: 'quartz', kinds: ['quartz', 'water_resistance'] },
    { categories: ['regulation'], movement: 'mechanical', kinds: ['timing'] },
    { categories: ['strap', 'polishing'], movement: 'mechanical', kinds: [] },
    { categories: [], movement: 'mechanical', kinds: [] },
  ])('$categories on $movement: $kinds', ({ kinds, ...parts }) => {
    expect(requiredMeasurements(work(parts))).toEqual(kinds)
  })
})

describe('passing', () => {
  const verdict = (parts: Partial<Parameters<typeof forbidsPassing>[0]> = {}) =>
    forbidsPassing({
      work: work(),
      counted: [measured(), water],
      checked: checklistFor(work()),
      departure: '',
      isLead: false,
      ...parts,
    })?.code

  test('needs every measurement and every look', () => {
    expect(verdict()).toBeUndefined()
    expect(verdict({ counted: [measured()] })).toBe('workshop.refusal.measurement-missing')
    expect(verdict({ checked: ['functions'] })).toBe('workshop.refusal.not-all-checked')
  })

  test('outside the limits needs a reason, and the one who leads', () => {
    const counted = [measured({ passed: false }), water]
    expect(verdict({ counted })).toBe('workshop.refusal.out-of-limits')
    expect(verdict({ counted, departure: 'Calibre of 1948' })).toBe('workshop.refusal.departure-by-lead')
    expect(verdict({ counted, departure: 'Calibre of 1948', isLead: true })).toBeUndefined()
  })

  test('without limits asks somebody to judge by hand; water not guaranteed is an answer', () => {
    const unsure = { ...water, passed: null, isNotGuaranteed: true }
    expect(verdict({ counted: [measured(), unsure] })).toBeUndefined()
    const unjudged = [measured({ passed: null }), water]
    expect(verdict({ counted: unjudged })).toBe('workshop.refusal.not-all-checked')
    expect(
      verdict({ counted: unjudged, checked: [...checklistFor(work()), 'judged-by-hand'] }),
    ).toBeUndefined()
  })
})

test('the last sitting of each question counts, and none from before a failed control', () => {
  const before = measured({ id: 'before', takenAt: new Date('2026-03-10T09:00:00Z') })
  const first = measured({ id: 'first', passed: false })
  const again = measured({ id: 'again' })
  const later = measured({ id: 'later', winding: 'after-24-hours' })
  const counted = countedMeasurements([before, first, again, later], new Date('2026-03-11T09:00:00Z'))
  expect(counted.map(({ id }) => id)).toEqual(['again', 'later'])
  expect(countedMeasurements([before], new Date('2026-03-11T09:00:00Z'))).toEqual([])
})
