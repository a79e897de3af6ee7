import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { depositBody } from '../../tests/factories/deposit.ts'
import type { ReadyHouse } from './prepare-house.ts'

export type Send = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<string>

/** One signed-in browser, speaking to the product over its socket. */
export const senderTo =
  (port: number, cookie: string): Send =>
  async (method, path, body) => {
    const request = {
      method,
      headers: {
        cookie,
        'x-heure-bleue': '1',
        'idempotency-key': randomUUID(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }
    const ask = () => fetch(`http://127.0.0.1:${port}${path}`, request)
    // A connection kept open too long closes under the request; the same key makes asking again harmless.
    const reply = await ask().catch(ask)
    const text = await reply.text()
    if (reply.status !== 200) throw new Error(`${method} ${path}: ${reply.status} ${text.slice(0, 300)}`)
    return text
  }

export interface BenchRequest {
  ask(n: number): Promise<unknown>
  /** Resolves when what the request left to the background is done; its processor time is the request's too. */
  settle?(): Promise<void>
}

/** Every kind of request that has a bar, in the order in which they are measured. */
export const requestsOf = async (ready: ReadyHouse, send: Send): Promise<Record<string, BenchRequest>> => {
  const deep = await cursorOfPage(send, 500)
  const search = (word: (n: number) => string): BenchRequest => ({
    ask: (n) => send('GET', `/api/search?q=${encodeURIComponent(word(n))}`),
  })
  const create = (known: readonly object[]) => (n: number) =>
    send('POST', '/api/orders', depositBody(ready, { ...pick(known, n), accessories: [] }))
  return {
    create: { ask: create(ready.known.silent) },
    create_letter: { ask: create(ready.known.reachable), settle: () => lettersGone(send) },
    list: { ask: () => send('GET', '/api/orders') },
    list_deep: { ask: () => send('GET', `/api/orders?cursor=${encodeURIComponent(deep)}`) },
    search_serial: search((n) => pick(ready.serials, n)),
    search_rare: search(() => 'tourbillon'),
    search_common: search(() => 'omega'),
    search_absent: search((n) => `zyxabsent${n}`),
    read: { ask: (n) => send('GET', `/api/orders/${pick(ready.orderIds, n)}`) },
  }
}

const lettersGone = async (send: Send): Promise<void> => {
  const { outbox } = JSON.parse(await send('GET', '/health'))
  if (outbox.queued === 0) return
  await wait(200)
  await lettersGone(send)
}

const cursorOfPage = async (send: Send, page: number): Promise<string> => {
  let cursor = ''
  for (let turned = 1; turned < page; turned += 1) {
    const { next } = JSON.parse(
      await send('GET', `/api/orders${cursor === '' ? '' : `?cursor=${encodeURIComponent(cursor)}`}`),
    )
    if (typeof next !== 'string') break
    cursor = next
  }
  return cursor
}

const pick = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
