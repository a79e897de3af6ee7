import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Rows } from '#database/rows.ts'
import type { SharedScope } from '#doors/scope.ts'
import type { Vault } from '#platform/vault.ts'
import type { IntakeChannel } from '../intake/understood.ts'

/** A mailbox, a number, a bot: where the outside reaches the house and the house speaks from. */
export interface ChannelAccount {
  readonly id: string
  readonly channel: IntakeChannel
  /** Null: the whole house's. */
  readonly siteId: string | null
  readonly name: string
  readonly address: string
  /** Read by the channel's own schema. */
  readonly settings: unknown
  readonly sealedSecret: Uint8Array
  readonly enabled: boolean
  readonly cursor: unknown
  readonly trouble: string
  readonly troubleSince: Date | null
  readonly seenAt: Date | null
  readonly version: number
}

const asAccount = (row: Selectable<Rows['channel_accounts']>): ChannelAccount => ({
  id: row.id,
  channel: row.channel,
  siteId: row.site_id,
  name: row.name,
  address: row.address,
  settings: row.settings,
  sealedSecret: row.sealed_secret,
  enabled: row.enabled,
  cursor: row.cursor,
  trouble: row.trouble,
  troubleSince: row.trouble_since,
  seenAt: row.seen_at,
  version: row.version,
})

export const listAccounts = async (
  scope: SharedScope,
  channel?: IntakeChannel,
): Promise<ChannelAccount[]> => {
  const query = scope.trx
    .selectFrom('channel_accounts')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .orderBy('name')
    .orderBy('id')
  const rows = await (channel === undefined ? query : query.where('channel', '=', channel)).execute()
  return rows.map(asAccount)
}

export const findAccount = async (scope: SharedScope, id: string): Promise<ChannelAccount | undefined> => {
  const row = await scope.trx
    .selectFrom('channel_accounts')
    .selectAll()
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : asAccount(row)
}

/** Whose words leave through which account: the site's own, else the house's, else none (the configured way). */
export const accountOfSite = async (
  scope: SharedScope,
  channel: IntakeChannel,
  siteId: string | null,
): Promise<ChannelAccount | undefined> => {
  const accounts = (await listAccounts(scope, channel)).filter(({ enabled }) => enabled)
  return (
    accounts.find((account) => account.siteId !== null && account.siteId === siteId) ??
    accounts.find((account) => account.siteId === null)
  )
}

/** Trouble begins once and lasts until something works again. */
export const noteTrouble = async (scope: SharedScope, id: string, trouble: string): Promise<void> => {
  await scope.trx
    .updateTable('channel_accounts')
    .set((expression) => ({
      trouble: trouble.slice(0, 500),
      trouble_since: expression.fn.coalesce('trouble_since', expression.val(scope.now)),
    }))
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .execute()
}

/** It works again. `of` names the half that does: letters that leave prove nothing about reading. */
export const clearTrouble = async (
  scope: SharedScope,
  id: string,
  of: 'in' | 'out' = 'in',
): Promise<void> => {
  await scope.trx
    .updateTable('channel_accounts')
    .set({ trouble: '', trouble_since: null })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .where('trouble', of === 'out' ? 'like' : 'not like', `${outTrouble}%`)
    .execute()
}

/** Begins the words of trouble on the way out. */
export const outTrouble = 'SMTP: '

export const keepCursor = async (
  scope: SharedScope,
  id: string,
  cursor: Record<string, string | number>,
): Promise<void> => {
  await scope.trx
    .updateTable('channel_accounts')
    .set({ cursor: JSON.stringify(cursor), seen_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('id', '=', id)
    .execute()
}

const secretShape = z.record(z.string(), z.string())
const purposeOf = (houseId: string, accountId: string): string => `channel-account/${houseId}/${accountId}`

/** Passwords and tokens of an account by name; they are seen by its channel and by no screen. */
export const sealAccountSecret = (
  vault: Vault,
  of: { readonly houseId: string; readonly accountId: string },
  secret: Readonly<Record<string, string>>,
): Uint8Array => vault.seal(JSON.stringify(secret), purposeOf(of.houseId, of.accountId))

export const openAccountSecret = (
  vault: Vault,
  houseId: string,
  account: Pick<ChannelAccount, 'id' | 'sealedSecret'>,
): Readonly<Record<string, string>> => {
  const text = vault.open(account.sealedSecret, purposeOf(houseId, account.id))
  if (text === undefined) return {}
  const read = secretShape.safeParse(JSON.parse(text))
  return read.success ? read.data : {}
}
