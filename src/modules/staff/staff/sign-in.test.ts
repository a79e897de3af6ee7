import { afterAll, beforeAll, expect, test } from 'vitest'
import { TOTP, Secret } from 'otpauth'
import { newId } from '#platform/identifier.ts'
import type { EndpointShape } from '#platform/http/endpoint.ts'
import { staffRoutes } from '#src/slices.ts'
import {
  callerOf,
  openTestHouse,
  testPassword,
  type Caller,
  type Reply,
  type TestHouse,
} from '#tests/house.ts'

let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
})

afterAll(() => house.close())

const later = (minutes: number): void =>
  house.clock.moveTo(new Date(house.clock.now().getTime() + minutes * 60_000))

const cookieOf = (reply: Reply): string => (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

const browser = (reply: Reply): Caller => callerOf(house.app, cookieOf(reply))

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({
    timestamp: house.clock.now().getTime(),
  })

/** The request of a route as far as the door looks at it: no body is read before it is known who asks. */
const callAnyhow = (caller: Caller, { method, path }: EndpointShape): Promise<Reply> => {
  const address = path.replaceAll(/:\w+/g, newId())
  return method === 'GET'
    ? caller.get(address)
    : caller[method === 'POST' ? 'post' : method === 'PUT' ? 'put' : method === 'PATCH' ? 'patch' : 'delete'](
        address,
        {},
      )
}

test('a member signs in with mail and password, and the house is told apart from others', async () => {
  const entered = await house.stranger.post('/api/sign-in', {
    mail: 'Advisor@house-one.example ',
    password: testPassword,
  })
  expect(entered.status).toBe(200)
  expect(entered.headers.get('set-cookie')).toContain('HttpOnly')
  expect(entered.headers.get('set-cookie')).toContain('SameSite=Strict')
  const session = await browser(entered).get('/api/session')
  expect(session.body).toMatchObject({
    role: 'advisor',
    house: { name: 'House one', isDemonstration: false },
    mustChangePassword: false,
  })
  expect(session.body.sites).toHaveLength(1)
})

test('an unknown and a known address hear the same refusal', async () => {
  const known = await house.stranger.post('/api/sign-in', {
    mail: 'reader@house-one.example',
    password: 'not this one',
  })
  const unknown = await house.stranger.post('/api/sign-in', {
    mail: 'nobody@house-one.example',
    password: 'not this one',
  })
  expect(known.status).toBe(401)
  expect(unknown.status).toBe(401)
  expect(unknown.body).toEqual(known.body)
})

test('guessing is stopped, for unknown addresses too, and a quarter of an hour later the right password opens again', async () => {
  const guess = (mail: string) => house.stranger.post('/api/sign-in', { mail, password: 'wrong guess' })
  for (const mail of ['parts_keeper@house-one.example', 'ghost@house-one.example']) {
    const replies = []
    for (let attempt = 0; attempt < 9; attempt += 1) replies.push((await guess(mail)).status)
    expect(replies.filter((status) => status === 429)).toHaveLength(1)
  }
  const right = { mail: 'parts_keeper@house-one.example', password: testPassword }
  expect((await house.stranger.post('/api/sign-in', right)).status).toBe(429)
  later(31)
  expect((await house.stranger.post('/api/sign-in', right)).status).toBe(200)
}, 120_000)

test('a page of another site cannot sign anybody in or out', async () => {
  const body = JSON.stringify({ mail: 'advisor@house-one.example', password: testPassword })
  const foreign = await house.app.fetch(
    new Request('http://127.0.0.1:4810/api/sign-in', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    }),
  )
  expect(foreign.status).toBe(403)
  const signOut = await house.app.fetch(
    new Request('http://127.0.0.1:4810/api/sign-out', {
      method: 'POST',
      headers: { cookie: house.staff.advisor.cookie },
    }),
  )
  expect(signOut.status).toBe(403)
  expect((await house.as('advisor').get('/api/session')).status).toBe(200)
})

test('signing out ends the session at once', async () => {
  const me = browser(
    await house.stranger.post('/api/sign-in', {
      mail: 'watchmaker@house-one.example',
      password: testPassword,
    }),
  )
  expect((await me.get('/api/session')).status).toBe(200)
  expect((await me.post('/api/sign-out')).status).toBe(200)
  expect((await me.get('/api/session')).status).toBe(401)
})

