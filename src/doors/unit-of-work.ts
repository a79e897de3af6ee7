import { appendFacts, type FactAuthor } from '#facts/append.ts'
import type { NewFact } from '#facts/catalogue.ts'
import { announceChanges } from './live-hub.ts'
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
  /** Writes the recorded facts and queues the jobs; the last thing before commit. */
  finish(): Promise<void>
}

type Minted<Scope> = Omit<Scope, keyof { [K in keyof Scope as K extends symbol ? K : never]: true }>

const open = <Extra extends object>(opening: Opening, extra: Extra) => {
  const facts: NewFact[] = []
  const jobs: QueuedJob[] = []
  const changes: LiveChange[] = []
  const scope = {
    houseId: opening.houseId,
    now: opening.now,
    actor: opening.actor,
    trx: opening.trx,
    record: (fact: NewFact) => void facts.push(fact),
    recorded: (): readonly NewFact[] => facts,
    enqueue: <N extends JobName>(name: N, payload: JobPayload<N>) =>
      void jobs.push({ name, payload: { ...jobCatalogue[name].parse(payload), houseId: opening.houseId } }),
    announce: (change: LiveChange) => void changes.push(change),
    ...extra,
  }
  const finish = async (): Promise<void> => {
    // Asked for in one breath, they travel in one packet.
    await Promise.all([
      ...jobs.map((job) => opening.queue.add(job, opening.trx)),
      announceChanges(opening.trx, opening.houseId, [...changesOf(facts), ...changes]),
      appendFacts(opening, facts),
    ])
  }
  return { scope, finish }
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
