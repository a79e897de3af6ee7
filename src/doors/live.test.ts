import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, isHere } from '#tests/engines.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type HouseOfTest, type TestHouse } from '#tests/house.ts'
import { openTab } from '#tests/live-stream.ts'

for (const engine of engines)
  describe.skipIf(!isHere(engine))(`on the ${engine} engine`, () => {
    let house: TestHouse
    let neighbour: HouseOfTest

    beforeAll(async () => {
      house = await openTestHouse({ engine: engine === 'embedded' ? 'pglite' : 'postgresql' })
      neighbour = await house.secondHouse()
    })
    afterAll(() => house.close())

    const receive = async (siteId: string): Promise<string> => {
      const received = await house
        .as('owner')
        .post('/api/orders', { ...depositBody(house), siteId, services: [], currency: undefined })
      expect(received.status, JSON.stringify(received.body)).toBe(200)
      return received.body.id
    }

    test('a screen that is left while it is being let in is gone, and the next change harms nobody', async () => {
      const headers = { cookie: house.staff.advisor.cookie }
      // The first to come waits for the database to listen: time enough to leave.
      const response = await house.app.fetch(new Request('http://127.0.0.1:4810/api/live', { headers }))
      expect(response.status).toBe(200)
      await response.body?.cancel()
      await wait(300)
      expect(house.foundation.live.count()).toBe(0)
      await receive(house.sites.geneva)
      // Heard by now, by whoever was still there.
      await wait(500)
      expect(house.reported).toEqual([])
    })

    test('an open screen hears of a change by itself, by id and without a word of it', async () => {
      const tab = await openTab(house.app, house.staff.advisor.cookie)
      const orderId = await receive(house.sites.geneva)
      await tab.hears('orders')
      expect(tab.changes().flatMap(({ ids }) => ids)).toContain(orderId)
      for (const word of ['Rossi', 'Chiara', 'chiara.rossi', 'Speedmaster', '555 12 34'])
        expect(tab.text()).not.toContain(word)
      await tab.close()
    })

    test('what happens in another house, at another site or only among those who lead is not told', async () => {
      const other = await openTab(house.app, neighbour.staff.owner.cookie)
      const advisor = await openTab(house.app, house.staff.advisor.cookie)
      const owner = await openTab(house.app, house.staff.owner.cookie)
      const inLyon = await receive(house.sites.lyon)
      await house.as('owner').post('/api/account/language', { language: 'de' })
      await owner.hears('orders')
      await owner.hears('staff')
      await wait(100)
      expect(other.changes()).toEqual([])
      const orders = advisor.changes().filter(({ topic }) => topic === 'orders')
      expect(orders.flatMap(({ ids }) => ids)).not.toContain(inLyon)
      expect(advisor.changes().map(({ topic }) => topic)).not.toContain('staff')
      for (const tab of [other, advisor, owner]) await tab.close()
    })

    test('a refused change is not told, because it did not happen', async () => {
      const tab = await openTab(house.app, house.staff.advisor.cookie)
      const refused = await house
        .as('owner')
        .post('/api/orders', { ...depositBody(house), watch: { brand: '' } })
      expect(refused.status).not.toBe(200)
      await wait(200)
      expect(tab.changes()).toEqual([])
      await tab.close()
    })

    test('the stream is for those who are signed in, and ends when they sign out', async () => {
      expect((await openTab(house.app, null)).status).toBe(401)
      const { body, headers } = await house.stranger.post('/api/sign-in', {
        mail: house.staff.reader.mail,
        password: 'a quiet bench at blue hour',
      })
      expect(body, JSON.stringify(body)).toBeTruthy()
      const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
      const tab = await openTab(house.app, cookie)
      expect(tab.status).toBe(200)
      const { callerOf } = await import('#tests/front-door.ts')
      await callerOf(house.app, cookie).post('/api/sign-out')
      await tab.ends()
      expect(house.foundation.live.count()).toBe(0)
    })
  })
