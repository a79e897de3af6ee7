import { describe, expect, test } from 'vitest'
import { orderLine, type LineWords } from './order-line.ts'
import type { OrderPage } from './order-page.ts'

type Fact = OrderPage['timeline'][number]

const at = (day: number): string => new Date(Date.UTC(2026, 2, day, 9)).toISOString()
const moment = (day: number): number => Date.UTC(2026, 2, day, 9)

const words: LineWords = {
  stage: (stage) => stage,
  wait: (reason) => `waits for ${reason}`,
  fact: ({ kind }) => kind,
  inWork: 'in work',
  window: ({ windowUntil }, { isFirst, isLast }) =>
    `${windowUntil}${isFirst ? ' first' : ''}${isLast ? ' last' : ''}`,
}

const facts = (...told: readonly [number, string, Record<string, unknown>][]): Fact[] =>
  told.map(([day, kind, payload], index) => ({
    sequence: index + 1,
    at: at(day),
    kind,
    actorKind: 'staff',
    actorName: '',
    payload,
  }))

const page = (stage: string, timeline: Fact[], promises: OrderPage['promises'] = []) => ({
  order: { stage, receivedAt: at(1) },
  timeline,
  promises,
})

const stay = facts(
  [1, 'order-received', {}],
  [1, 'custody-moved', { fromKind: 'client', toKind: 'site', toName: 'Genève' }],
  [3, 'stage-changed', { from: 'received', to: 'assessed' }],
  [4, 'stage-changed', { from: 'assessed', to: 'approved' }],
  [5, 'stage-changed', { from: 'approved', to: 'in_work' }],
  [7, 'waiting-began', { reason: 'part' }],
  [11, 'waiting-ended', { reason: 'part', minutes: 5760 }],
  [14, 'stage-changed', { from: 'in_work', to: 'controlled' }],
)

describe('the line of an order', () => {
  test('tells what happened, and not that the counter took what was handed over it', () => {
    const { points } = orderLine(page('controlled', stay), words, moment(20))
    expect(points.map(({ label }) => label)).toEqual(['order-received', 'assessed', 'in_work', 'controlled'])
  })

  test('a watch that waits is not worked on: its wait is cut out of the work', () => {
    const { spans = [] } = orderLine(page('controlled', stay), words, moment(20))
    const work = spans.filter(({ tone }) => tone === 'accent').map(({ from, to }) => [from, to])
    expect(work).toEqual([
      [moment(5), moment(7)],
      [moment(11), moment(14)],
    ])
    expect(spans.find(({ label }) => label === 'waits for part')).toMatchObject({
      from: moment(7),
      to: moment(11),
      tone: 'danger',
    })
  })

  test('every moment of the stay is drawn exactly once', () => {
    const { spans = [] } = orderLine(page('controlled', stay), words, moment(20))
    const sorted = [...spans].sort((one, other) => one.from - other.from)
    expect(sorted.at(0)?.from).toBe(moment(1))
    expect(sorted.at(-1)?.to).toBe(moment(20))
    for (const [index, span] of sorted.entries()) if (index > 0) expect(span.from).toBe(sorted[index - 1]?.to)
  })

  test('an open wait reaches to now, and an order that ended has no now', () => {
    const waiting = stay.slice(0, 6)
    const open = orderLine(page('in_work', waiting), words, moment(20))
    expect(open.now).toBe(moment(20))
    expect(open.spans?.find(({ id }) => id.startsWith('wait'))?.to).toBe(moment(20))
    const ended = [
      ...stay,
      {
        ...stay[7],
        sequence: 9,
        at: at(16),
        kind: 'stage-changed',
        actorKind: 'staff',
        actorName: '',
        payload: { to: 'returned' },
      },
    ]
    const closed = orderLine(page('returned', ended), words, moment(20))
    expect(closed.now).toBeUndefined()
    expect(Math.max(...(closed.spans ?? []).map(({ to }) => to))).toBe(moment(16))
  })

  test('the first promise stays in sight under the one that followed', () => {
    const promise = { promisedOn: '2026-03-12', probability: 0.8, reason: '', givenAt: at(4) }
    const { windows = [] } = orderLine(
      page('in_work', stay.slice(0, 6), [
        {
          ...promise,
          id: 'a',
          position: 1,
          windowFrom: '2026-03-08',
          windowUntil: '2026-03-12',
          state: 'followed',
        },
        {
          ...promise,
          id: 'b',
          position: 2,
          windowFrom: '2026-03-18',
          windowUntil: '2026-03-24',
          state: 'standing',
        },
      ]),
      words,
      moment(9),
    )
    expect(windows.map(({ label, isReplaced }) => [label, isReplaced])).toEqual([
      ['2026-03-12 first', true],
      ['2026-03-24 last', false],
    ])
  })
})
