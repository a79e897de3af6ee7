import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { criteria, criteriaMissed, sevenFigures } from './seven-criteria.ts'
import { startingLimits } from './starting-limits.ts'

const constructed = [2.0, 2.6, 4.1, 3.5, -0.8, 0.2, 1.1, 1.5, 5.0, 4.6, 6.3, 4.9, -2.7, 1.6, 2.4]

const terms = startingLimits.flatMap(({ set }) => (set.kind === 'seven_criteria' ? [set.terms] : []))[0]
if (terms === undefined) throw new Error('the starting limits have no seven criteria')

test('the constructed check gives its seven figures and passes both categories', () => {
  const figures = sevenFigures(constructed)
  const expected = { M: 2.38, V: 0.6, Vmax: 1, D: -2.5, P: 3.18, C: -0.3, R: 0.1 }
  for (const criterion of criteria) expect(figures?.[criterion]).toBeCloseTo(expected[criterion], 6)
  if (figures === undefined) throw new Error('fifteen rates give figures')
  expect(criteriaMissed(figures, terms.category1)).toEqual([])
  expect(criteriaMissed(figures, terms.category2)).toEqual([])
})

test('fourteen days are no check', () => {
  expect(sevenFigures(constructed.slice(1))).toBeUndefined()
})

test('a watch slow in the cold is named by C, not by the mean', () => {
  const cold = constructed.with(10, 20)
  const figures = sevenFigures(cold)
  expect(figures && criteriaMissed(figures, terms.category1)).toEqual(['C'])
})

test('shifting every rate by the same amount moves the mean and nothing else', () => {
  const rates = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 15, maxLength: 15 })
  fc.assert(
    fc.property(rates, fc.double({ min: -20, max: 20, noNaN: true }), (days, shift) => {
      const before = sevenFigures(days)
      const after = sevenFigures(days.map((rate) => rate + shift))
      if (before === undefined || after === undefined) throw new Error('fifteen rates give figures')
      expect(after.M).toBeCloseTo(before.M + shift, 6)
      for (const criterion of ['V', 'Vmax', 'D', 'P', 'C', 'R'] as const) {
        expect(after[criterion]).toBeCloseTo(before[criterion], 6)
      }
    }),
  )
})
