import { expect, test } from 'vitest'
import { lifeMarks, stays, type LifeFact } from './life-line.ts'

const fact = (sequence: number, kind: string, payload: Record<string, unknown> = {}): LifeFact => ({
  sequence,
  at: `2026-03-${String(sequence).padStart(2, '0')}T09:00:00.000Z`,
  kind,
  orderId: null,
  payload,
})

const timing = (...rates: number[]) => ({ kind: 'timing', positions: rates.map((rate) => ({ rate })) })

test('a life line marks what a life is made of and leaves the steps of an order to its page', () => {
  const marks = lifeMarks(
    [
      fact(1, 'watch-created'),
      fact(2, 'order-received'),
      fact(3, 'stage-changed'),
      fact(4, 'measurement-taken', { measurementId: 'a', moment: 'intake', reading: timing(40) }),
      fact(5, 'measurement-taken', { measurementId: 'b', moment: 'final', reading: timing(2, 3) }),
      fact(6, 'order-closed', { outcome: 'serviced' }),
      fact(9, 'measurement-taken', { measurementId: 'c', moment: 'final', reading: timing(99) }),
      fact(10, 'measurement-withdrawn', { measurementId: 'c' }),
      fact(7, 'order-closed', { outcome: 'declined' }),
      fact(8, 'watch-owner-changed'),
    ],
    [],
  )
  expect(marks.map(({ kind }) => kind)).toEqual(['first-seen', 'measured', 'serviced', 'owner-changed'])
  expect(marks[1]).toMatchObject({ rate: 2.5 })
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
