import { setTimeout as wait } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import type { HouseAccess } from '#doors/house.ts'
import {
  clearTrouble,
  noteTrouble,
  openAccountSecret,
  type ChannelAccount,
} from '#voices/store/channel-accounts.ts'
import { openImap, troubleOf } from './imap-connection.ts'
import { readMailAccount, type MailAccountSettings } from './mail-account.ts'
import { takeNewMail } from './read-mailbox.ts'

const firstPause = 1000
const longestPause = 60_000
/** Servers lock accounts that try a wrong password too often. */
const pauseAfterRefusal = 5 * 60_000

export interface MailboxReader {
  /** Ends the connection and whatever waits; resolves when nothing of it runs any more. */
  stop(): Promise<void>
}

/** Reads one mailbox as long as it lives: connected and idle, or waiting to try again. */
export const readMailbox = (house: HouseAccess, account: ChannelAccount): MailboxReader => {
  const ending = new AbortController()
  const settings = readMailAccount(account.settings)
  const running =
    settings?.imap === undefined || settings.imap === null
      ? Promise.resolve()
      : live({ house, account, settings, signal: ending.signal })
  return {
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

interface Life {
  readonly house: HouseAccess
  readonly account: ChannelAccount
  readonly settings: MailAccountSettings
  readonly signal: AbortSignal
}

const live = async ({ house, account, settings, signal }: Life): Promise<void> => {
  let pause = firstPause
  while (!signal.aborted) {
    try {
      await stayConnected({ house, account, settings, signal }, () => (pause = firstPause))
      // Closed without a reason, as a server does that is restarted.
    } catch (error) {
      if (signal.aborted) return
      const trouble = troubleOf(error) || 'the mail server does not answer'
      const refused = trouble.startsWith('user or password')
      await house
        .write((scope) => noteTrouble(scope, account.id, trouble))
        .catch((failure: unknown) => house.foundation.report(failure, 'mailbox'))
      pause = refused ? pauseAfterRefusal : Math.min(pause * 2, longestPause)
    }
    await wait(pause, undefined, { signal }).catch(() => undefined)
  }
}

/** Resolves when the connection has closed; throws why it could not be opened or used. */
const stayConnected = async (
  { house, account, settings, signal }: Life,
  onWorking: () => void,
): Promise<void> => {
  if (settings.imap === null) return
  const { foundation } = house
  const { imapPassword = '' } = openAccountSecret(foundation.vault, house.houseId, account)
  const client = await openImap(foundation.outbound, settings.imap, imapPassword)
  const closed = new Promise<void>((resolve) => client.once('close', () => resolve()))
  const end = (): void => client.close()
  signal.addEventListener('abort', end, { once: true })
  try {
    if (signal.aborted) return
    await client.mailboxOpen(settings.mailbox, { readOnly: true })
    await house.write((scope) => clearTrouble(scope, account.id))
    onWorking()
    await takeAsItComes(client, () => takeNewMail({ client, house, accountId: account.id }), closed)
  } finally {
    signal.removeEventListener('abort', end)
    client.close()
  }
}

/** One look at a time; news during a look mean another look after it. */
const takeAsItComes = async (
  client: ImapFlow,
  look: () => Promise<number>,
  closed: Promise<void>,
): Promise<void> => {
  const news = { open: true, waiting: true, wake: (): void => undefined }
  void closed.then(() => {
    news.open = false
    news.wake()
  })
  client.on('exists', () => {
    news.waiting = true
    news.wake()
  })
  while (news.open) {
    if (news.waiting) {
      news.waiting = false
      await look()
      continue
    }
    await new Promise<void>((resolve) => {
      news.wake = resolve
    })
  }
}
