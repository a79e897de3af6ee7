import type { HouseAccess } from '#doors/house.ts'
import type { ChannelAccount } from '../store/channel-accounts.ts'

/** Channels through which the outside reaches the house by itself. */
export const intakeChannels = ['mail', 'sms', 'whatsapp', 'telegram', 'chat'] as const
export type IntakeChannel = (typeof intakeChannels)[number]

/** A file that came along. Name and type are what the sender says; the file store looks at the bytes. */
export interface ArrivedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What became of something the house had sent, told by the outside. */
export interface Fate {
  /** The outside's own name of the message it tells of (`messages.external_id`). */
  readonly of: string
  readonly state: 'delivered' | 'read' | 'failed'
  readonly reason: string
}

/** One message as a reader of its channel understood it: data of a stranger, proven by nothing yet. */
export interface Understood {
  /** `auto_reply` is shown and never answered automatically; `bounce` and `receipt` only tell the fate of an outgoing message. */
  readonly kind: 'message' | 'bounce' | 'auto_reply' | 'receipt'
  /** Lower-case mail address, number in E.164, id of a chat: what an answer would go to. It proves nobody. */
  readonly from: { readonly address: string; readonly name: string }
  /** Every address it was sent to; a signed plus-address among them is a reference. */
  readonly to: readonly string[]
  readonly subject: string
  /** What the person wrote now, without quoted earlier mail. */
  readonly text: string
  /** The earlier mail quoted below, for showing; never read for orders or claims. */
  readonly quoted: string
  /** Sanitised by allow-list; empty where the channel has none. Shown in a sandboxed frame only. */
  readonly html: string
  readonly files: readonly ArrivedFile[]
  /** The outside's own name of this message (Message-ID, wamid). */
  readonly externalId: string
  /** Two arrivals with the same key in one house are one message; left out, account and externalId decide. */
  readonly sameAs?: string
  /** External ids this message says it answers, nearest first. */
  readonly references: readonly string[]
  /** Further words that may name an order, a serial or a watch (a caption, a button's text); subject and text are read anyway. */
  readonly orderHints: readonly string[]
  readonly fate?: Fate
}

/** What most channels have nothing of; a reader adds what was said. */
export const nothingBeside: Omit<Understood, 'kind' | 'externalId'> = {
  from: { address: '', name: '' },
  to: [],
  subject: '',
  text: '',
  quoted: '',
  html: '',
  files: [],
  references: [],
  orderHints: [],
}

/** What a raw arrival says as JSON; undefined where it is none, which no shape accepts. */
export const asJson = (raw: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(raw).toString('utf8'))
  } catch {
    return undefined
  }
}

export interface ReadingOf {
  readonly house: HouseAccess
  readonly account: ChannelAccount
}

/**
 * Reads a raw arrival. One webhook may carry several messages, or none that matter. Throws `NotUnderstood` when it cannot be
 * read at all: the raw stays and a person sees why. Any other error is tried again by the queue.
 */
export type Understanding = (raw: Uint8Array, of: ReadingOf) => Promise<readonly Understood[]>

export class NotUnderstood extends Error {}
