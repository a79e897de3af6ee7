import { predict, parseModel } from '@heure-bleue/promise-dates'
import { expect, test } from 'vitest'
import { trainInThread } from '../store/training-thread.ts'
import { monotoneAttributes, type CourseFact, type OrderTraits } from './event-log.ts'
import { trainModel, type TrainingMatter } from './train-model.ts'

const dayMs = 86_400_000
const now = new Date('2026-03-12T09:00:00Z')

/** A bench of two kinds of work: batteries take two days, overhauls twenty, and ten more where a part is waited for. */
const ordersOf = (count: number): TrainingMatter['orders'] =>
  Array.from({ length: count }, (_, place) => {
    const began = now.getTime() - (count - place) * 2 * dayMs
    const isOverhaul = place % 2 === 0
    const needsPart = place % 4 === 0
    const days = (isOverhaul ? 20 : 2) + (needsPart ? 10 : 0) + (place % 5)
    const traits: OrderTraits = {
      id: `order ${place}`,
      site: 'geneva',
      workshop: 'geneva',
      kind: 'deposit',
      services: [
        { id: isOverhaul ? 'overhaul' : 'battery', skill: 'mechanical', minutes: isOverhaul ? 300 : 15 },
      ],
      brand: 'Omega',
      isRedo: false,
      isAgreed: true,
    }
    const tell = (day: number, kind: string, payload: Record<string, unknown> = {}): CourseFact => ({
      at: new Date(began + day * dayMs),
      kind,
      actor: null,
      payload,
    })
    const facts = [
      tell(0, 'order-received'),
      tell(0.1, 'stage-changed', { to: 'approved' }),
      tell(0.1, 'operation-planned', { operationId: `o${place}`, minutes: isOverhaul ? 300 : 15 }),
      ...(needsPart
        ? [
            tell(1, 'waiting-began', { reason: 'part' }),
            tell(1, 'part-wanted', { needId: `n${place}` }),
            tell(1.1, 'part-ordered', {
              needId: `n${place}`,
              expectedOn: new Date(began + 11 * dayMs).toISOString().slice(0, 10),
            }),
            tell(11, 'part-arrived', { needId: `n${place}` }),
            tell(11, 'waiting-ended', { reason: 'part', minutes: 1 }),
          ]
        : []),
      tell(days * 0.8, 'stage-changed', { to: 'in_work' }),
      tell(days * 0.9, 'operation-done', { operationId: `o${place}` }),
      tell(days, 'stage-changed', { to: 'ready' }),
    ].sort((one, other) => one.at.getTime() - other.at.getTime())
    return { traits, facts: facts.filter(({ at }) => at <= now), isWithoutEnd: false }
  })

const matterOf = (count: number, twin: string | null = null): TrainingMatter => ({
  now,
  sites: [{ id: 'geneva', timeZone: 'Europe/Zurich', place: { country: 'CH', region: 'GE', opening: {} } }],
  minutesPerDay: new Map([['geneva', 480]]),
  orders: ordersOf(count),
  twin,
})

test('a house with a handful of orders learns nothing yet and says so', () => {
  expect(trainModel(matterOf(10)).outcome).toBe('too-few')
})

test('a house learns in a thread beside the server, tells its kinds of work apart, and a later part is never earlier', async () => {
  const training = await trainInThread(matterOf(300))
  if (training.outcome !== 'trained') throw new Error('nothing was learnt')
  expect(training.replaces).toBe(true)
  expect(training.figures['days']).toBeLessThan(6)
  const model = parseModel(training.model)
  const begin = (attributes: Record<string, number | string>) =>
    predict(model, [{ activity: 'order-received', at: now.getTime(), attributes }]).median
  expect(begin({ service: 'overhaul', skill: 'mechanical', workMinutes: 300 })).toBeGreaterThan(
    begin({ service: 'battery', skill: 'mechanical', workMinutes: 15 }) + 4,
  )
  const withPart = [0, 2, 5, 10, 20].map((partDays) =>
    begin({ service: 'overhaul', workMinutes: 300, partDays, partsAwaited: 1 }),
  )
  expect(withPart).toEqual([...withPart].sort((one, other) => one - other))
  expect(monotoneAttributes.partDays).toBe(1)
}, 120_000)

test('a model that is not better on the last weeks does not replace what stands', () => {
  const first = trainModel(matterOf(300))
  if (first.outcome !== 'trained') throw new Error('nothing was learnt')
  const again = trainModel(matterOf(300, first.twin))
  expect(again).toMatchObject({ outcome: 'trained', replaces: false })
}, 120_000)
