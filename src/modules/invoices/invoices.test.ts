import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePapers } from '#modules/papers/public.ts'
import { newId } from '#platform/identifier.ts'
import { canReadPdf, textOfPdf } from '#platform/paper/reading-back.ts'
import { makeControlled } from '#tests/factories/control.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { callerOf, openTestHouse, type Caller, type TestHouse } from '#tests/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(async () => {
  await closePapers()
  await house.close()
})

interface Visit {
  readonly id: string
  readonly client: Caller
}

const deposit = async (parts: Record<string, unknown> = {}): Promise<Visit> => {
  const received = await house.as('advisor').post('/api/orders', depositBody(house, parts))
  expect(received.status, JSON.stringify(received.body)).toBe(200)
  const entry = await house.stranger.get(`/p/${received.body.portalToken}`)
  const cookie = (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return { id: received.body.id, client: callerOf(house.app, cookie) }
}

const post = async (
  path: string,
  body: Record<string, unknown> = {},
  role: 'advisor' | 'site_manager' = 'advisor',
) => {
  const reply = await house.as(role).post(path, body)
  expect(reply.status, `${path}: ${JSON.stringify(reply.body)}`).toBe(200)
  return reply.body
}

const page = async (id: string) => (await house.as('advisor').get(`/api/orders/${id}`)).body
const version = async (id: string): Promise<number> => (await page(id)).order.version

const agreed = async (parts: Record<string, unknown> = {}): Promise<Visit> => {
  const visit = await deposit(parts)
  await post(`/api/orders/${visit.id}/agree`, { version: await version(visit.id) })
  return visit
}

const labels = (lines: { label: string; amountMinor: number }[]): string[] =>
  lines.map(({ label, amountMinor }) => `${label} ${amountMinor}`)

describe('an invoice', () => {
  test('charges what was agreed, once, with a number of its site and year', async () => {
    const { id } = await agreed()
    const before = (await house.as('advisor').get(`/api/orders/${id}/invoices`)).body
    expect(labels(before.proposal)).toEqual(['Revisione completa 68000'])
    const account = await post(`/api/orders/${id}/invoices`, {
      gestures: [{ reason: 'Attesa', amountMinor: 3000 }],
    })
    expect(account.first.number).toMatch(/^F-GVA-26-\d{5}$/)
    expect(account.first).toMatchObject({
      totalMinor: 65_000,
      dueOn: '2026-04-11',
      buyer: { language: 'it' },
    })
    expect(account.first.netMinor + account.first.taxMinor).toBe(65_000)
    expect(account.openMinor).toBe(65_000)
    const again = await house.as('advisor').post(`/api/orders/${id}/invoices`, {})
    expect(again.body.error.code).toBe('invoices.refusal.nothing-to-invoice')
    const kinds = (await page(id)).timeline.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['invoice-issued', 'gesture-given']))
  })

  test('is refused before anybody agreed to anything', async () => {
    const { id } = await deposit()
    const reply = await house.as('advisor').post(`/api/orders/${id}/invoices`, {})
    expect(reply.body.error.code).toBe('invoices.refusal.nothing-to-invoice')
  })

  test('of a declined order is the diagnosis fee alone', async () => {
    const { id } = await deposit({ services: [] })
    await post(`/api/orders/${id}/decline`, { version: await version(id), reason: 'Troppo caro' })
    const account = await post(`/api/orders/${id}/invoices`)
    expect(labels(account.first.lines)).toEqual(['Diagnosi 9000'])
  })

  test('is counted without a gap, also when two issue at the same moment', async () => {
    const visits = [await agreed(), await agreed(), await agreed()]
    const accounts = await Promise.all(visits.map(({ id }) => post(`/api/orders/${id}/invoices`)))
    const counts = accounts.map((account) => Number(account.first.number.slice(-5))).sort((a, b) => a - b)
    expect(counts).toEqual([0, 1, 2].map((step) => (counts[0] ?? 0) + step))
  })

  test('cannot be overwritten, not even by a statement of ours', async () => {
    const { id } = await agreed()
    await post(`/api/orders/${id}/invoices`)
    const overwrite = house.house.write(({ trx, houseId }) =>
      trx.updateTable('invoices').set({ total_minor: 1 }).where('house_id', '=', houseId).execute(),
    )
    await expect(overwrite).rejects.toThrow(/permission denied/)
  })
})

