import { spawnSync } from 'node:child_process'
import { checkStructure } from './check-structure.ts'
import { checkImports } from './check-imports.ts'

/**
 * Every wall of the house, cheapest first. `npm run check` runs all of them; `npm run check -- lint types` the named ones.
 * Each was seen failing on a planted violation (`scripts/walls.test.ts` plants them again).
 */
const tool =
  (name: string, ...rest: string[]) =>
  (): boolean =>
    spawnSync('npx', ['--no-install', name, ...rest], { stdio: 'inherit' }).status === 0

const script =
  (path: string, ...rest: string[]) =>
  (): boolean =>
    spawnSync(process.execPath, [path, ...rest], { stdio: 'inherit' }).status === 0

const walls: readonly (readonly [name: string, holds: () => boolean | Promise<boolean>])[] = [
  ['format', tool('oxfmt', '--check')],
  ['structure', () => report(checkStructure(process.cwd()))],
  ['lint', tool('oxlint', '--deny-warnings')],
  ['types', tool('tsc', '-p', '.')],
  ['imports', async () => report(await checkImports(process.cwd()))],
  ['dead code', tool('knip')],
  ['schema', script('scripts/generate-schema.ts', '--check')],
]

const report = (violations: readonly string[]): boolean => {
  for (const violation of violations) console.error(`  ${violation}`)
  return violations.length === 0
}

const wanted = process.argv.slice(2)
const failed: string[] = []
for (const [name, holds] of walls) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
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
