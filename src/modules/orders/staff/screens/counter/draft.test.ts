import { expect, test } from 'vitest'
import { draftFor, emptyDraft, isForAnother, type Draft, type KnownClient } from './draft.ts'

const anna: KnownClient = { is: 'known', id: 'a', name: 'Anna Müller', detail: '' }
const jean: KnownClient = { is: 'known', id: 'j', name: 'Jean Dubois', detail: '' }
const begun: Draft = { ...emptyDraft('geneva'), clientWords: 'Stops at night.', condition: 'Scratched.' }

test('a client who is brought to the counter is chosen in the deposit that waits for a name', () => {
  expect(draftFor(anna, begun)).toEqual({ ...begun, client: anna })
  expect(draftFor(anna, { ...begun, client: anna })).toEqual({ ...begun, client: anna })
  expect(isForAnother(begun, anna)).toBe(false)
})

test('a deposit begun for somebody else is not handed to them', () => {
  const jeans = { ...begun, kind: 'while_you_wait' as const, client: jean }
  expect(isForAnother(jeans, anna)).toBe(true)
  expect(draftFor(anna, jeans)).toEqual({ ...emptyDraft('geneva'), kind: 'while_you_wait', client: anna })
})
