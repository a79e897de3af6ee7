import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePapers } from '#modules/papers/public.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { callerOf, openTestHouse, type Caller, type TestHouse } from '#tests/house.ts'
import { quoteTransitions } from './domain/transitions.ts'
import { quotesRound } from './jobs.ts'

let house: TestHouse
const start = new Date('2026-03-12T09:00:00Z')
beforeAll(async () => {
  house = await openTestHouse({ now: start })
  await house.database.execute("update sessions set expires_at = '2100-01-01', seen_at = '2100-01-01'")
})
afterAll(async () => {
  await closePapers()
  await house.close()
})

const inDays = (days: number): void => house.clock.moveTo(new Date(start.getTime() + days * 86_400_000))

interface Visit {
  readonly id: string
  readonly client: Caller
}

/** As the client reads it: Italian, with the blanks and signs of its figures. */
const francs = (minor: number): string =>
  formatsFor('it').money({ minor, currency: 'CHF' }).replace("'", '&#x27;')

const cookieOf = (headers: Headers): string => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''

const deposit = async (parts: Record<string, unknown> = {}): Promise<Visit> => {
  const body = depositBody(house, { services: [{ serviceId: house.menu.overhaul.id }], ...parts })
  const received = await house.as('advisor').post('/api/orders', body)
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  const entry = await house.stranger.get(`/p/${received.body.portalToken}`)
  return { id: received.body.id, client: callerOf(house.app, cookieOf(entry.headers)) }
}

const page = async (id: string) => (await house.as('advisor').get(`/api/orders/${id}`)).body
const quotesOf = async (id: string) => (await house.as('advisor').get(`/api/orders/${id}/quotes`)).body

const line = (label: string, parts: Record<string, unknown> = {}) => ({
  necessity: 'needed',
  label,
  amountMinor: 68_000,
  taxBasisPoints: 810,
  skill: 'mechanical',
  minutes: 300,
  ...parts,
})

const usualLines = [
  line('Révision complète', { reason: 'Huiles sèches' }),
  line('Couronne d’origine', { amountMinor: 14_500, alternative: 'crown' }),
  line('Couronne de remplacement', { amountMinor: 6800, alternative: 'crown' }),
  line('Verre', { necessity: 'advised', amountMinor: 9000 }),
  line('Bracelet', { necessity: 'optional', amountMinor: 12_000 }),
]

const drafted = async (id: string, lines: unknown[] = usualLines) => {
  const bench = house.as('watchmaker')
  const draft = await bench.post(`/api/orders/${id}/quotes`, { finding: 'Le mouvement est sec.' })
  expect(draft.status, JSON.stringify(draft.body)).toBe(200)
  const saved = await bench.put(`/api/quotes/${draft.body.id}`, {
    rowVersion: draft.body.rowVersion,
    message: draft.body.message,
    validUntil: null,
    lines,
  })
  expect(saved.status, JSON.stringify(saved.body)).toBe(200)
  return saved.body
}

const sent = async (id: string, lines: unknown[] = usualLines) => {
  const draft = await drafted(id, lines)
  const reply = await house
    .as('advisor')
    .post(`/api/quotes/${draft.id}/send`, { rowVersion: draft.rowVersion })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body.quote
}

type Line = { id: string; label: string; answer: string | null }

const jobs = (quote: { lines: Line[] }, ...approved: string[]): Record<string, string> => {
  const [service, crown, other, glass, strap] = quote.lines
  if (!service || !crown || !other || !glass || !strap) throw new Error('not the usual quote')
  const pick = (...options: Line[]): string =>
    options.find(({ label }) => approved.includes(label))?.id ?? 'none'
  return {
    [`job-${service.id}`]: pick(service),
    [`job-${crown.id}`]: pick(crown, other),
    [`job-${glass.id}`]: pick(glass),
    [`job-${strap.id}`]: pick(strap),
  }
}

const answerAs = (visit: Visit, quote: { id: string }, fields: Record<string, string>) =>
  visit.client.form(`/portal/orders/${visit.id}/quotes/${quote.id}/answer`, { key: randomUUID(), ...fields })

const mails = (orderId: string) =>
  house.house.read(({ trx, houseId }) =>
    trx
      .selectFrom('messages')
      .select(['template', 'subject', 'body', 'attempt_key'])
      .where('house_id', '=', houseId)
      .where('order_id', '=', orderId)
      .where('template', 'like', 'quote-%')
      .orderBy('id')
      .execute(),
  )

