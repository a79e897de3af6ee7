import { expect, test } from 'vitest'
import { groupMissing, type MissingNeed } from './missing-parts.ts'

const need = (parts: Partial<MissingNeed>): MissingNeed => ({
  id: 'n',
  part: 'Crown',
  partNumber: '',
  quantity: 1,
  state: 'wanted',
  source: '',
  brand: 'Omega',
  wantedAt: new Date('2026-03-01T08:00:00Z'),
  expectedOn: null,
  promisedOn: null,
  holdsUp: false,
  ...parts,
})

test('one part number is one part, however it was typed and whatever it was called', () => {
  const groups = groupMissing([
    need({ partNumber: '069.CR 7711', part: 'Crown' }),
    need({ partNumber: '069CR7711', part: 'Couronne', quantity: 2 }),
  ])
  expect(groups).toHaveLength(1)
  expect(groups[0]).toMatchObject({ pieces: 3, partNumber: '069.CR 7711' })
})

test('without a number the same words for another brand are another part', () => {
  const groups = groupMissing([need({}), need({ part: 'CROWN ' }), need({ brand: 'Tissot' })])
  expect(groups.map(({ needs }) => needs.length)).toEqual([2, 1])
})

test('what holds up most clients comes first, then the earliest promise', () => {
  const groups = groupMissing([
    need({ part: 'Stem', promisedOn: '2026-03-05' }),
    need({ part: 'Crystal', promisedOn: '2026-04-01' }),
    need({ part: 'Crown', holdsUp: true, promisedOn: '2026-05-01' }),
    need({ part: 'Crown', holdsUp: true, promisedOn: '2026-03-09' }),
  ])
  expect(groups.map(({ part }) => part)).toEqual(['Crown', 'Stem', 'Crystal'])
  expect(groups[0]).toMatchObject({ heldUp: 2, firstPromise: '2026-03-09' })
})
