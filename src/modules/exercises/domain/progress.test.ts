import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exerciseKinds, habitNames, progressOf, type Attempt } from './progress.ts'

const attempt = fc.record({
  kind: fc.constantFrom(...exerciseKinds),
  habits: fc.dictionary(fc.constantFrom(...habitNames), fc.boolean()),
})

const dates = (...kept: boolean[]): Attempt[] =>
  kept.map((date) => ({ kind: 'write' as const, habits: { date } }))

describe('progress', () => {
  test('nothing is said of somebody who has practised nothing', () => {
    expect(progressOf([])).toEqual({
      done: { write: 0, choose: 0, find: 0 },
      habits: [],
      improves: [],
      worthAnEye: null,
    })
  })

  test('the first times and the latest stand side by side, and what comes more often is named', () => {
    const progress = progressOf(dates(false, false, true, true, true, false, true, true))
    expect(progress.habits).toEqual([
      { habit: 'date', first: { kept: 1, of: 3 }, lately: { kept: 4, of: 5 } },
    ])
    expect(progress.improves).toEqual(['date'])
    expect(progress.worthAnEye).toBeNull()
  })

  test('what comes less often than it should, and does not improve, is worth an eye', () => {
    expect(progressOf(dates(true, true, true, false, true, false, true, true)).worthAnEye).toBe('date')
  })

  test('of two times nothing is concluded', () => {
    expect(progressOf(dates(false, false))).toMatchObject({ improves: [], worthAnEye: null })
  })

  test('no attempt is counted as first and as latest, and no more is kept than was asked', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 30 }), (attempts) => {
        const { habits, done } = progressOf(attempts)
        expect(done.write + done.choose + done.find).toBe(attempts.length)
        for (const { habit, first, lately } of habits) {
          const asked = attempts.filter(({ habits: shown }) => shown[habit] !== undefined).length
          expect(first.of + lately.of).toBeLessThanOrEqual(asked)
          expect(first.kept).toBeLessThanOrEqual(first.of)
          expect(lately.kept).toBeLessThanOrEqual(lately.of)
        }
      }),
    )
  })
})
