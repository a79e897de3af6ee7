import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerDue, isOpenAt, usualPromise, type AnsweringPlace } from './answer-due.ts'

const weekday: [string, string][] = [
  ['09:00', '12:30'],
  ['13:30', '18:30'],
]

/** Closed on Sunday and Monday, open on Saturday morning. */
const geneva: AnsweringPlace = {
  country: 'CH',
  region: 'GE',
  timeZone: 'Europe/Zurich',
  opening: { '2': weekday, '3': weekday, '4': weekday, '5': weekday, '6': [['09:00', '13:00']] },
}
const hours = (amount: number) => ({ amount, unit: 'open_hours' as const })
const due = (arrived: string, promise = usualPromise) =>
  answerDue(geneva, promise, new Date(arrived)).toISOString()

test('within a working day means the same hour of the next day on which the site is open', () => {
  expect(due('2026-03-11T09:15:00Z')).toBe('2026-03-12T09:15:00.000Z')
})

test('a question of Friday afternoon is due on Tuesday where Saturday afternoon and Monday are closed', () => {
  expect(due('2026-03-13T14:00:00Z')).toBe('2026-03-17T08:00:00.000Z')
})

test('who writes at night has written when the site opens', () => {
  expect(due('2026-03-10T22:00:00Z', hours(2))).toBe('2026-03-11T10:00:00.000Z')
  expect(due('2026-03-15T10:00:00Z', hours(1))).toBe('2026-03-17T09:00:00.000Z')
})

test('a public holiday is no working day', () => {
  // Good Friday 2026 is 3 April, Easter Monday the 6th; Geneva is closed on Mondays anyway.
  expect(due('2026-04-02T12:00:00Z')).toBe('2026-04-07T07:00:00.000Z')
})

test('hours run only while the site is open, over the lunch break too', () => {
  expect(due('2026-03-11T11:00:00Z', hours(2))).toBe('2026-03-11T14:00:00.000Z')
})

test('the change to summer time moves no hour of the shop', () => {
  expect(due('2026-03-28T11:00:00Z', hours(2))).toBe('2026-03-31T08:00:00.000Z')
})

test('a place without stated hours works its ordinary week', () => {
  const place = { ...geneva, opening: {} }
  expect(answerDue(place, usualPromise, new Date('2026-03-13T15:00:00Z')).toISOString()).toBe(
    '2026-03-16T15:00:00.000Z',
  )
})

const moments = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 11, 31) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000))
const promises = fc.record({
  amount: fc.integer({ min: 1, max: 20 }),
  unit: fc.constantFrom('working_days' as const, 'open_hours' as const),
})

test('an answer is never owed before the question, and who asked later is never owed earlier', () => {
  fc.assert(
    fc.property(moments, moments, promises, (one, other, promise) => {
      const [first, second] = one <= other ? [one, other] : [other, one]
      const owed = answerDue(geneva, promise, first)
      expect(owed.getTime()).toBeGreaterThanOrEqual(first.getTime())
      expect(answerDue(geneva, promise, second).getTime()).toBeGreaterThanOrEqual(owed.getTime())
    }),
    { numRuns: 300 },
  )
})

test('an answer counted in days is due while somebody is there to give it', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 10 }), (at, amount) => {
      expect(isOpenAt(geneva, answerDue(geneva, { amount, unit: 'working_days' }, at))).toBe(true)
    }),
    { numRuns: 200 },
  )
})
