import { startPostgres } from './postgres-server.ts'

interface EngineServer {
  readonly databaseUrl: string | undefined
  stop(): Promise<void>
}

/** The engines the product runs on, for tests that start it whole. `durable`: PostgreSQL with its commits on the disk. */
export const engines = ['embedded', 'PostgreSQL'] as const

/** Undefined where this machine has no PostgreSQL: the caller skips, and says so. */
export const openEngine = async (
  engine: (typeof engines)[number],
  { durable }: { durable: boolean },
): Promise<EngineServer | undefined> => {
  if (engine === 'embedded') return { databaseUrl: undefined, stop: () => Promise.resolve() }
  const server = await startPostgres({ durable })
  return 'url' in server ? { databaseUrl: server.url, stop: server.stop } : undefined
}
