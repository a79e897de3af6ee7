/** What a clause says happens or has happened to an order; sources of patterns (see words/phrase.ts). */
export const eventKinds = [
  'callback',
  'handed',
  'ready',
  'pickup',
  'finished',
  'not_begun',
  'in_work',
  'controlling',
  'controlled',
  'not_controlled',
  'assessing',
  'assessed',
  'awaiting_answer',
  'no_quote',
  'not_assessed',
  'quoted',
  'approved',
  'declined',
  'cancelled',
  'redo',
  'shipped',
  'delivered',
  'received',
  'arrives',
  'ordered',
  'waiting',
  'appointment',
  'paid',
  'valid',
  'delay',
  'first_promise',
  'warranty',
  'expected',
] as const

export type EventKind = (typeof eventKinds)[number]

export interface EventWords {
  /** Kinds whose words all stand in the families have none here. */
  readonly events: Readonly<
    Record<Exclude<EventKind, 'not_controlled' | 'no_quote' | 'not_assessed'>, string>
  >
  /** Things an event can be about, nearest one before it wins. */
  readonly nouns: Readonly<Record<NounKind, string>>
}

export type NounKind = 'watch' | 'quote' | 'parcel' | 'part' | 'payment' | 'appointment' | 'work' | 'other'
