import { expect, test } from 'vitest'
import { isIban, tidyIban } from './iban.ts'

test('an account number is checked by its own digits, blanks or not', () => {
  expect(isIban('CH93 0076 2011 6238 5295 7')).toBe(true)
  expect(isIban('CH93 0076 2011 6238 5295 8')).toBe(false)
  expect(isIban('DE89 3704 0044 0532 0130 00')).toBe(true)
  expect(isIban('fr14 2004 1010 0505 0001 3m02 606')).toBe(true)
  expect(isIban('not an account')).toBe(false)
  expect(tidyIban('ch93 0076')).toBe('CH930076')
})
