import type { HouseAccess } from '#doors/house.ts'
import type { Language } from '#platform/i18n/languages.ts'
import type { ChannelName } from './channel-names.ts'
import type { Purpose } from './purposes.ts'

/** Words a channel approved before, for when it lets no others leave (WhatsApp outside its window). */
export interface ChannelTemplate {
  readonly name: string
  readonly language: string
  readonly values: readonly string[]
}

/** Something the house is about to say to one client, or to a contact whom nobody has recognised yet. */
export interface Utterance {
  readonly client: string | null
  readonly contact?: string | null
  /** The account it leaves through; the site's or the house's own where none is named. */
  readonly account?: string | null
  readonly channelTemplate?: ChannelTemplate | null
  readonly order: string | null
  readonly watch: string | null
  readonly purpose: Purpose
  readonly channel: ChannelName
  readonly language: Language
  readonly address: string
  readonly subject: string
  readonly body: string
  /** The template's name when no person wrote it; automatic messages with a claim not backed never leave. */
  readonly template: string
  /** Same cause, same key: a repeated cause cannot speak twice. */
  readonly attemptKey: string
  readonly author: string | null
}

/** A message on its way out, as a channel sees it. */
export interface OutgoingMessage {
  readonly id: string
  readonly houseName: string
  /** Whose words: a channel with an account per site chooses by the order's site. */
  readonly clientId: string | null
  readonly orderId: string | null
  /** The account an answer goes back through, when it answers one that came in by it. */
  readonly accountId: string | null
  readonly channelTemplate: ChannelTemplate | null
  readonly attemptKey: string
  readonly language: Language
  readonly address: string
  readonly subject: string
  readonly body: string
}

export type Delivery =
  | {
      readonly outcome: 'sent'
      readonly by: 'smtp' | 'outbox' | 'sms' | 'whatsapp' | 'telegram' | 'chat' | 'portal' | 'paper'
      readonly reference: string
    }
  | { readonly outcome: 'refused'; readonly reason: string; readonly permanent: boolean }

/** A way to reach people. Adding one is a folder in `voices/channels/` that makes one of these. */
export interface Channel {
  readonly name: ChannelName
  /** Outside any transaction; `house` opens short ones where an account or a window has to be looked up. */
  deliver(message: OutgoingMessage, house: HouseAccess): Promise<Delivery>
  /** Null when it works; otherwise why not, for the screen and `/health`. */
  trouble(): string | null
}