describe('a draft', () => {
  test('begins with what the counter thought it would be and the watchmaker’s finding', async () => {
    const { id } = await deposit()
    const draft = await house.as('watchmaker').post(`/api/orders/${id}/quotes`, { finding: 'Huiles sèches' })
    expect(draft.body).toMatchObject({ kind: 'first', state: 'draft', version: 1, message: 'Huiles sèches' })
    expect(draft.body.lines).toMatchObject([{ amountMinor: 68_000, necessity: 'needed', minutes: 300 }])
    expect((await page(id)).order.stage).toBe('assessed')
  })

  test('never leaves by itself: nothing is said, and the client cannot open it', async () => {
    const visit = await deposit()
    const draft = await drafted(visit.id)
    expect(await mails(visit.id)).toEqual([])
    expect((await visit.client.get(`/portal/orders/${visit.id}/quotes/${draft.id}`)).status).toBe(404)
    inDays(60)
    await quotesRound(house.house)
    inDays(0)
    expect((await quotesOf(visit.id)).quotes[0].state).toBe('draft')
  })

  test('is one at a time, and two people cannot write over each other', async () => {
    const { id } = await deposit()
    const draft = await drafted(id)
    const second = await house.as('advisor').post(`/api/orders/${id}/quotes`, {})
    expect(second.body.error.code).toBe('quotes.refusal.open-already')
    const late = await house
      .as('advisor')
      .put(`/api/quotes/${draft.id}`, { rowVersion: 1, message: '', validUntil: null, lines: [] })
    expect(late.body.error.code).toBe('common.changed-meanwhile')
  })

  test('is not sent by the bench, nor empty, nor against the mandate', async () => {
    const { id } = await deposit()
    const draft = await drafted(id, [])
    const send = (role: 'watchmaker' | 'advisor', rowVersion: number) =>
      house.as(role).post(`/api/quotes/${draft.id}/send`, { rowVersion })
    expect((await send('watchmaker', draft.rowVersion)).status).toBe(403)
    expect((await send('advisor', draft.rowVersion)).body.error.code).toBe('quotes.refusal.empty')
    const saved = await house.as('watchmaker').put(`/api/quotes/${draft.id}`, {
      rowVersion: draft.rowVersion,
      message: '',
      validUntil: null,
      lines: [line('Polissage du boîtier', { surface: 'case' })],
    })
    expect((await send('advisor', saved.body.rowVersion)).body.error.code).toBe('orders.mandate-keeps-case')
  })
})

