import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { depositBody } from '#tests/factories/deposit.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'

let house: TestHouse
const start = new Date('2026-03-12T09:00:00Z')
const DAY_IN_MS = 86_400_000

beforeAll(async () => {
  house = await openTestHouse({ now: start })
})
afterAll(() => house.close())

const next = (role: 'advisor' | 'head_office' | 'watchmaker', query = '', of = house) =>
  of.as(role).get(`/api/exercises/next${query}`)

describe('a house without a past', () => {
  test('practises on invented cases, three ways, in any of the four languages', async () => {
    for (const kind of ['write', 'choose', 'find']) {
      for (const language of ['en', 'fr', 'de', 'it']) {
        const { status, body } = await next('advisor', `?kind=${kind}&language=${language}`)
        expect(status, JSON.stringify(body)).toBe(200)
        expect(body).toMatchObject({ kind, language, isOwn: false })
        expect(body['facts'].length).toBeGreaterThan(1)
        expect(body['sentences'].length).toBe(
          kind === 'write' ? 0 : kind === 'choose' ? 2 : body['sentences'].length,
        )
      }
    }
  })

  test('another case is another one, and one that was answered comes back last', async () => {
    const first = (await next('head_office', '?kind=choose')).body
    const second = (await next('head_office', `?kind=choose&after=${first['key']}`)).body
    expect(second['key']).not.toBe(first['key'])
    await house
      .as('head_office')
      .post('/api/exercises/choose', { key: first['key'], language: 'en', chosen: 0 })
    expect((await next('head_office', '?kind=choose')).body['key']).not.toBe(first['key'])
  })

  test('whoever only reads does not practise', async () => {
    expect((await house.as('reader').get('/api/exercises')).status).toBe(403)
  })
})

describe('an answer', () => {
  test('is held to the facts and to the ear, and nothing of its words stays', async () => {
    const written = await house.as('advisor').post('/api/exercises/write', {
      key: 'built-in-late_promise',
      language: 'en',
      text: 'As we already told you, Quetzalcoatlus, your watch will be ready on 20 March.',
    })
    expect(written.status, JSON.stringify(written.body)).toBe(200)
    expect(written.body['notes'].map(({ kind }: { kind: string }) => kind)).toEqual([
      'blames',
      'contradicted',
    ])
    expect(written.body['notes'][1].fact).toContain('Mar 2026')
    expect(written.body['habits']).toMatchObject({ true: false, kind: false, sorry: false })
    expect(written.body['draft'].length).toBeGreaterThan(2)
    const everything = await house.house.read(async ({ trx }) => [
      await trx.selectFrom('exercise_attempts').selectAll().execute(),
      await trx.selectFrom('idempotency_keys').selectAll().execute(),
      await trx.selectFrom('facts').selectAll().execute(),
    ])
    expect(JSON.stringify(everything)).not.toContain('Quetzalcoatlus')
  })

  test('the slip and the weaker sentence are told with their reason, whatever was chosen', async () => {
    const found = await house
      .as('advisor')
      .post('/api/exercises/find', { key: 'built-in-quote_refused', language: 'fr', chosen: 2 })
    expect(found.body).toMatchObject({ right: false, wrong: 0 })
    expect(found.body['instead']).toContain('860')
    const chosen = await house
      .as('advisor')
      .post('/api/exercises/choose', { key: 'built-in-redo', language: 'de', chosen: 0 })
    expect(chosen.body['weakness']).toBe('blames')
    const gone = await house
      .as('advisor')
      .post('/api/exercises/choose', { key: '0123456789abcdef0123', language: 'de', chosen: 0 })
    expect(gone.body['error'].code).toBe('exercises.refusal.gone')
  })

  test('a second answer to the same case on the same day is for learning and not counted', async () => {
    const body = { key: 'built-in-silence', language: 'en', text: 'I am sorry. You can call me any time.' }
    const done = async () => (await house.as('watchmaker').get('/api/exercises')).body['progress'].done.write
    await house.as('watchmaker').post('/api/exercises/write', body)
    await house.as('watchmaker').post('/api/exercises/write', body)
    expect(await done()).toBe(1)
  })
})

