import type { Context } from 'hono'
import type { Foundation } from '#doors/house.ts'
import { hashSecret, passwordMatches } from '#platform/secrets.ts'
import { isRefusal, type Refusal } from '#platform/refusal.ts'
import { isLocked } from '../domain/lock-out.ts'
import { plainRecoveryCode } from '../domain/password-rules.ts'
import { acceptedStep } from '../domain/totp.ts'
import {
  countFailure,
  findAccountByMail,
  findAccountForUpdate,
  takeRecoveryCode,
  takeTotpStep,
  type Account,
} from '../store/accounts.ts'
import { askChallenge, findChallenge, takeChallenge } from '../store/challenges.ts'
import { codeBody, signInBody } from './entrance-contract.ts'
import { letIn, readBody, tooMany, wrongAnswer } from './entrance-steps.ts'
import type { EntranceLimits } from './entrance.ts'

export const signInWithPassword = async (
  foundation: Foundation,
  context: Context,
  limits: EntranceLimits,
): Promise<Response | Refusal> => {
  const body = await readBody(context, signInBody)
  if (isRefusal(body)) return body
  const mail = body.mail.trim().toLowerCase()
  if (!limits.account.allows(mail)) return tooMany()
  const account = await foundation.database.read({}, (trx) => findAccountByMail(trx, mail))
  // Hashed before anything is decided: known and unknown people wait as long.
  const isRight = await passwordMatches(body.password, account?.password_hash ?? null)
  if (account === undefined || !isRight || !mayUsePassword(account, foundation.clock.now())) {
    await foundation.database.transaction({}, (trx) => countFailure(trx, mail, foundation.clock.now()))
    return wrongAnswer()
  }
  if (account.totp_confirmed_at !== null) return askForCode(foundation, context, account)
  limits.account.forget(mail)
  return letIn(foundation, context, { accountId: account.id, method: 'password' })
}

// Locked and expired accounts hear the same sentence as a wrong password.
const mayUsePassword = (account: Account, now: Date): boolean =>
  !isLocked(account, now) && (account.password_expires_at === null || account.password_expires_at > now)

const askForCode = async (foundation: Foundation, context: Context, account: Account): Promise<Response> => {
  const challengeId = await foundation.database.transaction({}, (trx) =>
    askChallenge(trx, { kind: 'totp', accountId: account.id, challenge: '', now: foundation.clock.now() }),
  )
  return context.json({ needs: 'totp', challengeId })
}

/** The second factor: six digits, each step once, or one of the recovery codes, each once. */
export const signInWithCode = async (
  foundation: Foundation,
  context: Context,
  limits: EntranceLimits,
): Promise<Response | Refusal> => {
  const body = await readBody(context, codeBody)
  if (isRefusal(body)) return body
  const now = foundation.clock.now()
  const question = { id: body.challengeId, kind: 'totp' as const, now }
  const asked = await foundation.database.read({}, (trx) => findChallenge(trx, question))
  if (asked === undefined || asked.accountId === null) return wrongAnswer()
  const { accountId } = asked
  if (!limits.account.allows(accountId)) return tooMany()
  const method = await foundation.database.transaction({}, async (trx) => {
    const account = await findAccountForUpdate(trx, accountId)
    if (account === undefined || isLocked(account, now)) return undefined
    const accepted = await takeCode(trx, account, { code: body.code, now })
    if (accepted === undefined) await countFailure(trx, account.mail, now)
    // The question is used up only by the right answer.
    const isFirst = accepted !== undefined && (await takeChallenge(trx, question)) !== undefined
    return isFirst ? accepted : undefined
  })
  if (method === undefined) return wrongAnswer()
  limits.account.forget(accountId)
  return letIn(foundation, context, { accountId, method })
}

type Transaction = Parameters<typeof findAccountForUpdate>[0]

const takeCode = async (
  trx: Transaction,
  account: Account,
  { code, now }: { code: string; now: Date },
): Promise<'totp' | 'recovery' | undefined> => {
  const step =
    account.totp_secret === null
      ? undefined
      : acceptedStep(account.totp_secret, code, { now, lastStep: account.totp_last_step })
  if (step !== undefined) return (await takeTotpStep(trx, account.id, step)) ? 'totp' : undefined
  const codeHash = hashSecret(plainRecoveryCode(code)).toString('hex')
  return (await takeRecoveryCode(trx, account, codeHash)) ? 'recovery' : undefined
}
