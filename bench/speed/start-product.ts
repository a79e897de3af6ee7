import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { BenchPlace } from './prepare-house.ts'

const health = z.object({
  ledger: z.object({ unsealedFacts: z.number() }),
  outbox: z.object({ queued: z.number() }),
})

/** The real server process, as `npm start` runs it; with a folder for profiles it writes one when it ends. */
export const startProduct = async (place: BenchPlace, profiles: string): Promise<ChildProcess> => {
  const { folder, databaseUrl, port } = place
  const environment = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  }
  const watched = profiles === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]
  const product = ['--import', './src/platform/tsx-loader.ts', 'src/main.ts']
  const child = spawn(process.execPath, [...watched, ...product], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    if (await isQuiet(port)) return child
    await wait(500)
  }
  throw new Error('the product did not open, or not within five minutes')
}

// The first start puts every loaded fact under a signed head; measuring begins when that is done.
const isQuiet = async (port: number): Promise<boolean> => {
  const reply = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined)
  if (reply?.status !== 200) return false
  const { ledger, outbox } = health.parse(await reply.json())
  return ledger.unsealedFacts === 0 && outbox.queued === 0
}
