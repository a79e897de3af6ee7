import type { Transaction } from '#platform/database/database.ts'
import type { Actor } from '#facts/actor.ts'
import type { NewFact } from '#facts/catalogue.ts'
import type { Language } from '#platform/i18n/languages.ts'
import type { JobName, JobPayload } from './job-catalogue.ts'
import type { LiveChange } from './live-changes.ts'
import type { StaffMember } from './roles.ts'

declare const minted: unique symbol

/** What both doors give: one house, one moment, one transaction, and the ledger's pen. */
export interface SharedScope {
  readonly houseId: string
  readonly now: Date
  readonly actor: Actor
  readonly trx: Transaction
  /** Written with the transaction, after everything else. */
  record(fact: NewFact): void
  /** What this transaction has recorded so far: as true as the ledger, and not yet in it. */
  recorded(): readonly NewFact[]
  /** Told to open screens at commit, for what changes without being a fact; facts are told by themselves. */
  announce(change: LiveChange): void
  /** Queued in the same transaction. */
  enqueue<N extends JobName>(name: N, payload: JobPayload<N>): void
}

/** Minted by the staff door, for a person of the house or a job working for it. */
export interface HouseScope extends SharedScope {
  readonly [minted]: 'house'
  /** Null when a job acts. */
  readonly staff: StaffMember | null
}

/** Minted by the portal door, for one proven client. */
export interface ClientScope extends SharedScope {
  readonly [minted]: 'client'
  readonly clientId: string
  /** Set when the link opens one order only. */
  readonly orderId: string | null
  readonly language: Language
}

/** What a handler of the staff door gets beside its input: always a person. */
export interface StaffScope extends HouseScope {
  readonly staff: StaffMember
}
