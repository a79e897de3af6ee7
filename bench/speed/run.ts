import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startPostgres } from '../../tests/postgres-server.ts'
import { measure, type Measured } from './measure.ts'
import { prepareHouse } from './prepare-house.ts'
import { requestsOf, senderTo } from './requests.ts'
import { startProduct } from './start-product.ts'
import { yardstick } from './yardstick.ts'

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '20000' },
    engine: { type: 'string', default: '' },
    requests: { type: 'string', default: '500' },
    /** Each kind is measured so often; the least processor time is told, because neighbours can only add to it. */
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    /** A folder for the product's processor profile (`node --cpu-prof`). */
    profile: { type: 'string', default: '' },
  },
  allowPositionals: true,
})
const orders = Number(values.orders)
const usesPglite = values.engine === 'pglite' || (values.engine === '' && orders <= 20_000)

const server = usesPglite
  ? undefined
  : await startPostgres({ durable: true, settings: ['shared_buffers=2GB', 'work_mem=16MB'] })
if (server !== undefined && 'reason' in server)
  throw new Error(`PostgreSQL is needed beyond 20,000 orders: ${server.reason}`)
const folder = await mkdtemp(join(tmpdir(), 'hb-bench-'))
const place = { folder, databaseUrl: server?.url, port: 4960 }

const measureAll = async (processes: { product: number; database: number | undefined }) => {
  const requests = await requestsOf(ready, senderTo(place.port, ready.cookie))
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

const tell = (figures: Record<string, Measured>, yardsticks: readonly number[]): void => {
  const line = (cells: readonly string[]): void =>
    console.log(cells.map((cell) => cell.padStart(14)).join(''))
  line(['request', 'CPU ms', 'p50 ms', 'p99 ms'])
  for (const [name, { cpu_ms, p50, p99 }] of Object.entries(figures))
    line([name, cpu_ms.toFixed(2), p50.toFixed(2), p99.toFixed(2)])
  console.log(`yardstick ${yardsticks.map((one) => one.toFixed(2)).join(' to ')} ms`)
  console.log(JSON.stringify({ orders, engine: usesPglite ? 'pglite' : 'postgresql', ...figures }))
}

const ready = await prepareHouse(place, orders)
const product = await startProduct(place, values.profile)
try {
  await wait(2000)
  const before = yardstick()
  const figures = await measureAll({ product: product.pid ?? 0, database: server?.processId })
  tell(figures, [before, yardstick()])
} finally {
  product.kill('SIGTERM')
  await new Promise((resolve) => product.once('exit', resolve))
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}
