import { MILLISECONDS_PER_DAY, type LogCase, type LogEvent } from './event-log.ts'
import { seededRandom } from './random.ts'

/** Monday 5 January 2026, 08:00 UTC. */
export const MONDAY = Date.UTC(2026, 0, 5, 8)

/**
 * An invented workshop for the tests: intake, diagnosis, approval, for a third of the orders a part expected in so many days,
 * service, control, return. Durations are drawn, therefore known.
 */
export function workshopCases(count: number, seed = 7): LogCase[] {
  const random = seededRandom(seed)
  const spread = (low: number, high: number): number => low + (high - low) * random()
  return Array.from({ length: count }, (_, index): LogCase => {
    let at = MONDAY + index * 0.5 * MILLISECONDS_PER_DAY
    const events: LogEvent[] = []
    const calibre = random() < 0.5 ? 'quartz' : 'chronograph'
    const slow = calibre === 'chronograph' ? 2 : 1
    const needsPart = random() < 0.35
    const partDays = needsPart ? Math.round(spread(2, 30)) : 0
    const add = (activity: string, days: number, attributes: Record<string, string | number> = {}): void => {
      at += days * MILLISECONDS_PER_DAY
      events.push({
        activity,
        at,
        resource: random() < 0.5 ? 'Anna' : 'Luc',
        attributes: { calibre, ...attributes },
      })
    }
    add('intake', 0)
    add('diagnosis', spread(0.2, 3))
    add('approval', spread(0.5, 6), needsPart ? { partExpectedDays: partDays } : {})
    if (needsPart) add('part received', partDays + spread(0, 2))
    add('service', spread(1, 4) * slow)
    add('control', spread(1, 3))
    add('return', spread(0.2, 2))
    return { id: `order ${index + 1}`, events }
  })
}
