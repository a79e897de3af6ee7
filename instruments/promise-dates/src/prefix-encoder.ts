import { MILLISECONDS_PER_DAY, type AttributeValue, type LogEvent } from './event-log.ts'
import {
  COUNTED_ACTIVITIES,
  featuresOf,
  instantOf,
  numberOf,
  TIMES,
  type AttributeSchema,
  type FeatureSchema,
} from './feature-schema.ts'
import type { Workload } from './workload.ts'

const HOUR = 3_600_000
/** 1970-01-01 was a Thursday; three days later makes weeks begin on Monday. */
const MONDAY_SHIFT = 3 * MILLISECONDS_PER_DAY

function codes(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index]))
}

/** Hour of the week, Monday 00:00 UTC = 0. UTC and not a local zone, so that the same instants always give the same features. */
function hourOfWeek(instant: number): number {
  const week = 7 * MILLISECONDS_PER_DAY
  return ((((instant + MONDAY_SHIFT) % week) + week) % week) / HOUR
}

/** A case as it unfolds: push its events in order, then read the features of the prefix so far. */
export class PrefixEncoder {
  readonly width: number
  readonly #schema: FeatureSchema
  readonly #activityCodes: ReadonlyMap<string, number>
  readonly #resourceCodes: ReadonlyMap<string, number>
  readonly #attributeCodes: readonly ReadonlyMap<string, number>[]
  readonly #counted: number
  readonly #timeIndexes: readonly number[]
  #events: LogEvent[] = []
  #counts: Float64Array
  #lastSeen: Float64Array
  #attributes = new Map<string, AttributeValue>()
  #distinctActivities = new Set<string>()
  #distinctResources = new Set<string>()
  #changesOfHands = 0
  #longestGap = 0
  #knownResource: string | undefined
  #lastResources: (string | undefined)[] = []

  constructor(schema: FeatureSchema) {
    this.#schema = schema
    this.width = featuresOf(schema).length
    this.#activityCodes = codes(schema.activities)
    this.#resourceCodes = codes(schema.resources)
    this.#attributeCodes = schema.attributes.map((attribute) =>
      codes(attribute.kind === 'category' ? attribute.categories : []),
    )
    this.#counted = Math.min(COUNTED_ACTIVITIES, schema.activities.length)
    this.#timeIndexes = schema.times.map((name) => TIMES.indexOf(name))
    this.#counts = new Float64Array(this.#counted)
    this.#lastSeen = new Float64Array(this.#counted).fill(Number.NaN)
  }

  /** Forgets the case; the schema stays. */
  reset(): void {
    this.#events = []
    this.#counts.fill(0)
    this.#lastSeen.fill(Number.NaN)
    this.#attributes.clear()
    this.#distinctActivities.clear()
    this.#distinctResources.clear()
    this.#changesOfHands = 0
    this.#longestGap = 0
    this.#knownResource = undefined
    this.#lastResources = []
  }

  push(event: LogEvent): void {
    const previous = this.#events.at(-1)
    if (previous !== undefined) this.#longestGap = Math.max(this.#longestGap, event.at - previous.at)
    this.#events.push(event)
    this.#distinctActivities.add(event.activity)
    const code = this.#activityCodes.get(event.activity)
    if (code !== undefined && code < this.#counted) {
      this.#counts[code] = (this.#counts[code] ?? 0) + 1
      this.#lastSeen[code] = event.at
    }
    this.#pushResource(event.resource)
    for (const [name, value] of Object.entries(event.attributes ?? {})) {
      if (value !== null && value !== '') this.#attributes.set(name, value)
    }
  }

  #pushResource(resource: string | undefined): void {
    this.#lastResources.push(resource)
    if (resource === undefined) return
    this.#distinctResources.add(resource)
    if (this.#knownResource !== undefined && this.#knownResource !== resource) this.#changesOfHands++
    this.#knownResource = resource
  }

  /** Writes the features of the prefix into `out` (length `width`); NaN where nothing is known. */
  write(out: Float64Array, workload?: Workload): void {
    const last = this.#events.at(-1)
    if (last === undefined) {
      out.fill(Number.NaN)
      return
    }
    let column = this.#writeCodes(out)
    const times = this.#times(last.at)
    for (const index of this.#timeIndexes) out[column++] = times[index] ?? Number.NaN
    for (const count of this.#counts) out[column++] = count
    for (const seen of this.#lastSeen) out[column++] = (last.at - seen) / MILLISECONDS_PER_DAY
    this.#schema.attributes.forEach((attribute, index) => {
      for (const value of this.#attributeValues(attribute, index, last.at)) out[column++] = value
    })
    const load = this.#schema.workloadWindows.length > 0 ? workload?.at(last.at) : undefined
    this.#schema.workloadWindows.forEach((_, index) => {
      out[column++] = load?.begun[index] ?? Number.NaN
      out[column++] = load?.events[index] ?? Number.NaN
      out[column++] = load?.active[index] ?? Number.NaN
    })
  }

  #writeCodes(out: Float64Array): number {
    let column = 0
    const activities = [this.#events.at(-1), this.#events.at(-2), this.#events.at(-3), this.#events[0]]
    for (const event of activities)
      out[column++] = this.#activityCodes.get(event?.activity ?? '') ?? Number.NaN
    const resources = [this.#lastResources.at(-1), this.#lastResources.at(-2), this.#lastResources[0]]
    for (const resource of resources) out[column++] = this.#resourceCodes.get(resource ?? '') ?? Number.NaN
    return column
  }

  /** In the order of `TIMES`. */
  #times(now: number): number[] {
    const events = this.#events
    const start = events[0]?.at ?? now
    const previous = events.at(-2)?.at ?? Number.NaN
    const days = (milliseconds: number): number => milliseconds / MILLISECONDS_PER_DAY
    const last = events.at(-1)?.activity
    let repeats = 0
    for (let index = events.length - 2; index >= 0 && events[index]?.activity === last; index--) repeats++
    return [
      events.length,
      days(now - start),
      days(now - previous),
      days(previous - (events.at(-3)?.at ?? Number.NaN)),
      events.length > 1 ? days(now - start) / (events.length - 1) : Number.NaN,
      days(this.#longestGap),
      hourOfWeek(now) % 24,
      hourOfWeek(now),
      new Date(now).getUTCDate(),
      hourOfWeek(start) % 24,
      Math.floor(hourOfWeek(start) / 24),
      this.#distinctActivities.size,
      this.#distinctResources.size,
      this.#changesOfHands,
      repeats,
      days(now),
    ]
  }

  #attributeValues(attribute: AttributeSchema, index: number, now: number): number[] {
    const value = this.#attributes.get(attribute.name)
    if (attribute.kind === 'number') return [numberOf(value)]
    if (attribute.kind === 'category') return [this.#attributeCodes[index]?.get(String(value)) ?? Number.NaN]
    const instant = instantOf(value)
    const start = this.#events[0]?.at ?? now
    return [(instant - now) / MILLISECONDS_PER_DAY, (instant - start) / MILLISECONDS_PER_DAY]
  }
}
