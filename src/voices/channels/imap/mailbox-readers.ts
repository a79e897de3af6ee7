import { setTimeout as wait } from 'node:timers/promises'
import { listHouses, openHouse, type Foundation } from '#doors/house.ts'
import { listAccounts } from '#voices/store/channel-accounts.ts'
import { readMailbox, type MailboxReader } from './mailbox-reader.ts'

/** How soon a new or changed account is taken up. */
const lookEvery = 3000

/** A reader for every mail account of every house, begun and ended as accounts come, change and go. */
export const startMailboxReaders = (foundation: Foundation): MailboxReader => {
  const ending = new AbortController()
  const readers = new Map<string, { readonly version: number; readonly reader: MailboxReader }>()
  const running = keepReaders(foundation, readers, ending.signal)
  return {
    stop: async () => {
      ending.abort()
      await running
      await Promise.all([...readers.values()].map(({ reader }) => reader.stop()))
    },
  }
}

type Readers = Map<string, { readonly version: number; readonly reader: MailboxReader }>

const keepReaders = async (foundation: Foundation, readers: Readers, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    await takeUp(foundation, readers).catch((error: unknown) => foundation.report(error, 'mailboxes'))
    await wait(lookEvery, undefined, { signal }).catch(() => undefined)
  }
}

const takeUp = async (foundation: Foundation, readers: Readers): Promise<void> => {
  const wanted = new Set<string>()
  for (const { id: houseId } of await listHouses(foundation.database)) {
    const house = openHouse(foundation, houseId)
    const accounts = await house.read((scope) => listAccounts(scope, 'mail'))
    for (const account of accounts.filter(({ enabled }) => enabled)) {
      wanted.add(account.id)
      const running = readers.get(account.id)
      if (running?.version === account.version) continue
      await running?.reader.stop()
      readers.set(account.id, { version: account.version, reader: readMailbox(house, account) })
    }
  }
  for (const [id, { reader }] of readers) {
    if (wanted.has(id)) continue
    readers.delete(id)
    await reader.stop()
  }
}
