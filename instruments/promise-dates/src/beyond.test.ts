import { describe, expect, it } from 'vitest'
import { buildEventLog } from './build-event-log.ts'
import { MILLISECONDS_PER_DAY, type LogEvent } from './event-log.ts'
import { learnLevelMaps, neededLevel, type CalibrationItem } from './calibration.ts'
import { parseModel, serialiseModel } from './model.ts'
import { predict } from './predict.ts'
import { MONDAY, workshopCases } from './test-logs.ts'
import { train } from './train.ts'

const DAY = MILLISECONDS_PER_DAY
/** The workshop's orders with a queue of none to five days in front of each. */
const log = buildEventLog(
  workshopCases(300).map((trace, place) => ({
    ...trace,
    events: trace.events.map((event) => ({
      ...event,
      attributes: { ...event.attributes, queueDays: place % 6 },
    })),
  })),
)
const model = parseModel(serialiseModel(train(log, { monotone: { queueDays: 1 }, beyond: { queueDays: 1 } })))
const at = MONDAY + 150 * DAY

const orderBehind = (queueDays: number): LogEvent[] => [
  { activity: 'intake', at, resource: 'Anna', attributes: { calibre: 'quartz', queueDays } },
]

describe('a queue longer than any the log has shown', () => {
  it('moves every quantile by its own days, and no quantile earlier', () => {
    const usual = predict(model, orderBehind(5))
    const full = predict(model, orderBehind(25))
    for (const p of [0.05, 0.5, 0.9]) expect(full.quantile(p)).toBeCloseTo(usual.quantile(p) + 20, 6)
    expect(full.probabilityBy(at + 19 * DAY)).toBeLessThan(0.01)
    expect(full.probabilityBy(at + full.median * DAY)).toBeCloseTo(0.5, 2)
  })

  it('says so in its explanation, which still adds up', () => {
    const { base, parts, median } = predict(model, orderBehind(25)).explanation()
    expect(parts[0]).toMatchObject({ name: 'queueDays' })
    expect(base + parts.reduce((sum, { days }) => sum + days, 0)).toBeCloseTo(median, 6)
  })

  it('is remembered with the forecast, so that what came is judged without it', () => {
    expect(predict(model, orderBehind(25)).record.shift).toBeCloseTo(20, 6)
    expect(predict(model, orderBehind(3)).record.shift).toBeUndefined()
  })
})

describe('forecasts from the first event alone', () => {
  const item = (length: number, reached: number): CalibrationItem => ({ at: 0, length, reached, finished: 1 })
  const even = Array.from({ length: 200 }, (_, index) => (index + 0.5) / 200)

  it('are corrected by their own record, and by everybody else’s while they have none', () => {
    const late = learnLevelMaps([
      ...even.map((reached) => item(3, reached)),
      ...even.map((reached) => item(1, 0.5 + reached / 2)),
    ])
    expect(neededLevel(late.firstLevelMap, 0.5)).toBeGreaterThan(neededLevel(late.levelMap, 0.5) + 0.03)
    const none = learnLevelMaps(even.map((reached) => item(3, 0.5 + reached / 2)))
    expect(neededLevel(none.firstLevelMap, 0.5)).toBeCloseTo(neededLevel(none.levelMap, 0.5), 1)
  })
})
