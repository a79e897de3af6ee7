import type { Hono } from 'hono'
import { z } from 'zod'
import type { Foundation } from '#doors/house.ts'
import { productVersion } from '#platform/version.ts'

// Asked once for all houses, as the owner: it says how the instance fares and names no house, no person and no count of trade.
const lag = z.array(
  z.object({
    sealed_age: z.number().nullable(),
    unsealed: z.number(),
    queued: z.number(),
    failed: z.number(),
  }),
)

const readLag = async ({ database, clock }: Foundation) => {
  const { rows } = await database.execute(
    `select
       (select extract(epoch from $1::timestamptz - max(at))::float8 from seals) as sealed_age,
       (select coalesce(sum(l.next_sequence - 1 - coalesce((select max(tree_size) from seals s where s.house_id = l.house_id), 0)), 0)::float8
          from ledgers l) as unsealed,
       (select count(*)::float8 from messages where state in ('queued', 'sending')) as queued,
       (select count(*)::float8 from messages where state = 'failed') as failed`,
    [clock.now().toISOString()],
  )
  return lag.parse(rows)[0]
}

/** For monitors and for the launcher. Answers at once while the house is still being opened (main.ts), fully afterwards. */
export const mountHealth = (app: Hono, foundation: Foundation): void => {
  app.get('/health', async (context) => {
    const now = await readLag(foundation)
    context.header('cache-control', 'no-store')
    return context.json({
      status: 'ok',
      version: productVersion,
      engine: foundation.database.engine,
      database: foundation.database.version,
      ledger: {
        // How long ago facts were last put under a signed head; null before the first seal.
        lastSealedSecondsAgo:
          now?.sealed_age === null || now === undefined ? null : Math.round(now.sealed_age),
        unsealedFacts: now?.unsealed ?? 0,
      },
      outbox: { queued: now?.queued ?? 0, failed: now?.failed ?? 0 },
      ...(foundation.progress === undefined ? {} : { demonstration: foundation.progress() }),
    })
  })
}
