import type { z } from 'zod'
import type { Actor } from './actor.ts'
import { tradeFacts } from './trade-facts.ts'
import { houseFacts } from './house-facts.ts'

/**
 * Every kind of fact, with the shape of its payload. A payload schema is only ever widened with optional fields: facts
 * written years ago must still read. `personal` names the fields that are encrypted with the client's own key, so that
 * erasure can take them out of reach without touching the sealed ledger.
 */
export const factCatalogue = { ...houseFacts, ...tradeFacts }

export type FactKind = keyof typeof factCatalogue

export type FactPayload<K extends FactKind> = z.input<(typeof factCatalogue)[K]['payload']>

/** A fact about to be written. The door adds house, moment and actor. */
export type NewFact = {
  [K in FactKind]: FactSubject & { readonly kind: K; readonly payload: FactPayload<K> }
}[FactKind]

export interface FactSubject {
  readonly order?: string | null
  readonly watch?: string | null
  readonly client?: string | null
  readonly site?: string | null
  /** Facts that tell of an earlier moment (imports, the simulated demonstration) say when; others take the scope's now. */
  readonly at?: Date
  /** Who it was, where a simulated history tells of many people; others take the scope's actor. */
  readonly actor?: Actor
}

/** A fact as read back, personal fields opened where their key still exists. */
export interface Fact {
  readonly sequence: number
  readonly at: Date
  readonly actor: { readonly kind: 'staff' | 'client' | 'system' | 'import'; readonly id: string | null }
  readonly site: string | null
  readonly order: string | null
  readonly watch: string | null
  readonly client: string | null
  readonly kind: FactKind
  readonly payload: Record<string, unknown>
}

export const factKinds = Object.keys(factCatalogue)

export const isFactKind = (text: string): text is FactKind => Object.hasOwn(factCatalogue, text)
