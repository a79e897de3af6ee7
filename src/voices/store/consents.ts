import type { SharedScope } from '#doors/scope.ts'
import type { Purpose } from '../purposes.ts'
import type { ChannelName } from '../channel-names.ts'

export interface Consent {
  readonly purpose: string
  readonly channel: string
  readonly granted: boolean
  readonly proof: string
  readonly changedAt: Date
}

export interface ConsentChange {
  readonly purpose: Extract<Purpose, 'survey' | 'care' | 'commercial'>
  readonly channel: ChannelName
  readonly granted: boolean
  /** What shows that it was said: the slip signed, the call, the press on the page. */
  readonly proof: string
}

/** Whose word it is, and who wrote it down; nobody did where the client pressed it on their own page. */
export interface Speaker {
  readonly clientId: string
  readonly by: string | null
}

/** The standing word on every purpose and channel that was ever spoken of. */
export const listConsents = async (scope: SharedScope, clientId: string): Promise<Consent[]> => {
  const rows = await scope.trx
    .selectFrom('consents')
    .distinctOn(['purpose', 'channel'])
    .select(['purpose', 'channel', 'granted', 'proof', 'changed_at'])
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .orderBy('purpose')
    .orderBy('channel')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ changed_at, ...row }) => ({ ...row, changedAt: changed_at }))
}

/** A new version follows; what was said before stays. Messages that wait already are held to it when they are about to leave. */
export const changeConsent = async (
  scope: SharedScope,
  { clientId, by }: Speaker,
  change: ConsentChange,
): Promise<number> => {
  const last = await scope.trx
    .selectFrom('consents')
    .select('version')
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .where('purpose', '=', change.purpose)
    .where('channel', '=', change.channel)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  await scope.trx
    .insertInto('consents')
    .values({
      house_id: scope.houseId,
      client_id: clientId,
      version,
      changed_by: by,
      changed_at: scope.now,
      ...change,
    })
    .execute()
  scope.record({ kind: 'consent-changed', client: clientId, payload: { ...change } })
  return version
}
