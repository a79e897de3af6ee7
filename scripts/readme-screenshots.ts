/**
 * The two pictures of the README, from the real product: starts a server with a demonstration house in a folder of its
 * own, signs in as its advisor, and writes docs/images/order.png and portal.png. Build the staff app before.
 *
 *   node scripts/readme-screenshots.ts [--out docs/images]
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { chromium, type BrowserContext } from 'playwright-core'
import sharp from 'sharp'
import { z } from 'zod'

const port = 4887
const base = `http://127.0.0.1:${port}`
const password = 'blue hour at the bench'
const mostBytes = 300_000
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
]

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs/images' } } })

const startServer = (folder: string): ChildProcess =>
  spawn(process.execPath, ['--import', './src/platform/tsx-loader.ts', 'src/main.ts'], {
    env: {
      ...process.env,
      PORT: `${port}`,
      DATA_DIR: folder,
      DATABASE_URL: '',
      SMTP_URL: '',
      PUBLIC_URL: base,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })

const healthShape = z.object({ status: z.string(), demonstration: z.unknown() })

/** The health page tells of progress while the house is being furnished, and of none before and after. */
const whenFurnished = async (server: ChildProcess): Promise<void> => {
  let hasBegun = false
  for (let attempt = 0; attempt < 900; attempt += 1) {
    if (server.exitCode !== null) throw new Error('the server ended before its house stood')
    await wait(1000)
    const health = await fetch(`${base}/health`)
      .then(async (reply) => healthShape.parse(await reply.json()))
      .catch(() => null)
    if (health?.status !== 'ok') continue
    if (health.demonstration === null && hasBegun) return
    hasBegun ||= health.demonstration !== null
  }
  throw new Error('the demonstration house was not ready in fifteen minutes')
}

const send = async (context: BrowserContext, path: string, body: unknown): Promise<unknown> => {
  const headers = { 'x-heure-bleue': '1', 'idempotency-key': crypto.randomUUID(), origin: base }
  const reply = await context.request.post(path, { data: body, headers })
  if (!reply.ok()) throw new Error(`${path} answered ${reply.status()}: ${await reply.text()}`)
  return reply.json()
}

const ordersShape = z.object({ orders: z.array(z.object({ id: z.string() })) })

const firstOrder = async (context: BrowserContext, stage: string): Promise<string> => {
  const reply = await context.request.get(`/api/orders?stage=${stage}`, { headers: { 'x-heure-bleue': '1' } })
  const [order] = ordersShape.parse(await reply.json()).orders
  if (order === undefined) throw new Error(`the demonstration house has no order in the stage ${stage}`)
  return order.id
}

const take = async (context: BrowserContext, path: string, name: string): Promise<void> => {
  const page = await context.newPage()
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.waitForSelector('h1')
  await page.evaluate('document.fonts.ready')
  const png = await sharp(await page.screenshot())
    .png({ palette: true, quality: 90, effort: 10, compressionLevel: 9 })
    .toBuffer()
  if (png.byteLength > mostBytes)
    throw new Error(`${name} weighs ${png.byteLength} bytes: more than ${mostBytes}`)
  await writeFile(join(values.out, name), png)
  console.log(`${join(values.out, name)}  ${Math.round(png.byteLength / 1000)} kB`)
  await page.close()
}

const linkShape = z.object({ url: z.url() })

const takeBoth = async (): Promise<void> => {
  await mkdir(values.out, { recursive: true })
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const context = await browser.newContext({
      baseURL: base,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      colorScheme: 'light',
    })
    await send(context, '/api/sign-in', { mail: 'advisor@orsival.example', password })
    await take(context, `/orders/${await firstOrder(context, 'in_work')}`, 'order.png')
    const asked = await firstOrder(context, 'quoted')
    const { url } = linkShape.parse(await send(context, `/api/orders/${asked}/portal-link`, {}))
    await take(context, url, 'portal.png')
  } finally {
    await browser.close()
  }
}

const folder = await mkdtemp(join(tmpdir(), 'hb-readme-'))
const server = startServer(folder)
try {
  await whenFurnished(server)
  await takeBoth()
} finally {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  if (server.exitCode === null) {
    server.kill('SIGTERM')
    await ended
  }
  await rm(folder, { recursive: true, force: true })
}
