import { expect, test } from 'vitest'
import { withoutKeys } from './without-keys.ts'

test('nobody of the house reads the link or the code that opens a client’s page', () => {
  const letter = 'See https://service.example.ch/p/GIO82Fw_hOVlNrteERs6uvPBH89xT9fU\n\n+41 22 555 01 01'
  expect(withoutKeys(letter, 'deposit-received')).toBe(
    'See https://service.example.ch/p/…\n\n+41 22 555 01 01',
  )
  expect(withoutKeys('Your code is 483920.', 'portal-code')).toBe('Your code is ••••••.')
  expect(withoutKeys('Ready on 4 December 2026.', '')).toBe('Ready on 4 December 2026.')
})
