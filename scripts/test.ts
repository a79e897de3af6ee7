import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { findChromium } from '../tests/chromium.ts'
import { startPostgres } from '../tests/postgres-server.ts'

/**
 * `npm test`: the walls, then every test on the embedded engine, those that go through the front door once more on
 * PostgreSQL, then the journeys in a browser and the faults. With names after `--` only the files that match run, on PGlite.
 */
const started = performance.now()
const wanted = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'hb-test-'))
const counts = { passed: 0, failed: 0, skipped: 0 }
const broken: string[] = []
/** Named again at the very end: what a long log says in its middle is not read. */
const failures: string[] = []

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

const firstLine = (text: string | undefined): string => text?.split('\n').find((line) => line !== '') ?? ''

const failuresOf = ({ testResults }: z.infer<typeof reportShape>): string[] =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative(process.cwd(), name)
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      // A file that fails as a whole, in a hook or while loading, has no failed test of its own.
      if (failed.length === 0) return [`${file}: ${firstLine(message)}`]
      return failed.map(
        ({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages?.[0])}`,
      )
    })

const run = (name: string, command: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean => {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const [tool = '', ...rest] = command
  const { status } = spawnSync(tool, rest, { stdio: 'inherit', env: { ...process.env, ...environment } })
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )
  if (status !== 0) broken.push(name)
  return status === 0
}

const runTests = (name: string, filters: readonly string[], environment: NodeJS.ProcessEnv = {}): void => {
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  run(
    name,
    [
      'npx',
      '--no-install',
      'vitest',
      'run',
      ...filters,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    environment,
  )
  if (!existsSync(report)) return
  const result = reportShape.parse(JSON.parse(readFileSync(report, 'utf8')))
  counts.passed += result.numPassedTests
  counts.failed += result.numFailedTests
  counts.skipped += result.numPendingTests + result.numTodoTests
  failures.push(...failuresOf(result).map((failure) => `${name}: ${failure}`))
}

const throughTheDoor = (): string[] =>
  globSync('{src,tests}/**/*.test.ts').filter(
    (file) =>
      !/^tests\/(journeys|faults)\//.test(file) && readFileSync(file, 'utf8').includes('openTestHouse'),
  )

const runOnPostgres = async (): Promise<void> => {
  const given = process.env['DATABASE_URL']
  const server = given === undefined ? await startPostgres() : undefined
  if (server !== undefined && 'reason' in server) {
    console.log(`\n── PostgreSQL: skipped, ${server.reason}`)
    return
  }
  const url = given ?? server?.url ?? ''
  runTests('front door on PostgreSQL', throughTheDoor(), { HB_TEST_ENGINE: 'postgresql', DATABASE_URL: url })
  await server?.stop()
}

const everything = async (): Promise<void> => {
  run('walls', [process.execPath, 'scripts/check.ts'])
  runTests('tests on the embedded engine', ['--exclude', 'tests/journeys/**', '--exclude', 'tests/faults/**'])
  await runOnPostgres()
  const chromium = findChromium()
  if ('reason' in chromium) console.log(`\n── journeys: skipped, ${chromium.reason}`)
  else {
    console.log(`\nBrowser for the journeys: ${chromium.path}`)
    if (existsSync('tests/journeys'))
      runTests('journeys in the browser', ['tests/journeys', '--maxWorkers=1'], {
        HB_CHROMIUM: chromium.path,
      })
  }
  if (existsSync('tests/faults')) runTests('faults', ['tests/faults', '--maxWorkers=1'])
}

if (wanted.length > 0) runTests('named tests', wanted)
else await everything()

rmSync(reports, { recursive: true, force: true })
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
console.log(
  `\n${((performance.now() - started) / 1000).toFixed(0)} s${broken.length === 0 ? '' : `; FAILED: ${broken.join(', ')}`}`,
)
// A wall is one more thing that can fail; it counts as one, so that the last line never looks greener than the run was.
const failed = counts.failed + (broken.length > 0 && counts.failed === 0 ? broken.length : 0)
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`)
process.exitCode = broken.length === 0 ? 0 : 1
