import { MILLISECONDS_PER_DAY, type LogCase } from './event-log.ts'
import { featuresOf, type FeatureSchema } from './feature-schema.ts'
import { PrefixEncoder } from './prefix-encoder.ts'
import type { Workload } from './workload.ts'

/**
 * Prefixes of a log as rows. `remaining` is in days: up to the last event where the case is finished, else how long it is already
 * known to last from that prefix on (censored). `columns` hold raw feature values, NaN where not known.
 */
export interface TrainingRows {
  readonly columns: readonly Float64Array[]
  readonly remaining: Float64Array
  readonly finished: Uint8Array
  /** Instant of the prefix, milliseconds. */
  readonly at: Float64Array
  readonly elapsed: Float64Array
  readonly length: Int32Array
  readonly caseIndex: Int32Array
}

/** How many events each prefix of a case has from which something is still to come. */
function prefixLengths(trace: LogCase, { shortestPrefix, wholeMoments = false }: RowSource): number[] {
  const { events } = trace
  const longest = trace.open === true ? events.length : events.length - 1
  const lengths = Array.from({ length: Math.max(0, longest) }, (_, index) => index + 1)
  return lengths.filter(
    (length) =>
      length >= shortestPrefix &&
      (!wholeMoments || length === 1 || events[length]?.at !== events[length - 1]?.at),
  )
}

interface RowSource {
  readonly schema: FeatureSchema
  readonly workload: Workload | undefined
  /** Until when open cases are known to be unfinished, milliseconds. */
  readonly knownUntil: number
  readonly shortestPrefix: number
  /** See `TrainOptions.wholeMoments`. */
  readonly wholeMoments?: boolean
}

/** Turns every prefix of every case (from `shortestPrefix` events on) into a row. */
export function trainingRows(cases: readonly LogCase[], source: RowSource): TrainingRows {
  const lengthsOf = cases.map((trace) => prefixLengths(trace, source))
  const size = lengthsOf.reduce((sum, lengths) => sum + lengths.length, 0)
  const columns = featuresOf(source.schema).map(() => new Float64Array(size))
  const rows = {
    columns,
    remaining: new Float64Array(size),
    finished: new Uint8Array(size),
    at: new Float64Array(size),
    elapsed: new Float64Array(size),
    length: new Int32Array(size),
    caseIndex: new Int32Array(size),
  }
  const encoder = new PrefixEncoder(source.schema)
  const values = new Float64Array(encoder.width)
  let row = 0
  cases.forEach((trace, caseIndex) => {
    encoder.reset()
    const asked = new Set(lengthsOf[caseIndex])
    const start = trace.events[0]?.at ?? 0
    const end =
      trace.open === true
        ? Math.max(source.knownUntil, trace.events.at(-1)?.at ?? start)
        : (trace.events.at(-1)?.at ?? start)
    trace.events.forEach((event, index) => {
      encoder.push(event)
      if (!asked.has(index + 1)) return
      encoder.write(values, source.workload)
      columns.forEach((column, feature) => {
        column[row] = values[feature] ?? Number.NaN
      })
      rows.remaining[row] = (end - event.at) / MILLISECONDS_PER_DAY
      rows.finished[row] = trace.open === true ? 0 : 1
      rows.at[row] = event.at
      rows.elapsed[row] = (event.at - start) / MILLISECONDS_PER_DAY
      rows.length[row] = index + 1
      rows.caseIndex[row] = caseIndex
      row++
    })
  })
  return rows
}
