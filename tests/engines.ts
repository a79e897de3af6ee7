import { findPostgres, startPostgres } from './postgres-server.ts'

interface EngineServer {
  readonly databaseUrl: string | undefined
  stop(): Promise<void>
}

/** The engines the product runs on, for tests that start it whole. `durable`: PostgreSQL with its commits on the disk. */
export const engines = ['embedded', 'PostgreSQL'] as const

export type EngineName = (typeof engines)[number]

/** Whether this machine can run it; tests of the other one are skipped, and counted as such. */
export const isHere = (engine: EngineName): boolean => engine === 'embedded' || findPostgres() !== undefined

export const openEngine = async (
  engine: EngineName,
  { durable }: { durable: boolean },
): Promise<EngineServer> => {
  if (engine === 'embedded') return { databaseUrl: undefined, stop: () => Promise.resolve() }
  const server = await startPostgres({ durable })
  if (!('url' in server)) throw new Error(server.reason)
  return { databaseUrl: server.url, stop: server.stop }
}
