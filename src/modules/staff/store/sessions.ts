import type { Database, Transaction } from '#platform/database/database.ts'
import type { HouseScope } from '#doors/scope.ts'
import { sessionDays } from '#doors/staff-sessions.ts'
import { hashSecret, newSecret } from '#platform/secrets.ts'

export interface Membership {
  readonly houseId: string
  readonly houseName: string
  readonly staffId: string
}

/** The houses an account may enter, before one is chosen. Joins `houses`: the person reads names, not ids. */
export const listMemberships = (database: Database, accountId: string): Promise<Membership[]> =>
  database.read({ 'app.account_id': accountId, 'app.purpose': 'house-list' }, (trx: Transaction) =>
    trx
      .selectFrom('staff')
      .innerJoin('houses', 'houses.id', 'staff.house_id')
      .select(['staff.house_id as houseId', 'houses.name as houseName', 'staff.id as staffId'])
      .where('staff.account_id', '=', accountId)
      .where('staff.is_active', '=', true)
      .orderBy('houses.name')
      .orderBy('houses.id')
      .execute(),
  )

interface NewSession {
  readonly staffId: string
  readonly accountId: string
  readonly userAgent: string
  /** The session this browser came with: it ends, so that a planted cookie never becomes a signed-in one. */
  readonly replaces: Uint8Array | null
}

/** Answers the token, which is kept nowhere: the row holds its hash. */
export const insertSession = async (scope: HouseScope, session: NewSession): Promise<string> => {
  const token = newSecret()
  await scope.trx
    .deleteFrom('sessions')
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', session.staffId)
    .where('expires_at', '<', scope.now)
    .execute()
  if (session.replaces !== null) await deleteSession(scope, session.replaces)
  await scope.trx
    .insertInto('sessions')
    .values({
      token_hash: hashSecret(token),
      house_id: scope.houseId,
      staff_id: session.staffId,
      account_id: session.accountId,
      created_at: scope.now,
      expires_at: new Date(scope.now.getTime() + sessionDays * 86_400_000),
      seen_at: scope.now,
      user_agent: session.userAgent.slice(0, 300),
    })
    .execute()
  return token
}

export const deleteSession = async (scope: HouseScope, tokenHash: Uint8Array): Promise<void> => {
  await scope.trx
    .deleteFrom('sessions')
    .where('house_id', '=', scope.houseId)
    .where('token_hash', '=', tokenHash)
    .execute()
}

/** All of a person's sessions in this house, or all but the one they work in now. */
export const deleteSessionsOf = async (
  scope: HouseScope,
  staffId: string,
  except: Uint8Array | null = null,
): Promise<void> => {
  let sessions = scope.trx
    .deleteFrom('sessions')
    .where('house_id', '=', scope.houseId)
    .where('staff_id', '=', staffId)
  if (except !== null) sessions = sessions.where('token_hash', '<>', Buffer.from(except))
  await sessions.execute()
}
