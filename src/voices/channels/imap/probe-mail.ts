import { guardedTransport } from '#platform/mail/account-transport.ts'
import type { OutboundGuard } from '#platform/outbound-guard.ts'
import { openImap, troubleOf } from './imap-connection.ts'
import type { MailWire } from './mail-account.ts'

export interface Probed {
  readonly works: boolean
  /** What the server said, or why nobody asked it. */
  readonly words: string
}

const outcomeOf = async (attempt: () => Promise<string>): Promise<Probed> => {
  try {
    return { works: true, words: await attempt() }
  } catch (error) {
    return { works: false, words: troubleOf(error).slice(0, 300) }
  }
}

/** Signs in, opens the mailbox for reading and leaves. */
export const probeImap = (
  guard: OutboundGuard,
  wire: MailWire,
  entry: { readonly password: string; readonly mailbox: string },
): Promise<Probed> =>
  outcomeOf(async () => {
    const client = await openImap(guard, wire, entry.password)
    try {
      const mailbox = await client.mailboxOpen(entry.mailbox, { readOnly: true })
      return `${mailbox.path} (${mailbox.exists})`
    } finally {
      client.close()
    }
  })

export const probeSmtp = (guard: OutboundGuard, wire: MailWire, password: string): Promise<Probed> =>
  outcomeOf(async () => {
    const transport = await guardedTransport(guard, wire, password)
    try {
      await transport.verify()
      return ''
    } finally {
      transport.close()
    }
  })
