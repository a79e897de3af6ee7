import { array, assert, integer, property, record, string } from 'fast-check'
import { expect, it } from 'vitest'

import { axisTicks, placeLabels, spreadDown, textWidth } from './timeline-layout.ts'

it('sets no two labels of a lane over each other, whatever comes', () => {
  const item = record({
    x: integer({ min: 0, max: 900 }),
    text: string({ minLength: 1, maxLength: 40 }),
  })
  assert(
    property(array(item, { maxLength: 30 }), (items) => {
      const placed = placeLabels(items, {
        width: 900,
        lanes: 3,
        x: (item) => item.x,
        text: (item) => item.text,
      })
      for (const [index, one] of placed.entries()) {
        for (const other of placed.slice(index + 1)) {
          if (one.lane === -1 || one.lane !== other.lane) continue
          const edges = (label: typeof one) => [label.labelX, label.labelX + textWidth(label.item.text)]
          const [left = 0, right = 0] = edges(one)
          const [otherLeft = 0, otherRight = 0] = edges(other)
          expect(right <= otherLeft || left >= otherRight).toBe(true)
        }
      }
    }),
  )
})

it('marks the axis with no more ticks than there is room for', () => {
  const start = Date.UTC(2026, 0, 5)
  for (const days of [3, 20, 90, 400, 4_000, 30_000]) {
    const ticks = axisTicks([start, start + days * 86_400_000], 8)
    expect(ticks.length).toBeGreaterThan(0)
    expect(ticks.length).toBeLessThanOrEqual(10)
  }
})

it('keeps a finger’s width between two moments of the same minute', () => {
  const places = [...spreadDown([0, 1, 2, 1_000_000], 400, 40).values()]
  expect(places).toEqual([0, 40, 80, 400])
})
