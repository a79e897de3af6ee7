import type { CompiledQuery } from 'kysely'
import {
  appendingFacts,
  clientsToSeal,
  composeFacts,
  readClientKeys,
  type FactAuthor,
} from '#facts/append.ts'
import type { NewFact } from '#facts/catalogue.ts'
import { commitWith } from '#platform/database/transaction-connection.ts'
import { announcingChanges } from './live-hub.ts'
import { changesOf, type LiveChange } from './live-changes.ts'
import { jobCatalogue, type JobName, type JobPayload, type QueuedJob } from './job-catalogue.ts'
import type { ClientScope, HouseScope, StaffScope } from './scope.ts'
import type { StaffMember } from './roles.ts'
import type { JobQueue } from './job-queue.ts'

/** What a door knows when it opens a transaction for somebody. */
export interface Opening extends FactAuthor {
  readonly queue: JobQueue
}

interface Work<Scope> {
  readonly scope: Scope
  /** Queues the jobs, writes the recorded facts with whatever else comes last, and commits: nothing can be asked afterwards. */
  finish(alongside?: readonly CompiledQuery[]): Promise<void>
}

/** The first that failed says why; a COMMIT behind it only says that something did, and a deadlock is known by its own name. */
const allOf = async (waited: readonly Promise<unknown>[]): Promise<void> => {
  for (const outcome of await Promise.allSettled(waited))
    if (outcome.status === 'rejected') throw outcome.reason
}

type Minted<Scope> = Omit<Scope, keyof { [K in keyof Scope as K extends symbol ? K : never]: true }>

const open = <Extra extends object>(opening: Opening, extra: Extra) => {
  const facts: NewFact[] = []
  const jobs: QueuedJob[] = []
  const changes: LiveChange[] = []
  const keys = clientKeysOf(opening)
  const scope = {
    houseId: opening.houseId,
    now: opening.now,
    actor: opening.actor,
    trx: opening.trx,
    record: (fact: NewFact) => {
      facts.push(fact)
      keys.willBeWanted(fact)
    },
    recorded: (): readonly NewFact[] => facts,
    enqueue: <N extends JobName>(name: N, payload: JobPayload<N>) =>
      void jobs.push({ name, payload: { ...jobCatalogue[name].parse(payload), houseId: opening.houseId } }),
    announce: (change: LiveChange) => void changes.push(change),
    ...extra,
  }
  const finish = async (alongside: readonly CompiledQuery[] = []): Promise<void> => {
    const queued = jobs.map((job) => opening.queue.add(job, opening.trx))
    const [kept] = await Promise.all([keys.forFacts(facts), ...queued.map(({ asked }) => asked)])
    // Facts last: they hold the house's ledger until the commit.
    const committing = commitWith(
      opening.trx,
      ...alongside,
      ...announcingChanges(opening.trx, opening.houseId, [...changesOf(facts), ...changes]),
      ...(facts.length === 0 ? [] : [appendingFacts(opening, composeFacts(opening, facts, kept))]),
    )
    await allOf([...queued.map((job) => job.kept), committing])
  }
  return { scope, finish }
}

/**
 * The keys that seal personal words, asked for as soon as a fact is recorded that will want one: the answer travels with
 * whatever else is being written and is there when the facts are.
 */
const clientKeysOf = (opening: Opening) => {
  const kept = new Map<string, Uint8Array>()
  const asked = new Set<string>()
  let fresh: string[] = []
  let reading: Promise<unknown> = Promise.resolve()
  const readFresh = async (): Promise<void> => {
    const clients = fresh
    fresh = []
    await readClientKeys(opening, clients, kept)
  }
  return {
    willBeWanted: (fact: NewFact): void => {
      for (const client of clientsToSeal([fact])) {
        if (asked.has(client)) continue
        asked.add(client)
        // Many facts recorded in one breath ask once for all their clients. A failure is met again in `forFacts`.
        if (fresh.push(client) === 1) reading = Promise.all([reading, Promise.resolve().then(readFresh)])
        reading.catch(() => undefined)
      }
    },
    forFacts: async (facts: readonly NewFact[]): Promise<ReadonlyMap<string, Uint8Array>> => {
      await reading
      // A client made meanwhile has had a key since.
      const lacking = clientsToSeal(facts).filter((client) => !kept.has(client))
      await readClientKeys(opening, lacking, kept)
      return kept
    },
  }
}

// The brand exists only in the types, so the doors are the one place that may claim it. These three casts are the mint.

export const openForStaff = (opening: Opening, staff: StaffMember): Work<StaffScope> => {
  const { scope, finish } = open(opening, { staff })
  // oxlint-disable-next-line typescript/consistent-type-assertions -- minting a branded scope is this file's purpose
  return { scope: scope satisfies Minted<StaffScope> as unknown as StaffScope, finish }
}

export const openForJob = (opening: Opening): Work<HouseScope> => {
  const { scope, finish } = open(opening, { staff: null })
  // oxlint-disable-next-line typescript/consistent-type-assertions -- minting a branded scope is this file's purpose
  return { scope: scope satisfies Minted<HouseScope> as unknown as HouseScope, finish }
}

export const openForClient = (
  opening: Opening,
  client: Pick<ClientScope, 'clientId' | 'orderId' | 'language'>,
): Work<ClientScope> => {
  const { scope, finish } = open(opening, client)
  // oxlint-disable-next-line typescript/consistent-type-assertions -- minting a branded scope is this file's purpose
  return { scope: scope satisfies Minted<ClientScope> as unknown as ClientScope, finish }
}
