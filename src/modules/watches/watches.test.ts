import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '#tests/house.ts'

const details = {
  brand: 'Omega',
  model: 'Speedmaster',
  reference: '105.012',
  serial: '24.523-789 B',
  serialState: 'read',
  calibre: '321',
  movement: 'mechanical',
  movementSerial: '',
  material: 'steel',
  strap: '',
  dial: '',
  year: 1967,
  marks: '',
}
const person = {
  givenName: 'Luca',
  familyName: 'Bernasconi',
  company: '',
  mail: '',
  phone: '',
  language: 'it',
  street: '',
  postalCode: '',
  city: 'Lugano',
  country: 'CH',
  remark: '',
}

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const createClient = async (familyName: string): Promise<string> =>
  (await house.as('advisor').post('/api/clients', { ...person, familyName })).body.id
const createWatch = async (clientId: string | null, parts: Partial<typeof details> = {}): Promise<string> => {
  const reply = await house
    .as('advisor')
    .post('/api/watches', { clientId, details: { ...details, ...parts } })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body.id
}

describe('a watch', () => {
  test('keeps its serial as engraved and is found by it however it is typed', async () => {
    const owner = await createClient('Serial')
    const id = await createWatch(owner)
    const { body } = await house.as('watchmaker').get(`/api/watches/${id}`)
    expect(body.watch).toMatchObject({ serial: '24.523-789 B', name: 'Omega Speedmaster' })
    expect(body.owner).toEqual({ id: owner, name: 'Luca Serial' })
    const known = await house.as('advisor').get('/api/watches/by-serial?serial=24523789b')
    expect(known.body.watches.map((watch: { id: string }) => watch.id)).toEqual([id])
    const found = await house.as('advisor').get('/api/watches?search=speed%2024523')
    expect(found.body.watches).toHaveLength(1)
  })

  test('with a serial already known says so on both pages, and is taken all the same', async () => {
    const one = await createWatch(null, { serial: 'AB 100' })
    const two = await createWatch(null, { serial: 'ab100', serialState: 'mismatch' })
    const { body } = await house.as('advisor').get(`/api/watches/${two}`)
    expect(body.sameSerial.map(({ id }: { id: string }) => id)).toEqual([one])
    expect(body.watch.serialState).toBe('mismatch')
  })

  test('without a brand is not a watch yet; an owner nobody knows is refused', async () => {
    expect(
      (
        await house
          .as('advisor')
          .post('/api/watches', { clientId: null, details: { ...details, brand: ' ' } })
      ).status,
    ).toBe(400)
    const reply = await house
      .as('advisor')
      .post('/api/watches', { clientId: '01890000-0000-7000-8000-000000000000', details })
    expect(reply.status).toBe(404)
  })

  test('tells its life: when it was first seen, and whose it was', async () => {
    const [seller, buyer] = [await createClient('Seller'), await createClient('Buyer')]
    const id = await createWatch(seller, { serial: 'LIFE1' })
    house.clock.moveTo(new Date('2026-03-12T09:10:00Z'))
    const moved = await house.as('advisor').post(`/api/watches/${id}/owner`, { version: 1, clientId: buyer })
    expect(moved.body).toEqual({ version: 2 })
    const late = await house.as('advisor').put(`/api/watches/${id}`, { version: 1, details })
    expect(late.body.error.code).toBe('common.changed-meanwhile')
    const { body } = await house.as('reader').get(`/api/watches/${id}/life`)
    expect(body.facts.map(({ kind }: { kind: string }) => kind)).toEqual([
      'watch-created',
      'watch-owner-changed',
    ])
    expect(body.facts[1].payload).toEqual({ from: seller, to: buyer })
    expect((await house.as('advisor').get(`/api/watches/${id}`)).body.owner.name).toBe('Luca Buyer')
  })

  test('of another house is never seen', async () => {
    const id = await createWatch(null, { serial: 'WALL77' })
    const other = await house.secondHouse()
    expect((await other.as('owner').get(`/api/watches/${id}`)).status).toBe(404)
    expect((await other.as('owner').get('/api/watches/by-serial?serial=WALL77')).body.watches).toEqual([])
    expect((await other.as('owner').get('/api/watches?search=wall77')).body.watches).toEqual([])
  })

  test('leaves the house in a CSV with its owner’s id', async () => {
    const reply = await house.as('owner').get('/api/watches/export')
    expect(reply.body).toContain('24.523-789 B')
    expect((await house.as('advisor').get('/api/watches/export')).status).toBe(403)
  })
})
