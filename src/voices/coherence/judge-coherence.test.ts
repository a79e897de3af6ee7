import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { purposes } from '../purposes.ts'
import { judgeCoherence, type ClientNow, type WatchWithUs } from './judge-coherence.ts'
import { editions, standingRules } from './rules.ts'

const watch: WatchWithUs = {
  number: 'GVA-26-00001',
  stage: 'in_work',
  waitReason: null,
  isRedo: false,
  isDisputed: false,
  isInRecovery: false,
  promisedOn: '2026-03-31',
  today: '2026-03-12',
}
const calm: ClientNow = { watches: [watch], consent: null, sentLately: 0, hour: 10 }
const birthday = (changes: Partial<ClientNow>) =>
  judgeCoherence(standingRules, 'care', { ...calm, ...changes })?.rule ?? null
const withWatch = (changes: Partial<WatchWithUs>) => birthday({ watches: [{ ...watch, ...changes }] })

describe('the rules of coherence', () => {
  test('a birthday letter leaves while the watch is within its promise', () => {
    expect(birthday({})).toBeNull()
    expect(withWatch({ promisedOn: '2026-03-12' })).toBeNull()
  })

  test('it waits while a watch is late, waits for a part or is in redo', () => {
    expect(withWatch({ promisedOn: '2026-03-11' })).toBe('watch-late')
    expect(withWatch({ waitReason: 'part' })).toBe('watch-waits-for-part')
    expect(withWatch({ isRedo: true })).toBe('watch-in-redo')
  })

  test('a dispute and a recovery hold it back, also once the watch went home, and are named first', () => {
    expect(withWatch({ isDisputed: true })).toBe('watch-disputed')
    expect(withWatch({ isInRecovery: true, stage: 'returned' })).toBe('watch-in-recovery')
    expect(withWatch({ isDisputed: true, promisedOn: '2026-03-01' })).toBe('watch-disputed')
    expect(withWatch({ stage: 'returned', promisedOn: '2026-03-01', isRedo: true })).toBeNull()
  })

  test('the edition of before knows neither', () => {
    const [before] = editions
    const quarrel = { ...calm, watches: [{ ...watch, isDisputed: true, isInRecovery: true }] }
    expect(before && judgeCoherence(before, 'care', quarrel)).toBeNull()
  })

  test('a watch that is ready is no longer late', () => {
    expect(withWatch({ stage: 'ready', promisedOn: '2026-03-01' })).toBeNull()
  })

  test('advertising needs a yes; a birthday only that nobody said no', () => {
    expect(judgeCoherence(standingRules, 'commercial', calm)?.rule).toBe('no-consent')
    expect(judgeCoherence(standingRules, 'commercial', { ...calm, consent: true })).toBeNull()
    expect(birthday({ consent: false })).toBe('no-consent')
  })

  test('nothing of this kind at night, nor over the cap', () => {
    expect(birthday({ hour: 22.5 })).toBe('quiet-hours')
    expect(birthday({ hour: 7.9 })).toBe('quiet-hours')
    expect(birthday({ sentLately: 2 })).toBe('cap')
  })

  test('what serves an order or answers a question is never stopped, whatever goes wrong', () => {
    const anything = fc.record({
      watches: fc.array(
        fc.record({
          number: fc.string(),
          stage: fc.constantFrom('received', 'in_work', 'ready'),
          waitReason: fc.constantFrom(null, 'part', 'client'),
          isRedo: fc.boolean(),
          isDisputed: fc.boolean(),
          isInRecovery: fc.boolean(),
          promisedOn: fc.constantFrom(null, '2026-01-01', '2026-12-31'),
          today: fc.constant('2026-03-12'),
        }),
      ),
      consent: fc.constantFrom(null, true, false),
      sentLately: fc.nat(10),
      hour: fc.double({ min: 0, max: 23.99, noNaN: true }),
    })
    fc.assert(
      fc.property(anything, fc.constantFrom(...purposes), (client, purpose) => {
        const stop = judgeCoherence(standingRules, purpose, client)
        if (purpose === 'service' || purpose === 'answer') expect(stop).toBeNull()
        // Consent stands above everything: whoever said no hears nothing, whatever else is well.
        else if (client.consent === false) expect(stop?.rule).toBe('no-consent')
      }),
    )
  })

  test('editions follow one another and never share a number', () => {
    expect(editions.map(({ version }) => version)).toEqual(editions.map((_, index) => index + 1))
  })
})