describe('payments', () => {
  test('are taken in parts, never beyond what is open, and end in a receipt', async () => {
    const { id } = await agreed()
    const { first } = await post(`/api/orders/${id}/invoices`)
    const pay = (amountMinor: number, method: string) =>
      house.as('advisor').post(`/api/invoices/${first.id}/payments`, { amountMinor, method })
    expect((await pay(20_000, 'card')).body).toMatchObject({ paidMinor: 20_000, openMinor: 48_000 })
    expect((await pay(48_005, 'cash')).body.error.code).toBe('invoices.refusal.paid-too-much')
    expect((await pay(-5, 'cash')).body.error.code).toBe('invoices.refusal.payment-direction')
    const early = await house.as('advisor').get(`/api/invoices/${first.id}/receipt.pdf`)
    expect(early.body.error.code).toBe('invoices.refusal.not-paid-yet')
    expect((await pay(48_000, 'twint')).body.openMinor).toBe(0)
    expect((await pay(5, 'cash')).body.error.code).toBe('invoices.refusal.settled-already')
    const receipt = await house.as('advisor').get(`/api/invoices/${first.id}/receipt.pdf`)
    expect(receipt.status).toBe(200)
    if (canReadPdf) {
      const text = textOfPdf(receipt.bytes).replace(/\s+/g, ' ')
      expect(text).toContain('carta, TWINT')
    }
  })

  test('at two tills at once take the last francs only once', async () => {
    const { id } = await agreed()
    const { first } = await post(`/api/orders/${id}/invoices`)
    const both = await Promise.all(
      ['cash', 'card'].map((method) =>
        house.as('advisor').post(`/api/invoices/${first.id}/payments`, { amountMinor: 68_000, method }),
      ),
    )
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409])
  })
})

describe('a correction', () => {
  test('is another invoice that says the difference; the first stays, the balance follows', async () => {
    const { id } = await agreed()
    const account = await post(`/api/orders/${id}/invoices`, { paidBy: 'card' })
    expect(account.openMinor).toBe(0)
    const [line] = account.standing
    const correct = { reason: 'Prezzo concordato', lines: [{ ...line, amountMinor: 60_000 }] }
    const refused = await house.as('advisor').post(`/api/invoices/${account.first.id}/corrections`, correct)
    expect(refused.status).toBe(403)
    const corrected = await post(`/api/invoices/${account.first.id}/corrections`, correct, 'site_manager')
    expect(corrected.first).toEqual(account.first)
    expect(corrected.corrections).toHaveLength(1)
    expect(corrected).toMatchObject({ totalMinor: 60_000, openMinor: -8000 })
    expect(labels(corrected.standing)).toEqual(['Revisione completa 60000'])
    const back = await post(`/api/invoices/${account.first.id}/payments`, {
      amountMinor: -8000,
      method: 'card',
    })
    expect(back.openMinor).toBe(0)
    const paper = await house.as('advisor').get(`/api/invoices/${corrected.corrections[0].id}/invoice.pdf`)
    expect(paper.status).toBe(200)
    if (canReadPdf) expect(textOfPdf(paper.bytes)).toContain(account.first.number)
  })
})

describe('the counter', () => {
  test('finishes, invoices, takes the money and gives the watch back in one press', async () => {
    const { id } = await deposit({
      kind: 'while_you_wait',
      services: [{ serviceId: house.menu.battery.id, isAgreed: true }],
      accessories: [],
      diagnosisFeeMinor: 0,
    })
    const settled = await post(`/api/orders/${id}/settle`, {
      version: await version(id),
      paidBy: 'twint',
      signedBy: 'Chiara Rossi',
    })
    expect(settled.order.stage).toBe('returned')
    expect(settled.account).toMatchObject({ totalMinor: 3500, openMinor: 0 })
  })

  test('gives nothing back when something of it fails', async () => {
    const { id } = await deposit({
      kind: 'while_you_wait',
      services: [],
      accessories: [],
      diagnosisFeeMinor: 0,
    })
    const reply = await house
      .as('advisor')
      .post(`/api/orders/${id}/settle`, { version: await version(id), paidBy: 'cash', signedBy: 'Rossi' })
    expect(reply.body.error.code).toBe('invoices.refusal.nothing-to-invoice')
    expect((await page(id)).order.stage).toBe('received')
  })
})

