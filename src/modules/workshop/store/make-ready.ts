import type { SharedScope } from '#doors/scope.ts'
import { findClient } from '#modules/clients/public.ts'
import { sayReadyForCollection } from '#modules/conversations/public.ts'
import { changeStage, type OrderRow } from '#modules/orders/public.ts'
import { isRefusal, refuse, type Refusal } from '#platform/refusal.ts'

/** Why the client cannot be told by mail now; null when they can. */
export type Unheard = 'no-client' | 'no-mail' | 'elsewhere'

/** A letter that says "ready for you at the boutique" while the watch lies at the workshop would not be true. */
export const whyUnheard = async (scope: SharedScope, order: OrderRow): Promise<Unheard | null> => {
  const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
  if (client === undefined) return 'no-client'
  if (client.erasedAt !== null || client.mail === '') return 'no-mail'
  return order.holder_kind === 'site' && order.holder_site_id === order.site_id ? null : 'elsewhere'
}

interface MadeReady {
  readonly order: OrderRow
  readonly messageId: string | null
}

/** Ready, and the client told where somebody says so: never by itself, never twice for one time of getting ready. */
export const makeReady = async (
  scope: SharedScope,
  order: OrderRow,
  { notify, publicUrl }: { notify: boolean; publicUrl: string },
): Promise<MadeReady | Refusal> => {
  const ready = order.stage === 'ready' ? order : await changeStage(scope, order, { to: 'ready' })
  if (isRefusal(ready)) return ready
  if (!notify) return { order: ready, messageId: null }
  const unheard = await whyUnheard(scope, ready)
  if (unheard !== null) return refuse(`workshop.refusal.${unheard}`, { field: 'notify' })
  const cause = `${ready.id}:${ready.ready_at?.toISOString() ?? ''}`
  return { order: ready, messageId: await sayReadyForCollection(scope, { order: ready, publicUrl, cause }) }
}
