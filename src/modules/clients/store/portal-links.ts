import type { SharedScope } from '#doors/scope.ts'
import { newId } from '#platform/identifier.ts'
import { notFound, type Refusal } from '#platform/refusal.ts'
import { hashSecret, newSecret } from '#platform/secrets.ts'

/** As long as a house may have to keep an unclaimed watch, and a little more: a slip must not go dead in a drawer. */
const linkDays = 400

export interface LinkWish {
  readonly clientId: string
  /** The link then opens this order only. */
  readonly orderId?: string | undefined
}

/**
 * A new way in for one client; the token is the only place where the secret stands, the house keeps its hash. Every mail
 * and slip gets its own, so that one that went astray is revoked without killing the others.
 */
export const issuePortalLink = async (scope: SharedScope, wish: LinkWish): Promise<string> => {
  const { token, kept } = newPortalLink(scope, wish)
  await kept
  return token
}

/** The same for whoever has more to write meanwhile: the token at once, and the promise of its row. */
export const newPortalLink = (scope: SharedScope, wish: LinkWish): { token: string; kept: Promise<void> } => {
  const token = newSecret()
  return { token, kept: keepPortalLink(scope, wish, token) }
}

const keepPortalLink = async (scope: SharedScope, wish: LinkWish, token: string): Promise<void> => {
  const id = newId()
  const until = new Date(scope.now.getTime() + linkDays * 86_400_000)
  // Before the answer comes: a fact stands where its cause was asked for, whoever else is writing meanwhile.
  scope.record({
    kind: 'portal-link-issued',
    client: wish.clientId,
    order: wish.orderId ?? null,
    payload: { linkId: id, until: until.toISOString() },
  })
  await scope.trx
    .insertInto('portal_links')
    .values({
      house_id: scope.houseId,
      id,
      client_id: wish.clientId,
      order_id: wish.orderId ?? null,
      token_hash: hashSecret(token),
      purpose: 'link',
      created_at: scope.now,
      expires_at: until,
    })
    .execute()
}

export const revokePortalLink = async (
  scope: SharedScope,
  link: { clientId: string; linkId: string },
): Promise<undefined | Refusal> => {
  const revoked = await scope.trx
    .updateTable('portal_links')
    .set({ revoked_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', link.clientId)
    .where('id', '=', link.linkId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (revoked.numUpdatedRows === 0n) return notFound()
  // Whoever is inside by one of this client's links goes out with it: sessions are few, a lost phone is worse.
  await revokeSessions(scope, link.clientId)
  scope.record({ kind: 'portal-link-revoked', client: link.clientId, payload: { linkId: link.linkId } })
  return undefined
}

const revokeSessions = async (scope: SharedScope, clientId: string): Promise<void> => {
  await scope.trx
    .updateTable('portal_links')
    .set({ revoked_at: scope.now })
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .where('purpose', '=', 'session')
    .where('revoked_at', 'is', null)
    .execute()
}

export interface PortalLink {
  readonly id: string
  readonly orderId: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

/** Links that still open the door, newest first. */
export const listPortalLinks = async (scope: SharedScope, clientId: string): Promise<PortalLink[]> => {
  const rows = await scope.trx
    .selectFrom('portal_links')
    .select(['id', 'order_id', 'created_at', 'expires_at', 'used_at'])
    .where('house_id', '=', scope.houseId)
    .where('client_id', '=', clientId)
    .where('purpose', '=', 'link')
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', scope.now)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    orderId: row.order_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  }))
}
