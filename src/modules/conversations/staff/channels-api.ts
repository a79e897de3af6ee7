import { anyStaff, hidingBody, staffProbe, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { findSite, listSites } from '#modules/sites/public.ts'
import type { EndpointRequest } from '#platform/http/endpoint.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import type { Vault } from '#platform/vault.ts'
import { readMailAccount } from '#voices/channels/imap/mail-account.ts'
import { probeImap, probeSmtp } from '#voices/channels/imap/probe-mail.ts'
import {
  findAccount,
  listAccounts,
  openAccountSecret,
  type ChannelAccount,
} from '#voices/store/channel-accounts.ts'
import { failureInWords } from '../domain/failure-in-words.ts'
import { mayKeepChannels, maySeeChannels } from '../policy.ts'
import { addMailAccount, changeMailAccount, keptPasswords } from '../store/channel-accounts.ts'
import * as contract from './channels-contract.ts'

/** Through which mailboxes, numbers and bots the house is reached. */
export const channelsApi: StaffRoute[] = [
  staffRoute(contract.listChannels, maySeeChannels, async ({ scope, foundation }) => {
    const sites = new Map((await listSites(scope)).map((site) => [site.id, site.name]))
    const accounts = await listAccounts(scope)
    return {
      accounts: accounts.map((account) => presentAccount(scope, foundation.vault, { account, sites })),
      mayAdd: true,
    }
  }),

  staffRoute(contract.readTroubles, anyStaff, async ({ scope }) => {
    const { siteIds } = scope.staff
    const down = (await listAccounts(scope)).filter(
      ({ enabled, trouble, siteId }) =>
        enabled && trouble !== '' && (siteId === null || siteIds.length === 0 || siteIds.includes(siteId)),
    )
    return {
      troubles: down.map(({ id, channel, name, troubleSince }) => ({
        id,
        channel,
        name,
        since: troubleSince?.toISOString() ?? null,
      })),
      maySeeWhy: maySeeChannels(scope.staff),
    }
  }),

  hidingBody(
    staffRoute(contract.addMailAccount, maySeeChannels, async ({ scope, foundation, body }) => {
      const trouble = await refuseSite(scope, body.siteId)
      return trouble ?? addMailAccount(scope, foundation.vault, detailsOf(body))
    }),
  ),

  hidingBody(
    staffRoute(contract.changeMailAccount, maySeeChannels, async ({ scope, foundation, params, body }) => {
      const account = await findAccount(scope, params.id)
      if (account === undefined) return notFound()
      const trouble = (await refuseSite(scope, account.siteId)) ?? (await refuseSite(scope, body.siteId))
      if (trouble !== undefined) return trouble
      const { version } = body
      return changeMailAccount(scope, foundation.vault, { ...detailsOf(body), id: account.id, version })
    }),
  ),

  staffProbe(contract.testMailAccount, maySeeChannels, {
    plan: async ({ scope, foundation, body }) => {
      const account = body.accountId === null ? undefined : await findAccount(scope, body.accountId)
      if (body.accountId !== null && account === undefined) return notFound()
      const trouble = account === undefined ? undefined : await refuseSite(scope, account.siteId)
      if (trouble !== undefined) return trouble
      const none = { imapPassword: '', smtpPassword: '' }
      const kept =
        account === undefined
          ? none
          : keptPasswords(foundation.vault, scope.houseId, { account, settings: body })
      return { guard: foundation.outbound, body, kept }
    },
    perform: async ({ guard, body, kept }) => ({
      imap:
        body.imap === null
          ? null
          : await probeImap(guard, body.imap, {
              password: body.imapPassword || kept.imapPassword,
              mailbox: body.mailbox,
            }),
      smtp:
        body.smtp === null ? null : await probeSmtp(guard, body.smtp, body.smtpPassword || kept.smtpPassword),
    }),
  }),
]

const refuseSite = async (scope: StaffScope, siteId: string | null): Promise<Refusal | undefined> => {
  if (siteId !== null && (await findSite(scope, siteId)) === undefined) return notFound()
  return mayKeepChannels(scope.staff, siteId) ? undefined : refuse('common.not-yours', { status: 403 })
}

type Body = EndpointRequest<typeof contract.addMailAccount>['body']

const detailsOf = (body: Body) => ({
  name: body.name,
  address: body.address,
  siteId: body.siteId,
  enabled: body.enabled,
  settings: {
    imap: body.imap,
    smtp: body.smtp,
    mailbox: body.mailbox,
    plusAddresses: body.plusAddresses,
  },
  passwords: { imapPassword: body.imapPassword, smtpPassword: body.smtpPassword },
})

const presentAccount = (
  scope: StaffScope,
  vault: Vault,
  of: { readonly account: ChannelAccount; readonly sites: ReadonlyMap<string, string> },
) => {
  const { account, sites } = of
  const settings = account.channel === 'mail' ? readMailAccount(account.settings) : undefined
  const secret = settings === undefined ? {} : openAccountSecret(vault, scope.houseId, account)
  return {
    id: account.id,
    channel: account.channel,
    name: account.name,
    address: account.address,
    siteId: account.siteId,
    siteName: sites.get(account.siteId ?? '') ?? '',
    enabled: account.enabled,
    trouble: failureInWords(scope.staff.language, account.trouble),
    troubleSince: account.troubleSince?.toISOString() ?? null,
    seenAt: account.seenAt?.toISOString() ?? null,
    version: account.version,
    mayChange: mayKeepChannels(scope.staff, account.siteId),
    mail:
      settings === undefined
        ? null
        : {
            ...settings,
            hasImapPassword: (secret['imapPassword'] ?? '') !== '',
            hasSmtpPassword: (secret['smtpPassword'] ?? '') !== '',
          },
  }
}
