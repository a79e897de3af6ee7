import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/database/database.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { OutboundGuard } from '#platform/outbound-guard.ts'
import type { Vault } from '#platform/vault.ts'
import { isRefusal, type Refusal } from '#platform/refusal.ts'
import type { JobQueue } from './job-queue.ts'
import type { LiveHub } from './live-hub.ts'
import { openForJob } from './unit-of-work.ts'
import type { HouseScope } from './scope.ts'

/** What the composition root wires once and hands to the doors. */
export interface Foundation {
  readonly database: Database
  readonly queue: JobQueue
  readonly clock: Clock
  readonly files: FileStore
  /** Open tabs, told what to read again. */
  readonly live: LiveHub
  /** Seals passwords and tokens at rest, signs what comes back by mail. */
  readonly vault: Vault
  /** The way to every host that a person can type in. */
  readonly outbound: OutboundGuard
  /** The fixed public address, e.g. https://service.example.ch; links never trust the Host header. */
  readonly publicUrl: string
  /** The house's own proxy stands in front, so X-Forwarded-For says who is asking. Otherwise it is ignored. */
  readonly behindProxy?: boolean
  readonly report: (error: unknown, where: string) => void
  /** While the demonstration house is being filled: how far it is, for the health page and the screens. */
  readonly progress?: () => { readonly done: number; readonly of: number } | null
}

/** Carries a refusal out of a transaction so that the transaction rolls back; never leaves the doors. */
export class RolledBack extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export const houseSettings = (houseId: string): Record<string, string> => ({ 'app.house_id': houseId })

/** The house as jobs, imports and commands of the machine see it: no person, `system` (or the import) is the actor. */
export interface HouseAccess {
  readonly houseId: string
  readonly foundation: Foundation
  write<T>(work: (scope: HouseScope) => Promise<T>): Promise<T>
  read<T>(work: (scope: HouseScope) => Promise<T>): Promise<T>
}

export const openHouse = (
  foundation: Foundation,
  houseId: string,
  actor: HouseScope['actor'] = { kind: 'system', id: null },
): HouseAccess => {
  const { database, queue, clock } = foundation
  return {
    houseId,
    foundation,
    write: (perform) =>
      database.transaction(houseSettings(houseId), async (trx) => {
        const work = openForJob({ houseId, trx, queue, actor, now: clock.now() })
        const result = await perform(work.scope)
        if (isRefusal(result)) throw new RolledBack(result)
        await work.finish()
        return result
      }),
    read: (perform) =>
      database.read(houseSettings(houseId), (trx) =>
        perform(openForJob({ houseId, trx, queue, actor, now: clock.now() }).scope),
      ),
  }
}

/** Houses that live in this database, for jobs and for the portal's entrance. */
export const listHouses = (database: Database): Promise<{ id: string; name: string }[]> =>
  database.read({ 'app.purpose': 'house-list' }, (trx) =>
    trx.selectFrom('houses').select(['id', 'name']).orderBy('created_at').execute(),
  )
