import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { daysAfter } from '#modules/orders/domain/local-day.ts'
import { reminderDue } from './reminder.ts'

const sent = { sentOn: '2026-03-01', remindedOn: null, validUntil: '2026-03-31' }

describe('a reminder of an unanswered quote', () => {
  test('comes after a week, not before', () => {
    expect(reminderDue(sent, '2026-03-07')).toBeUndefined()
    expect(reminderDue(sent, '2026-03-08')).toBe('first')
  })

  test('comes once more before the price ends, then never again', () => {
    const reminded = { ...sent, remindedOn: '2026-03-08' }
    expect(reminderDue(reminded, '2026-03-20')).toBeUndefined()
    expect(reminderDue(reminded, '2026-03-28')).toBe('last')
    expect(reminderDue({ ...sent, remindedOn: '2026-03-28' }, '2026-03-30')).toBeUndefined()
    expect(reminderDue(sent, '2026-04-01')).toBeUndefined()
  })

  it('never speaks more than twice, never on two days running, whatever the validity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), (validity) => {
        const validUntil = daysAfter(sent.sentOn, validity)
        const heard: string[] = []
        for (let day = sent.sentOn; day <= daysAfter(validUntil, 20); day = daysAfter(day, 1)) {
          if (reminderDue({ sentOn: sent.sentOn, remindedOn: heard.at(-1) ?? null, validUntil }, day))
            heard.push(day)
        }
        expect(heard.length).toBeLessThanOrEqual(2)
        const [one, other] = heard
        if (one !== undefined && other !== undefined) expect(daysAfter(one, 3) <= other).toBe(true)
        for (const day of heard) expect(day <= validUntil).toBe(true)
      }),
    )
  })
})