describe('a quote sent', () => {
  test('puts the order to the client, with a letter in their language that opens the portal', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    expect(quote).toMatchObject({ state: 'sent', validUntil: '2026-04-11' })
    const order = await page(visit.id)
    expect(order.order).toMatchObject({ stage: 'quoted', waitReason: 'client' })
    expect(order.timeline.map(({ kind }: { kind: string }) => kind)).toContain('quote-sent')
    const [letter, ...others] = await mails(visit.id)
    expect(others).toEqual([])
    expect(letter?.subject).toContain('Il Suo preventivo')
    expect(letter?.body).toContain(francs(82_500))
    const link = /https?:\/\/\S+\/p\/(\S+)/.exec(letter?.body ?? '')?.[1]
    expect((await house.stranger.get(`/p/${link}`)).headers.get('location')).toBe(
      `/portal/orders/${visit.id}`,
    )
  })

  test('shows the client each line with its reason, the three sums and what follows, without script', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    const shown = await visit.client.get(`/portal/orders/${visit.id}/quotes/${quote.id}`)
    expect(shown.status).toBe(200)
    const sums = [82_500, 91_500, 103_500, 9000].map(francs)
    for (const words of ['Révision complète', 'Huiles sèches', ...sums]) {
      expect(shown.body).toContain(words)
    }
    expect(shown.body).not.toContain('<script')
    expect(shown.body).not.toContain('checked')
    const filled = await visit.client.get(`/portal/orders/${visit.id}/quotes/${quote.id}?choice=advised`)
    expect(filled.body.match(/checked=""/g)).toHaveLength(4)
  })

  test('names what was signed at the counter beside it, so that nobody takes its sums for the whole', async () => {
    const visit = await deposit({ services: [{ serviceId: house.menu.polishing.id, isAgreed: true }] })
    const quote = await sent(visit.id)
    const shown = await visit.client.get(`/portal/orders/${visit.id}/quotes/${quote.id}`)
    expect(shown.body).toContain('Lucidatura della cassa')
    expect(shown.body).toContain(francs(18_000))
    expect(quote.lines.map(({ label }: Line) => label)).not.toContain('Lucidatura della cassa')
  })

  test('is answered in the portal: the order wakes at once, the fee falls away, the work is planned', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    const fields = jobs(quote, 'Révision complète', 'Couronne de remplacement', 'Bracelet')
    const key = randomUUID()
    const first = await answerAs(visit, quote, { ...fields, key })
    expect(first.status, first.body).toBe(303)
    const again = await answerAs(visit, quote, { ...fields, key })
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
    const elsewhere = await answerAs(visit, quote, fields)
    expect(elsewhere.status).toBe(303)
    const other = await answerAs(visit, quote, jobs(quote, 'Verre'))
    expect(other.status).toBe(409)
    const order = await page(visit.id)
    expect(order.order).toMatchObject({ stage: 'approved', waitReason: null, diagnosisFeeWaived: true })
    expect(order.operations.map(({ label }: { label: string }) => label)).toEqual([
      'Révision complète',
      'Couronne de remplacement',
      'Bracelet',
    ])
    expect(order.quotes[0].approvedMinor).toBe(86_800)
    const facts = order.timeline.filter(({ kind }: { kind: string }) => kind === 'quote-answered')
    expect(facts).toHaveLength(1)
    expect(facts[0]).toMatchObject({ actorKind: 'client', payload: { by: 'client', how: 'portal' } })
    expect((await visit.client.get(first.headers.get('location') ?? '')).body).toContain(francs(86_800))
  })

  test('declines the order when something needed is refused; the fee then stands', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    expect((await answerAs(visit, quote, jobs(quote, 'Révision complète', 'Bracelet'))).status).toBe(303)
    const order = await page(visit.id)
    expect(order.order).toMatchObject({ stage: 'declined', waitReason: null, diagnosisFeeWaived: false })
    expect(order.operations).toEqual([])
  })

  test('is not answered half: a line left open is named', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    const { [`job-${quote.lines[3].id}`]: _, ...fields } = jobs(quote, 'Révision complète')
    const reply = await answerAs(visit, quote, fields)
    expect(reply.status).toBe(409)
    expect(reply.body).toContain('Verre')
    expect((await page(visit.id)).order.stage).toBe('quoted')
  })

  test('is nobody else’s: another client finds nothing to see or to answer', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    const neighbour = await deposit()
    for (const orderId of [visit.id, neighbour.id]) {
      const path = `/portal/orders/${orderId}/quotes/${quote.id}`
      expect((await neighbour.client.get(path)).status).toBe(404)
      expect((await neighbour.client.get(`${path}/quote.pdf`)).status).toBe(404)
      const reply = await neighbour.client.form(`${path}/answer`, { key: randomUUID(), ...jobs(quote) })
      expect(reply.status).toBe(404)
    }
  })

  test('prints for both doors', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    for (const reply of [
      await house.as('reader').get(`/api/quotes/${quote.id}/quote.pdf`),
      await visit.client.get(`/portal/orders/${visit.id}/quotes/${quote.id}/quote.pdf`),
    ]) {
      expect(reply.status).toBe(200)
      expect(Buffer.from(reply.bytes).subarray(0, 5).toString()).toBe('%PDF-')
    }
  })
})

describe('the house answers for what it heard', () => {
  test('writes down who said it and how, even where the draft was settled at the counter', async () => {
    const visit = await deposit()
    const draft = await drafted(visit.id)
    const reply = await house.as('advisor').post(`/api/quotes/${draft.id}/answer`, {
      rowVersion: draft.rowVersion,
      how: 'telephone',
      name: 'Chiara Rossi',
      answers: draft.lines.map(({ id, label }: Line) => ({
        lineId: id,
        approved: label === 'Révision complète' || label === 'Couronne d’origine',
      })),
    })
    expect(reply.status, JSON.stringify(reply.body)).toBe(200)
    expect(reply.body.order.stage).toBe('approved')
    const fact = (await page(visit.id)).timeline.find(
      ({ kind }: { kind: string }) => kind === 'quote-answered',
    )
    expect(fact).toMatchObject({ actorKind: 'staff', payload: { how: 'telephone', name: 'Chiara Rossi' } })
  })

  test('withdraws with a reason and writes the next version from it', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    const advisor = house.as('advisor')
    const silent = await advisor.post(`/api/quotes/${quote.id}/withdraw`, { rowVersion: quote.rowVersion })
    expect(silent.body.error.code).toBe('quotes.refusal.reason-missing')
    const reply = await advisor.post(`/api/quotes/${quote.id}/withdraw`, {
      rowVersion: quote.rowVersion,
      reason: 'Couronne livrable',
      revise: true,
    })
    expect(reply.body.draft).toMatchObject({ version: 2, follows: quote.id, state: 'draft' })
    expect(reply.body.draft.lines).toHaveLength(5)
    expect((await page(visit.id)).order).toMatchObject({ stage: 'assessed', waitReason: null })
    const late = await answerAs(visit, quote, jobs(quote, 'Révision complète', 'Couronne d’origine'))
    expect(late.status).toBe(409)
  })

  test('agrees what was signed at the counter without a quote', async () => {
    const { id } = await deposit({ services: [{ serviceId: house.menu.overhaul.id, isAgreed: true }] })
    const { version } = (await page(id)).order
    const reply = await house.as('advisor').post(`/api/orders/${id}/agree`, { version })
    expect(reply.body.stage).toBe('approved')
    // Signed in the client's Italian, worked on in the French of Geneva.
    const order = await page(id)
    expect(order.services).toMatchObject([{ label: 'Revisione completa' }])
    expect(order.operations).toMatchObject([{ label: 'Révision complète' }])
    const { id: nothing } = await deposit()
    const empty = await house
      .as('advisor')
      .post(`/api/orders/${nothing}/agree`, { version: (await page(nothing)).order.version })
    expect(empty.body.error.code).toBe('quotes.refusal.nothing-agreed')
  })
})

