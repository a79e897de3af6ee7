import { z } from 'zod'
import type { SharedScope } from '#doors/scope.ts'
import { listAccounts } from '#voices/store/channel-accounts.ts'

const settings = z.looseObject({
  templates: z
    .array(z.object({ name: z.string(), language: z.string(), text: z.string() }))
    .default([])
    .catch([]),
})

/** Words WhatsApp has approved for the house, as its account's settings name them. */
export const approvedTemplates = async (scope: SharedScope) => {
  const accounts = (await listAccounts(scope, 'whatsapp')).filter(({ enabled }) => enabled)
  return accounts.flatMap((account) => {
    const read = settings.safeParse(account.settings)
    return read.success ? read.data.templates : []
  })
}
