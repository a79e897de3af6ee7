import type { Insertable } from 'kysely'
import type { Rows } from '#database/rows.ts'
import type { Actor } from '#facts/actor.ts'
import type { NewFact } from '#facts/catalogue.ts'
import type { Service } from '#modules/catalogue/public.ts'
import type { Site, WorkingDays } from '#modules/sites/public.ts'
import type { Chance } from '../trade/chance.ts'
import type { Model } from '../trade/models.ts'
import type { Agenda } from './agenda.ts'

export type Fresh<T extends keyof Rows> = Insertable<Rows[T]>

/** A person of the house as the simulation knows them. */
export interface Worker {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly role: string
  /** Codes of their sites, the first is where they sit. */
  readonly sites: readonly string[]
  readonly skills: readonly string[]
  readonly weeklyMinutes: number
}

export interface Place extends Site {
  readonly days: WorkingDays
}

/** Everything the simulation starts from; the same world and seed give the same history. */
export interface World {
  readonly houseId: string
  readonly houseName: string
  readonly publicUrl: string
  readonly seed: string
  readonly from: Date
  readonly until: Date
  readonly places: ReadonlyMap<string, Place>
  readonly workers: readonly Worker[]
  readonly menu: ReadonlyMap<string, Service>
}

export interface SimulatedClient {
  readonly row: Fresh<'clients'> & { id: string; language: 'en' | 'fr' | 'de' | 'it' }
  readonly name: string
  /** How quickly this person answers and fetches, against the others. */
  readonly pace: number
  readonly watches: SimulatedWatch[]
  readonly fact: HistoryFact
  orders: number
}

export interface SimulatedWatch {
  readonly row: Fresh<'watches'> & { id: string }
  readonly model: Model
  readonly owner: SimulatedClient
  readonly fact: HistoryFact
  isHere: boolean
}

export type HistoryFact = NewFact & { readonly at: Date; readonly actor: Actor; readonly place: number }

/** Minutes somebody spent on one watch in one stretch; the law of the bench is proven on these. */
export interface BenchStretch {
  readonly worker: string
  readonly day: string
  readonly minutes: number
  readonly available: number
}

/** One piece of work on one watch, waiting for hands that can do it. */
export interface Task {
  readonly skill: string
  /** By the menu; what it really takes depends on the piece and on the person. */
  readonly minutes: number
  /** The moment it would be due: the smallest comes first. */
  readonly rank: number
  readonly begin: (worker: Worker) => void
  readonly done: (worker: Worker, minutesSpent: number) => void
}

export interface Benches {
  queue(site: string, task: Task): void
  length(site: string): number
}

export interface KeptDates {
  readonly kept: number
  readonly of: number
}

/** The simulation while it runs. */
export interface Flow {
  readonly world: World
  readonly chance: Chance
  readonly agenda: Agenda
  readonly stretches: BenchStretch[]
  /** Ready dates are guessed from what the last ones took, as a house does: routing to smoothed working days. */
  readonly experience: Map<string, number>
  /** By kind of date: how many were given, and on how many of them the watch was ready. */
  readonly keptDates: Map<string, KeptDates>
  readonly counters: Map<string, number>
  nextPlace(): number
  benches: Benches
}

export const placeOf = (flow: Flow, code: string): Place => {
  const place = flow.world.places.get(code)
  if (place === undefined) throw new Error(`no site ${code} in the demonstration`)
  return place
}

export const serviceOf = (flow: Flow, code: string): Service => {
  const service = flow.world.menu.get(code)
  if (service === undefined) throw new Error(`no service ${code} in the demonstration`)
  return service
}

/** Numbers as the slices count them: per site, year and kind of paper. */
export const countOn = (flow: Flow, series: string): number => {
  const count = (flow.counters.get(series) ?? 0) + 1
  flow.counters.set(series, count)
  return count
}

const workerWith = (flow: Flow, fits: (worker: Worker) => boolean): Worker => {
  const found = flow.world.workers.filter(fits)
  const worker = found.length > 1 ? flow.chance.pick(found) : found[0]
  if (worker === undefined) throw new Error('nobody of the demonstration does this')
  return worker
}

export const advisorAt = (flow: Flow, code: string): Worker =>
  workerWith(flow, ({ role, sites }) => role === 'advisor' && sites.includes(code === 'SEN' ? 'GE' : code))

export const partsKeeper = (flow: Flow): Worker => workerWith(flow, ({ role }) => role === 'parts_keeper')

export const relations = (flow: Flow): Worker =>
  workerWith(flow, ({ role }) => role === 'relationship_manager')

export const asStaff = (worker: Pick<Worker, 'id'>): Actor => ({ kind: 'staff', id: worker.id })

export const house: Actor = { kind: 'system', id: null }
