import { expect, test } from 'vitest'
import { factKinds } from '#facts/catalogue.ts'
import { languages } from '#platform/i18n/languages.ts'
import { isTextId, texts } from '#src/texts.ts'

const idOf = (kind: string) => [`audit.fact.${kind}`, `fact.${kind}`].find(isTextId)

test('every kind of fact has a name in the four languages, for the audit', () => {
  expect(factKinds.filter((kind) => idOf(kind) === undefined)).toEqual([])
})

test('a name in the audit leaves no hole where an order’s page would put a label or a stage', () => {
  const holed = factKinds.filter((kind) => {
    const id = idOf(kind)
    return id !== undefined && languages.some((language) => /\{|^$/.test(texts[id][language]))
  })
  expect(holed).toEqual([])
})
