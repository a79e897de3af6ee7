import { processorTime } from './processor-time.ts'
import type { BenchRequest } from './requests.ts'

export interface Measured {
  /** Processor time per request, product and database together, the load generator left out. */
  readonly cpu_ms: number
  readonly p50: number
  readonly p99: number
}

export interface Measuring {
  /** Process ids; the embedded database lives inside the product. */
  readonly product: number
  readonly database: number | undefined
}

const spent = ({ product, database }: Measuring): number =>
  processorTime(product) + (database === undefined ? 0 : processorTime(database))

/** Closed loop, one at a time: a tenth to warm up, then `count` requests. */
export const measure = async (
  processes: Measuring,
  count: number,
  { ask, settle }: BenchRequest,
): Promise<Measured> => {
  const warm = Math.ceil(count / 10)
  for (let n = 0; n < warm; n += 1) await ask(n)
  await settle?.()
  const before = spent(processes)
  const times: number[] = []
  for (let n = warm; n < warm + count; n += 1) {
    const began = performance.now()
    await ask(n)
    times.push(performance.now() - began)
  }
  await settle?.()
  const cpu = (spent(processes) - before) / count
  times.sort((one, other) => one - other)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { cpu_ms: round(cpu), p50: round(at(0.5)), p99: round(at(0.99)) }
}

const round = (value: number): number => Math.round(value * 100) / 100
