import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkImports, importRules } from './check-imports.ts'
import { checkStructure } from './check-structure.ts'

/**
 * A wall nobody has seen fall may be painted on: each wall of scripts/check.ts is broken here on purpose, in a copy of the
 * house, seen to say so, and seen to stand again when the plant is gone.
 */

const root = join(import.meta.dirname, '..')
const leftOut = new Set(['node_modules', '.git', '.cache', '.node', 'dist', 'data', 'fonts', 'wordings'])
let copy: string

/** Packages as they are, but the house's own from the copy: the link of a workspace would lead back to the original. */
const linkPackages = (): void => {
  mkdirSync(join(copy, 'node_modules/@heure-bleue'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@heure-bleue')
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  for (const name of readdirSync(join(root, 'node_modules/@heure-bleue')))
    symlinkSync(join(copy, 'instruments', name), join(copy, 'node_modules/@heure-bleue', name))
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hb-walls-'))
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => !leftOut.has(relative(root, path).split('/').at(-1) ?? ''),
  })
  linkPackages()
}, 120_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const plant = (path: string, text: string): string => {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), text)
  return path
}

const remove = (...paths: readonly string[]): void =>
  paths.forEach((path) => rmSync(join(copy, path), { recursive: true, force: true }))

const restore = (path: string): void => cpSync(join(root, path), join(copy, path))

/** `npm run check -- WALL PATH...` in the copy. */
const wall = (...words: readonly string[]): { stands: boolean; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...words], {
    cwd: copy,
    encoding: 'utf8',
  })
  return { stands: status === 0, said: stdout + stderr }
}

const expectToFall = ({ stands, said }: ReturnType<typeof wall>, ...words: readonly string[]): void => {
  expect(stands, said).toBe(false)
  expect(said).toContain('BROKEN')
  for (const word of words) expect(said).toContain(word)
}

const expectToStand = ({ stands, said }: ReturnType<typeof wall>): void => expect(stands, said).toBe(true)

const anything = 'export const planted = 1\n'

test('format: a file in a style of its own is found', { timeout: 60_000 }, () => {
  const path = plant('src/platform/planted.ts', 'export const   planted = [1,2,3];\n')
  const fallen = wall('format', 'src/platform')
  remove(path)
  expectToFall(fallen, 'planted.ts')
  expectToStand(wall('format', 'src/platform'))
})

describe('structure: the vocabulary of the house refuses', () => {
  const refused: readonly [what: string, path: string, text: string, words: string][] = [
    ['a folder that is not in the plan', 'src/gadgets/planted.ts', anything, 'src/gadgets: not in the plan'],
    ['a slice whose noun nobody decided', 'src/modules/gadgets/public.ts', anything, 'no such noun'],
    ['a file a slice has no place for', 'src/modules/orders/planted.ts', anything, 'a slice holds only'],
    ['a drawer for everything', 'src/platform/utils.ts', anything, 'src/platform/utils.ts: a drawer'],
    ['a name that is not kebab-case', 'src/platform/plantedFile.ts', anything, 'kebab-case'],
    [
      'a look at the clock',
      'src/modules/orders/domain/planted.ts',
      'export const now = new Date()\n',
      'reads the clock',
    ],
    [
      'a look at the environment',
      'src/platform/planted.ts',
      'export const home = process.env\n',
      'reads the environment',
    ],
    [
      'SQL outside the stores',
      'src/modules/orders/staff/planted.ts',
      "export const all = (trx) => trx.selectFrom('orders')\n",
      'speaks SQL',
    ],
  ]

  test.each(refused)('%s', (...[, path, text, words]) => {
    plant(path, text)
    const found = checkStructure(copy).filter((line) => line.includes(words))
    remove(path, 'src/gadgets', 'src/modules/gadgets')
    expect(found.join('\n')).toMatch(/planted|gadgets|utils/)
  })

  test('and the wall says so, and stands without', () => {
    const path = plant('src/platform/utils.ts', anything)
    const fallen = wall('structure')
    remove(path)
    expectToFall(fallen, 'src/platform/utils.ts: a drawer')
    expectToStand(wall('structure'))
  })
})

const untidy = `
export default function planted(a: any, b: string[], c: number, d: 'one' | 'two') {
  console.log(a as string, b[0]!, c)
  Promise.resolve(1)
  switch (d) {
    case 'one':
      return 1
  }
  return 2
}
`

