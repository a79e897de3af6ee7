import { refuse, type Refusal } from '#platform/refusal.ts'
import type { WaitReason } from './stages.ts'

export const holderKinds = ['site', 'courier', 'partner', 'client'] as const

export type HolderKind = (typeof holderKinds)[number]

/** One hand-over: who has the watch from now on, and who signed for it. */
export interface CustodyMove {
  readonly toKind: HolderKind
  /** Empty for the client: their name belongs to their own row, where erasure finds it. */
  readonly toName: string
  readonly toSiteId?: string | undefined
  /** The name of the person who took it. */
  readonly signedBy: string
  readonly signatureFileId?: string | undefined
  readonly tracking?: string | undefined
}

export interface Holder {
  readonly holder_kind: string
  readonly holder_site_id: string | null
  readonly holder_name: string
}

/** Why this hand-over cannot be: nobody signed, or the watch is there already. */
export const forbidsMove = (holder: Holder, move: CustodyMove): Refusal | undefined => {
  if (move.signedBy.trim() === '') return refuse('orders.custody-unsigned', { field: 'signedBy' })
  if (move.toKind === 'site' && move.toSiteId === undefined)
    return refuse('orders.custody-nameless', { field: 'toSiteId' })
  if (move.toKind !== 'client' && move.toName.trim() === '')
    return refuse('orders.custody-nameless', { field: 'toName' })
  return isThereAlready(holder, move)
    ? refuse('orders.custody-there-already', { values: { holder: move.toName } })
    : undefined
}

const isThereAlready = (holder: Holder, move: CustodyMove): boolean =>
  holder.holder_kind === move.toKind &&
  (move.toKind === 'site' ? holder.holder_site_id === move.toSiteId : holder.holder_name === move.toName)

/** What the order waits for once the watch has changed hands: a watch on the road is worked on by nobody. */
export const waitingAfterMove = (
  toKind: HolderKind,
  waiting: string | null,
): WaitReason | 'nothing' | 'unchanged' => {
  const causedByMove = waiting === 'transit' || waiting === 'partner'
  if (waiting !== null && !causedByMove) return 'unchanged'
  if (toKind === 'courier') return 'transit'
  if (toKind === 'partner') return 'partner'
  return causedByMove ? 'nothing' : 'unchanged'
}
