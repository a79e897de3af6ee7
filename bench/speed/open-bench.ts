import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startPostgres } from '../../tests/postgres-server.ts'
import { prepareHouse, type ReadyHouse } from './prepare-house.ts'
import { startProduct } from './start-product.ts'

interface Wish {
  readonly orders: number
  readonly engine: string
  /** A folder in which database and house stay for the next run; a temporary one otherwise. */
  readonly keep: string
  readonly profile: string
}

export interface OpenBench {
  readonly engine: 'pglite' | 'postgresql'
  readonly port: number
  readonly ready: ReadyHouse
  readonly processes: { readonly product: number; readonly database: number | undefined }
  close(): Promise<void>
}

const port = 4960

/** The house loaded, the real server process on it, and everything ended and cleared away by `close`. */
export const openBench = async ({ orders, engine, keep, profile }: Wish): Promise<OpenBench> => {
  const usesPglite = engine === 'pglite' || (engine === '' && orders <= 20_000)
  const kept = keep === '' ? undefined : resolve(keep)
  const server = usesPglite
    ? undefined
    : await startPostgres({
        durable: true,
        settings: ['shared_buffers=2GB', 'work_mem=16MB'],
        keptIn: kept === undefined ? undefined : join(kept, 'postgres'),
      })
  if (server !== undefined && 'reason' in server)
    throw new Error(`PostgreSQL is needed beyond 20,000 orders: ${server.reason}`)
  const folder = kept === undefined ? await mkdtemp(join(tmpdir(), 'hb-bench-')) : join(kept, 'house')
  await mkdir(folder, { recursive: true })
  const place = { folder, databaseUrl: server?.url, port }
  const ready = await prepareHouse(place, orders)
  const product = await startProduct(place, profile)
  return {
    engine: usesPglite ? 'pglite' : 'postgresql',
    port,
    ready,
    processes: { product: product.pid ?? 0, database: server?.processId },
    close: async () => {
      product.kill('SIGTERM')
      await new Promise((ended) => product.once('exit', ended))
      await server?.stop()
      if (kept === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}
