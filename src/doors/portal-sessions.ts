import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Database, Transaction } from '#platform/database/database.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { hashSecret } from '#platform/secrets.ts'

/** A client who came in by a link or a code: proven, and scoped to themselves (or to one order). */
export interface ProvenClient {
  readonly houseId: string
  readonly houseName: string
  readonly clientId: string
  readonly orderId: string | null
  readonly language: Language
  readonly linkId: string
}

const cookieName = 'heure-bleue-portal'
export const portalSessionHours = 12

export const findPortalSession = (
  database: Database,
  context: Context,
  now: Date,
): Promise<ProvenClient | undefined> => {
  const token = getCookie(context, cookieName)
  return token === undefined
    ? Promise.resolve(undefined)
    : findByToken(database, { token, purpose: 'session', now })
}

interface PortalToken {
  readonly token: string
  readonly purpose: 'link' | 'session'
  readonly now: Date
}

/** A link from slip or mail, or the session it was exchanged for. The hash opens its own row and no other. */
export const findByToken = async (
  database: Database,
  { token, purpose, now }: PortalToken,
): Promise<ProvenClient | undefined> => {
  if (token.length > 64) return undefined
  const hash = hashSecret(token)
  return database.read({ 'app.portal_hash': hash.toString('hex') }, async (trx) => {
    const link = await trx
      .selectFrom('portal_links')
      .select(['house_id', 'id', 'client_id', 'order_id'])
      .where('token_hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('expires_at', '>', now)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (link === undefined) return undefined
    const client = await findClient(trx, link.house_id, link.client_id)
    if (client === undefined) return undefined
    return {
      houseId: link.house_id,
      clientId: link.client_id,
      orderId: link.order_id,
      linkId: link.id,
      ...client,
    }
  })
}

const findClient = async (
  trx: Transaction,
  houseId: string,
  clientId: string,
): Promise<{ language: Language; houseName: string } | undefined> => {
  await sql`select set_config('app.house_id', ${houseId}, true)`.execute(trx)
  const client = await trx
    .selectFrom('clients')
    .innerJoin('houses', 'houses.id', 'clients.house_id')
    .select(['clients.language', 'houses.name'])
    .where('clients.house_id', '=', houseId)
    .where('clients.id', '=', clientId)
    .where('clients.erased_at', 'is', null)
    .executeTakeFirst()
  return client !== undefined && isLanguage(client.language)
    ? { language: client.language, houseName: client.name }
    : undefined
}

// Lax, not Strict: the client arrives from a mail, and the redirect after the link must carry the cookie.
export const setPortalCookie = (context: Context, token: string, secure: boolean): void =>
  setCookie(context, cookieName, token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/portal',
    maxAge: portalSessionHours * 3600,
  })