test('a second factor is asked for, each code opens once, and a recovery code once', async () => {
  const manager = house.as('site_manager')
  const begun = await manager.post('/api/account/totp/begin')
  expect(begun.body.address).toContain('otpauth://totp/Heure%20Bleue')
  expect(begun.body.square).toContain('<svg')
  expect(
    (await manager.post('/api/account/totp/confirm', { challengeId: begun.body.challengeId, code: '000000' }))
      .status,
  ).toBe(409)
  const confirmed = await manager.post('/api/account/totp/confirm', {
    challengeId: begun.body.challengeId,
    code: codeOf(begun.body.secret),
  })
  expect(confirmed.body.recoveryCodes).toHaveLength(10)

  const knock = async (code: string): Promise<Reply> => {
    const asked = await house.stranger.post('/api/sign-in', {
      mail: 'site_manager@house-one.example',
      password: testPassword,
    })
    expect(asked.body).toMatchObject({ needs: 'totp' })
    expect(asked.headers.get('set-cookie')).toBeNull()
    return house.stranger.post('/api/sign-in/totp', { challengeId: asked.body.challengeId, code })
  }
  // The code that confirmed the enrolment was used by it.
  expect((await knock(codeOf(begun.body.secret))).status).toBe(401)
  later(1)
  const code = codeOf(begun.body.secret)
  expect((await knock(code)).status).toBe(200)
  expect((await knock(code)).status).toBe(401)
  const [recovery] = confirmed.body.recoveryCodes
  expect((await knock(String(recovery).toUpperCase())).status).toBe(200)
  expect((await knock(recovery)).status).toBe(401)
  // The answer with the secret was shown once and kept nowhere.
  const kept = await house.database.execute(
    `select count(*)::int as n from idempotency_keys where reply::text like '%' || $1 || '%'`,
    [begun.body.secret],
  )
  expect(kept.rows[0]).toEqual({ n: 0 })
})

