import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '#doors/house.ts'
import { createFirstHouse } from '#modules/staff/public.ts'
import { openDatabase } from '#platform/database/database.ts'
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
    let stopEngine: (() => Promise<void>) | undefined
    let place: ServerPlace
    let letterBox: LetterBox
    let worker: ChildProcess | undefined

    beforeAll(async () => {
      const opened = await openEngine(engine, { durable: true })
      stopEngine = opened.stop
      letterBox = await openLetterBox()
      place = { ...(await choosePlace(opened.databaseUrl)), smtpUrl: letterBox.url }
      await fillOutbox(place)
    }, minutes(10))

    afterAll(async () => {
      await end(worker)
      await stopEngine?.()
      await letterBox?.close()
      if (place) cleanUp(place)
    }, minutes(2))

    const received = () => letterBox.letters.filter(({ subject }) => subject.startsWith('Letter '))
    const distinct = (): number => new Set(received().map(({ messageId }) => messageId)).size

    test(
      `${letters} letters leave though whoever sends them is killed every second (HB_OUTBOX)`,
      { timeout: minutes(90) },
      async () => {
        let kills = 0
        // What was in hand when the power failed is taken up again after its time (90 s): the end is left to live.
        while (distinct() < letters - kills - 1) {
          worker = startWorker(place)
          // A second of work, however long a busy machine takes to begin it.
          await begun(worker, () => received().length)
          await wait(lifeMilliseconds)
          expect(worker.exitCode, 'the worker did not end by itself').toBeNull()
          await end(worker)
          kills += 1
        }
        worker = startWorker(place)
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
          `  ${engine}: ${letters} letters, ${kills} kills, ${repeats} recognisable repeats\n`,
        )
      },
    )
  })

const begun = async (worker: ChildProcess, look: () => number): Promise<void> => {
  const before = look()
  const deadline = performance.now() + minutes(2)
  while (look() === before && worker.exitCode === null && performance.now() < deadline) await wait(20)
}

const startWorker = ({ dataDirectory, databaseUrl, smtpUrl }: ServerPlace): ChildProcess => {
  const { PATH, HOME, TMPDIR, LANG } = process.env
  return spawn(
    process.execPath,
    ['--import', './src/platform/tsx-loader.ts', 'tests/faults/outbox-worker.fixture.ts'],
    {
      env: {
        PATH,
        HOME,
        TMPDIR,
        LANG,
        DATA_DIR: dataDirectory,
        DATABASE_URL: databaseUrl,
        SMTP_URL: smtpUrl,
      },
      stdio: 'ignore',
    },
  )
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
