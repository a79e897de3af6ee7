import { expect, test } from 'vitest'
import { factKinds } from '#facts/catalogue.ts'
import { isTextId } from '#src/texts.ts'

test('every kind of fact has a name in the four languages, for the audit', () => {
  expect(factKinds.filter((kind) => !isTextId(`fact.${kind}`))).toEqual([])
})
