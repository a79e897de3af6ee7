import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { Client, escapeIdentifier } from 'pg'
import { serverConnection } from '#platform/database/pools.ts'

export type StopListening = () => Promise<void>
export type Listen = (
  channel: string,
  onMessage: (payload: string) => void,
  onReconnect?: () => void,
) => Promise<StopListening>

type Subscription = { onMessage: (payload: string) => void; onReconnect: () => void }

const longestPause = 5_000

/** Who listens to which channel, whatever brings the messages. */
class Subscriptions {
  readonly #channels = new Map<string, Set<Subscription>>()

  get channels(): string[] {
    return [...this.#channels.keys()]
  }

  /** true when the channel had nobody before */
  add(channel: string, subscription: Subscription): boolean {
    const subscriptions = this.#channels.get(channel)
    subscriptions?.add(subscription)
    if (!subscriptions) this.#channels.set(channel, new Set([subscription]))
    return !subscriptions
  }

  /** true when the channel has nobody any more */
  remove(channel: string, subscription: Subscription): boolean {
    const subscriptions = this.#channels.get(channel)
    subscriptions?.delete(subscription)
    return subscriptions?.size === 0 && this.#channels.delete(channel)
  }

  deliver({ channel, payload }: pg.Notification): void {
    for (const { onMessage } of this.#channels.get(channel) ?? []) onMessage(payload ?? '')
  }

  reconnected(): void {
    for (const subscriptions of this.#channels.values())
      for (const { onReconnect } of subscriptions) onReconnect()
  }
}

type Run = (sql: string) => Promise<unknown>

const listenThrough =
  (subscriptions: Subscriptions, run: Run): Listen =>
  async (channel, onMessage, onReconnect) => {
    const subscription = { onMessage, onReconnect: onReconnect ?? (() => undefined) }
    if (subscriptions.add(channel, subscription)) await run(`listen ${escapeIdentifier(channel)}`)
    return async () => {
      if (subscriptions.remove(channel, subscription)) await run(`unlisten ${escapeIdentifier(channel)}`)
    }
  }

/** On the embedded engine the one connection hears what it says itself. */
export const listenOnPool = (pool: pg.Pool): Listen => {
  const subscriptions = new Subscriptions()
  pool.on('connect', (client) => client.on('notification', (message) => subscriptions.deliver(message)))
  return listenThrough(subscriptions, (sql) => pool.query(sql))
}

/** On a server a connection of its own listens, and comes back after the server was away. */
export class ServerListener {
  readonly #subscriptions = new Subscriptions()
  readonly #databaseUrl: string
  #client: Promise<pg.Client> | undefined
  #closed = false

  readonly listen: Listen = listenThrough(this.#subscriptions, async (sql) => {
    this.#client ??= this.#connect()
    await (await this.#client).query(sql)
  })

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#client?.then((client) => client.end()).catch(() => undefined)
  }

  async #connect(): Promise<pg.Client> {
    const client = new Client(serverConnection(this.#databaseUrl))
    client.on('notification', (message) => this.#subscriptions.deliver(message))
    client.on('error', () => undefined)
    await client.connect()
    client.once('end', () => {
      if (!this.#closed) this.#client = this.#reconnect()
      // Awaited by the next listen only; until then nobody else would handle its failure.
      this.#client?.catch(() => undefined)
    })
    for (const channel of this.#subscriptions.channels)
      await client.query(`listen ${escapeIdentifier(channel)}`)
    return client
  }

  async #reconnect(): Promise<pg.Client> {
    for (let pause = 100; !this.#closed; pause = Math.min(pause * 2, longestPause)) {
      await wait(pause, undefined, { ref: false })
      try {
        const client = await this.#connect()
        this.#subscriptions.reconnected()
        return client
      } catch {
        // The server is still away: try again after a longer pause.
      }
    }
    throw new Error('The database is closed')
  }
}
