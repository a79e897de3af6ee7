import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '#tests/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const read = async (id: string) => (await house.as('owner').get(`/api/sites/${id}`)).body
const change = async (role: 'owner' | 'site_manager' | 'advisor', id: string, parts: object) => {
  const { id: _id, mayChange: _mayChange, ...site } = (await read(id)).site
  return house.as(role).put(`/api/sites/${id}`, { ...site, ...parts })
}

describe('a site', () => {
  test('says on which days its canton rests', async () => {
    const { closedDays } = await read(house.sites.geneva)
    expect(closedDays).toContain('2026-09-10')
    expect(closedDays).not.toContain('2026-08-01')
  })

  test('is changed by whoever leads it, once per version', async () => {
    const opening = {
      '2': [
        ['10:00', '12:00'],
        ['14:00', '18:30'],
      ],
    }
    const first = await change('site_manager', house.sites.geneva, { opening })
    expect(first.status, JSON.stringify(first.body)).toBe(200)
    expect((await read(house.sites.geneva)).site.opening).toEqual(opening)
    expect((await change('owner', house.sites.geneva, { city: 'Carouge', version: 1 })).body.error.code).toBe(
      'common.changed-meanwhile',
    )
    expect((await change('site_manager', house.sites.lyon, { city: 'Villeurbanne' })).status).toBe(403)
    expect((await change('advisor', house.sites.geneva, { city: 'Carouge' })).status).toBe(403)
  })

  test('with a slip in its account, its clock or its hours is refused where the slip is', async () => {
    const refused = async (parts: object) => (await change('owner', house.sites.lyon, parts)).body.error
    expect(await refused({ iban: 'CH93 0076 2011 6238 5295 8' })).toMatchObject({
      code: 'sites.iban-wrong',
      field: 'iban',
    })
    expect(await refused({ timeZone: 'Europe/Lyonn' })).toMatchObject({ code: 'sites.time-zone-unknown' })
    expect(await refused({ opening: { '1': [['14:00', '12:00']] } })).toMatchObject({
      code: 'sites.opening-wrong',
    })
    expect(await refused({ code: 'GVA' })).toMatchObject({ code: 'sites.code-taken', field: 'code' })
  })

  test('is added by the house, not by a site', async () => {
    const { id: _id, mayChange: _mayChange, version: _version, ...site } = (await read(house.sites.lyon)).site
    expect((await house.as('site_manager').post('/api/sites', { ...site, code: 'PAR' })).status).toBe(403)
    const added = await house.as('head_office').post('/api/sites', { ...site, code: 'PAR', name: 'Paris' })
    expect(added.body.version).toBe(1)
    expect((await house.as('reader').get('/api/sites')).body.sites).toHaveLength(3)
  })
})
