import { expect, test } from 'vitest'
import { labelAddress, labelRolls } from './label-roll.ts'

test('a label is asked for in the size and the kind of the roll, for the bag or for one accessory', () => {
  expect(labelAddress('a', '62x29.pdf')).toBe('/api/orders/a/label.pdf?size=62x29')
  expect(labelAddress('a', '54x25.png', 2)).toBe('/api/orders/a/label.png?size=54x25&accessory=2')
  expect(new Set(labelRolls.map((roll) => labelAddress('a', roll))).size).toBe(labelRolls.length)
})