test('lint: what our style forbids is found, with the types in sight', { timeout: 120_000 }, () => {
  const path = plant('src/platform/planted.ts', untidy)
  const fallen = wall('lint', path)
  remove(path)
  expectToFall(
    fallen,
    'no-explicit-any',
    'no-non-null-assertion',
    'consistent-type-assertions',
    'no-floating-promises',
    'switch-exhaustiveness-check',
    'no-default-export',
    'no-console',
    'max-params',
  )
  expectToStand(wall('lint', 'src/platform/clock.ts'))
})

test('types: a text that lacks a language, and a wrong type, do not compile', { timeout: 240_000 }, () => {
  const path = plant(
    'src/platform/planted.ts',
    `import { defineTexts } from '#platform/i18n/texts.ts'
export const planted = defineTexts({ 'planted.text': { en: 'A', fr: 'B', de: 'C' } })
export const number: number = 'one'
`,
  )
  // The same compiler under the same options, looking at one folder: the whole house takes half a minute, twice.
  const options = readFileSync(join(copy, 'tsconfig.json'), 'utf8')
  plant('tsconfig.json', options.replace(/"include": \[.*\]/, '"include": ["src/platform"]'))
  const fallen = wall('types')
  remove(path)
  expectToFall(fallen, 'planted.ts', "Property 'it' is missing", "not assignable to type 'number'")
  expectToStand(wall('types'))
  restore('tsconfig.json')
})

describe('imports', () => {
  const importing = (path: string): string =>
    `import * as wrong from '${path}'\nexport const planted = wrong\n`
  const plants: Readonly<Record<string, readonly [path: string, target: string]>> = {
    'domain-is-pure': ['src/modules/orders/domain/planted.ts', '../store/queries.ts'],
    'instruments-stand-alone': ['instruments/promise-dates/src/planted.ts', 'node:fs'],
    'slices-meet-in-public': ['src/modules/clients/store/planted.ts', '#modules/orders/store/queries.ts'],
    'two-doors': ['src/modules/orders/portal/planted.ts', '../staff/contract.ts'],
    'two-doors-the-other-way': ['src/modules/orders/staff/planted.ts', '../portal/api.ts'],
    'browser-never-reaches-the-server': [
      'src/modules/orders/staff/screens/planted.ts',
      '../../store/queries.ts',
    ],
    'platform-knows-no-trade': ['src/platform/planted.ts', '#modules/orders/public.ts'],
    'ui-knows-no-trade': ['src/ui/planted.ts', '#modules/orders/domain/stages.ts'],
    'no-circles': ['src/facts/planted.ts', './planted-too.ts'],
    'tests-stay-outside': ['src/doors/planted.ts', '#tests/house.ts'],
  }

  test('every arrow is refused in the wrong direction', { timeout: 120_000 }, async () => {
    plant('src/facts/planted-too.ts', importing('./planted.ts'))
    for (const [path, target] of Object.values(plants)) plant(path, importing(target))
    const violations = await checkImports(copy)
    remove('src/facts/planted-too.ts', ...Object.values(plants).map(([path]) => path))
    for (const { name, comment } of importRules) {
      const said = violations.filter((line) => line.includes(`(${name}): ${comment}`))
      expect(said.join('\n'), name).toContain('planted')
    }
  })

  test('and the wall says so, as of a picture that is no longer true, and stands without', () => {
    const path = plant('src/ui/planted.ts', importing('#modules/orders/domain/stages.ts'))
    const fallen = wall('imports')
    remove(path)
    expectToFall(fallen, '(ui-knows-no-trade)', 'docs/arrows.md is not what the source imports')
    expectToStand(wall('imports'))
  }, 120_000)
})

test('dead code: a file and an export that nobody uses are found', { timeout: 120_000 }, () => {
  const path = plant('src/platform/planted.ts', anything)
  appendFileSync(join(copy, 'src/platform/clock.ts'), '\nexport const nobodyWantsThis = 1\n')
  const fallen = wall('dead code')
  remove(path)
  restore('src/platform/clock.ts')
  expectToFall(fallen, 'src/platform/planted.ts', 'nobodyWantsThis')
  expectToStand(wall('dead code'))
})

test('schema: what the migrations do not make is found', { timeout: 180_000 }, () => {
  appendFileSync(join(copy, 'database/schema.sql'), '\ncreate table planted (id uuid);\n')
  const fallen = wall('schema')
  restore('database/schema.sql')
  expectToFall(fallen, 'database/schema.sql is not what the migrations make')
  expectToStand(wall('schema'))
})

test('a wall that does not exist is not taken for one that stands', () => {
  expect(wall('typos')).toMatchObject({ stands: false })
})
