import { z } from 'zod'
import { hidingBody, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { findSite } from '#modules/sites/public.ts'
import { notFound, refuse, type Refusal } from '#platform/refusal.ts'
import {
  findAccount,
  listAccounts,
  openAccountSecret,
  type ChannelAccount,
} from '#voices/store/channel-accounts.ts'
import { failureInWords } from '../domain/failure-in-words.ts'
import { mayKeepChannels, maySeeChannels } from '../policy.ts'
import { addLine, changeLine, isLineChannel, type LineChannel } from '../store/lines.ts'
import * as contract from './lines-contract.ts'

/** Numbers, bots and the chat: what each needs to be told, and what it tells the provider. */
export const linesApi: StaffRoute[] = [
  staffRoute(contract.listLines, maySeeChannels, async ({ scope, foundation }) => {
    const { vault, publicUrl } = foundation
    const lines = (await listAccounts(scope)).flatMap((account) => {
      const { channel } = account
      if (!isLineChannel(channel)) return []
      const secrets = openAccountSecret(vault, scope.houseId, account)
      return [
        {
          id: account.id,
          channel,
          name: account.name,
          address: account.address,
          siteId: account.siteId,
          enabled: account.enabled,
          settings: settingsShape.parse(account.settings),
          secrets: Object.keys(secrets),
          trouble: failureInWords(scope.staff.language, account.trouble),
          tell: tellOf(publicUrl, scope.houseId, { id: account.id, channel }),
          version: account.version,
          mayChange: mayKeepChannels(scope.staff, account.siteId),
        },
      ]
    })
    return { lines }
  }),

  hidingBody(
    staffRoute(
      contract.addLine,
      maySeeChannels,
      async ({ scope, foundation, body }) =>
        (await refuseSite(scope, body.siteId)) ?? addLine(scope, foundation.vault, body),
    ),
  ),

  hidingBody(
    staffRoute(contract.changeLine, maySeeChannels, async ({ scope, foundation, params, body }) => {
      const account = await findAccount(scope, params.id)
      if (account === undefined) return notFound()
      const refused = (await refuseSite(scope, account.siteId)) ?? (await refuseSite(scope, body.siteId))
      return refused ?? changeLine(scope, foundation.vault, { ...body, id: params.id })
    }),
  ),
]

const settingsShape = z.record(z.string(), z.json()).catch({})

const refuseSite = async (scope: StaffScope, siteId: string | null): Promise<Refusal | undefined> => {
  if (siteId !== null && (await findSite(scope, siteId)) === undefined) return notFound()
  return mayKeepChannels(scope.staff, siteId) ? undefined : refuse('common.not-yours', { status: 403 })
}

const tellOf = (
  publicUrl: string,
  houseId: string,
  { id, channel }: { id: ChannelAccount['id']; channel: LineChannel },
): string =>
  channel === 'chat'
    ? `<script src="${publicUrl}/chat/widget.js" data-house="${houseId}" data-account="${id}" async></script>`
    : `${publicUrl}/webhooks/${channel}/${houseId}/${id}`
