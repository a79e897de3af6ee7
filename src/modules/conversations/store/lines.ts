import type { z } from 'zod'
import type { StaffScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, notFound, refuse, type Refusal } from '#platform/refusal.ts'
import type { Vault } from '#platform/vault.ts'
import { chatSettings } from '#voices/channels/chat/chat-settings.ts'
import { smsSettings } from '#voices/channels/sms/sms-settings.ts'
import { telegramSettings } from '#voices/channels/telegram/telegram-settings.ts'
import { whatsappSettings } from '#voices/channels/whatsapp/whatsapp-settings.ts'
import { findAccount, openAccountSecret, sealAccountSecret } from '#voices/store/channel-accounts.ts'

/** Channels with one form each: what may be said of an account in the open, and what is sealed. */
export const lineChannels = {
  sms: { settings: smsSettings, secrets: ['token', 'webhookSecret'] },
  whatsapp: { settings: whatsappSettings, secrets: ['accessToken', 'appSecret', 'verifyToken'] },
  telegram: { settings: telegramSettings, secrets: ['botToken', 'secretToken'] },
  chat: { settings: chatSettings, secrets: [] },
} as const satisfies Record<string, { settings: z.ZodType; secrets: readonly string[] }>

export type LineChannel = keyof typeof lineChannels

export const isLineChannel = (name: string): name is LineChannel => Object.hasOwn(lineChannels, name)

export interface LineDetails {
  readonly name: string
  readonly address: string
  readonly siteId: string | null
  readonly enabled: boolean
  readonly settings: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, string>>
}

export const addLine = async (
  scope: StaffScope,
  vault: Vault,
  line: LineDetails & { readonly channel: LineChannel },
): Promise<{ id: string } | Refusal> => {
  const settings = readSettings(line.channel, line.settings)
  if (isRefusal(settings)) return settings
  const id = newId()
  const of = { houseId: scope.houseId, accountId: id }
  const row = await scope.trx
    .insertInto('channel_accounts')
    .values({
      house_id: scope.houseId,
      id,
      channel: line.channel,
      name: line.name,
      address: line.address,
      site_id: line.siteId,
      enabled: line.enabled,
      settings: JSON.stringify(settings),
      sealed_secret: sealAccountSecret(vault, of, knownSecrets(line.channel, line.secrets)),
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.columns(['house_id', 'channel', 'address']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse('conversations.lines.address-taken', { field: 'address' })
  const payload = { accountId: id, channel: line.channel, address: line.address }
  scope.record({ kind: 'channel-account-added', site: line.siteId, payload })
  return { id }
}

export const changeLine = async (
  scope: StaffScope,
  vault: Vault,
  line: LineDetails & { readonly id: string; readonly version: number },
): Promise<{ version: number } | Refusal> => {
  const account = await findAccount(scope, line.id)
  if (account === undefined || !isLineChannel(account.channel)) return notFound()
  const settings = readSettings(account.channel, line.settings)
  if (isRefusal(settings)) return settings
  const given = Object.fromEntries(Object.entries(line.secrets).filter(([, secret]) => secret !== ''))
  const secrets = {
    ...openAccountSecret(vault, scope.houseId, account),
    ...knownSecrets(account.channel, given),
  }
  const row = await scope.trx
    .updateTable('channel_accounts')
    .set((expression) => ({
      name: line.name,
      address: line.address,
      site_id: line.siteId,
      enabled: line.enabled,
      settings: JSON.stringify(settings),
      sealed_secret: sealAccountSecret(vault, { houseId: scope.houseId, accountId: line.id }, secrets),
      // What troubled the old settings says nothing about the new ones.
      trouble: '',
      trouble_since: null,
      version: expression('version', '+', 1),
    }))
    .where('house_id', '=', scope.houseId)
    .where('id', '=', line.id)
    .where('version', '=', line.version)
    .returning('version')
    .executeTakeFirst()
  if (row === undefined) return refuse('common.changed-meanwhile')
  const changed = ['settings', ...Object.keys(given)]
  scope.record({
    kind: 'channel-account-changed',
    site: line.siteId,
    payload: { accountId: line.id, channel: account.channel, changed },
  })
  return { version: row.version }
}

const readSettings = (channel: LineChannel, given: unknown): Record<string, unknown> | Refusal => {
  const read = lineChannels[channel].settings.safeParse(given)
  if (read.success) return { ...read.data }
  const field = read.error.issues[0]?.path.join('.') ?? ''
  return refuse('common.field-invalid', { status: 422, values: { field }, field })
}

const knownSecrets = (
  channel: LineChannel,
  given: Readonly<Record<string, string>>,
): Record<string, string> => {
  const names: readonly string[] = lineChannels[channel].secrets
  return Object.fromEntries(
    Object.entries(given).filter(([name, secret]) => names.includes(name) && secret !== ''),
  )
}
