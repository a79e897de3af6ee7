import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { openTestHouse, type TestHouse } from '#tests/house.ts'
import { startBackgroundWork, type Worker } from './background.ts'

let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('what is fetched together is done in one go, and one by one where one of them cannot be done', async () => {
  const ids = Array.from({ length: 5 }, () => newId())
  const spoilt = ids[2]
  await house.house.write((scope) => {
    for (const arrivalId of ids) scope.enqueue('understand-arrival', { arrivalId })
    return Promise.resolve()
  })
  const tried: unknown[] = []
  const done: string[] = []
  const failing = (payload: unknown): string => {
    const id = String(Reflect.get(Object(payload), 'arrivalId'))
    if (id === spoilt) throw new Error('nobody can read this')
    return id
  }
  const worker: Worker = {
    name: 'understand-arrival',
    perform: (_, payload) => Promise.resolve(void done.push(failing(payload))),
    together: (_, payloads) => {
      tried.push(payloads.length)
      const read = payloads.map(failing)
      return Promise.resolve(void done.push(...read))
    },
  }
  await startBackgroundWork(house.foundation, { workers: [worker], crons: [] })
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(4)
  expect(tried[0]).toBe(5)
  expect(done.toSorted()).toEqual(ids.filter((id) => id !== spoilt).toSorted())
  // The queue writes down what was done a moment after it was done.
  await expect.poll(statesOfJobs, { timeout: 20_000 }).toEqual([
    { state: 'retry', count: 1 },
    { state: 'completed', count: 4 },
  ])
})

test('a job that cannot be queued keeps nothing of its cause, and says why', async () => {
  const contactId = newId()
  const everyTable = 'insert on all tables in schema pgboss'
  await house.database.execute(`revoke ${everyTable} from hb_app`)
  const writing = house.house.write((scope) => {
    scope.record({ kind: 'contact-opened', payload: { contactId, channel: 'mail' } })
    scope.enqueue('understand-arrival', { arrivalId: newId() })
    return Promise.resolve()
  })
  // Not "the transaction was rolled back": the COMMIT sets out behind the job, and the first failure has the word.
  await expect(writing).rejects.toThrow(/permission denied/)
  await house.database.execute(`grant ${everyTable} to hb_app`)
  const { rows } = await house.database.execute(`select 1 from facts where payload->>'contactId' = $1`, [
    contactId,
  ])
  expect(rows).toEqual([])
})

const statesOfJobs = async (): Promise<readonly unknown[]> => {
  const { rows } = await house.database.execute(
    `select state, count(*)::int as count from pgboss.job where name = 'understand-arrival' group by state order by state`,
  )
  return rows
}
