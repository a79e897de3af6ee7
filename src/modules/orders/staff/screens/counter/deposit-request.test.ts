import { describe, expect, test } from 'vitest'
import { createOrder } from '../../contract.ts'
import { depositRequest, firstLack, mistypedIn, stepOfField } from './deposit-request.ts'
import { emptyDraft, forbiddenByMandate, newClientFrom, newWatchFrom, type Draft } from './draft.ts'

const siteId = '01a200b5-862d-714d-88ec-47c354f261ac'
const usual = { language: 'fr', country: 'CH' } as const

const complete: Draft = {
  ...emptyDraft(siteId),
  client: { is: 'new', details: newClientFrom('Camille Rochat', usual) },
  watch: { is: 'new', details: newWatchFrom('Omega Speedmaster') },
  mandate: {
    polishCase: false,
    polishBracelet: false,
    keepDial: true,
    returnOldParts: true,
    movementExchange: false,
    ceilingMinor: null,
    remark: '',
  },
}

describe('a draft at the counter', () => {
  test('what was typed into the search begins the new client: a name, a phone or a mail', () => {
    expect(newClientFrom('Anna Maria Rossi', usual)).toMatchObject({
      givenName: 'Anna Maria',
      familyName: 'Rossi',
    })
    expect(newClientFrom('Rossi', usual)).toMatchObject({ givenName: '', familyName: 'Rossi' })
    expect(newClientFrom('+41 79 412 33 18', usual)).toMatchObject({
      phone: '+41 79 412 33 18',
      familyName: '',
    })
    expect(newClientFrom('a.rossi@example.ch', usual)).toMatchObject({
      mail: 'a.rossi@example.ch',
      familyName: '',
    })
  })

  test('one word with figures is a serial, anything else begins with the brand', () => {
    expect(newWatchFrom('24128705')).toMatchObject({ serial: '24128705', serialState: 'read', brand: '' })
    expect(newWatchFrom('Omega Speedmaster 145.022')).toMatchObject({
      brand: 'Omega',
      model: 'Speedmaster 145.022',
      serialState: 'unknown',
    })
  })

  test('what the counter takes for complete, the house can read', () => {
    expect(firstLack(complete, false)).toBeUndefined()
    expect(createOrder.body.safeParse(depositRequest(complete, null)).error).toBeUndefined()
    const signed = depositRequest({ ...complete, signatureOn: 'glass' }, siteId)
    expect(createOrder.body.safeParse(signed).error).toBeUndefined()
  })

  test('nothing lasting is assumed: a mandate with one answer missing is asked for', () => {
    const open = { ...complete, mandate: { ...complete.mandate, keepDial: null } }
    expect(firstLack(open, false)).toMatchObject({ step: 'mandate', field: 'mandate.keepDial' })
  })

  test('the first thing missing is named in the order of the steps', () => {
    expect(firstLack(emptyDraft(siteId), false)).toMatchObject({ step: 'client' })
    expect(firstLack({ ...complete, watch: null }, false)).toMatchObject({ step: 'watch' })
    expect(firstLack({ ...complete, signatureOn: 'glass' }, false)).toMatchObject({ step: 'signature' })
    const sending = { ...complete, photographs: [{ key: 'a', fileId: null, name: '', marks: [] }] }
    expect(firstLack(sending, false)).toMatchObject({ field: 'photographs' })
  })

  test('a mail that cannot be one is said at its own step, what is merely empty waits for the end', () => {
    const somebody = newClientFrom('Anna Rossi', usual)
    const written = (part: Partial<typeof somebody>): Draft => ({
      ...complete,
      client: { is: 'new', details: { ...somebody, ...part } },
    })
    expect(mistypedIn(written({ mail: 'anna.rossi' }), 'client')).toMatchObject({ field: 'client.mail' })
    expect(mistypedIn(written({ country: 'Suisse' }), 'client')).toMatchObject({ field: 'client.country' })
    expect(mistypedIn(written({ familyName: '', givenName: '' }), 'client')).toBeUndefined()
    expect(mistypedIn(emptyDraft(siteId), 'mandate')).toBeUndefined()
  })

  test('work without a name is for those who wait', () => {
    const unnamed: Draft = { ...complete, client: { is: 'unnamed' } }
    expect(firstLack(unnamed, false)).toMatchObject({ step: 'client' })
    expect(firstLack({ ...unnamed, kind: 'while_you_wait' }, false)).toBeUndefined()
    expect(depositRequest({ ...unnamed, kind: 'while_you_wait' }, null).client).toBeNull()
  })

  test('another price than the menu’s is sent, the menu’s own is left to the house', () => {
    const service = { serviceId: siteId, label: '', category: 'overhaul', menuMinor: 68_000, isAgreed: true }
    const sent = (amountMinor: number | null) =>
      depositRequest({ ...complete, services: [{ ...service, amountMinor }] }, null).services?.[0]
    expect(sent(68_000)).toEqual({ serviceId: siteId, isAgreed: true })
    expect(sent(60_000)).toMatchObject({ amountMinor: 60_000 })
  })

  test('polishing chosen under a mandate that forbids it is pointed out', () => {
    const service = { serviceId: siteId, label: 'Polish', menuMinor: 1, amountMinor: 1, isAgreed: true }
    const services = [{ ...service, category: 'polishing' }]
    expect(forbiddenByMandate({ ...complete, services })).toHaveLength(1)
    const allowed = { ...complete, mandate: { ...complete.mandate, polishCase: true }, services }
    expect(forbiddenByMandate(allowed)).toHaveLength(0)
  })

  test('a day is promised with a deposit, never to somebody who waits', () => {
    const promised: Draft = { ...complete, promisedOn: '2026-12-01' }
    expect(depositRequest(promised, null).promise).toEqual({ promisedOn: '2026-12-01' })
    expect(depositRequest({ ...promised, kind: 'while_you_wait' }, null).promise).toBeUndefined()
    expect(depositRequest(complete, null).promise).toBeUndefined()
  })

  test('a refusal opens the step where its field is asked', () => {
    expect(stepOfField('client.familyName')).toBe('client')
    expect(stepOfField('watch')).toBe('watch')
    expect(stepOfField('photographs')).toBe('condition')
    expect(stepOfField('services')).toBe('services')
    expect(stepOfField(undefined)).toBeUndefined()
  })
})