describe('a redo under warranty', () => {
  test('is invoiced at nothing, and settled as it is written', async () => {
    const { id } = await agreed()
    await post(`/api/orders/${id}/stage`, { version: await version(id), to: 'in_work' })
    await house.house.write(({ trx, houseId }) =>
      trx
        .updateTable('operations')
        .set({ state: 'done' })
        .where('house_id', '=', houseId)
        .where('order_id', '=', id)
        .execute(),
    )
    await makeControlled(house, id)
    await post(`/api/orders/${id}/stage`, { version: await version(id), to: 'ready' })
    const { accessories } = await page(id)
    await post(`/api/orders/${id}/return`, {
      version: await version(id),
      by: 'collection',
      signedBy: 'Rossi',
      accessories: accessories.map((one: { id: string }) => one.id),
    })
    const redo = await post(`/api/orders/${id}/redo`, { clientWords: 'Si ferma di nuovo' })
    expect(redo.underWarranty).toBe(true)
    await house.house.write(async ({ trx, houseId }) => {
      const done = await trx
        .selectFrom('order_services')
        .selectAll()
        .where('house_id', '=', houseId)
        .where('order_id', '=', id)
        .executeTakeFirstOrThrow()
      await trx
        .insertInto('order_services')
        .values({ ...done, id: newId(), order_id: redo.id })
        .execute()
    })
    await post(`/api/orders/${redo.id}/agree`, { version: await version(redo.id) })
    const account = await post(`/api/orders/${redo.id}/invoices`)
    expect(account).toMatchObject({ totalMinor: 0, openMinor: 0 })
    expect(account.first.lines[0]).toMatchObject({ note: 'In garanzia di riparazione' })
    const paper = await house.as('advisor').get(`/api/invoices/${account.first.id}/invoice.pdf`)
    expect(paper.status).toBe(200)
  })
})

describe('papers and lists', () => {
  test('the client opens their own invoice, the receipt once it is paid, and nobody else’s', async () => {
    const visit = await agreed()
    const neighbour = await agreed()
    const { first } = await post(`/api/orders/${visit.id}/invoices`)
    const path = `/portal/invoices/${first.id}.pdf`
    const bill = await visit.client.get(path)
    expect(bill.status).toBe(200)
    expect(Buffer.from(bill.bytes).subarray(0, 5).toString()).toBe('%PDF-')
    if (canReadPdf) expect(textOfPdf(bill.bytes)).toContain('CH93')
    expect((await neighbour.client.get(path)).status).toBe(404)
    expect((await house.stranger.get(path)).status).toBe(401)
    await post(`/api/invoices/${first.id}/payments`, { amountMinor: 68_000, method: 'transfer' })
    const receipt = await visit.client.get(path)
    if (canReadPdf) expect(textOfPdf(receipt.bytes)).not.toContain('CH93')
  })

  test('a passing client without an address still gets a bill that a bank can read', async () => {
    const { id } = await agreed({ client: { familyName: 'Meier', language: 'de' } })
    const { first } = await post(`/api/orders/${id}/invoices`)
    const bill = await house.as('advisor').get(`/api/invoices/${first.id}/invoice.pdf`)
    expect(bill.status).toBe(200)
    expect(bill.bytes.length).toBeGreaterThan(10_000)
  })

  test('open invoices are found until they are settled, and leave as a file that adds up', async () => {
    const { id } = await agreed()
    const { first } = await post(`/api/orders/${id}/invoices`)
    const listed = async (query: string) =>
      (await house.as('head_office').get(`/api/invoices?${query}`)).body.invoices.map(
        ({ number }: { number: string }) => number,
      )
    expect(await listed('state=open')).toContain(first.number)
    expect(await listed('state=overdue')).not.toContain(first.number)
    expect(await listed(`q=${first.number.toLowerCase()}`)).toEqual([first.number])
    await post(`/api/invoices/${first.id}/payments`, { amountMinor: 68_000, method: 'cash' })
    expect(await listed('state=open')).not.toContain(first.number)
    const file = await house
      .as('head_office')
      .get('/api/invoices/export.csv?from=2026-03-12&until=2026-03-12')
    const rows = file.body.trim().split('\r\n').slice(1)
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      const [net = 0, tax = 0, rounding = 0, total = 0] = row.split(',').slice(-8, -4).map(Number)
      expect(Math.round((net + tax + rounding) * 100)).toBe(Math.round(total * 100))
    }
    expect((await house.as('watchmaker').get('/api/invoices')).status).toBe(403)
    expect((await house.as('advisor').get('/api/invoices/export.csv')).status).toBe(403)
  })
})
