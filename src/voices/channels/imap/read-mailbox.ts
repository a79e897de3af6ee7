import type { FetchMessageObject, ImapFlow } from 'imapflow'
import { z } from 'zod'
import type { HouseAccess } from '#doors/house.ts'
import { takeIn } from '#voices/intake/arrival.ts'
import { largestMail } from '#voices/intake/mail/bound-headers.ts'
import { mailKey } from '#voices/intake/mail/mail-key.ts'
import { settleArrival } from '#voices/store/arrivals.ts'
import { findAccount, keepCursor } from '#voices/store/channel-accounts.ts'

const cursorShape = z.object({ uidValidity: z.string(), uid: z.number() })
type Cursor = z.infer<typeof cursorShape>

/** Of a mail too large to take whole, so much: enough to see who wrote and to look for it in the mailbox. */
const headOfLarge = 100_000
const dayMilliseconds = 86_400_000

export interface Mailbox {
  readonly client: ImapFlow
  readonly house: HouseAccess
  readonly accountId: string
}

/**
 * Takes what came since the last look. The mailbox is opened for reading only: nothing in it is changed, marked or moved. Each
 * mail is stored raw together with the new place of the cursor; a crash between two mails repeats none and loses none.
 */
export const takeNewMail = async ({ client, house, accountId }: Mailbox): Promise<number> => {
  const account = await house.read((scope) => findAccount(scope, accountId))
  if (account === undefined || client.mailbox === false) return 0
  const uidValidity = String(client.mailbox.uidValidity)
  const known = cursorShape.safeParse(account.cursor)
  if (!known.success) {
    // A new account begins now: years of old mail are not news to anybody.
    const begin = { uidValidity, uid: client.mailbox.uidNext - 1 }
    await house.write((scope) => keepCursor(scope, accountId, begin))
    return 0
  }
  const renumbered = known.data.uidValidity !== uidValidity
  const since = new Date((account.seenAt ?? house.foundation.clock.now()).getTime() - 2 * dayMilliseconds)
  const uids = renumbered
    ? (await client.search({ since }, { uid: true })) || []
    : await uidsAfter(client, known.data.uid)
  let cursor: Cursor = renumbered ? { uidValidity, uid: 0 } : known.data
  for (const uid of uids.sort((left, right) => left - right)) {
    cursor = { uidValidity, uid }
    await takeOne({ client, house, accountId }, cursor)
  }
  return uids.length
}

const uidsAfter = async (client: ImapFlow, uid: number): Promise<number[]> => {
  const uids: number[] = []
  // "n:*" always names the last mail, also when it is older.
  for await (const message of client.fetch(`${uid + 1}:*`, { uid: true }, { uid: true }))
    if (message.uid > uid) uids.push(message.uid)
  return uids
}

const sizeOf = (look: FetchMessageObject | false | undefined): number => (look ? (look.size ?? 0) : 0)

const takeOne = async ({ client, house, accountId }: Mailbox, cursor: Cursor): Promise<void> => {
  const look = await client.fetchOne(String(cursor.uid), { size: true }, { uid: true })
  const isLarge = sizeOf(look) > largestMail
  const message = await client.fetchOne(
    String(cursor.uid),
    { source: isLarge ? { maxLength: headOfLarge } : true },
    { uid: true },
  )
  const raw = message ? message.source : undefined
  await house.write(async (scope) => {
    await keepCursor(scope, accountId, cursor)
    // Gone between two looks: somebody moved it away in their mail program.
    if (raw === undefined) return
    const arrived = {
      accountId,
      channel: 'mail' as const,
      externalKey: mailKey(raw),
      raw,
      arrivedAt: scope.now,
    }
    const id = await takeIn(scope, arrived)
    if (id !== null && isLarge)
      await settleArrival(scope, id, {
        state: 'set_aside',
        failure: 'larger than 25 MB: it lies whole in the mailbox',
      })
  })
}
