import { describe, expect, test } from 'vitest'
import type { Fact, FactKind } from '#facts/catalogue.ts'
import { knownDuties, knownOrder, type OrderInHand } from './known-facts-of-client.ts'

let sequence = 0
const fact = (kind: FactKind, at: string, payload: Record<string, unknown> = {}): Fact => ({
  sequence: (sequence += 1),
  at: new Date(at),
  actor: { kind: 'staff', id: null },
  site: null,
  order: null,
  watch: null,
  client: null,
  kind,
  payload,
})

const order: OrderInHand = {
  number: 'GVA-26-00001',
  stage: 'in_work',
  isRedo: false,
  watch: ['Omega', 'Speedmaster'],
  place: { name: 'Genève', timeZone: 'Europe/Zurich' },
  quote: null,
}

describe('what the ledger says of one order', () => {
  test('days are those of the site, not of the server', () => {
    const known = knownOrder(order, [fact('order-received', '2026-03-11T23:30:00Z')])
    expect(known.reached).toEqual({ received: '2026-03-12' })
  })

  test('the first promise stays beside the one that holds, and a released one holds no longer', () => {
    const given = (promiseId: string, windowUntil: string) =>
      fact('promise-given', '2026-03-12T09:00:00Z', { promiseId, windowFrom: '2026-03-20', windowUntil })
    const facts = [given('a', '2026-03-24'), given('b', '2026-03-31')]
    expect(knownOrder(order, facts)).toMatchObject({
      firstPromise: { to: '2026-03-24' },
      promise: { from: '2026-03-20', to: '2026-03-31' },
    })
    const released = fact('promise-released', '2026-03-13T09:00:00Z', { promiseId: 'b' })
    expect(knownOrder(order, [...facts, released]).promise).toBeUndefined()
  })

  test('a wait for a part names the part that is missing and when it is expected', () => {
    const part = (kind: FactKind, more: Record<string, unknown> = {}) =>
      fact(kind, '2026-03-13T09:00:00Z', { needId: 'n', part: 'Couronne', ...more })
    const waiting = fact('waiting-began', '2026-03-13T10:00:00Z', { reason: 'part' })
    const ordered = [part('part-wanted'), part('part-ordered', { expectedOn: '2026-03-20' }), waiting]
    expect(knownOrder(order, ordered)).toMatchObject({
      wait: { reason: 'part', part: 'Couronne', expected: '2026-03-20', since: '2026-03-13' },
      needs: [{ state: 'ordered', orderedOn: '2026-03-13' }],
    })
    const over = fact('waiting-ended', '2026-03-20T10:00:00Z', { reason: 'part' })
    const arrived = knownOrder(order, [...ordered, part('part-arrived'), over])
    expect(arrived.wait).toBeUndefined()
    expect(arrived.needs).toMatchObject([{ state: 'arrived' }])
  })

  test('an operation that was taken up again is not done', () => {
    const operation = { operationId: 'o', label: 'Polissage du boîtier' }
    const done = fact('operation-done', '2026-03-13T10:00:00Z', operation)
    expect(knownOrder(order, [done]).operations).toMatchObject([{ work: 'Polissage du boîtier', done: true }])
    const reopened = fact('operation-reopened', '2026-03-14T10:00:00Z', operation)
    expect(knownOrder(order, [done, reopened]).operations).toEqual([])
  })

  test('a courier who takes a finished watch brings it to the client', () => {
    const facts = [
      fact('stage-changed', '2026-03-20T10:00:00Z', { to: 'ready' }),
      fact('custody-moved', '2026-03-21T10:00:00Z', {
        fromKind: 'site',
        toKind: 'courier',
        toName: 'La Poste',
        tracking: '99.00.1',
      }),
    ]
    const known = knownOrder({ ...order, stage: 'ready' }, facts)
    expect(known.custody).toMatchObject({ holder: 'carrier', name: 'La Poste' })
    expect(known.shipments).toMatchObject([
      { direction: 'to_client', tracking: '99.00.1', sentOn: '2026-03-21' },
    ])
  })

  test('a warranty is as long as its days say', () => {
    const started = fact('warranty-started', '2026-03-20T10:00:00Z', {
      startsOn: '2026-03-20',
      endsOn: '2028-03-20',
    })
    expect(knownOrder(order, [started]).warranty).toMatchObject({ months: 24, until: '2028-03-20' })
  })

  test('a mandate without any polishing forbids it', () => {
    const agreed = fact('mandate-agreed', '2026-03-12T10:00:00Z', {
      polishCase: false,
      polishBracelet: false,
      keepDial: true,
      returnOldParts: false,
      movementExchange: false,
    })
    expect(knownOrder(order, [agreed]).mandate).toEqual(['no_polish', 'keep_dial', 'no_movement_exchange'])
  })

  test('a duty that was done is owed no more', () => {
    const taken = fact('duty-taken', '2026-03-12T10:00:00Z', {
      dutyId: 'd',
      due: '2026-03-16',
      what: 'Call back',
    })
    expect(knownDuties([taken])).toMatchObject([{ kind: 'callback', on: '2026-03-16' }])
    expect(knownDuties([taken, fact('duty-done', '2026-03-16T10:00:00Z', { dutyId: 'd' })])).toEqual([])
  })
})
