import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { mailOf, people } from '#demonstration/house/people.ts'
import { processorTime } from '../speed/processor-time.ts'

// The first start of a house, as somebody meets it: an empty data folder, the real process, one browser that asks for the
// screen of today again and again. Screens are taken as built (the launcher builds them once, before).

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4970' }, profile: { type: 'string', default: '' } },
  allowPositionals: true,
})
const port = Number(values.port)
const address = `http://127.0.0.1:${port}`
const folder = await mkdtemp(join(tmpdir(), 'hb-first-start-'))
const health = z.object({
  status: z.string(),
  demonstration: z.object({ done: z.number(), of: z.number() }).nullish(),
})

const open = () => {
  const watched = values.profile === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`]
  return spawn(process.execPath, [...watched, '--import', './src/platform/tsx-loader.ts', 'src/main.ts'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const readHealth = async () => {
  const reply = await fetch(`${address}/health`).catch(() => undefined)
  return reply?.status === 200 ? health.parse(await reply.json()) : undefined
}

const signIn = async (): Promise<string | undefined> => {
  const reply = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-heure-bleue': '1' },
    body: JSON.stringify({ mail: mail(), password: 'blue hour at the bench' }),
  }).catch(() => undefined)
  return reply?.status === 200 ? reply.headers.getSetCookie()[0]?.split(';')[0] : undefined
}

const mail = (): string => {
  const owner = people.find(({ role }) => role === 'owner')
  if (owner === undefined) throw new Error('the demonstration has no owner')
  return mailOf(owner)
}

const timed = async (ask: () => Promise<unknown>, into: number[]): Promise<void> => {
  const began = performance.now()
  await ask()
  into.push(performance.now() - began)
}

const tell = (name: string, times: number[]): void => {
  times.sort((one, other) => one - other)
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0)
  console.log(
    `${name.padEnd(22)} p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms (${times.length})`,
  )
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1)

const today = z.object({ reasons: z.array(z.object({ reason: z.string(), count: z.number() })) })

/** Whether the house looks alive on the day it is opened. */
const tellToday = async (cookie: string): Promise<void> => {
  const reply = await fetch(`${address}/api/today`, { headers: { cookie } })
  const { reasons } = today.parse(await reply.json())
  console.log(`today: ${reasons.map(({ reason, count }) => `${reason} ${count}`).join(', ')}`)
}

const untilFilled = async (cookie: string, began: number): Promise<void> => {
  const [ofHealth, ofToday]: [number[], number[]] = [[], []]
  let hasBegun = false
  for (let told = 0; ;) {
    let progress: z.infer<typeof health>['demonstration']
    await timed(async () => {
      progress = (await readHealth())?.demonstration
    }, ofHealth)
    if (!progress && hasBegun) break
    hasBegun ||= Boolean(progress)
    await timed(
      () => fetch(`${address}/api/today`, { headers: { cookie } }).then((reply) => reply.text()),
      ofToday,
    )
    if (progress && Math.floor((progress.done / progress.of) * 10) > told) {
      told += 1
      console.log(
        `${String(progress.done).padStart(5)} of ${progress.of} orders after ${seconds(began)} s; ${spent()} s of processor time`,
      )
    }
    // Four times a second: eager for a person, and not a load of its own.
    await wait(250)
  }
  console.log(`filled after ${seconds(began)} s; ${spent()} s of processor time`)
  tell('/health meanwhile', ofHealth)
  tell('/api/today meanwhile', ofToday)
  await tellToday(cookie)
}

let product = open()
// On a busy machine the processor's time says more than the clock.
const spent = (): string => (processorTime(product.pid ?? 0) / 1000).toFixed(1)
const end = async (): Promise<void> => {
  product.kill('SIGTERM')
  await new Promise((resolve) => product.once('exit', resolve))
}
try {
  const began = performance.now()
  while ((await readHealth()) === undefined) await wait(20)
  console.log(`/health answers after ${seconds(began)} s; ${spent()} s of processor time`)
  let cookie = await signIn()
  while (cookie === undefined) {
    await wait(300)
    cookie = await signIn()
  }
  console.log(`signed in after ${seconds(began)} s; ${spent()} s of processor time`)
  await untilFilled(cookie, began)
  await end()
  const again = performance.now()
  product = open()
  while ((await readHealth()) === undefined) await wait(20)
  // A house that has only just answered is still greeting; ending it there would tell of an error nobody meets.
  console.log(`later start: /health answers after ${seconds(again)} s`)
  await wait(3000)
} finally {
  await end()
  await rm(folder, { recursive: true, force: true })
}
