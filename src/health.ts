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
    accounts: z.number(),
    in_trouble: z.number(),
    trouble_age: z.number().nullable(),
    unread: z.number(),
    not_understood: z.number(),
  }),
)

const nothing = {
  sealed_age: null,
  unsealed: 0,
  queued: 0,
  failed: 0,
  accounts: 0,
  in_trouble: 0,
  trouble_age: null,
  unread: 0,
  not_understood: 0,
}

const rounded = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds))

const readLag = async ({ database, clock }: Foundation) => {
  const { rows } = await database.execute(
    `select
       (select extract(epoch from $1::timestamptz - max(at))::float8 from seals) as sealed_age,
       (select coalesce(sum(l.next_sequence - 1 - coalesce((select max(tree_size) from seals s where s.house_id = l.house_id), 0)), 0)::float8
          from ledgers l) as unsealed,
       (select count(*)::float8 from messages where state in ('queued', 'sending')) as queued,
       (select count(*)::float8 from messages where state = 'failed') as failed,
       (select count(*)::float8 from channel_accounts where enabled) as accounts,
       (select count(*)::float8 from channel_accounts where enabled and trouble <> '') as in_trouble,
       (select extract(epoch from $1::timestamptz - min(trouble_since))::float8 from channel_accounts
          where enabled and trouble <> '') as trouble_age,
       (select count(*)::float8 from arrivals where state = 'raw') as unread,
       (select count(*)::float8 from arrivals where state = 'not_understood') as not_understood`,
    [clock.now().toISOString()],
  )
  return lag.parse(rows)[0] ?? nothing
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
        lastSealedSecondsAgo: rounded(now.sealed_age),
        unsealedFacts: now.unsealed,
      },
      outbox: { queued: now.queued, failed: now.failed },
      // Mailboxes, numbers and bots that do not work, and for how long the longest; which ones stands on the screen of channels.
      channels: {
        accounts: now.accounts,
        inTrouble: now.in_trouble,
        longestTroubleSeconds: rounded(now.trouble_age),
      },
      intake: { notYetRead: now.unread, notUnderstood: now.not_understood },
      ...(foundation.progress === undefined ? {} : { demonstration: foundation.progress() }),
    })
  })
}
