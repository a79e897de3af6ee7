import type { Context } from 'hono'
import { getCookie, setCookie, deleteCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { Database, Transaction } from '#platform/database/database.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import { hashSecret } from '#platform/secrets.ts'
import { isRole } from './roles.ts'
import type { StaffMember } from './roles.ts'

export interface SignedIn {
  readonly houseId: string
  readonly accountId: string
  readonly staff: StaffMember
  readonly sessionHash: Uint8Array
  /** A one-time password opened the door, which somebody else has read: nothing opens before the person chose their own. */
  readonly mustChangePassword: boolean
}

export interface StaffSessions {
  find(context: Context): Promise<SignedIn | undefined>
  /** At sign-out: this server trusts the session no second longer. */
  forget(signedIn: SignedIn): void
}

export const staffCookieName = 'heure-bleue-staff'
/** Idle this long, a session ends; used, it is prolonged. */
export const sessionDays = 14
// A signed-in person costs one look-up a second at most; a disabled one is out within that second (bar X14).
const trustMilliseconds = 800

export const staffSessions = (database: Database, clock: Clock): StaffSessions => {
  const trusted = new Map<string, Trust>()
  return {
    find: async (context) => {
      const token = getCookie(context, staffCookieName)
      if (token === undefined || token.length > 64) return undefined
      const now = clock.now()
      const known = trusted.get(token)
      if (known !== undefined && isFresh(known, now)) return known.signedIn
      trusted.delete(token)
      const signedIn = await findSession(database, hashSecret(token), now)
      if (signedIn === undefined) return undefined
      // Not trusted without asking: the moment the password is chosen, the next request must pass.
      if (signedIn.mustChangePassword) return signedIn
      if (trusted.size > 5000) trusted.clear()
      trusted.set(token, { foundAt: performance.now(), clockThen: now.getTime(), signedIn })
      return signedIn
    },
    forget: ({ sessionHash }) => {
      for (const [token, known] of trusted)
        if (Buffer.compare(known.signedIn.sessionHash, sessionHash) === 0) trusted.delete(token)
    },
  }
}

interface Trust {
  readonly foundAt: number
  readonly clockThen: number
  readonly signedIn: SignedIn
}

// Both clocks must agree: one that is set forward ends sessions at once, one that stands still ends trust all the same.
const isFresh = ({ foundAt, clockThen }: Trust, now: Date): boolean =>
  performance.now() - foundAt < trustMilliseconds && Math.abs(now.getTime() - clockThen) < trustMilliseconds

const findSession = (database: Database, hash: Uint8Array, now: Date): Promise<SignedIn | undefined> =>
  database.transaction({ 'app.session_hash': Buffer.from(hash).toString('hex') }, async (trx) => {
    const session = await trx
      .selectFrom('sessions')
      .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
      .select(['house_id', 'account_id', 'seen_at', 'password_expires_at'])
      .where('token_hash', '=', hash)
      .where('expires_at', '>', now)
      .executeTakeFirst()
    if (session === undefined) return undefined
    const staff = await findMember(trx, { accountId: session.account_id, houseId: session.house_id })
    // After the member: only then is the house set, and row security lets nobody write a session without one.
    if (now.getTime() - session.seen_at.getTime() > 3_600_000) await prolong(trx, hash, now)
    return staff === undefined
      ? undefined
      : {
          houseId: session.house_id,
          accountId: session.account_id,
          staff,
          sessionHash: hash,
          mustChangePassword: session.password_expires_at !== null,
        }
  })

const prolong = async (trx: Transaction, hash: Uint8Array, now: Date): Promise<void> => {
  await trx
    .updateTable('sessions')
    .set({ seen_at: now, expires_at: new Date(now.getTime() + sessionDays * 86_400_000) })
    .where('token_hash', '=', hash)
    .execute()
}

const findMember = async (
  trx: Transaction,
  { accountId, houseId }: { accountId: string; houseId: string },
): Promise<StaffMember | undefined> => {
  await sql`select set_config('app.house_id', ${houseId}, true)`.execute(trx)
  const row = await trx
    .selectFrom('staff')
    .select((expression) => [
      'id',
      'name',
      'role',
      'language',
      expression
        .selectFrom('staff_sites')
        .select(sql<string[]>`coalesce(array_agg(staff_sites.site_id::text), '{}')`.as('sites'))
        .whereRef('staff_sites.house_id', '=', 'staff.house_id')
        .whereRef('staff_sites.staff_id', '=', 'staff.id')
        .as('site_ids'),
    ])
    .where('house_id', '=', houseId)
    .where('account_id', '=', accountId)
    .where('is_active', '=', true)
    .executeTakeFirst()
  if (row === undefined || !isRole(row.role) || !isLanguage(row.language)) return undefined
  return { id: row.id, name: row.name, role: row.role, language: row.language, siteIds: row.site_ids ?? [] }
}

/** The hash of whatever session cookie this browser shows, valid or not. */
export const tokenHashOf = (context: Context): Uint8Array | undefined => {
  const token = getCookie(context, staffCookieName)
  return token === undefined || token.length > 64 ? undefined : hashSecret(token)
}

export const setSessionCookie = (context: Context, token: string, secure: boolean): void =>
  setCookie(context, staffCookieName, token, {
    httpOnly: true,
    sameSite: 'Strict',
    secure,
    path: '/',
    maxAge: sessionDays * 86_400,
  })

export const clearSessionCookie = (context: Context): void =>
  void deleteCookie(context, staffCookieName, { path: '/' })
