import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { measurementsInWords, standingMeasurements } from './public.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const deposit = async (watch: Record<string, unknown> = {}): Promise<string> => {
  const body = depositBody(house)
  const reply = await house
    .as('advisor')
    .post('/api/orders', { ...body, watch: { ...body.watch, calibre: '861', ...watch } })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  return reply.body.id
}

const positions = [
  { position: 'CH', rate: 4, amplitude: 288, beatError: 0.3 },
  { position: 'FH', rate: 3, amplitude: 285 },
  { position: '3H', rate: 0, amplitude: 265 },
  { position: '6H', rate: 1, amplitude: 262 },
  { position: '9H', rate: -2, amplitude: 260 },
]

const timing = (parts: Record<string, unknown> = {}) => ({
  kind: 'timing',
  winding: 'full',
  liftAngle: 50,
  vibrationsPerHour: 21_600,
  positions,
  ...parts,
})

const take = (id: string, body: Record<string, unknown>) =>
  house.as('watchmaker').post(`/api/orders/${id}/measurements`, { moment: 'final', ...body })

describe('a measurement', () => {
  test('without limits of the house is kept, and judged by nobody', async () => {
    const id = await deposit()
    const kept = await take(id, { reading: timing() })
    expect(kept.body).toMatchObject({ passed: null, limits: null, summary: { meanRate: 1.2, spread: 6 } })
    expect(kept.body.takenByName).toBe('watchmaker of one')
  })

  test('is judged by the starting limits once somebody took them over, and says by which', async () => {
    const watchmaker = await house.as('watchmaker').post('/api/measurement-limits/starting')
    expect(watchmaker.status).toBe(403)
    const adopted = await house.as('site_manager').post('/api/measurement-limits/starting')
    expect(adopted.body.adopted).toEqual(['timing', 'water_resistance', 'quartz', 'seven_criteria'])
    expect((await house.as('site_manager').post('/api/measurement-limits/starting')).body.adopted).toEqual([])

    const id = await deposit({ serial: 'A-1' })
    expect((await take(id, { reading: timing() })).body).toMatchObject({
      passed: true,
      faults: [],
      limits: { setByName: 'site_manager of one' },
    })
    const weak = timing({ positions: positions.map((one) => ({ ...one, amplitude: one.amplitude - 40 })) })
    expect((await take(id, { reading: weak })).body).toMatchObject({
      passed: false,
      faults: [{ what: 'amplitude-from', measured: 220, limit: 250 }],
    })
  })

  test('of an old calibre follows the limits of its calibre, and keeps those it was judged by', async () => {
    const id = await deposit({ serial: 'B-1', calibre: 'Cal. 30T2' })
    const limits = (await house.as('owner').get('/api/measurement-limits')).body.limits
    const { terms } = limits.find(({ kind }: { kind: string }) => kind === 'timing').set
    const set = { kind: 'timing', terms: { ...terms, amplitudeFrom: 200 } }
    const own = {
      kind: 'timing',
      brand: '',
      calibre: 'cal 30 t2',
      set,
      source: 'Atelier, after forty of them',
    }
    expect((await house.as('owner').post('/api/measurement-limits', own)).status).toBe(200)

    const weak = timing({ positions: positions.map((one) => ({ ...one, amplitude: one.amplitude - 40 })) })
    const kept = await take(id, { reading: weak })
    expect(kept.body).toMatchObject({ passed: true, limits: { source: 'Atelier, after forty of them' } })

    await house.as('owner').post('/api/measurement-limits', { ...own, set: null, source: 'Withdrawn again' })
    const page = await house.as('advisor').get(`/api/orders/${id}/measurements`)
    expect(page.body.measurements[0]).toMatchObject({ passed: true, faults: [] })
    expect(page.body.limits.find(({ kind }: { kind: string }) => kind === 'timing').calibre).toBe('')
    expect((await take(id, { reading: weak })).body.passed).toBe(false)
  })

  test('of amplitude without lift angle or winding is refused as not comparable', async () => {
    const id = await deposit({ serial: 'C-1' })
    const refused = await take(id, { reading: timing({ liftAngle: null }) })
    expect(refused.body.error).toMatchObject({
      code: 'measurements.refusal.amplitude-not-comparable',
      field: 'liftAngle',
    })
    const page = await house.as('advisor').get(`/api/orders/${id}/measurements`)
    expect(page.body.measurements).toEqual([])
  })

  test('offers the lift angle and the beat last used for this calibre', async () => {
    const id = await deposit({ serial: 'D-1' })
    const page = await house.as('watchmaker').get(`/api/orders/${id}/measurements`)
    expect(page.body.usual).toEqual({ liftAngle: 50, vibrationsPerHour: 21_600 })
  })

  test('on the wrong watch is withdrawn with its reason, stays readable and counts no more', async () => {
    const id = await deposit({ serial: 'E-1' })
    const kept = await take(id, { reading: timing() })
    const path = `/api/orders/${id}/measurements/${kept.body.id}/withdraw`
    expect((await house.as('watchmaker').post(path, { reason: 'Other watch' })).status).toBe(200)
    expect((await house.as('watchmaker').post(path, { reason: 'Again' })).status).toBe(404)
    const page = await house.as('advisor').get(`/api/orders/${id}/measurements`)
    expect(page.body.measurements[0].withdrawnReason).toBe('Other watch')
    const standing = await house.house.read((scope) => standingMeasurements(scope, id))
    expect(standing).toEqual([])
    const facts = (await house.as('advisor').get(`/api/orders/${id}`)).body.timeline
    expect(facts.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['measurement-taken', 'measurement-withdrawn']),
    )
  })

  test('of another site’s order is refused, of a reader too', async () => {
    const lyon = await house.as('owner').post('/api/orders', depositBody(house, { siteId: house.sites.lyon }))
    const refused = await take(lyon.body.id, { reading: timing() })
    expect(refused.status).toBe(403)
    const reader = await house
      .as('reader')
      .post(`/api/orders/${lyon.body.id}/measurements`, { moment: 'final', reading: timing() })
    expect(reader.status).toBe(403)
  })
})

