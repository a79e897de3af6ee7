import { expect, test } from 'vitest'
import { lifeMarks, stays, type LifeFact } from './life-line.ts'

const fact = (sequence: number, kind: string, payload: Record<string, unknown> = {}): LifeFact => ({
  sequence,
  at: `2026-03-${String(sequence).padStart(2, '0')}T09:00:00.000Z`,
  kind,
  orderId: 'order',
  payload,
})
const timing = (...rates: number[]) => ({ kind: 'timing', positions: rates.map((rate) => ({ rate })) })
const taken = (measurementId: string, moment: string, reading: object) => ({ measurementId, moment, reading })

test('a life line marks what a life is made of and leaves the steps of an order to its page', () => {
  const marks = lifeMarks(
    [
      fact(1, 'watch-created'),
      fact(2, 'order-received'),
      fact(3, 'stage-changed'),
      fact(4, 'measurement-taken', taken('a', 'intake', timing(40))),
      fact(5, 'measurement-taken', taken('b', 'final', timing(2, 3))),
      fact(6, 'measurement-taken', taken('c', 'final', timing(99))),
      fact(7, 'measurement-withdrawn', { measurementId: 'c' }),
      fact(8, 'measurement-taken', taken('d', 'final', { kind: 'water_resistance' })),
      fact(9, 'order-closed', { outcome: 'serviced' }),
      { ...fact(10, 'order-closed', { outcome: 'declined' }), orderId: 'another' },
      fact(11, 'watch-owner-changed'),
      { ...fact(12, 'measurement-taken', taken('e', 'final', timing(-1))), orderId: 'still-here' },
    ],
    [],
  )
  expect(marks.map(({ kind, rate }) => [kind, rate])).toEqual([
    ['first-seen', null],
    ['serviced', 2.5],
    ['owner-changed', null],
    ['measured', -1],
  ])
})

test('a watch written down after its first stay was seen before', () => {
  const stay = {
    id: 'a',
    number: 'A',
    receivedAt: '2019-01-01T00:00:00Z',
    returnedAt: '2019-02-01T00:00:00Z',
  }
  expect(lifeMarks([fact(1, 'watch-created')], [stay])).toEqual([])
})

test('a stay ends when the watch went back, or is still going on', () => {
  const now = Date.parse('2026-04-01T00:00:00Z')
  const [done, open] = stays(
    [
      { id: 'a', number: 'A', receivedAt: '2026-01-01T00:00:00Z', returnedAt: '2026-02-01T00:00:00Z' },
      { id: 'b', number: 'B', receivedAt: '2026-03-01T00:00:00Z', returnedAt: null },
    ],
    now,
  )
  expect(done).toMatchObject({ to: Date.parse('2026-02-01T00:00:00Z'), isOpen: false })
  expect(open).toMatchObject({ to: now, isOpen: true })
})
