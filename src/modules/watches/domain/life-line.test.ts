import { expect, test } from 'vitest'
import { lifeMarks, stays, type LifeFact } from './life-line.ts'

const fact = (sequence: number, kind: string, payload: Record<string, unknown> = {}): LifeFact => ({
  sequence,
  at: `2026-03-${String(sequence).padStart(2, '0')}T09:00:00.000Z`,
  kind,
  orderId: null,
  payload,
})

test('a life line marks what a life is made of and leaves the steps of an order to its page', () => {
  const marks = lifeMarks([
    fact(1, 'watch-created'),
    fact(2, 'order-received'),
    fact(3, 'stage-changed'),
    fact(4, 'measurement-taken', { moment: 'intake', reading: { rate: 40 } }),
    fact(5, 'measurement-taken', { moment: 'final', reading: { rate: 2.5 } }),
    fact(6, 'order-closed', { outcome: 'serviced' }),
    fact(7, 'order-closed', { outcome: 'declined' }),
    fact(8, 'watch-owner-changed'),
  ])
  expect(marks.map(({ kind }) => kind)).toEqual(['first-seen', 'measured', 'serviced', 'owner-changed'])
  expect(marks[1]).toMatchObject({ rate: 2.5 })
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
