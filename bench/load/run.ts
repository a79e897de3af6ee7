import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openBench } from '../speed/open-bench.ts'
import { processorTime } from '../speed/processor-time.ts'
import { requestsOf, senderTo, type BenchRequest } from '../speed/requests.ts'

// How much the house bears: each kind of request for itself, so many connections that ask again as soon as they are answered.
const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '20000' },
    engine: { type: 'string', default: '' },
    keep: { type: 'string', default: '' },
    connections: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string', default: 'create,list,read' },
  },
  allowPositionals: true,
})

const bench = await openBench({ ...values, orders: Number(values.orders), profile: '' })
const { product, database } = bench.processes
const spent = (): number => processorTime(product) + (database === undefined ? 0 : processorTime(database))

const bear = async ({ ask }: BenchRequest) => {
  const times: number[] = []
  let errors = 0
  let asked = 0
  const began = performance.now()
  const until = began + Number(values.seconds) * 1000
  const connection = async (): Promise<void> => {
    while (performance.now() < until) {
      const start = performance.now()
      asked += 1
      await ask(asked).then(
        () => times.push(performance.now() - start),
        (error: unknown) => {
          errors += 1
          if (errors < 4) console.error(error)
        },
      )
    }
  }
  const before = spent()
  await Promise.all(Array.from({ length: Number(values.connections) }, connection))
  const seconds = (performance.now() - began) / 1000
  times.sort((one, other) => one - other)
  const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return {
    per_second: Math.round(times.length / seconds),
    errors,
    p50: at(0.5),
    p99: at(0.99),
    cpu_ms: Math.round(((spent() - before) / Math.max(1, times.length)) * 100) / 100,
  }
}

try {
  await wait(2000)
  const requests = await requestsOf(bench.ready, senderTo(bench.port, bench.ready.cookie))
  const figures: Record<string, Awaited<ReturnType<typeof bear>>> = {}
  for (const name of values.only.split(',')) {
    const request = requests[name]
    if (request === undefined) throw new Error(`no request is called ${name}`)
    const borne = await bear(request)
    figures[name] = borne
    console.log(
      `${name}: ${borne.per_second} a second, p50 ${borne.p50} ms, p99 ${borne.p99} ms, ${borne.errors} errors`,
    )
  }
  console.log(JSON.stringify({ orders: Number(values.orders), engine: bench.engine, ...figures }))
} finally {
  await bench.close()
}
