import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { checkStructure } from './check-structure.ts'
import { checkImports } from './check-imports.ts'

/**
 * Every wall of the house. `npm run check` runs all of them; `npm run check -- lint types` the named ones, and
 * `npm run check -- lint src/modules/orders` judges only that folder, where a wall can (format and lint).
 * Each is seen failing on a planted violation by `scripts/walls.test.ts`.
 */
const wanted = process.argv.slice(2)
const paths = wanted.filter((word) => existsSync(word))

const tool =
  (name: string, ...rest: string[]) =>
  (): boolean =>
    spawnSync('npx', ['--no-install', name, ...rest], { stdio: 'inherit' }).status === 0

const script =
  (path: string, ...rest: string[]) =>
  (): boolean =>
    spawnSync(process.execPath, [path, ...rest], { stdio: 'inherit' }).status === 0

const walls: readonly (readonly [name: string, holds: () => boolean | Promise<boolean>])[] = [
  ['format', tool('oxfmt', '--check', ...paths)],
  ['structure', () => report(checkStructure(process.cwd()))],
  ['lint', tool('oxlint', '--deny-warnings', ...paths)],
  // Remembers between runs what it judged: a second look takes a few seconds.
  ['types', tool('tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo')],
  ['imports', async () => report(await checkImports(process.cwd()))],
  ['dead code', tool('knip')],
  ['schema', script('scripts/generate-schema.ts', '--check')],
]

const report = (violations: readonly string[]): boolean => {
  for (const violation of violations) console.error(`  ${violation}`)
  return violations.length === 0
}

const named = wanted.filter((word) => !paths.includes(word))
const unknown = named.filter((word) => walls.every(([name]) => name !== word))
if (unknown.length > 0) {
  console.error(`No such wall: ${unknown.join(', ')}. There are: ${walls.map(([name]) => name).join(', ')}`)
  process.exit(1)
}
const failed: string[] = []
for (const [name, holds] of walls) {
  if (named.length > 0 && !named.includes(name)) continue
  const started = performance.now()
  const stands = await holds()
  console.log(
    `${stands ? 'stands' : 'BROKEN'}  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  )
  if (!stands) failed.push(name)
}
if (failed.length > 0) {
  console.error(`\nWalls broken: ${failed.join(', ')}. The messages above say where the code belongs.`)
  process.exitCode = 1
}