describe('progress', () => {
  const progress = async (role: 'advisor' | 'owner' | 'site_manager' | 'watchmaker') =>
    (await house.as(role).get('/api/exercises')).body

  test('is seen by nobody else, neither lead nor owner, until it is shown, and no longer once that is taken back', async () => {
    expect((await progress('advisor'))['progress'].done.write).toBe(1)
    for (const role of ['owner', 'site_manager', 'watchmaker'] as const)
      expect((await progress(role))['shownToMe'], role).toEqual([])
    const lead = house.staff.site_manager.id
    const given = await house.as('advisor').post('/api/exercises/consents', { staffId: lead })
    expect(given.status, JSON.stringify(given.body)).toBe(200)
    expect((await progress('site_manager'))['shownToMe']).toMatchObject([
      { name: 'advisor of one', progress: { done: { write: 1 } } },
    ])
    expect((await progress('owner'))['shownToMe']).toEqual([])
    const [line] = (await progress('advisor'))['shownTo']
    expect(line).toMatchObject({ staffId: lead })
    const foreign = await house.as('site_manager').post(`/api/exercises/consents/${line.id}/withdraw`, {})
    expect(foreign.status).toBe(404)
    expect((await house.as('advisor').post(`/api/exercises/consents/${line.id}/withdraw`, {})).status).toBe(
      200,
    )
    expect((await progress('site_manager'))['shownToMe']).toEqual([])
    expect((await progress('advisor'))['shownTo']).toEqual([])
  })

  test('is not shown to oneself, nor to somebody of another house', async () => {
    const own = await house.as('advisor').post('/api/exercises/consents', { staffId: house.staff.advisor.id })
    expect(own.body['error'].code).toBe('exercises.refusal.yourself')
    const second = await house.secondHouse()
    const other = await house
      .as('advisor')
      .post('/api/exercises/consents', { staffId: second.staff.advisor.id })
    expect(other.status).toBe(404)
  })

  test('leaves no trace in the ledger, and is forgotten when its owner says so', async () => {
    const kinds = await house.house.read(({ trx }) =>
      trx.selectFrom('facts').select('kind').distinct().execute(),
    )
    expect(kinds.filter(({ kind }) => kind.includes('exercise'))).toEqual([])
    await house.as('advisor').post('/api/exercises/forget', {})
    expect((await progress('advisor'))['progress'].habits).toEqual([])
    expect((await progress('watchmaker'))['progress'].done.write).toBe(1)
  })
})

describe('the house’s own past', () => {
  const written = new Date('2026-02-20T09:00:00Z')
  let old: TestHouse
  beforeAll(async () => {
    old = await openTestHouse({ now: written })
  })
  afterAll(() => old.close())
  const nextOf = (role: 'advisor' | 'head_office', query: string) => next(role, query, old)
  const canaries = ['Balthazarin', 'Zéphirine', '7777-CANARY', 'zephirine@example.ch', '555 12 34', 'Ruelle']

  test('becomes a case with nobody in it, as the facts stood then, and is gone with its client', async () => {
    const received = await old.as('advisor').post('/api/orders', {
      ...depositBody(old),
      client: {
        familyName: 'Balthazarin',
        givenName: 'Zéphirine',
        language: 'fr',
        mail: 'zephirine@example.ch',
        phone: '+41 79 555 12 34',
      },
      watch: {
        brand: 'Omega',
        model: 'Seamaster',
        reference: '1',
        serial: '7777-CANARY',
        serialState: 'read',
        movement: 'automatic',
      },
    })
    expect(received.status, JSON.stringify(received.body)).toBe(200)
    const { clientId, id: orderId, number } = received.body
    const colleague = 'advisor of one'
    await old.house.write(({ trx, houseId, now }) => {
      const id = newId()
      return trx
        .insertInto('messages')
        .values({
          house_id: houseId,
          id,
          client_id: clientId,
          order_id: orderId,
          direction: 'in',
          channel: 'mail',
          purpose: 'service',
          language: 'fr',
          detected_language: 'fr',
          triage: 'question',
          body: `Bonjour ${colleague}, c’est Zéphirine Balthazarin, ordre ${number}, numéro 7777-CANARY. Où est ma montre ? Je n’ai rien entendu depuis le dépôt et personne ne me répond. Appelez-moi au 079 555 12 34 ou écrivez à zephirine@example.ch, Ruelle des Orfèvres 3.\nZéphirine Balthazarin`,
          state: 'answered',
          attempt_key: `test:${id}`,
          created_at: now,
        })
        .execute()
    })
    old.clock.moveTo(new Date(written.getTime() + 9 * DAY_IN_MS))
    for (const kind of ['write', 'choose', 'find']) {
      const { body } = await nextOf('head_office', `?kind=${kind}&language=fr`)
      expect(body['isOwn'], kind).toBe(true)
      expect(body['today']).toBe('2026-02-20')
      expect(body['said']).toContain('Où est ma montre ?')
      const told = JSON.stringify(body)
      for (const canary of [...canaries, 'advisor', 'Seamaster', String(number), orderId, clientId])
        expect(told, canary).not.toContain(canary)
    }
    const { body } = await nextOf('head_office', '?kind=write&language=fr')
    const answered = await old.as('head_office').post('/api/exercises/write', {
      key: body['key'],
      language: 'fr',
      text: 'Je vous prie de m’excuser de ce silence. Vous n’avez rien à faire, je vous écris vendredi.',
    })
    expect(answered.status, JSON.stringify(answered.body)).toBe(200)
    expect(JSON.stringify(answered.body)).not.toContain('Balthazarin')
    expect((await nextOf('head_office', '?kind=write&language=fr')).body['isOwn']).toBe(false)
    await old.house.write(({ trx, now }) =>
      trx.updateTable('clients').set({ erased_at: now }).where('id', '=', clientId).execute(),
    )
    expect((await nextOf('advisor', '?kind=write&language=fr')).body['isOwn']).toBe(false)
  })
})
