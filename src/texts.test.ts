import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { languages } from '#platform/i18n/languages.ts'
import { texts } from '#src/texts.ts'

/** The names in a compiled text: [["count", "plural", { one: [...] }], " at ", ["day"]]. */
const namesIn = (compiled: unknown): string[] => {
  if (!Array.isArray(compiled)) return []
  return compiled.flatMap((part): string[] => {
    if (!Array.isArray(part)) return []
    const [name, , choices] = part
    const inside = typeof choices === 'object' && choices !== null ? Object.values(choices) : []
    return [String(name), ...inside.flatMap(namesIn)]
  })
}

test('every text says the same things in every language: no value is lost or asked for in one alone', () => {
  const unequal = Object.entries(texts).filter(([, text]) => {
    const [first, ...others] = languages.map((language) =>
      [...new Set(namesIn(compileMessageOrThrow(text[language])))].sort().join(' '),
    )
    return others.some((names) => names !== first)
  })
  expect(unequal.map(([id]) => id)).toEqual([])
})

test('no text is written twice: the second would be said and the first believed', () => {
  const ids = globSync('**/*text*.ts', { cwd: import.meta.dirname }).flatMap((file) =>
    Array.from(
      readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/^  '([a-z][\w.-]+)': \{/gm),
      ([, id = '']) => id,
    ),
  )
  expect(ids.length).toBeGreaterThan(500)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
