import type { Database, Transaction } from '#platform/database/database.ts'
import { sql, type CompiledQuery } from 'kysely'
import { hears, liveNotice, type LiveChange, type LiveNotice } from './live-changes.ts'
import type { StaffMember } from './roles.ts'

const channel = 'heure_bleue_live'

/** One open tab. */
interface Listener {
  readonly houseId: string
  readonly staff: StaffMember
  /** Null: something may have been missed, read everything again. */
  hear(changes: readonly LiveChange[] | null): void
  /** Who may hear has changed: ask again whether this one still may. */
  doubt(): void
  close(): void
}

export interface LiveHub {
  listen(listener: Listener): Promise<() => void>
  /** How many tabs are open here, for tests and health. */
  readonly count: () => number
  close(): void
}

/** Carries notices of the database to the open tabs of this process; whichever process made the change. */
export const openLiveHub = (database: Pick<Database, 'listen'>): LiveHub => {
  const listeners = new Set<Listener>()
  let hearing: Promise<unknown> | undefined
  const deliver = (text: string): void => {
    const notice = readNotice(text)
    if (notice === null) return
    for (const listener of listeners) if (listener.houseId === notice.house) tell(listener, notice.changes)
  }
  const missed = (): void => listeners.forEach((listener) => listener.hear(null))
  return {
    listen: async (listener) => {
      hearing ??= database.listen(channel, deliver, missed)
      await hearing.catch((error: unknown) => {
        hearing = undefined
        throw error
      })
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    count: () => listeners.size,
    close: () => {
      for (const listener of listeners) listener.close()
      listeners.clear()
    },
  }
}

const tell = (listener: Listener, changes: readonly LiveChange[]): void => {
  if (changes.some(({ topic }) => topic === 'staff')) listener.doubt()
  const heard = changes.filter((change) => hears(listener.staff, change))
  if (heard.length > 0) listener.hear(heard)
}

// Whoever may connect to the database may send a notice; a strange one is dropped.
const readNotice = (text: string): LiveNotice | null => {
  try {
    const parsed = liveNotice.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Sent by the database when the transaction commits, and not at all when it does not. */
export const announcingChanges = (
  trx: Transaction,
  house: string,
  changes: LiveChange[],
): CompiledQuery[] => {
  if (changes.length === 0) return []
  const notice = JSON.stringify({ house, changes } satisfies LiveNotice)
  return [sql`select pg_notify(${channel}, ${notice})`.compile(trx)]
}
