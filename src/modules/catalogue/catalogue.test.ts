import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '#tests/house.ts'

const service = {
  code: 'LUME',
  category: 'dial',
  names: {
    en: 'Relume hands',
    fr: 'Relumage des aiguilles',
    de: 'Zeiger nachleuchten',
    it: 'Riluminazione delle sfere',
  },
  skill: 'dial',
  minutes: 45,
  movement: 'any',
  whileYouWait: false,
  warrantyMonths: 6,
  isActive: true,
  position: 500,
}

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const priceAt = async (siteId: string, serviceId: string, on?: string) => {
  const { body } = await house
    .as('advisor')
    .get(`/api/menu?siteId=${siteId}${on === undefined ? '' : `&on=${on}`}`)
  return body.items.find((item: { service: { id: string } }) => item.service.id === serviceId)?.price ?? null
}
const publish = (parts: object) =>
  house.as('head_office').post('/api/price-lists', {
    name: 'List',
    currency: 'CHF',
    siteId: null,
    validFrom: '2026-01-01',
    validUntil: null,
    roundingMinor: 5,
    taxIncluded: true,
    ...parts,
  })

describe('the menu', () => {
  test('takes a service in four languages, received without a price until a list names it', async () => {
    const added = await house.as('owner').post('/api/services', service)
    expect(added.status, JSON.stringify(added.body)).toBe(200)
    const { id } = added.body
    expect(await priceAt(house.sites.geneva, id)).toBeNull()
    await publish({ prices: [{ serviceId: id, amountMinor: 9_998 }] })
    expect(await priceAt(house.sites.geneva, id)).toMatchObject({ grossMinor: 10_000 })
    expect(await priceAt(house.sites.lyon, id)).toBeNull()
    expect((await house.as('owner').post('/api/services', service)).body.error.code).toBe(
      'catalogue.code-taken',
    )
  })

  test('shows the price of the day: a later list takes over, a site’s own stands before the general, nothing is overwritten', async () => {
    const { id } = house.menu.battery
    const before = await priceAt(house.sites.geneva, id)
    expect(before.grossMinor).toBe(house.menu.battery.prices.CHF)
    expect(before.netMinor + before.taxMinor).toBe(before.grossMinor)
    await publish({ name: 'Spring', validFrom: '2026-04-01', prices: [{ serviceId: id, amountMinor: 4000 }] })
    expect((await priceAt(house.sites.geneva, id)).grossMinor).toBe(before.grossMinor)
    expect((await priceAt(house.sites.geneva, id, '2026-04-01')).grossMinor).toBe(4000)
    await publish({
      name: 'Geneva',
      siteId: house.sites.geneva,
      prices: [{ serviceId: id, amountMinor: 3900 }],
    })
    expect((await priceAt(house.sites.geneva, id, '2026-04-01')).grossMinor).toBe(3900)
    expect((await priceAt(house.sites.lyon, id)).grossMinor).toBe(house.menu.battery.prices.EUR)
    const { lists } = (await house.as('reader').get('/api/price-lists')).body
    expect(lists.find((list: { name: string }) => list.name === 'Spring')).toMatchObject({
      standing: 'coming',
    })
  })

  test('adds the tax where a list is net', async () => {
    const { id } = (await house.as('owner').post('/api/services', { ...service, code: 'NET' })).body
    await publish({ taxIncluded: false, prices: [{ serviceId: id, amountMinor: 10_000 }] })
    expect(await priceAt(house.sites.geneva, id)).toEqual({
      grossMinor: 10_810,
      netMinor: 10_000,
      taxMinor: 810,
    })
  })

  test('is set by those who answer for prices, and a list without prices or ending before it begins is refused', async () => {
    expect((await house.as('advisor').post('/api/services', { ...service, code: 'X1' })).status).toBe(403)
    expect((await publish({ prices: [] })).status).toBe(400)
    const backwards = await publish({
      validUntil: '2025-12-31',
      prices: [{ serviceId: house.menu.battery.id, amountMinor: 1 }],
    })
    expect(backwards.body.error).toMatchObject({ code: 'catalogue.validity-backwards', field: 'validUntil' })
  })

  test('starts with the usual services once, and adds none twice', async () => {
    const first = await house.as('owner').post('/api/services/standard-menu')
    const second = await house.as('owner').post('/api/services/standard-menu')
    expect(second.body).toEqual(first.body)
    const { services } = (await house.as('owner').get('/api/services')).body
    const codes = services.map(({ code }: { code: string }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toEqual(
      expect.arrayContaining([
        'REG-MECH',
        'REG-AUTO',
        'DIAL',
        'POL-CASE',
        'BRA-SIZE',
        'OVH-3H',
        'WATER',
        'BATTERY',
        'GASKETS',
        'PRE-SALE',
      ]),
    )
  })

  test('of another house is not mine to change', async () => {
    const other = await house.secondHouse()
    const { id, version: _version, ...mine } = (await house.as('owner').get('/api/services')).body.services[0]
    const reply = await other.as('owner').put(`/api/services/${id}`, { ...mine, version: 1 })
    expect(reply.status).toBe(404)
    expect((await other.as('owner').get(`/api/menu?siteId=${house.sites.geneva}`)).status).toBe(404)
  })
})