test('a disabled member is out within a second', async () => {
  const reader = house.as('reader')
  expect((await reader.get('/api/session')).status).toBe(200)
  const { members } = (await house.as('owner').get('/api/staff')).body
  const member = members.find((one: { role: string }) => one.role === 'reader')
  const changed = await house
    .as('owner')
    .patch(`/api/staff/${member.id}`, { version: member.version, isActive: false })
  expect(changed.status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect((await reader.get('/api/session')).status).toBe(401)
  expect((await reader.get('/api/account')).status).toBe(401)
})

test('a newcomer gets a one-time password, shown once, and must choose their own', async () => {
  const newcomer = {
    name: 'Inès Favre',
    mail: 'ines@house-one.example',
    role: 'advisor',
    language: 'fr',
    siteIds: [house.sites.geneva],
    skills: [],
    weeklyMinutes: 2520,
  }
  const key = 'invitation-of-ines'
  const added = await house.as('owner').post('/api/staff', newcomer, { key })
  expect(added.status).toBe(200)
  const again = await house.as('owner').post('/api/staff', newcomer, { key })
  expect(again.body.error.code).toBe('common.shown-once')
  const me = browser(
    await house.stranger.post('/api/sign-in', { mail: newcomer.mail, password: added.body.oneTimePassword }),
  )
  expect((await me.get('/api/session')).body.mustChangePassword).toBe(true)
  for (const { endpoint } of staffRoutes.filter(({ choosesPassword }) => choosesPassword !== true)) {
    const reply = await callAnyhow(me, endpoint)
    expect(reply.status, endpoint.path).toBe(403)
    expect(reply.body.error.code, endpoint.path).toBe('common.choose-password')
  }
  expect((await me.get('/api/live')).body.error.code).toBe('common.choose-password')
  const weak = await me.post('/api/account/password', {
    current: added.body.oneTimePassword,
    password: '1234567890',
  })
  expect(weak.body.error.code).toBe('staff.password.guessable')
  const chosen = await me.post('/api/account/password', {
    current: added.body.oneTimePassword,
    password: 'le lac était calme',
  })
  expect(chosen.status).toBe(200)
  expect((await me.get('/api/session')).body.mustChangePassword).toBe(false)
  expect((await me.get('/api/account')).status).toBe(200)
  const old = await house.stranger.post('/api/sign-in', {
    mail: newcomer.mail,
    password: added.body.oneTimePassword,
  })
  expect(old.status).toBe(401)
})

test('an invitation that nobody used for a week opens nothing', async () => {
  const newcomer = {
    name: 'Léo',
    mail: 'leo@house-one.example',
    role: 'advisor',
    language: 'fr',
    siteIds: [],
    skills: [],
    weeklyMinutes: 2520,
  }
  const added = await house.as('owner').post('/api/staff', newcomer)
  const before = house.clock.now()
  later(8 * 24 * 60)
  expect(
    (await house.stranger.post('/api/sign-in', { mail: newcomer.mail, password: added.body.oneTimePassword }))
      .status,
  ).toBe(401)
  house.clock.moveTo(before)
})

test('nobody lifts anybody above themselves, and a house keeps an owner', async () => {
  const manager = house.as('site_manager')
  const person = {
    name: 'X',
    mail: 'x@house-one.example',
    language: 'en',
    siteIds: [house.sites.geneva],
    skills: [],
    weeklyMinutes: 2400,
  }
  expect((await manager.post('/api/staff', { ...person, role: 'owner' })).status).toBe(403)
  expect(
    (await manager.post('/api/staff', { ...person, role: 'advisor', siteIds: [house.sites.lyon] })).status,
  ).toBe(403)
  expect((await manager.post('/api/staff', { ...person, role: 'advisor' })).status).toBe(200)
  expect((await house.as('advisor').get('/api/staff')).status).toBe(403)
  const { members } = (await house.as('owner').get('/api/staff')).body
  const owner = members.find((one: { role: string }) => one.role === 'owner')
  const gone = await house
    .as('owner')
    .patch(`/api/staff/${owner.id}`, { version: owner.version, isActive: false })
  expect(gone.body.error.code).toBe('staff.member.last-owner')
  expect((await manager.patch(`/api/staff/${owner.id}`, { version: owner.version, name: 'Me' })).status).toBe(
    403,
  )
})

test('two people who change one member at once: the second is told', async () => {
  const { members } = (await house.as('owner').get('/api/staff')).body
  const member = members.find((one: { role: string }) => one.role === 'watchmaker')
  const change = (skills: string[]) =>
    house.as('owner').patch(`/api/staff/${member.id}`, { version: member.version, skills })
  expect((await change(['quartz'])).status).toBe(200)
  expect((await change(['polishing'])).body.error.code).toBe('common.changed-meanwhile')
})

test('the audit tells who signed in and when, and exports as CSV', async () => {
  const { body } = await house.as('owner').get('/api/audit?kind=signed-in')
  expect(body.facts.length).toBeGreaterThan(3)
  expect(body.facts[0]).toMatchObject({ kind: 'signed-in', actorKind: 'staff' })
  expect(body.facts.map((fact: { actorName: string }) => fact.actorName)).toContain('Inès Favre')
  const csv = await house.as('head_office').get('/api/audit.csv?kind=signed-in')
  expect(csv.headers.get('content-disposition')).toContain('attachment')
  expect(csv.body.trim().split('\r\n')).toHaveLength(body.facts.length + 1)
  expect((await house.as('advisor').get('/api/audit')).status).toBe(403)
  expect(house.reported).toEqual([])
})

test('a session that is used goes on, one that lies idle for two weeks ends', async () => {
  const me = browser(
    await house.stranger.post('/api/sign-in', {
      mail: 'head_office@house-one.example',
      password: testPassword,
    }),
  )
  const statusAfter = async (days: number): Promise<number> => {
    later(days * 24 * 60)
    // Longer than the door trusts a session without asking.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return (await me.get('/api/session')).status
  }
  expect(await statusAfter(0)).toBe(200)
  expect(await statusAfter(13)).toBe(200)
  expect(await statusAfter(13)).toBe(200)
  expect(await statusAfter(13)).toBe(200)
  expect(await statusAfter(15)).toBe(401)
  expect(house.reported).toEqual([])
})
