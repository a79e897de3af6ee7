import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const launcher = path.join(root, 'scripts/launcher.mjs')

const launch = (...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...parameters], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** `run` is plain JavaScript that a test in TypeScript cannot import: a small process of its own does. */
const runsIn = (script: string) => {
  const text = `import { run } from ${JSON.stringify(path.join(root, 'scripts/launcher/run.mjs'))}
    process.exitCode = await run(process.execPath, { node: ['-e', ${JSON.stringify(script)}] })`
  return spawn(process.execPath, ['--input-type=module', '-e', text], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const endOf = (child: ReturnType<typeof runsIn>): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

test('a tool runs with its parameters, and its output alone is on standard output', () => {
  expect(launch('run', 'oxlint', '--version')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Version: /),
  })
})

test('an unknown command, tool or bench is refused with what there is', () => {
  expect(launch('nonsense')).toMatchObject({ status: 1, stderr: expect.stringContaining('start, dev, test') })
  expect(launch('run', '../oxlint')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('which tool'),
  })
  expect(launch('bench', 'nonsense')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('promise-dates'),
  })
})

test('the exit code of what runs is kept', async () => {
  expect(await endOf(runsIn('process.exit(7)'))).toBe(7)
  expect(await endOf(runsIn(`process.kill(process.pid, 'SIGKILL')`))).toBe(137)
})

test('a request to end reaches what runs, which may take its time', async () => {
  const child = runsIn(`
    process.on('SIGTERM', () => setTimeout(() => process.exit(5), 100))
    setInterval(() => undefined, 1000)
    console.log('ready')`)
  const ended = endOf(child)
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(5)
})