describe('a supplementary quote', () => {
  const approvedOrder = async (): Promise<Visit> => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    await answerAs(visit, quote, jobs(quote, 'Révision complète', 'Couronne d’origine'))
    return visit
  }

  test('waits for the client during work, and what was approved before stands whatever they answer', async () => {
    const visit = await approvedOrder()
    const extra = await sent(visit.id, [line('Roue de centre', { amountMinor: 42_000 })])
    expect(extra.kind).toBe('supplementary')
    expect((await page(visit.id)).order).toMatchObject({ stage: 'approved', waitReason: 'client' })
    const reply = await answerAs(visit, extra, { [`job-${extra.lines[0].id}`]: 'none' })
    expect(reply.status).toBe(303)
    const order = await page(visit.id)
    expect(order.order).toMatchObject({ stage: 'approved', waitReason: null })
    expect(order.operations).toHaveLength(2)
  })

  test('may be approved by the house up to the ceiling, all in all, and the client hears of it', async () => {
    const visit = await approvedOrder()
    const approve = async (amountMinor: number) => {
      const draft = await drafted(visit.id, [line('Joint', { amountMinor })])
      const reply = await house.as('advisor').post(`/api/quotes/${draft.id}/approve-within-ceiling`, {
        rowVersion: draft.rowVersion,
        approved: [draft.lines[0].id],
      })
      return { draft, reply }
    }
    const { reply } = await approve(20_000)
    expect(reply.body, JSON.stringify(reply.body)).toMatchObject({
      told: 'mail',
      quote: { answeredHow: 'house' },
    })
    expect((await quotesOf(visit.id)).ceilingLeftMinor).toBe(10_000)
    expect((await approve(15_000)).reply.body.error.code).toBe('quotes.refusal.above-ceiling')
    const letter = (await mails(visit.id)).at(-1)
    expect(letter).toMatchObject({ template: 'quote-approved-by-house' })
    expect(letter?.body).toContain(francs(20_000))
    expect((await page(visit.id)).operations).toHaveLength(3)
  })
})

describe('time', () => {
  test('reminds once after a week and once before the end, then the price ends and can be asked for again', async () => {
    const visit = await deposit()
    const quote = await sent(visit.id)
    const round = async (day: number): Promise<void> => {
      inDays(day)
      await quotesRound(house.house)
    }
    await round(3)
    expect(await mails(visit.id)).toHaveLength(1)
    await round(7)
    await round(8)
    expect((await mails(visit.id)).map(({ template }) => template)).toEqual(['quote-ready', 'quote-reminder'])
    await round(28)
    await round(29)
    expect(await mails(visit.id)).toHaveLength(3)
    await round(31)
    expect((await quotesOf(visit.id)).quotes[0].state).toBe('expired')
    const entry = await house.stranger.get(
      `/p/${/\/p\/(\S+)/.exec((await mails(visit.id)).at(-1)?.body ?? '')?.[1]}`,
    )
    const client = callerOf(house.app, cookieOf(entry.headers))
    const path = `/portal/orders/${visit.id}/quotes/${quote.id}`
    const late = await client.form(`${path}/answer`, {
      key: randomUUID(),
      ...jobs(quote, 'Révision complète'),
    })
    expect(late.status).toBe(409)
    expect((await client.form(`${path}/renew`, { key: randomUUID() })).status).toBe(303)
    expect((await page(visit.id)).order.waitReason).toBeNull()
    const renewed = await house.as('watchmaker').post(`/api/quotes/${quote.id}/renew`, {})
    expect(renewed.body).toMatchObject({ version: 2, state: 'draft', follows: quote.id })
    inDays(0)
  })
})

test('the arrows of a quote are the same in the domain and in the database', async () => {
  const rows = await house.house.read(({ trx }) =>
    trx
      .selectFrom('allowed_transitions')
      .select(['from_state', 'to_state'])
      .where('machine', '=', 'quote')
      .execute(),
  )
  const listed = rows.map(({ from_state, to_state }) => `${from_state} ${to_state}`).sort()
  expect(listed).toEqual(quoteTransitions.map(([from, to]) => `${from} ${to}`).sort())
})
