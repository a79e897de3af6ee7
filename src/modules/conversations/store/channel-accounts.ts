import type { StaffScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import type { Vault } from '#platform/vault.ts'
import { readMailAccount, type MailAccountSettings } from '#voices/channels/imap/mail-account.ts'
import {
  findAccount,
  openAccountSecret,
  sealAccountSecret,
  type ChannelAccount,
} from '#voices/store/channel-accounts.ts'

export interface MailAccountDetails {
  readonly name: string
  readonly address: string
  readonly siteId: string | null
  readonly enabled: boolean
  readonly settings: MailAccountSettings
  /** Empty ones keep what was there. */
  readonly passwords: { readonly imapPassword: string; readonly smtpPassword: string }
}

const isTaken = async (scope: StaffScope, address: string, except: string | null): Promise<boolean> => {
  const row = await scope.trx
    .selectFrom('channel_accounts')
    .select('id')
    .where('house_id', '=', scope.houseId)
    .where('channel', '=', 'mail')
    .where('address', '=', address)
    .executeTakeFirst()
  return row !== undefined && row.id !== except
}

export const addMailAccount = async (
  scope: StaffScope,
  vault: Vault,
  details: MailAccountDetails,
): Promise<{ id: string; version: number } | Refusal> => {
  if (await isTaken(scope, details.address, null))
    return refuse('channels.address-taken', { field: 'address' })
  const accountId = newId()
  await scope.trx
    .insertInto('channel_accounts')
    .values({
      house_id: scope.houseId,
      id: accountId,
      channel: 'mail',
      site_id: details.siteId,
      name: details.name,
      address: details.address,
      settings: JSON.stringify(details.settings),
      sealed_secret: sealAccountSecret(vault, { houseId: scope.houseId, accountId }, details.passwords),
      enabled: details.enabled,
      created_at: scope.now,
    })
    .execute()
  scope.record({
    kind: 'channel-account-added',
    site: details.siteId,
    payload: { accountId, channel: 'mail', address: details.address },
  })
  return { id: accountId, version: 1 }
}

export const changeMailAccount = async (
  scope: StaffScope,
  vault: Vault,
  change: MailAccountDetails & { readonly id: string; readonly version: number },
): Promise<{ id: string; version: number } | Refusal> => {
  const account = await findAccount(scope, change.id)
  if (account === undefined || account.channel !== 'mail') return notFound()
  if (await isTaken(scope, change.address, change.id))
    return refuse('channels.address-taken', { field: 'address' })
  const kept = keptPasswords(vault, scope.houseId, { account, settings: change.settings })
  const passwords = {
    imapPassword: change.passwords.imapPassword || kept.imapPassword,
    smtpPassword: change.passwords.smtpPassword || kept.smtpPassword,
  }
  const updated = await scope.trx
    .updateTable('channel_accounts')
    .set((expression) => ({
      site_id: change.siteId,
      name: change.name,
      address: change.address,
      settings: JSON.stringify(change.settings),
      sealed_secret: sealAccountSecret(vault, { houseId: scope.houseId, accountId: change.id }, passwords),
      enabled: change.enabled,
      // What troubled the old settings says nothing about the new ones.
      trouble: '',
      trouble_since: null,
      version: expression('version', '+', 1),
    }))
    .where('house_id', '=', scope.houseId)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .returning('version')
    .executeTakeFirst()
  if (updated === undefined) return refuse('common.changed-meanwhile')
  scope.record({
    kind: 'channel-account-changed',
    site: change.siteId,
    payload: { accountId: change.id, channel: 'mail', changed: whatChanged(account, change) },
  })
  return { id: change.id, version: updated.version }
}

const whatChanged = (
  before: {
    readonly name: string
    readonly address: string
    readonly siteId: string | null
    readonly enabled: boolean
    readonly settings: unknown
  },
  after: MailAccountDetails,
): string[] => [
  ...(['name', 'address', 'siteId', 'enabled'] as const).filter((field) => before[field] !== after[field]),
  ...(JSON.stringify(before.settings) === JSON.stringify(after.settings) ? [] : ['settings']),
  ...(after.passwords.imapPassword + after.passwords.smtpPassword === '' ? [] : ['password']),
]

/**
 * The passwords that may be used with these settings. A kept password goes only to the server it was typed for: otherwise
 * whoever may change the host could have it sent to a server of their own.
 */
export const keptPasswords = (
  vault: Vault,
  houseId: string,
  of: {
    readonly account: Pick<ChannelAccount, 'id' | 'sealedSecret' | 'settings'>
    readonly settings: Pick<MailAccountSettings, 'imap' | 'smtp'>
  },
): { imapPassword: string; smtpPassword: string } => {
  const before = readMailAccount(of.account.settings)
  const kept = openAccountSecret(vault, houseId, of.account)
  const isSame = (half: 'imap' | 'smtp'): boolean =>
    before?.[half]?.host === of.settings[half]?.host && before?.[half]?.port === of.settings[half]?.port
  return {
    imapPassword: isSame('imap') ? (kept['imapPassword'] ?? '') : '',
    smtpPassword: isSame('smtp') ? (kept['smtpPassword'] ?? '') : '',
  }
}
