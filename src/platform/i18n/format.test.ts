import { expect, test } from 'vitest'
import { formatsFor } from './format.ts'

test('the first of a month is said as people say it, and no other day is touched', () => {
  const [fr, it, en] = [formatsFor('fr'), formatsFor('it'), formatsFor('en')]
  expect(fr.day('2026-12-01', 'long')).toBe('1er décembre 2026')
  expect(fr.day('2026-12-01', 'weekday')).toBe('mardi 1er décembre')
  expect(fr.day('2026-12-11', 'long')).toBe('11 décembre 2026')
  expect(fr.day('2026-12-21', 'long')).toBe('21 décembre 2026')
  expect(fr.instant('2026-12-01T13:05:00Z', 'Europe/Zurich')).toMatch(/^1er déc\. 2026/)
  expect(it.day('2026-12-01', 'long')).toBe('1º dicembre 2026')
  expect(en.day('2026-12-01', 'long')).toBe('1 December 2026')
})