describe('said to the owner', () => {
  const water = {
    kind: 'water_resistance',
    medium: 'air',
    pressureBar: 3,
    minutes: 2,
    result: 'passed',
    sealsChanged: true,
    remark: '',
  } as const

  test('a rate before and after, an amplitude with its lift angle, in four languages', () => {
    const sitting = (rate: number) => ({
      kind: 'timing' as const,
      winding: 'full' as const,
      liftAngle: 52,
      vibrationsPerHour: 28_800,
      instrument: '',
      remark: '',
      positions: [{ position: 'CH' as const, rate, amplitude: 281, beatError: null }],
    })
    const readings = [
      { moment: 'intake' as const, passed: null, reading: sitting(-14) },
      { moment: 'final' as const, passed: true, reading: sitting(1) },
    ]
    expect(measurementsInWords(readings, 'en')).toEqual([
      'On arrival, measured in one position, fully wound: the watch loses 14 seconds a day on average. The balance swings 281 degrees to each side on average (lift angle 52°).',
      'After the work, measured in one position, fully wound: the watch gains 1 second a day on average. The balance swings 281 degrees to each side on average (lift angle 52°). This is within the limits we work to.',
      'Before the work: loses 14 seconds a day. Now: gains 1 second a day.',
    ])
    for (const language of ['fr', 'de', 'it'] as const) {
      const words = measurementsInWords(readings, language).join(' ')
      expect(words).toContain('281')
      expect(words).not.toMatch(/[{}]/)
    }
  })

  test('a test pressure is never a depth, and what is not guaranteed is said plainly', () => {
    const [passed] = measurementsInWords([{ moment: 'final', passed: true, reading: water }], 'fr')
    expect(passed).toContain('aucune fuite constatée')
    expect(passed).toContain('n’est pas une profondeur de plongée')
    const unsure = { ...water, result: 'not-guaranteed' as const, sealsChanged: false }
    expect(measurementsInWords([{ moment: 'final', passed: null, reading: unsure }], 'de')).toEqual([
      'Die Wasserdichtheit ist nicht gewährleistet. Bitte halten Sie diese Uhr von Wasser fern.',
    ])
  })

  test('the seven criteria are a workshop’s check and never bear the name of a certificate', () => {
    const rates = [2.0, 2.6, 4.1, 3.5, -0.8, 0.2, 1.1, 1.5, 5.0, 4.6, 6.3, 4.9, -2.7, 1.6, 2.4]
    const reading = { kind: 'seven_criteria' as const, category: 1 as const, rates, remark: '' }
    for (const language of ['en', 'fr', 'de', 'it'] as const) {
      const [words = ''] = measurementsInWords([{ moment: 'final', passed: true, reading }], language)
      expect(words).not.toMatch(/cosc/i)
      expect(words).toMatch(/2[.,]4/)
    }
  })
})
