import { describe, expect, test } from 'vitest'
import { nextJobs, type JobCandidate, type OperationAhead } from './next-job.ts'
import { clockedMinutes } from './operation.ts'
import { whyStuck, type WatchedOrder } from './stuck.ts'

const now = new Date('2026-03-12T09:00:00Z')

const step = (parts: Partial<OperationAhead> = {}): OperationAhead => ({
  id: 'step',
  label: 'Overhaul',
  skill: 'movement',
  minutes: 240,
  state: 'open',
  assignedTo: null,
  startedAt: null,
  version: 1,
  missingParts: 0,
  ...parts,
})

const order = (orderId: string, parts: Partial<WatchedOrder> = {}): WatchedOrder => ({
  orderId,
  stage: 'approved',
  waitReason: null,
  waitSince: null,
  assignedTo: null,
  promisedOn: null,
  receivedAt: new Date('2026-03-01T09:00:00Z'),
  stageSince: new Date('2026-03-10T09:00:00Z'),
  isHere: true,
  operationsPlanned: 1,
  operationsAhead: [step()],
  ...parts,
})

const bench = { staffId: 'me', skills: ['movement', 'quartz'] }
const ids = (candidates: readonly JobCandidate[]): string[] =>
  nextJobs(candidates, bench).map(({ candidate }) => candidate.orderId)

describe('the next right job', () => {
  test('is what one began, then what one was given, then what was promised first', () => {
    const queue = [
      order('late', { promisedOn: '2026-03-20' }),
      order('none'),
      order('early', { promisedOn: '2026-03-13' }),
      order('mine', { assignedTo: 'me', promisedOn: '2026-04-01' }),
      order('begun', { operationsAhead: [step({ state: 'started', assignedTo: 'me' })], assignedTo: 'me' }),
    ]
    expect(ids(queue)).toEqual(['begun', 'mine', 'early', 'late', 'none'])
    expect(nextJobs(queue, bench).map(({ reason }) => reason)).toEqual([
      'started',
      'yours',
      'promised',
      'promised',
      'oldest',
    ])
  })

  test('is never one that waits, lacks its part, lies elsewhere, is another’s or needs other hands', () => {
    expect(
      ids([
        order('waits', { waitReason: 'client' }),
        order('lacks', { operationsAhead: [step({ missingParts: 1 })] }),
        order('elsewhere', { isHere: false }),
        order('taken', { assignedTo: 'you' }),
        order('polish', { operationsAhead: [step({ skill: 'polishing' })] }),
        order('in your hands', { operationsAhead: [step({ state: 'started', assignedTo: 'you' })] }),
        order('quoted', { stage: 'quoted' }),
      ]),
    ).toEqual([])
  })

  test('passes over a step that lacks its part to the next that can be done', () => {
    const [job] = nextJobs(
      [order('one', { operationsAhead: [step({ missingParts: 1 }), step({ id: 'second' })] })],
      bench,
    )
    expect(job?.operation?.id).toBe('second')
  })

  test('is a diagnosis for what was received, and a control once every step is done', () => {
    const jobs = nextJobs(
      [order('new', { stage: 'received' }), order('finished', { stage: 'in_work', operationsAhead: [] })],
      bench,
    )
    expect(jobs.map(({ kind }) => kind)).toEqual(['control', 'assess'])
  })

  test('is making ready for what was controlled', () => {
    const [job] = nextJobs([order('good', { stage: 'controlled', operationsAhead: [] })], bench)
    expect(job?.kind).toBe('ready')
  })

  test('is anything where nobody wrote skills down', () => {
    const polish = order('polish', { operationsAhead: [step({ skill: 'polishing' })] })
    expect(nextJobs([polish], { staffId: 'me', skills: [] })).toHaveLength(1)
  })
})

describe('what is stuck', () => {
  const workshop = { now, today: '2026-03-12', people: [['movement']] }
  const reasons = (watched: WatchedOrder): string[] => whyStuck(watched, workshop).map(({ reason }) => reason)

  test('is nothing where work goes its way', () => {
    expect(reasons(order('fine', { promisedOn: '2026-03-12' }))).toEqual([])
  })

  test('names a passed promise, missing hands, missing work, a clock left running, a wait, a silence', () => {
    expect(reasons(order('late', { promisedOn: '2026-03-11' }))).toEqual(['promise-passed'])
    expect(reasons(order('hands', { operationsAhead: [step({ skill: 'dial' })] }))).toEqual(['nobody-can'])
    expect(reasons(order('empty', { operationsPlanned: 0, operationsAhead: [] }))).toEqual([
      'no-work-planned',
    ])
    const running = step({ state: 'started', startedAt: '2026-03-11T09:00:00Z', minutes: 60 })
    expect(reasons(order('night', { operationsAhead: [running] }))).toEqual(['left-running'])
    expect(reasons(order('part', { waitReason: 'part', waitSince: now }))).toEqual(['waits'])
    expect(reasons(order('still', { stageSince: new Date('2026-03-01T09:00:00Z') }))).toEqual(['quiet'])
    expect(reasons(order('away', { isHere: false }))).toEqual(['not-here'])
  })
})

describe('minutes on the clock', () => {
  test('add up over pauses', () => {
    const startedAt = new Date('2026-03-12T08:15:00Z')
    expect(clockedMinutes({ startedAt, minutesSpent: 30 }, now)).toEqual({ minutes: 75, isDoubtful: false })
    expect(clockedMinutes({ startedAt: null, minutesSpent: 30 }, now).minutes).toBe(30)
  })

  test('of a clock left on overnight are doubtful', () => {
    const startedAt = new Date('2026-03-11T16:00:00Z')
    expect(clockedMinutes({ startedAt, minutesSpent: null }, now).isDoubtful).toBe(true)
  })
})
