import { MILLISECONDS_PER_DAY, type AttributeValue, type LogCase } from './event-log.ts'
import { parseInstant } from './parse-instant.ts'

/** How the values of an attribute are read: a number, a name out of a list, or an instant (used as days from now). */
export type AttributeSchema =
  | { readonly name: string; readonly kind: 'number' | 'instant' }
  | { readonly name: string; readonly kind: 'category'; readonly categories: readonly string[] }

/** Everything needed to turn a prefix into numbers, learnt from the training log and stored with the model. */
export interface FeatureSchema {
  /** Activities frequent enough to be counted one by one, most frequent first. */
  readonly activities: readonly string[]
  readonly resources: readonly string[]
  readonly attributes: readonly AttributeSchema[]
  /** The columns about time and shape in use, out of `TIMES`, in that order. */
  readonly times: readonly TimeName[]
  /** Look-back windows of the workload in days; empty when no workload features are used. */
  readonly workloadWindows: readonly number[]
}

/** What one column of the feature matrix is. `categories` is present when its values are codes of a list. */
export interface Feature {
  readonly name: string
  readonly categories?: readonly string[]
}

const MOST_ACTIVITIES = 60
/** Activities with their own count and recency columns; rarer ones are seen through "last activity" only. */
export const COUNTED_ACTIVITIES = 24
const MOST_CATEGORIES = 60
const LEAST_OCCURRENCES = 5
/** An attribute is a number (or an instant) when at least this share of its values reads as one. */
const CLEAR_MAJORITY = 0.98

function frequentValues(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= LEAST_OCCURRENCES)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value)
}

/** Reads a value as a number; text must be a plain decimal. Returns NaN when it is none. */
export function numberOf(value: AttributeValue | undefined): number {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return Number.NaN
  return Number(value)
}

/** Reads a value as an instant in milliseconds; NaN when it is none. */
export function instantOf(value: AttributeValue | undefined): number {
  return typeof value === 'string' ? (parseInstant(value)?.at ?? Number.NaN) : Number.NaN
}

function attributeSchema(name: string, counts: ReadonlyMap<string, number>): AttributeSchema[] {
  let total = 0
  let numbers = 0
  let instants = 0
  for (const [value, count] of counts) {
    total += count
    if (Number.isFinite(numberOf(value))) numbers += count
    else if (Number.isFinite(instantOf(value))) instants += count
  }
  if (numbers >= total * CLEAR_MAJORITY) return counts.size > 1 ? [{ name, kind: 'number' }] : []
  if (instants >= total * CLEAR_MAJORITY) return [{ name, kind: 'instant' }]
  const categories = frequentValues(counts, MOST_CATEGORIES)
  return categories.length === 0 || (categories.length === 1 && counts.size === 1)
    ? []
    : [{ name, kind: 'category', categories }]
}

function increment(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** Half the cases last longer than the first window, one in ten longer than the second: slow and fast look-back of this very log. */
function workloadWindows(cases: readonly LogCase[]): number[] {
  const spans = cases
    .map((trace) => ((trace.events.at(-1)?.at ?? 0) - (trace.events[0]?.at ?? 0)) / MILLISECONDS_PER_DAY)
    .sort((a, b) => a - b)
  const share = (p: number): number => spans[Math.min(spans.length - 1, Math.floor(p * spans.length))] ?? 0
  const windows = [Math.max(1, share(0.5)), Math.max(7, share(0.9))]
  return windows.map((days) => Math.round(days * 100) / 100)
}

const LEAST_CYCLES: ReadonlyMap<TimeName, number> = new Map<TimeName, number>([
  ['hour of day', 14],
  ['hour of start', 14],
  ['hour of week', 8 * 7],
  ['weekday of start', 8 * 7],
  ['day of month', 6 * 30],
])

/**
 * A calendar column is used only when the endings seen span enough of its cycles: in a log of three days "day of month" is the
 * date itself, and a model would learn "everything ends on the 3rd".
 */
function usableTimes(options: SchemaOptions): TimeName[] {
  return TIMES.filter((name) =>
    name === 'date' ? options.dated === true : options.spanDays >= (LEAST_CYCLES.get(name) ?? 0),
  )
}

export interface SchemaOptions {
  /** Use columns that say how busy the house was. */
  readonly workload: boolean
  /** Over how many days endings of cases were seen. */
  readonly spanDays: number
  /** Use the date itself: only sensible in a log without open cases, whose end everyone in it shares. */
  readonly dated?: boolean
  /** Attributes that must not be used. */
  readonly ignored?: ReadonlySet<string>
}

/** Learns the schema from what the training cases show. No name has a special meaning. */
export function learnSchema(cases: readonly LogCase[], options: SchemaOptions): FeatureSchema {
  const activities = new Map<string, number>()
  const resources = new Map<string, number>()
  const attributes = new Map<string, Map<string, number>>()
  for (const event of cases.flatMap((trace) => trace.events)) {
    increment(activities, event.activity)
    if (event.resource !== undefined) increment(resources, event.resource)
    for (const [name, value] of Object.entries(event.attributes ?? {})) {
      if (value === null || value === '' || options.ignored?.has(name) === true) continue
      const counts = attributes.get(name) ?? new Map<string, number>()
      attributes.set(name, counts)
      increment(counts, String(value))
    }
  }
  return {
    activities: frequentValues(activities, MOST_ACTIVITIES),
    resources: frequentValues(resources, MOST_CATEGORIES),
    attributes: [...attributes]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .flatMap(([name, counts]) => attributeSchema(name, counts)),
    times: usableTimes(options),
    workloadWindows: options.workload ? workloadWindows(cases) : [],
  }
}

/** The columns a schema produces, in the order in which `PrefixEncoder` writes them. */
export function featuresOf(schema: FeatureSchema): Feature[] {
  const counted = schema.activities.slice(0, COUNTED_ACTIVITIES)
  const { activities, resources } = schema
  return [
    ...['last', 'before last', 'third last', 'first'].map((place) => ({
      name: `activity ${place}`,
      categories: activities,
    })),
    ...['last', 'before last', 'first'].map((place) => ({
      name: `resource ${place}`,
      categories: resources,
    })),
    ...schema.times.map((name) => ({ name })),
    ...counted.map((activity) => ({ name: `count of ${activity}` })),
    ...counted.map((activity) => ({ name: `days since ${activity}` })),
    ...schema.attributes.flatMap(attributeFeatures),
    ...schema.workloadWindows.flatMap((days) =>
      ['cases begun', 'events', 'cases active'].map((what) => ({ name: `${what} in ${days} days` })),
    ),
  ]
}

/** Columns about time and shape of the prefix; the encoder writes them in this order. */
export const TIMES = [
  'number of events',
  'days since start',
  'days since previous event',
  'days since event before previous',
  'mean days between events',
  'longest days between events',
  'hour of day',
  'hour of week',
  'day of month',
  'hour of start',
  'weekday of start',
  'distinct activities',
  'distinct resources',
  'changes of hands',
  'repeats of last activity',
  'date',
] as const

export type TimeName = (typeof TIMES)[number]

/** The columns of one attribute. */
export function attributeFeatures(attribute: AttributeSchema): Feature[] {
  const name = `attribute ${attribute.name}`
  if (attribute.kind === 'category') return [{ name, categories: attribute.categories }]
  return attribute.kind === 'instant'
    ? [{ name: `${name} (days from now)` }, { name: `${name} (days from start)` }]
    : [{ name }]
}
