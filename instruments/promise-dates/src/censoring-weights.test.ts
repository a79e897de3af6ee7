import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { censoringWeights } from './censoring-weights.ts'
import { MILLISECONDS_PER_DAY, type LogCase } from './event-log.ts'
import { workshopCases } from './test-logs.ts'
import { Workload } from './workload.ts'

const NO_CAP = Number.POSITIVE_INFINITY

describe('the weights of finished cases while others are still open', () => {
  it('are all alike when nothing is open', () => {
    const duration = Float64Array.from({ length: 50 }, (_, index) => index + 1)
    const weights = censoringWeights({ duration, finished: new Uint8Array(50).fill(1) }, NO_CAP)
    for (const weight of weights) expect(weight).toBeCloseTo(1, 2)
  })

  it('hand the share of an open case to those that lasted longer, as Kaplan and Meier do', () => {
    // 100 prefixes of each length 1..4; those of length 2 were cut off there: their mass goes to lengths 3 and 4.
    const duration = Float64Array.from({ length: 400 }, (_, index) => 1 + Math.floor(index / 100))
    const finished = Uint8Array.from(duration, (days) => (days === 2 ? 0 : 1))
    const weights = censoringWeights({ duration, finished }, NO_CAP)
    const mass = (days: number): number =>
      weights.reduce((sum, weight, row) => sum + (duration[row] === days ? weight : 0), 0)
    const total = mass(1) + mass(3) + mass(4)
    expect(mass(2)).toBe(0)
    expect(mass(1) / total).toBeCloseTo(0.25, 1)
    expect(mass(3) / total).toBeCloseTo(0.375, 1)
    expect(mass(4) / total).toBeCloseTo(0.375, 1)
  })

  it('are never negative, and zero for open cases', () => {
    const row = fc.record({ days: fc.double({ min: 0, max: 100, noNaN: true }), done: fc.boolean() })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const weights = censoringWeights(
          {
            duration: Float64Array.from(rows, ({ days }) => days),
            finished: Uint8Array.from(rows, ({ done }) => (done ? 1 : 0)),
          },
          30,
        )
        rows.forEach(({ done }, index) => {
          expect(weights[index]).toBeGreaterThanOrEqual(0)
          if (!done) expect(weights[index]).toBe(0)
        })
      }),
    )
  })
})

describe('how busy the house was', () => {
  it('does not change by anything that happens later', () => {
    const cases = workshopCases(80)
    const moment = (cases[40]?.events[0]?.at ?? 0) + 1
    const past = cases.flatMap((trace): LogCase[] => {
      const events = trace.events.filter((event) => event.at <= moment)
      return events.length === 0 ? [] : [{ ...trace, events }]
    })
    expect(new Workload(past, [1, 7, 30]).at(moment)).toEqual(new Workload(cases, [1, 7, 30]).at(moment))
  })

  it('counts begun cases, events and active cases of the window', () => {
    const at = (days: number) => ({ activity: 'a', at: days * MILLISECONDS_PER_DAY })
    const workload = new Workload(
      [
        { id: '1', events: [at(0), at(5)] },
        { id: '2', events: [at(4), at(9)] },
      ],
      [3],
    )
    expect(workload.at(6 * MILLISECONDS_PER_DAY)).toEqual({ begun: [1], events: [2], active: [2] })
  })
})
