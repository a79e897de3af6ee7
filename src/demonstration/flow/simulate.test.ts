import { expect, test } from 'vitest'
import { newId } from '#platform/identifier.ts'
import { standardMenu } from '#modules/catalogue/public.ts'
import { workingDays } from '#modules/sites/public.ts'
import { people } from '../house/people.ts'
import { sites } from '../house/sites.ts'
import { simulate } from './simulate.ts'
import type { Place, World } from './world.ts'

const world = (): World => ({
  houseId: newId(),
  houseName: 'x',
  publicUrl: 'http://x',
  seed: 'bench',
  from: new Date('2024-03-10T00:00:00Z'),
  until: new Date('2026-03-12T09:00:00Z'),
  places: new Map(
    sites.map((s) => [
      s.code,
      {
        id: newId(),
        version: 1,
        isActive: true,
        unclaimedAfterDays: 365,
        region: null,
        phone: '',
        iban: '',
        ...s,
        days: workingDays({ country: s.country, region: s.region ?? null, opening: s.opening ?? {} }),
      } as unknown as Place,
    ]),
  ),
  workers: people.map((p) => ({ id: newId(), ...p })),
  menu: new Map(standardMenu.map((d) => [d.code, { ...d, id: newId(), version: 1 }])),
})

test('shape', () => {
  const began = performance.now()
  const h = simulate(world())
  console.log('ms', performance.now() - began)
  const count = (f: (s: (typeof h.stories)[number]) => string) => {
    const m: Record<string, number> = {}
    for (const s of h.stories) m[f(s)] = (m[f(s)] ?? 0) + 1
    return m
  }
  console.log(
    h.stories.length,
    h.clients.length,
    h.watches.length,
    h.stories.reduce((n, s) => n + s.facts.length, 0),
  )
  console.log(
    count((s) => s.order.outcome ?? 'open'),
    count((s) => (s.order.outcome ? '-' : `${s.order.stage} ${s.order.waitReason}`)),
  )
  console.log(count((s) => s.routing))
  const dur = h.stories
    .filter((s) => s.order.readyAt && s.order.kind === 'deposit')
    .map((s) => (s.order.readyAt!.getTime() - s.order.receivedAt.getTime()) / 864e5)
    .sort((a, b) => a - b)
  console.log(
    'days to ready',
    [0.1, 0.25, 0.5, 0.75, 0.9].map((q) => Math.round(dur[Math.floor(q * dur.length)] ?? 0)),
  )
  const prom: Record<string, number> = {}
  for (const s of h.stories)
    for (const p of s.rows.promises)
      prom[`${p.position === 1 ? 'first' : 'later'} ${p.state}`] =
        (prom[`${p.position === 1 ? 'first' : 'later'} ${p.state}`] ?? 0) + 1
  console.log(prom)
  const util: Record<string, number> = {}
  for (const p of h.world.workers.filter((w) => w.skills.length)) {
    const mine = h.stretches.filter((s) => s.worker === p.id)
    const days = new Set(mine.map((s) => s.day)).size
    util[p.key] = Math.round((100 * mine.reduce((n, s) => n + s.minutes, 0)) / ((430 * p.weeklyMinutes) / 5))
    void days
  }
  console.log(util)
  expect(h.stories.length).toBeGreaterThan(1000)
})
