import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEventLog } from './build-event-log.ts'
import { MILLISECONDS_PER_DAY, type LogCase, type LogEvent } from './event-log.ts'
import { knownAt } from './known-at.ts'
import { parseModel, serialiseModel } from './model.ts'
import { predict, recalibrate } from './predict.ts'
import { PromiseDatesError } from './promise-dates-error.ts'
import { MONDAY, workshopCases } from './test-logs.ts'
import { train } from './train.ts'

const DAY = MILLISECONDS_PER_DAY
const log = buildEventLog(workshopCases(520))
const today = MONDAY + 200 * DAY
const model = train(knownAt(log, today), { knownUntil: today, monotone: { partExpectedDays: 1 } })

function orderWaiting(partDays: number | null, calibre = 'quartz', at = today): LogEvent[] {
  return [
    { activity: 'intake', at: at - 4 * DAY, resource: 'Anna', attributes: { calibre } },
    { activity: 'diagnosis', at: at - 2 * DAY, resource: 'Luc', attributes: { calibre } },
    { activity: 'approval', at, resource: 'Anna', attributes: { calibre, partExpectedDays: partDays } },
  ]
}

const prefixes = fc
  .record({
    part: fc.option(fc.integer({ min: 0, max: 60 })),
    calibre: fc.constantFrom('quartz', 'chronograph', 'tourbillon'),
    hours: fc.integer({ min: 0, max: 9000 }),
  })
  .map(({ part, calibre, hours }) => orderWaiting(part, calibre, today + hours * 3_600_000))

describe('the forecast of an order', () => {
  it('promises a later date when a part is on order', () => {
    expect(predict(model, orderWaiting(25)).median).toBeGreaterThan(
      predict(model, orderWaiting(null)).median + 5,
    )
  })

  it('never makes any date earlier because the part comes later', () => {
    fc.assert(
      fc.property(
        prefixes,
        fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 })),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (prefix, [part, more], p) => {
          const withPart = (days: number): LogEvent[] =>
            prefix.map((event, index) =>
              index === 2 ? { ...event, attributes: { ...event.attributes, partExpectedDays: days } } : event,
            )
          const [sooner, later] = [predict(model, withPart(part)), predict(model, withPart(part + more))]
          expect(later.quantile(p)).toBeGreaterThanOrEqual(sooner.quantile(p) - 1e-9)
        },
      ),
    )
  })

  it('has ordered quantiles, and windows that widen with their probability', () => {
    fc.assert(
      fc.property(
        prefixes,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (prefix, a, b) => {
          const forecast = predict(model, prefix)
          expect(forecast.quantile(Math.max(a, b))).toBeGreaterThanOrEqual(
            forecast.quantile(Math.min(a, b)) - 1e-9,
          )
          const [narrow, wide] = [forecast.window(Math.min(a, b)), forecast.window(Math.max(a, b))]
          expect(wide.from).toBeLessThanOrEqual(narrow.from + 1)
          expect(wide.to).toBeGreaterThanOrEqual(narrow.to - 1)
        },
      ),
    )
  })

  it('says the same with the probability of a date as with the date of a probability', () => {
    fc.assert(
      fc.property(
        prefixes,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.integer({ min: 0, max: 20 }),
        (prefix, p, waited) => {
          const now = (prefix.at(-1)?.at ?? 0) + waited * DAY
          const forecast = predict(model, prefix, { now })
          const days = forecast.quantile(p)
          if (days > 1e-6) expect(forecast.probabilityBy(now + days * DAY)).toBeCloseTo(p, 2)
        },
      ),
    )
  })

  it('keeps its word about as often as it says', () => {
    const later = log.cases.filter((trace) => (trace.events[0]?.at ?? 0) >= today)
    const hits = later.flatMap((trace) =>
      trace.events.slice(1, -1).map((event, index) => {
        const window = predict(model, trace.events.slice(0, index + 2)).window(0.8)
        const end = trace.events.at(-1)?.at ?? 0
        return window.from <= end + 1000 && end <= window.to ? 1 : 0
      }),
    )
    const kept = hits.reduce<number>((sum, hit) => sum + hit, 0) / hits.length
    expect(hits.length).toBeGreaterThan(100)
    expect(kept).toBeGreaterThan(0.7)
    expect(kept).toBeLessThan(0.92)
  })

  it('explains the median by parts that add up to it', () => {
    fc.assert(
      fc.property(prefixes, fc.integer({ min: 0, max: 30 }), (prefix, waited) => {
        const forecast = predict(model, prefix, { now: (prefix.at(-1)?.at ?? 0) + waited * DAY })
        const { base, parts, median } = forecast.explanation()
        expect(median).toBe(forecast.median)
        expect(parts.reduce((sum, part) => sum + part.days, base)).toBeCloseTo(median, 6)
      }),
    )
  })

  it("names the part on order as the cause, in the caller's words", () => {
    const { parts } = predict(model, orderWaiting(30)).explanation((feature) =>
      feature.includes('partExpected') ? 'part on order' : 'the rest',
    )
    expect(parts.find((part) => part.name === 'part on order')?.days).toBeGreaterThan(3)
  })

  it("does not depend on the machine's zone or on how the offset of an instant was written", () => {
    const zone = process.env['TZ']
    const before = predict(model, orderWaiting(10)).median
    process.env['TZ'] = 'Australia/Lord_Howe'
    const elsewhere = predict(
      train(knownAt(log, today), { knownUntil: today, monotone: { partExpectedDays: 1 } }),
      orderWaiting(10),
    ).median
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(elsewhere).toBe(before)
  })

  it('counts days of 24 hours across the change to summer time', () => {
    const change = Date.UTC(2026, 2, 29, 0)
    const forecast = predict(model, orderWaiting(10, 'quartz', change))
    expect(forecast.window(0.9).to - change).toBeCloseTo(forecast.quantile(0.95) * DAY, -1)
  })

  it('shortens the rest while time passes without news, but never below zero', () => {
    const prefix = orderWaiting(null)
    const days = [0, 1, 3, 10, 50, 500].map((waited) =>
      predict(model, prefix, { now: today + waited * DAY }).quantile(0.9),
    )
    expect(days.every((value) => value >= 0)).toBe(true)
    expect(days[1]).toBeLessThan(days[0] ?? 0)
  })

  it('refuses a prefix without events, out of order, or a moment before its last event', () => {
    const prefix = orderWaiting(null)
    expect(() => predict(model, [])).toThrow(PromiseDatesError)
    expect(() => predict(model, [...prefix].reverse())).toThrow(PromiseDatesError)
    expect(() => predict(model, prefix, { now: today - DAY })).toThrow(PromiseDatesError)
  })
})

