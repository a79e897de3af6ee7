import { fileURLToPath } from 'node:url'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { coverageOf } from './coverage.ts'
import { printableData, printableText } from './printable.ts'

const covered = coverageOf([fileURLToPath(new URL('fonts', import.meta.url))])

describe('what people type, made printable', () => {
  it('knows what its fonts can draw', () => {
    for (const character of 'aé€ßŠț→✓−’…«»ЖΩאع😀')
      expect(covered(character.codePointAt(0) ?? 0), character).toBe(true)
    expect(covered(0x6c49)).toBe(false)
  })

  it('leaves ordinary text and typesetting commands exactly as typed', () => {
    for (const text of [
      '#import "x": *',
      '*bold* _it_ $x^2$ `raw` \\ // /* <a> @b',
      'Verre ébréché à 4 h\nCouronne dure',
      'ساعة أبي',
      'השעון של אבא',
    ]) {
      expect(printableText(text, covered)).toBe(text)
    }
  })

  it('takes out control codes and direction overrides, and marks what no font can draw', () => {
    expect(printableText('a\u0000b\u202Ec\uFE0Fd', covered)).toBe('abcd')
    expect(printableText('汉字', covered)).toBe('□□')
    expect(printableText('x\uD800y', covered)).toBe('x□y')
  })

  it('lets endless words break and cuts endless texts', () => {
    expect(printableText('x'.repeat(100), covered).replaceAll('\u200b', '')).toBe('x'.repeat(100))
    expect(printableText('x'.repeat(100), covered)).toContain('\u200b')
    expect(printableText('word '.repeat(20_000), covered).length).toBeLessThan(21_000)
  })

  it('contains only drawable characters, whatever came in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const codes = Array.from(printableText(text, covered), (character) => character.codePointAt(0) ?? 0)
        expect(codes.filter((code) => code !== 0x0a && code !== 0x09 && !covered(code))).toEqual([])
      }),
    )
  })

  it('keeps structure and numbers, and drops what is undefined', () => {
    expect(printableData({ a: [1, 'b\u0000', null, true], c: undefined }, covered)).toEqual({
      a: [1, 'b', null, true],
    })
  })
})
