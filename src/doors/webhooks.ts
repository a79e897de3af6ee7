import type { Context, Hono } from 'hono'
import { clientAddress } from '#platform/http/client-address.ts'
import { isId } from '#platform/identifier.ts'
import { rateLimit } from '#platform/rate-limit.ts'
import { openHouse, type Foundation, type HouseAccess } from './house.ts'

/** What came to the third door: nothing of it is believed before its signature was looked at. */
export interface WebhookCall {
  readonly house: HouseAccess
  readonly accountId: string
  readonly method: 'GET' | 'POST'
  /** As the other side was told to call it: the public address, not what this server is called inside. */
  readonly url: string
  readonly query: Readonly<Record<string, string>>
  readonly header: (name: string) => string
  readonly raw: Uint8Array
}

export interface WebhookAnswer {
  readonly status: 200 | 400 | 401 | 404 | 503
  readonly body?: string
}

/** One channel behind the door. */
export interface WebhookRoute {
  readonly channel: string
  answer(call: WebhookCall): Promise<WebhookAnswer>
}

/** Photographs are fetched, not sent: what tells of them is small. */
const mostBytes = 1_000_000
// A busy number brings a few a second; a flood from one place waits.
const calls = { attempts: 1200, perSeconds: 60 }
// Whoever signs wrongly so often is guessing.
const forgeries = { attempts: 30, perSeconds: 60 }

/** `/webhooks/:channel/:house/:account`: raw body, bounded, counted, and answered 200 only when what came lies in the database. */
export const mountWebhooks = (app: Hono, foundation: Foundation, routes: readonly WebhookRoute[]): void => {
  const limits = {
    calls: rateLimit(foundation.clock, calls),
    forgeries: rateLimit(foundation.clock, forgeries),
  }
  app.on(['GET', 'POST'], '/webhooks/:channel/:house/:account', async (context) => {
    const who = clientAddress(context, foundation.behindProxy === true)
    const [channel, houseId, accountId] = ['channel', 'house', 'account'].map(
      (name) => context.req.param(name) ?? '',
    )
    const route = routes.find((known) => known.channel === channel)
    if (route === undefined || !isId(houseId ?? '') || !isId(accountId ?? '')) return context.body(null, 404)
    if (!limits.calls.allows(`${accountId} ${who}`)) return context.body(null, 429)
    const raw = await readBounded(context)
    if (raw === null) return context.body(null, 413)
    const answer = await route.answer({
      house: openHouse(foundation, houseId ?? ''),
      accountId: accountId ?? '',
      method: context.req.method === 'GET' ? 'GET' : 'POST',
      url: `${foundation.publicUrl}${context.req.path}`,
      query: context.req.query(),
      header: (name) => context.req.header(name) ?? '',
      raw,
    })
    if (answer.status === 401 && !limits.forgeries.allows(`${accountId} ${who}`))
      return context.body(null, 429)
    context.header('cache-control', 'no-store')
    return context.text(answer.body ?? '', answer.status)
  })
}

const readBounded = async (context: Context): Promise<Uint8Array | null> => {
  const { body } = context.req.raw
  if (Number(context.req.header('content-length') ?? '0') > mostBytes) return null
  if (body === null) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.byteLength
    if (size > mostBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