describe('a model', () => {
  it('is the same for the same seed and another for another', () => {
    const again = train(knownAt(log, today), { knownUntil: today, monotone: { partExpectedDays: 1 } })
    const other = train(knownAt(log, today), {
      knownUntil: today,
      monotone: { partExpectedDays: 1 },
      seed: 2,
    })
    expect(serialiseModel(again)).toBe(serialiseModel(model))
    expect(serialiseModel(other)).not.toBe(serialiseModel(model))
  })

  it('predicts the same after being written and read', () => {
    const back = parseModel(serialiseModel(model))
    fc.assert(
      fc.property(prefixes, fc.double({ min: 0, max: 1, noNaN: true }), (prefix, p) => {
        expect(predict(back, prefix).quantile(p)).toBe(predict(model, prefix).quantile(p))
      }),
    )
  })

  it('is refused when it is no model or of another version', () => {
    for (const text of ['', '{}', '[1]', serialiseModel(model).replace('"version":1', '"version":2')]) {
      expect(() => parseModel(text)).toThrow(PromiseDatesError)
    }
  })

  it('cannot know what happens after its day', () => {
    const scrambled: LogCase[] = log.cases.map((trace) => ({
      ...trace,
      events: trace.events.map((event) =>
        event.at < today ? event : { ...event, activity: 'x', at: event.at + 99 * DAY },
      ),
    }))
    const other = train(knownAt({ cases: scrambled, notes: [] }, today), {
      knownUntil: today,
      monotone: { partExpectedDays: 1 },
    })
    expect(serialiseModel(other)).toBe(serialiseModel(model))
  })

  it('refuses a monotone rule on a name instead of a number', () => {
    expect(() => train(log, { monotone: { calibre: 1 } })).toThrow(PromiseDatesError)
  })

  it('widens its windows after being wrong too often, and not because of cases still open', () => {
    const prefix = orderWaiting(null)
    const forecast = predict(model, prefix)
    const outcomes = (days: number, finished: boolean) =>
      Array.from({ length: 400 }, (_, index) => ({ ...forecast.record, at: today + index, days, finished }))
    const late = recalibrate(model, outcomes(forecast.quantile(0.97), true))
    expect(predict(late, prefix).quantile(0.9)).toBeGreaterThan(forecast.quantile(0.9))
    const open = recalibrate(model, outcomes(0.001, false))
    expect(predict(open, prefix).quantile(0.9)).toBeCloseTo(forecast.quantile(0.9), 0)
  })
})
