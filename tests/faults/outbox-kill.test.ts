import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '#doors/house.ts'
import { createFirstHouse } from '#modules/staff/public.ts'
import { defaultMigrations, openDatabase } from '#platform/database/database.ts'
import { openLog } from '#platform/log.ts'
import { readSettings } from '#platform/settings.ts'
import { openFoundation } from '#src/commands/open-foundation.ts'
import { say } from '#voices/say.ts'
import { engines, isHere, openEngine } from '../engines.ts'
import { openLetterBox, type LetterBox } from '../letter-box.ts'
import { choosePlace, cleanUp, type ServerPlace } from '../server-process.ts'

/**
 * The outbox while the power fails every second. No wire can promise that a letter leaves exactly once: between the other
 * side's "250 kept" and our note of it lies a moment. What is promised: every letter leaves, a repeat carries the same
 * Message-ID as the first, and there is at most one repeat for each time the power failed.
 */

const letters = Number(process.env['HB_OUTBOX'] ?? 200)
const lifeMilliseconds = 1000
const minutes = (count: number): number => count * 60_000
const atOnce = 250

for (const engine of engines)
  describe.skipIf(!isHere(engine))(`on the ${engine} engine`, () => {
    // One process holds the folder of the embedded engine; on a server the next worker stands ready.
    const mayOverlap = engine === 'PostgreSQL'
    let stopEngine: (() => Promise<void>) | undefined
    let place: ServerPlace
    let letterBox: LetterBox
    let worker: ChildProcess | undefined
    let next: ChildProcess | undefined
    let program: Program | undefined

    beforeAll(async () => {
      const opened = await openEngine(engine, { durable: true })
      stopEngine = opened.stop
      letterBox = await openLetterBox()
      place = { ...(await choosePlace(opened.databaseUrl)), smtpUrl: letterBox.url }
      program = mayOverlap ? await packWorker() : plainWorker
      await fillOutbox(place)
    }, minutes(10))

    afterAll(async () => {
      await Promise.all([end(worker), end(next)])
      if (program?.folder) rmSync(program.folder, { recursive: true, force: true })
      await stopEngine?.()
      await letterBox?.close()
      if (place) cleanUp(place)
    }, minutes(2))

    const start = (): ChildProcess => startWorker(program ?? plainWorker, place)
    const received = () => letterBox.letters.filter(({ subject }) => subject.startsWith('Letter '))
    const distinct = (): number => new Set(received().map(({ messageId }) => messageId)).size

    test(
      `${letters} letters leave though whoever sends them is killed every second (HB_OUTBOX)`,
      { timeout: minutes(90) },
      async () => {
        let kills = 0
        let beginning = 0
        const from = performance.now()
        // What was in hand when the power failed is taken up again after its time (90 s): the end is left to live.
        while (distinct() < letters - kills - 1) {
          const started = performance.now()
          worker = next ?? start()
          // A second of work, however long a busy machine takes to begin it; who comes next gets ready meanwhile.
          await begun(worker, () => received().length)
          beginning += performance.now() - started
          next = mayOverlap ? start() : undefined
          await wait(lifeMilliseconds)
          expect(worker.exitCode, 'the worker did not end by itself').toBeNull()
          await end(worker)
          kills += 1
        }
        await end(next)
        kills += next === undefined ? 0 : 1
        next = undefined
        const killed = performance.now() - from
        worker = start()
        const deadline = performance.now() + minutes(10)
        while (distinct() < letters && performance.now() < deadline) await wait(500)
        // The last letter has come; its note is still to be made.
        await wait(3000)
        await end(worker)
        worker = undefined

        const byLetter = Map.groupBy(received(), ({ subject }) => subject)
        expect(byLetter.size).toBe(letters)
        for (const [subject, copies] of byLetter)
          expect(new Set(copies.map(({ messageId }) => messageId)).size, subject).toBe(1)
        expect(distinct()).toBe(letters)
        const repeats = received().length - letters
        expect(repeats).toBeLessThanOrEqual(kills)
        expect(await leftBehind(place)).toEqual([{ state: 'sent', count: letters }])
        process.stdout.write(
          `  ${engine}: ${letters} letters, ${kills} kills, ${repeats} recognisable repeats; ${inSeconds(killed)} s under kills, ` +
            `${inSeconds(beginning / kills)} s until a worker's first letter, ${inSeconds(performance.now() - from - killed)} s for what was in hand\n`,
        )
      },
    )
  })

const inSeconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1)

const begun = async (worker: ChildProcess, look: () => number): Promise<void> => {
  const before = look()
  const deadline = performance.now() + minutes(2)
  while (look() === before && worker.exitCode === null && performance.now() < deadline) await wait(20)
}

/** How a worker is started: what Node is told, and what is removed afterwards. */
interface Program {
  readonly parameters: readonly string[]
  readonly folder: string | null
}

const fixture = path.join(import.meta.dirname, 'outbox-worker.fixture.ts')

/** As it stands in the repository; the embedded engine needs its own thread beside it. */
const plainWorker: Program = {
  parameters: ['--import', './src/platform/tsx-loader.ts', fixture],
  folder: null,
}

/**
 * The worker and only what it needs, as one file: a second of life is not spent on reading a thousand. Three folders deep, because
 * the migrations are found from there; a copy of them, so that nobody's work on the repository ends a long run.
 */
const packWorker = async (): Promise<Program> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hb-outbox-worker-'))
  cpSync(defaultMigrations, path.join(folder, 'database/migrations'), { recursive: true })
  const outDir = path.join(folder, 'one/two/packed')
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fixture,
      outDir,
      target: 'node24',
      // With what the product loads later only.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  return { parameters: [path.join(outDir, 'outbox-worker.fixture.js')], folder }
}

const startWorker = (
  { parameters, folder }: Program,
  { dataDirectory, databaseUrl, smtpUrl }: ServerPlace,
): ChildProcess => {
  const { PATH, HOME, TMPDIR, LANG } = process.env
  return spawn(process.execPath, [...parameters], {
    env: {
      PATH,
      HOME,
      TMPDIR,
      LANG,
      DATA_DIR: dataDirectory,
      DATABASE_URL: databaseUrl,
      SMTP_URL: smtpUrl,
      ...(folder === null ? {} : { NODE_COMPILE_CACHE: path.join(folder, 'compiled') }),
    },
    stdio: 'ignore',
  })
}

/** Without warning, as a power cut does. */
const end = (worker: ChildProcess | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (worker === undefined || worker.exitCode !== null || worker.signalCode !== null) return resolve()
    worker.once('close', () => resolve())
    worker.kill('SIGKILL')
  })

/** Queued as every cause queues, in the transaction of the cause; some of them at once so that the commits do not count. */
const fillOutbox = async ({ dataDirectory, databaseUrl }: ServerPlace): Promise<void> => {
  const settings = readSettings({ DATA_DIR: dataDirectory, DATABASE_URL: databaseUrl })
  const { foundation, close } = await openFoundation(settings, openLog('silent'))
  const { houseId } = await createFirstHouse(foundation, {
    name: 'Maison Bleue',
    country: 'CH',
    owner: { name: 'Olga Owner', mail: 'owner@maison.example' },
  })
  const house = openHouse(foundation, houseId)
  for (let first = 0; first < letters; first += atOnce)
    await house.write(async (scope) => {
      for (let number = first; number < Math.min(first + atOnce, letters); number += 1)
        await say(scope, {
          client: null,
          order: null,
          watch: null,
          purpose: 'service',
          channel: 'mail',
          language: 'fr',
          address: `client-${number}@example.ch`,
          subject: `Letter ${number}`,
          body: `Words of letter ${number}.`,
          template: 'proof-of-the-outbox',
          attemptKey: `proof:${number}`,
          author: null,
        })
    })
  await close()
}

const leftBehind = async ({ dataDirectory, databaseUrl }: ServerPlace): Promise<unknown[]> => {
  const database = await openDatabase({ dataDirectory, databaseUrl })
  try {
    const { rows } = await database.execute(
      `select state, count(*)::int as count from messages where template = 'proof-of-the-outbox' group by state`,
    )
    return rows
  } finally {
    await database.close()
  }
}
