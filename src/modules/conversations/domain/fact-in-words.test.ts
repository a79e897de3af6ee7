import { expect, test } from 'vitest'
import { untruthInWords } from './fact-in-words.ts'

test('why a message is held back for its words is told in the reader’s language, with the day as they write it', () => {
  const reason = 'vendredi 20 mars ≠ promise: 2026-03-31'
  expect(untruthInWords('fr', reason)).toBe('vendredi 20 mars ≠ Promesse: 31 mars 2026')
  expect(untruthInWords('de', reason)).toBe('vendredi 20 mars ≠ Zusage: 31. März 2026')
  expect(untruthInWords('en', 'something else altogether')).toBe('something else altogether')
})
