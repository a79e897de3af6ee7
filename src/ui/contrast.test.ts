import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The blocks of the file in order: day, night by choice, night by device. */
const themes = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(
  (block) =>
    new Map([...(block[1] ?? '').matchAll(/--([\w-]+): ([^;]+);/g)].map((token) => [token[1], token[2]])),
)

const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7))

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['ground', 'surface', 'sunken']
const words = ['ink', 'ink-soft', 'ink-faint', 'accent', 'brass', 'danger', 'caution', 'good']
const washes = ['accent', 'brass', 'danger', 'caution', 'good']

const wordPairs = [
  ...grounds.flatMap((ground) => words.map((word) => [word, ground] as const)),
  ...washes.flatMap((wash) => [[wash, `${wash}-wash`] as const, ['ink', `${wash}-wash`] as const]),
  ['ink-soft', 'accent-wash'] as const,
  ['ink-faint', 'accent-wash'] as const,
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-strong'] as const,
  ['on-accent', 'danger'] as const,
]

describe.each([
  ['day', 0],
  ['night', 1],
] as const)('by %s', (_, theme) => {
  const colour = (name: string): string => themes[theme]?.get(name) ?? '#000000'

  it.each(wordPairs)('%s reads on %s', (word, ground) => {
    expect(contrast(colour(word), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(grounds)('the edge of a control is seen on %s', (ground) => {
    expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('is the same night by choice and by device', () => {
  expect(themes).toHaveLength(3)
  expect(themes[2]).toEqual(themes[1])
})
