import type { Transaction } from '#platform/database/database.ts'
import { newId } from '#platform/identifier.ts'
import { lockedUntil } from '../domain/lock-out.ts'

// Accounts belong to a person, not to a house, and are read before a house is known: these functions take the bare
// transaction. Nothing of the trade is reachable through them.

export interface Account {
  readonly id: string
  readonly mail: string
  readonly password_hash: string | null
  readonly password_expires_at: Date | null
  readonly totp_secret: string | null
  readonly totp_confirmed_at: Date | null
  readonly totp_last_step: number
  readonly recovery_code_hashes: string[]
  readonly failed_attempts: number
  readonly locked_until: Date | null
}

const columns = [
  'id',
  'mail',
  'password_hash',
  'password_expires_at',
  'totp_secret',
  'totp_confirmed_at',
  'totp_last_step',
  'recovery_code_hashes',
  'failed_attempts',
  'locked_until',
] as const

export const findAccountByMail = (trx: Transaction, mail: string): Promise<Account | undefined> =>
  trx.selectFrom('accounts').select(columns).where('mail', '=', mail).executeTakeFirst()

export const findAccount = (trx: Transaction, id: string): Promise<Account | undefined> =>
  trx.selectFrom('accounts').select(columns).where('id', '=', id).executeTakeFirst()

export const findAccountForUpdate = (trx: Transaction, id: string): Promise<Account | undefined> =>
  trx.selectFrom('accounts').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

interface NewAccount {
  readonly mail: string
  readonly passwordHash: string | null
  readonly passwordExpiresAt: Date | null
  readonly now: Date
}

/** One account per mail address: a person known from another house keeps theirs, password included. */
export const ensureAccount = async (
  trx: Transaction,
  account: NewAccount,
): Promise<{ id: string; wasKnown: boolean }> => {
  const mail = account.mail.toLowerCase()
  const created = await trx
    .insertInto('accounts')
    .values({
      id: newId(),
      mail,
      password_hash: account.passwordHash,
      password_expires_at: account.passwordExpiresAt,
      created_at: account.now,
    })
    .onConflict((conflict) => conflict.column('mail').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (created !== undefined) return { id: created.id, wasKnown: false }
  const known = await trx
    .selectFrom('accounts')
    .select('id')
    .where('mail', '=', mail)
    .executeTakeFirstOrThrow()
  return { id: known.id, wasKnown: true }
}

/** Counts a wrong answer. For an unknown address it runs all the same, so that both take as long. */
export const countFailure = async (trx: Transaction, mail: string, now: Date): Promise<void> => {
  const account = await trx
    .updateTable('accounts')
    .set((expression) => ({ failed_attempts: expression('failed_attempts', '+', 1) }))
    .where('mail', '=', mail)
    .returning(['id', 'failed_attempts'])
    .executeTakeFirst()
  const until = account === undefined ? null : lockedUntil(account.failed_attempts, now)
  if (account === undefined || until === null) return
  await trx
    .updateTable('accounts')
    .set({ locked_until: until, failed_attempts: 0 })
    .where('id', '=', account.id)
    .execute()
}

export const clearFailures = async (trx: Transaction, accountId: string): Promise<void> => {
  await trx
    .updateTable('accounts')
    .set({ failed_attempts: 0, locked_until: null })
    .where('id', '=', accountId)
    .where((either) => either.or([either('failed_attempts', '>', 0), either('locked_until', 'is not', null)]))
    .execute()
}

/** Takes a TOTP step once: of two requests with the same code, the second changes nothing and is told so. */
export const takeTotpStep = async (trx: Transaction, accountId: string, step: number): Promise<boolean> => {
  const taken = await trx
    .updateTable('accounts')
    .set({ totp_last_step: step })
    .where('id', '=', accountId)
    .where('totp_last_step', '<', step)
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

/** Takes a recovery code out of the list; false when it was not in it. Call with the account locked for update. */
export const takeRecoveryCode = async (
  trx: Transaction,
  account: Account,
  codeHash: string,
): Promise<boolean> => {
  const rest = account.recovery_code_hashes.filter((hash) => hash !== codeHash)
  if (rest.length === account.recovery_code_hashes.length) return false
  await trx.updateTable('accounts').set({ recovery_code_hashes: rest }).where('id', '=', account.id).execute()
  return true
}

export const setPassword = async (
  trx: Transaction,
  accountId: string,
  password: { hash: string; expiresAt: Date | null },
): Promise<void> => {
  await trx
    .updateTable('accounts')
    .set({
      password_hash: password.hash,
      password_expires_at: password.expiresAt,
      failed_attempts: 0,
      locked_until: null,
    })
    .where('id', '=', accountId)
    .execute()
}

export const setTotp = async (
  trx: Transaction,
  accountId: string,
  totp: { secret: string; confirmedAt: Date; step: number; recoveryCodeHashes: string[] } | null,
): Promise<void> => {
  await trx
    .updateTable('accounts')
    .set({
      totp_secret: totp?.secret ?? null,
      totp_confirmed_at: totp?.confirmedAt ?? null,
      recovery_code_hashes: totp?.recoveryCodeHashes ?? [],
      // Never set back: a code of the old secret stays used.
      ...(totp === null ? {} : { totp_last_step: totp.step }),
    })
    .where('id', '=', accountId)
    .execute()
}
