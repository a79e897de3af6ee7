import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { isRefusal } from '#platform/refusal.ts'
import { changeOfStage, type StageOfOrder } from './stage-change.ts'
import { orderStages } from './stages.ts'
import { mayMove, orderTransitions } from './transitions.ts'
import { depositBody } from '#tests/factories/deposit.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const now = new Date('2026-03-12T09:00:00Z')
const standing = (stage: string): StageOfOrder => ({
  stage,
  outcome: null,
  ready_at: null,
  returned_at: null,
  wait_reason: null,
  diagnosis_fee_minor: 0,
  diagnosis_fee_waived: false,
})

const pairs = orderStages
  .flatMap((from) => orderStages.map((to) => ({ from, to })))
  .filter(({ from, to }) => from !== to)

describe('the arrows of an order', () => {
  test('are the same in the domain and in the database', async () => {
    const stored = await house.house.read(({ trx }) =>
      trx
        .selectFrom('allowed_transitions')
        .select(['from_state', 'to_state'])
        .where('machine', '=', 'order')
        .execute(),
    )
    const listed = stored.map(({ from_state, to_state }) => `${from_state} > ${to_state}`).sort()
    expect(listed).toEqual(orderTransitions.map(([from, to]) => `${from} > ${to}`).sort())
  })

  test.each(pairs)('the domain answers $from > $to by the list alone', ({ from, to }) => {
    expect(isRefusal(changeOfStage(standing(from), to, now))).toBe(!mayMove(from, to))
  })

  test('the database takes every arrow and refuses every other step, whoever asks', async () => {
    const { body: order } = await house.as('advisor').post('/api/orders', depositBody(house))
    const isTaken = async (from: string, to: string): Promise<boolean> => {
      // The owner of the database sets the scene without the trigger; the application then takes the step.
      await house.database.execute('alter table orders disable trigger orders_stage')
      await house.database.execute('update orders set stage = $1 where id = $2', [from, order.id])
      await house.database.execute('alter table orders enable trigger orders_stage')
      return house.house
        .write(({ trx }) => sql`update orders set stage = ${to} where id = ${order.id}`.execute(trx))
        .then(
          () => true,
          () => false,
        )
    }
    const answers: Record<string, boolean> = {}
    for (const { from, to } of pairs) answers[`${from} > ${to}`] = await isTaken(from, to)
    expect(answers).toEqual(
      Object.fromEntries(pairs.map(({ from, to }) => [`${from} > ${to}`, mayMove(from, to)])),
    )
  })
})
