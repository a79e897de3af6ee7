import type { Transaction } from '#platform/database/database.ts'

export interface Passkey {
  readonly credential_id: string
  readonly account_id: string
  readonly public_key: Uint8Array
  readonly counter: number
  readonly transports: string[]
  readonly label: string
  readonly created_at: Date
  readonly last_used_at: Date | null
}

export const findPasskey = (trx: Transaction, credentialId: string): Promise<Passkey | undefined> =>
  trx.selectFrom('passkeys').selectAll().where('credential_id', '=', credentialId).executeTakeFirst()

export const listPasskeys = (trx: Transaction, accountId: string): Promise<Passkey[]> =>
  trx.selectFrom('passkeys').selectAll().where('account_id', '=', accountId).orderBy('created_at').execute()

export const insertPasskey = async (
  trx: Transaction,
  passkey: Omit<Passkey, 'last_used_at'>,
): Promise<boolean> => {
  const inserted = await trx
    .insertInto('passkeys')
    .values(passkey)
    .onConflict((conflict) => conflict.doNothing())
    .returning('credential_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/**
 * Moves the counter on. An authenticator that counts and falls back has been copied; then nothing is changed. Those
 * that do not count (most synchronised passkeys) stay at zero.
 */
export const usePasskey = async (
  trx: Transaction,
  credentialId: string,
  use: { counter: number; now: Date },
): Promise<boolean> => {
  const used = await trx
    .updateTable('passkeys')
    .set({ counter: use.counter, last_used_at: use.now })
    .where('credential_id', '=', credentialId)
    .where((either) => either.or([either('counter', '<', use.counter), either('counter', '=', 0)]))
    .returning('credential_id')
    .executeTakeFirst()
  return used !== undefined
}

export const deletePasskey = async (
  trx: Transaction,
  passkey: { accountId: string; credentialId: string },
): Promise<boolean> => {
  const deleted = await trx
    .deleteFrom('passkeys')
    .where('account_id', '=', passkey.accountId)
    .where('credential_id', '=', passkey.credentialId)
    .returning('credential_id')
    .executeTakeFirst()
  return deleted !== undefined
}
