import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { depositBody } from '../factories/deposit.ts'
import type { Caller, Reply } from '../front-door.ts'
import { cookieOf, type RealHouse } from '../real-house.ts'

/** Something the house said yes to. From then on it must stand, and asking again with its key must change nothing. */
export interface Acknowledged {
  readonly orderId: string
  /** The fact that proves it. */
  readonly fact: string
  again(): Promise<Reply>
  readonly reply: Reply
}

export interface Load {
  readonly acknowledged: readonly Acknowledged[]
  /** Watches that went all the way; each must leave the same facts. */
  readonly finished: readonly string[]
  /** How often a request died on its way and was sent again. */
  interrupted(): number
  /** What the house refused although it was asked rightly: lost state shows here first. */
  readonly refused: readonly string[]
  /** No new watches; resolves when those under way are back with their owners. */
  end(): Promise<void>
}

interface Writing {
  readonly house: RealHouse
  readonly acknowledged: Acknowledged[]
  readonly finished: string[]
  readonly refused: string[]
  readonly counts: { interrupted: number; watches: number }
  isEnding: boolean
}

class NotAsExpected extends Error {}

/** Sends until an answer arrives, always with the same key: what a browser does when the line drops. */
const insist = async (writing: Writing, send: () => Promise<Reply>): Promise<Reply> => {
  for (;;) {
    try {
      return await send()
    } catch {
      // Only a lost line throws here; the server is gone and somebody starts it again.
      writing.counts.interrupted += 1
      await wait(40)
    }
  }
}

interface Step {
  readonly orderId?: string
  readonly fact: string
  send(key: string): Promise<Reply>
}

const take = async (writing: Writing, { fact, orderId, send }: Step): Promise<Reply['body']> => {
  const key = randomUUID()
  const reply = await insist(writing, () => send(key))
  if (reply.status !== 200 && reply.status !== 303) {
    const words = `${fact}: ${reply.status} ${JSON.stringify(reply.body).slice(0, 300)}`
    writing.refused.push(words)
    throw new NotAsExpected(words)
  }
  writing.acknowledged.push({
    orderId: orderId ?? String(reply.body.id),
    fact,
    again: () => send(key),
    reply,
  })
  return reply.body
}

/** A watch of a client nobody else has: deposit to return, with questions in between. */
const oneWatch = async (writing: Writing): Promise<void> => {
  const { house } = writing
  const [advisor, bench] = [house.as('advisor'), house.as('watchmaker')]
  writing.counts.watches += 1
  const body = deposit(writing)
  const deposited = await take(writing, {
    fact: 'order-received',
    send: (key) => advisor.post('/api/orders', body, { key }),
  })
  const orderId = String(deposited.id)
  const path = `/api/orders/${orderId}`
  const benchTo = postTo(bench)
  const counterTo = postTo(advisor)
  const step = (fact: string, send: Sending, body: object) =>
    take(writing, { orderId, fact, send: (key) => send(body, key) })

  await ask(writing, { orderId, token: String(deposited.portalToken) })
  await step('mandate-agreed', counterTo(`${path}/mandate`), {
    follows: 1,
    terms: { ...depositBody(house).mandate, remark: 'Telefonisch' },
    agreedBy: 'Chiara Rossi',
  })
  await step('stage-changed', counterTo(`${path}/agree`), { version: deposited.version })
  const work = await insist(writing, () => bench.get(`${path}/work`))
  const [operation] = work.body.operations
  // Not begun first: the clock of a step knows one pair of hands, and these writers share theirs.
  const done = await step('operation-done', benchTo(`/api/operations/${operation.id}/done`), {
    version: operation.version,
    minutesSpent: 10,
  })
  const { control } = (await insist(writing, () => bench.get(`${path}/work`))).body
  const passed = await step('control-passed', benchTo(`${path}/control/pass`), {
    version: done.order.version,
    checked: control.checklist,
  })
  const ready = await step('message-queued', benchTo(`${path}/ready`), {
    version: passed.version,
    notify: true,
  })
  await step('payment-received', counterTo(`${path}/invoices`), { paidBy: 'card' })
  await step('order-closed', counterTo(`${path}/return`), {
    version: ready.order.version,
    by: 'collection',
    signedBy: 'Chiara Rossi',
    accessories: deposited.accessories.map(({ id }: { id: string }) => id),
  })
  writing.finished.push(orderId)
}

type Sending = (body: object, key: string) => Promise<Reply>

const postTo =
  (caller: Caller) =>
  (path: string): Sending =>
  (body, key) =>
    caller.post(path, body, { key })

const deposit = ({ house, counts }: Writing) => {
  const body = depositBody(house, { services: [{ serviceId: house.menu.strap.id, isAgreed: true }] })
  return {
    ...body,
    client: {
      ...body.client,
      familyName: `Rossi ${counts.watches}`,
      mail: `rossi.${counts.watches}@example.ch`,
    },
    watch: { ...body.watch, serial: `K-${counts.watches}` },
    diagnosisFeeMinor: 0,
  }
}

const ask = async (
  writing: Writing,
  { orderId, token }: { orderId: string; token: string },
): Promise<void> => {
  const entry = await insist(writing, () => writing.house.visitor().get(`/p/${token}`))
  const client = writing.house.visitor(cookieOf(entry.headers))
  for (const question of ['Quando sarà pronto?', 'È impermeabile?']) {
    await take(writing, {
      orderId,
      fact: 'message-received',
      send: (key) => client.form(`/portal/orders/${orderId}/questions`, { key, question }),
    })
  }
}

const writer = async (writing: Writing): Promise<void> => {
  while (!writing.isEnding) {
    try {
      await oneWatch(writing)
    } catch (error) {
      if (error instanceof NotAsExpected) return
      throw error
    }
  }
}

/** Several people at once, each with one watch after another, who never take silence for an answer. */
export const startLoad = (house: RealHouse, writers: number): Load => {
  const writing: Writing = {
    house,
    acknowledged: [],
    finished: [],
    refused: [],
    counts: { interrupted: 0, watches: 0 },
    isEnding: false,
  }
  const all = Promise.all(Array.from({ length: writers }, () => writer(writing)))
  // Looked at in end(); a writer that fails early is nobody's unhandled trouble.
  all.catch(() => undefined)
  return {
    acknowledged: writing.acknowledged,
    finished: writing.finished,
    refused: writing.refused,
    interrupted: () => writing.counts.interrupted,
    end: async () => {
      writing.isEnding = true
      await all
    },
  }
}
