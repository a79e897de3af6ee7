import { beforeAll, expect, test } from 'vitest'
import { standardMenu } from '#modules/catalogue/public.ts'
import { workingDays, type OpeningHours } from '#modules/sites/public.ts'
import { people } from '../house/people.ts'
import { sites } from '../house/sites.ts'
import { simulate, type History } from './simulate.ts'
import { workingCalendar } from './working-calendar.ts'
import type { World } from './world.ts'

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

const years = { from: new Date('2024-03-12T00:00:00Z'), until: new Date('2026-03-12T09:00:00Z') }

const world = (seed: string): World => ({
  houseId: id(0),
  houseName: 'Maison Orsival',
  publicUrl: 'http://127.0.0.1:4810',
  seed,
  ...years,
  places: new Map(
    sites.map((site, place) => {
      const region = 'region' in site && typeof site.region === 'string' ? site.region : null
      const opening: OpeningHours = site.opening ?? {}
      const days = workingCalendar(workingDays({ country: site.country, region, opening }), years)
      const kept = { street: '', postalCode: '', city: '', phone: '', mail: '', taxNumber: '', iban: '' }
      const rules = { unclaimedAfterDays: 365, isActive: true, version: 1 }
      return [site.code, { ...kept, ...rules, ...site, region, opening, days, id: id(place + 1) }]
    }),
  ),
  workers: people.map((person, place) => ({ ...person, id: id(100 + place) })),
  menu: new Map(
    standardMenu.map((service, place) => [service.code, { ...service, id: id(200 + place), version: 1 }]),
  ),
})

let history: History
beforeAll(() => {
  history = simulate(world('one'))
}, 120_000)

const shapeOf = ({ stories }: History): string[] =>
  stories.map(({ order, facts }) => `${order.id} ${order.number} ${order.stage} ${facts.length}`)

test('the same seed tells the same history, another seed another', () => {
  expect(shapeOf(simulate(world('one')))).toEqual(shapeOf(history))
  expect(shapeOf(simulate(world('two')))).not.toEqual(shapeOf(history))
}, 120_000)

test('nobody works more minutes in a day than their bench has', () => {
  const days = new Map<string, number>()
  for (const { worker, day, minutes, available } of history.stretches) {
    const spent = (days.get(`${worker} ${day}`) ?? 0) + minutes
    days.set(`${worker} ${day}`, spent)
    expect(spent).toBeLessThanOrEqual(available)
  }
})

test('nobody works on a Sunday or on a public holiday of their country', () => {
  const worked = new Set(history.stretches.map(({ worker, day }) => `${worker} ${day}`))
  for (const worker of history.world.workers)
    expect(worked.has(`${worker.id} 2025-12-25`) || worked.has(`${worker.id} 2025-06-08`)).toBe(false)
})

test('a part is fitted only after it came, and never before it was wanted', () => {
  for (const { rows } of history.stories)
    for (const { wanted_at, arrived_at, fitted_at } of rows.needs) {
      if (arrived_at instanceof Date && wanted_at instanceof Date)
        expect(arrived_at.getTime()).toBeGreaterThanOrEqual(wanted_at.getTime())
      if (fitted_at instanceof Date && arrived_at instanceof Date)
        expect(fitted_at.getTime()).toBeGreaterThanOrEqual(arrived_at.getTime())
    }
})

test('causes show: a watch that waits for an ordered part takes longer than one that does not', () => {
  const days = (waits: boolean): number => {
    const taken = history.stories
      .filter(
        ({ routing, rows }) =>
          routing === 'OVH-3H' && rows.needs.some(({ ordered_at }) => ordered_at) === waits,
      )
      .flatMap(({ order }) =>
        order.readyAt === null ? [] : [(order.readyAt.getTime() - order.receivedAt.getTime()) / 86_400_000],
      )
      .toSorted((one, other) => one - other)
    return taken[Math.floor(taken.length / 2)] ?? 0
  }
  expect(days(true)).toBeGreaterThan(days(false) + 5)
})

test('most first promises are kept, not all, and some are followed by another with its reason', () => {
  const first = history.stories.flatMap(({ rows }) => rows.promises.filter(({ position }) => position === 1))
  const share = (state: string): number =>
    first.filter((promise) => promise.state === state).length / first.length
  expect(share('kept')).toBeGreaterThan(0.6)
  expect(share('kept')).toBeLessThan(0.95)
  expect(share('followed')).toBeGreaterThan(0.05)
  expect(share('broken')).toBeGreaterThan(0.01)
})

test('a date holds about as often as was said when it was given, the likely ones more often than the others', () => {
  const readyOn = ({ facts }: History['stories'][number]): string | undefined =>
    facts.find(({ kind, payload }) => kind === 'stage-changed' && payload['to'] === 'ready')?.at.toISOString()
  const judged = history.stories.flatMap((story) => {
    const ready = readyOn(story)?.slice(0, 10)
    if (ready === undefined) return []
    return story.rows.promises.map(({ promised_on, probability }) => ({
      said: probability,
      isKept: ready <= promised_on,
    }))
  })
  const off = (some: typeof judged): number =>
    some.reduce((sum, { said, isKept }) => sum + (isKept ? 1 : 0) - said, 0) / some.length
  const [likely, others] = [judged.filter(({ said }) => said >= 0.8), judged.filter(({ said }) => said < 0.8)]
  for (const some of [judged, likely, others]) {
    expect(some.length).toBeGreaterThan(200)
    expect(Math.abs(off(some))).toBeLessThan(0.06)
  }
})

test('an order is seldom dated more than three times: a second date counts from the day its part is expected', () => {
  const dated = history.stories.filter(({ rows }) => rows.promises.length > 0)
  const often = dated.filter(({ rows }) => rows.promises.length > 3)
  expect(often.length / dated.length).toBeLessThan(0.05)
})

test('what a client contests and what the house puts right has an owner, a day and, mostly, an end', () => {
  const disputes = history.stories.flatMap(({ rows }) => rows.disputes)
  const recoveries = history.stories.flatMap(({ rows }) => rows.recoveries)
  const duties = history.stories.flatMap(({ rows }) => rows.duties)
  expect(disputes.length).toBeGreaterThan(5)
  expect(recoveries.length).toBeGreaterThan(20)
  expect(recoveries.some(({ closed_at }) => closed_at === undefined)).toBe(true)
  expect(recoveries.filter(({ closed_at }) => closed_at === undefined).length).toBeLessThan(
    recoveries.length / 4,
  )
  // The duty of a recovery ends with it.
  for (const recovery of recoveries) {
    const duty = duties.find(({ recovery_id }) => recovery_id === recovery.id)
    expect(duty?.owner_id).toBe(recovery.owner_id)
    expect(duty?.done_at).toEqual(recovery.closed_at)
  }
  // Two colleagues speak of the same: one open at a time.
  for (const { rows } of history.stories)
    expect(rows.recoveries.filter(({ closed_at }) => closed_at === undefined).length).toBeLessThan(2)
})
