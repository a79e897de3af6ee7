import { describe, expect, it } from 'vitest'
import { buildEventLog } from './build-event-log.ts'
import { MILLISECONDS_PER_DAY, type LogCase } from './event-log.ts'
import { predict } from './predict.ts'
import { MONDAY, workshopCases } from './test-logs.ts'
import { train } from './train.ts'

/** Two facts at the moment of the approval: a part is missing in every second order, and those take twenty days longer. */
const atOneMoment = (trace: LogCase, place: number): LogCase => {
  const slow = place % 2 === 0
  const at = (days: number, activity: string) => ({
    activity,
    at: MONDAY + (place + days) * MILLISECONDS_PER_DAY,
  })
  const missing = slow ? [at(2, 'part missing')] : []
  return {
    id: trace.id,
    events: [at(0, 'intake'), at(2, 'approved'), ...missing, at(slow ? 25 : 5, 'ready')],
  }
}

describe('a log in which one action writes two events', () => {
  const log = buildEventLog(workshopCases(200).map(atOneMoment))
  const approved = log.cases[1]?.events.slice(0, 2) ?? []

  it('teaches what is known after the whole moment, where that is what will be asked', () => {
    expect(predict(train(log, { wholeMoments: true }), approved).quantile(0.9)).toBeLessThan(8)
    expect(predict(train(log), approved).quantile(0.9)).toBeGreaterThan(15)
  })
})
