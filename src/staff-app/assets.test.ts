import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { mountAssets } from './assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'hb-built-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As Vite does: the folder emptied, then written. */
const build = (name: string): void => {
  rmSync(join(folder, 'assets'), { recursive: true, force: true })
  rmSync(join(folder, 'index.html'), { force: true })
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets', `${name}.js`), `export const name = '${name}'`)
  writeFileSync(join(folder, 'index.html'), `<script src="/assets/${name}.js"></script>`)
}

test('an app built anew under a running server is served whole: its page with its files', async () => {
  const app = new Hono()
  mountAssets(app, folder)
  const get = async (path: string) => {
    const reply = await app.fetch(new Request(`http://house.example${path}`))
    return { status: reply.status, text: await reply.text() }
  }
  expect((await get('/orders')).status).toBe(503)
  build('one')
  expect((await get('/orders')).text).toContain('/assets/one.js')
  expect((await get('/assets/one.js')).status).toBe(200)
  build('two')
  expect((await get('/orders')).text).toContain('/assets/two.js')
  expect((await get('/assets/two.js')).text).toContain('two')
  expect((await get('/assets/one.js')).status).toBe(404)
  expect((await get('/assets/../../../package.json')).status).toBe(404)
})
