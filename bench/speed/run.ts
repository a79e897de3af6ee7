import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { measure, type Measured } from './measure.ts'
import { openBench, type OpenBench } from './open-bench.ts'
import { requestsOf, senderTo } from './requests.ts'
import { yardstick } from './yardstick.ts'

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '20000' },
    engine: { type: 'string', default: '' },
    requests: { type: 'string', default: '500' },
    /** Each kind is measured so often; the least processor time is told, because neighbours can only add to it. */
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    /** A folder in which the loaded database stays: a million orders are loaded once, not for every run. */
    keep: { type: 'string', default: '' },
    /** A folder for the product's processor profile (`node --cpu-prof`). */
    profile: { type: 'string', default: '' },
  },
  allowPositionals: true,
})
const orders = Number(values.orders)

const measureAll = async ({ ready, port, processes }: OpenBench) => {
  const requests = await requestsOf(ready, senderTo(port, ready.cookie))
  const figures: Record<string, Measured> = {}
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, request] of Object.entries(requests)) {
      if (values.only !== '' && !values.only.split(',').includes(name)) continue
      const count = Number(values.requests)
      // No request twice: a watch that was left at the counter cannot be left again.
      const first = round * Math.ceil(count * 1.1)
      const measured = await measure(processes, count, { ...request, ask: (n) => request.ask(first + n) })
      const before = figures[name]
      if (before === undefined || measured.cpu_ms < before.cpu_ms) figures[name] = measured
    }
  }
  return figures
}

const tell = (engine: string, figures: Record<string, Measured>, yardsticks: readonly number[]): void => {
  const line = (cells: readonly string[]): void =>
    console.log(cells.map((cell) => cell.padStart(14)).join(''))
  line(['request', 'CPU ms', 'p50 ms', 'p99 ms'])
  for (const [name, { cpu_ms, p50, p99 }] of Object.entries(figures))
    line([name, cpu_ms.toFixed(2), p50.toFixed(2), p99.toFixed(2)])
  console.log(`yardstick ${yardsticks.map((one) => one.toFixed(2)).join(' to ')} ms`)
  console.log(JSON.stringify({ orders, engine, ...figures }))
}

const bench = await openBench({ ...values, orders })
try {
  await wait(2000)
  const before = yardstick()
  const figures = await measureAll(bench)
  tell(bench.engine, figures, [before, yardstick()])
} finally {
  await bench.close()
}
