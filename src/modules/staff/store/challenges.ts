import type { Transaction } from '#platform/database/database.ts'
import { newId } from '#platform/identifier.ts'

type ChallengeKind = 'passkey_registration' | 'passkey_sign_in' | 'totp' | 'totp_enrolment'

const minutes = 5

interface NewChallenge {
  readonly kind: ChallengeKind
  readonly accountId: string | null
  readonly challenge: string
  readonly now: Date
}

/** A question this door asked; its answer counts once and for five minutes. Old questions are swept as new ones come. */
export const askChallenge = async (trx: Transaction, question: NewChallenge): Promise<string> => {
  await trx.deleteFrom('sign_in_challenges').where('expires_at', '<', question.now).execute()
  const id = newId()
  await trx
    .insertInto('sign_in_challenges')
    .values({
      id,
      account_id: question.accountId,
      kind: question.kind,
      challenge: question.challenge,
      expires_at: new Date(question.now.getTime() + minutes * 60_000),
    })
    .execute()
  return id
}

interface OpenChallenge {
  readonly accountId: string | null
  readonly challenge: string
}

interface ChallengeRef {
  readonly id: string
  readonly kind: ChallengeKind
  readonly now: Date
}

/** Looks without using it up: a mistyped code may be typed again. */
export const findChallenge = async (
  trx: Transaction,
  ref: ChallengeRef,
): Promise<OpenChallenge | undefined> => {
  const row = await trx
    .selectFrom('sign_in_challenges')
    .select(['account_id', 'challenge'])
    .where('id', '=', ref.id)
    .where('kind', '=', ref.kind)
    .where('expires_at', '>', ref.now)
    .executeTakeFirst()
  return row === undefined ? undefined : { accountId: row.account_id, challenge: row.challenge }
}

/** Takes it away: of two answers to one question only the first counts. */
export const takeChallenge = async (
  trx: Transaction,
  ref: ChallengeRef,
): Promise<OpenChallenge | undefined> => {
  const row = await trx
    .deleteFrom('sign_in_challenges')
    .where('id', '=', ref.id)
    .where('kind', '=', ref.kind)
    .where('expires_at', '>', ref.now)
    .returning(['account_id', 'challenge'])
    .executeTakeFirst()
  return row === undefined ? undefined : { accountId: row.account_id, challenge: row.challenge }
}
