import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEventLog } from './build-event-log.ts'
import { coldStart, daysOfPlan } from './cold-start.ts'
import { MILLISECONDS_PER_DAY, type LogCase } from './event-log.ts'
import { predict } from './predict.ts'
import { PromiseDatesError } from './promise-dates-error.ts'
import { seededRandom } from './random.ts'
import { studentQuantiles } from './student-log.ts'
import { MONDAY, workshopCases } from './test-logs.ts'
import { modelFromBelief, train } from './train.ts'

const DAY = MILLISECONDS_PER_DAY

function widthAfter(finished: number): number {
  const cases = workshopCases(Math.max(1, finished)).slice(0, finished)
  const plan = {
    workMinutes: 240,
    queueMinutes: 2400,
    capacityMinutesPerDay: 480,
    waits: [{ low: 1, likely: 3, high: 14 }],
  }
  const orders = cases.map((trace) => ({
    plannedDays: 10,
    actualDays: ((trace.events.at(-1)?.at ?? 0) - (trace.events[0]?.at ?? 0)) / DAY,
  }))
  const forecast = predict(modelFromBelief(coldStart(plan, orders), MONDAY), [
    { activity: 'intake', at: MONDAY },
  ])
  return forecast.quantile(0.95) / forecast.quantile(0.05)
}

describe('a house that begins', () => {
  it('gets a wide window before its first finished order, and a narrower one with every ten', () => {
    const widths = [0, 10, 100].map(widthAfter)
    expect(widths[0]).toBeGreaterThan(8)
    expect(widths[1]).toBeLessThan(widths[0] ?? 0)
    expect(widths[2]).toBeLessThan(widths[1] ?? 0)
  })

  it('keeps nine windows in ten when its orders behave as its plan, whatever the number seen', () => {
    const random = seededRandom(3)
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const plan = { workMinutes: 480, queueMinutes: 4800, capacityMinutesPerDay: 480 }
    for (const seen of [0, 3, 10, 100]) {
      let kept = 0
      for (let round = 0; round < 200; round++) {
        const bias = 0.22 + 0.4 * normal()
        const order = () => ({ plannedDays: 11, actualDays: 11 * Math.exp(bias + 0.5 * normal()) })
        const finished = Array.from({ length: seen }, order)
        const forecast = predict(modelFromBelief(coldStart(plan, finished), MONDAY), [
          { activity: 'intake', at: MONDAY },
        ])
        const actual = order().actualDays
        if (actual >= forecast.quantile(0.05) && actual <= forecast.quantile(0.95)) kept++
      }
      expect(kept / 200).toBeGreaterThan(0.84)
    }
  })

  it('never promises earlier because the queue is longer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 0, max: 9000 }),
        fc.constantFrom(0.05, 0.5, 0.95),
        (queue, more, p) => {
          const at = (queueMinutes: number) =>
            predict(
              modelFromBelief(
                coldStart({ workMinutes: 60, queueMinutes, capacityMinutesPerDay: 400 }),
                MONDAY,
              ),
              [{ activity: 'intake', at: MONDAY }],
            ).quantile(p)
          expect(at(queue + more)).toBeGreaterThanOrEqual(at(queue) - 1e-9)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('reckons the days of a plan from work, queue, capacity and waits', () => {
    expect(
      daysOfPlan({
        workMinutes: 240,
        queueMinutes: 2160,
        capacityMinutesPerDay: 480,
        waits: [{ low: 1, likely: 2, high: 9 }],
      }),
    ).toBeCloseTo(8, 9)
    expect(() => daysOfPlan({ workMinutes: 1, queueMinutes: 1, capacityMinutesPerDay: 0 })).toThrow(
      PromiseDatesError,
    )
  })

  it('has the Student quantiles of the tables', () => {
    expect(studentQuantiles([0.975], 4)[0]).toBeCloseTo(2.776, 2)
    expect(studentQuantiles([0.05, 0.5, 0.95], 10)).toEqual([
      expect.closeTo(-1.812, 2),
      expect.closeTo(0, 9),
      expect.closeTo(1.812, 2),
    ])
  })
})

describe('a broken log', () => {
  const cases = workshopCases(60)
  const first = cases[0] ?? { id: '1', events: [] }
  const prefix = first.events.slice(0, 1)

  it('gives an honest wide window when it holds one case', () => {
    const forecast = predict(train(buildEventLog([first])), prefix)
    expect(forecast.quantile(0.975) / forecast.quantile(0.025)).toBeGreaterThan(50)
  })

  it('says so when no case is finished, unless a prior is given', () => {
    const open = buildEventLog(cases.map((trace): LogCase => ({ ...trace, open: true })))
    expect(() => train(open)).toThrow(expect.objectContaining({ code: 'no-finished-case' }))
    const prior = coldStart({ workMinutes: 100, queueMinutes: 1000, capacityMinutesPerDay: 200 })
    expect(predict(train(open, { prior }), prefix).window(0.9).to).toBeGreaterThan(MONDAY)
  })

  it('says so when it is empty', () => {
    expect(() => buildEventLog([])).toThrow(expect.objectContaining({ code: 'empty-log' }))
    expect(() => buildEventLog([{ id: '1', events: [{ activity: 'a', at: Number.NaN }] }])).toThrow(
      expect.objectContaining({ code: 'no-readable-event' }),
    )
  })

  it('is trained all the same when events are doubled, unsorted, or every instant is equal', () => {
    const messy = cases.map((trace) => ({ ...trace, events: [...trace.events, ...trace.events].reverse() }))
    expect(predict(train(buildEventLog(messy)), prefix).median).toBeGreaterThan(0)
    const frozen = cases.map((trace) => ({
      ...trace,
      events: trace.events.map((event) => ({ ...event, at: MONDAY })),
    }))
    expect(
      predict(train(buildEventLog(frozen)), [{ activity: 'intake', at: MONDAY }]).median,
    ).toBeGreaterThanOrEqual(0)
  })

  it('is trained when nearly all cases are open', () => {
    const log = buildEventLog(
      workshopCases(300).map((trace, index): LogCase =>
        index % 8 === 0 ? trace : { ...trace, events: trace.events.slice(0, 2), open: true },
      ),
    )
    expect(predict(train(log), prefix).window(0.9).to).toBeGreaterThan(MONDAY)
  })
})
