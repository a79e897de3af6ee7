import {
  anyStaff,
  choosingPassword,
  hidingBody,
  hidingReply,
  staffRoute,
  type StaffRoute,
} from '#doors/staff.ts'
import { tokenHashOf } from '#doors/staff-sessions.ts'
import { refuse } from '#platform/refusal.ts'
import { hashPassword, hashSecret, passwordMatches } from '#platform/secrets.ts'
import { checkNewPassword, newRecoveryCodes, plainRecoveryCode } from '../domain/password-rules.ts'
import { acceptedStep, newTotpSecret, totpAddress } from '../domain/totp.ts'
import { findAccount, setPassword, setTotp } from '../store/accounts.ts'
import { askChallenge, takeChallenge } from '../store/challenges.ts'
import { findMember, updateMember } from '../store/members.ts'
import { listPasskeys } from '../store/passkeys.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import * as contract from './contract.ts'
import { ownAccount } from './own-account.ts'
import { passkeyApi } from './passkey-api.ts'

const done = { done: true as const }

export const accountApi: StaffRoute[] = [
  staffRoute(contract.readAccount, anyStaff, async ({ scope }) => {
    const member = await findMember(scope, scope.staff.id)
    const account = member?.accountId ? await findAccount(scope.trx, member.accountId) : undefined
    if (account === undefined) throw new Error(`signed in without an account: ${scope.staff.id}`)
    const passkeys = await listPasskeys(scope.trx, account.id)
    return {
      name: scope.staff.name,
      mail: account.mail,
      language: scope.staff.language,
      hasTotp: account.totp_confirmed_at !== null,
      recoveryCodesLeft: account.recovery_code_hashes.length,
      passkeys: passkeys.map((passkey) => ({
        id: passkey.credential_id,
        label: passkey.label,
        createdAt: passkey.created_at.toISOString(),
        lastUsedAt: passkey.last_used_at?.toISOString() ?? null,
      })),
    }
  }),

  choosingPassword(
    hidingBody(
      staffRoute(contract.changePassword, anyStaff, async ({ scope, body, context }) => {
        const account = await ownAccount(scope)
        const problem = checkNewPassword(body.password, account.mail)
        if (problem !== null) return problem
        if (!(await passwordMatches(body.current, account.password_hash))) return wrongPassword('current')
        await setPassword(scope.trx, account.id, { hash: await hashPassword(body.password), expiresAt: null })
        // Whoever knew the old password may sit in another browser: those sessions end.
        await deleteSessionsOf(scope, scope.staff.id, tokenHashOf(context))
        scope.record({ kind: 'sign-in-secured', payload: { method: 'password' } })
        return done
      }),
    ),
  ),

  staffRoute(contract.changeLanguage, anyStaff, async ({ scope, body }) => {
    const member = await findMember(scope, scope.staff.id)
    if (member === undefined) return refuse('common.not-found', { status: 404 })
    const isChanged = await updateMember(scope, member, { language: body.language })
    return isChanged ? done : refuse('common.changed-meanwhile')
  }),

  hidingReply(
    staffRoute(contract.beginTotp, anyStaff, async ({ scope }) => {
      const account = await ownAccount(scope)
      const secret = newTotpSecret()
      const question = {
        kind: 'totp_enrolment' as const,
        accountId: account.id,
        challenge: secret,
        now: scope.now,
      }
      const challengeId = await askChallenge(scope.trx, question)
      const address = totpAddress(secret, account.mail)
      // Loaded here: two megabytes that only this moment needs.
      const { toSVG } = await import('bwip-js/node')
      // Black on white whatever the theme: cameras read nothing else.
      return {
        challengeId,
        secret,
        address,
        square: toSVG({ bcid: 'qrcode', text: address, scale: 4, padding: 4, backgroundcolor: 'FFFFFF' }),
      }
    }),
  ),

  hidingReply(
    staffRoute(contract.confirmTotp, anyStaff, async ({ scope, body }) => {
      const account = await ownAccount(scope)
      const asked = await takeChallenge(scope.trx, {
        id: body.challengeId,
        kind: 'totp_enrolment',
        now: scope.now,
      })
      if (asked === undefined || asked.accountId !== account.id)
        return refuse('staff.totp.wrong-code', { field: 'code' })
      const step = acceptedStep(asked.challenge, body.code, { now: scope.now, lastStep: 0 })
      // Refused, the transaction rolls back and the question stays open: the code may be typed again.
      if (step === undefined) return refuse('staff.totp.wrong-code', { field: 'code' })
      const recoveryCodes = newRecoveryCodes()
      const recoveryCodeHashes = recoveryCodes.map((code) =>
        hashSecret(plainRecoveryCode(code)).toString('hex'),
      )
      await setTotp(scope.trx, account.id, {
        secret: asked.challenge,
        confirmedAt: scope.now,
        step,
        recoveryCodeHashes,
      })
      scope.record({ kind: 'sign-in-secured', payload: { method: 'totp' } })
      return { recoveryCodes }
    }),
  ),

  hidingBody(
    staffRoute(contract.removeTotp, anyStaff, async ({ scope, body }) => {
      const account = await ownAccount(scope)
      if (!(await passwordMatches(body.password, account.password_hash))) return wrongPassword('password')
      await setTotp(scope.trx, account.id, null)
      scope.record({ kind: 'sign-in-secured', payload: { method: 'totp-removed' } })
      return done
    }),
  ),

  staffRoute(contract.endOtherSessions, anyStaff, async ({ scope, context }) => {
    await deleteSessionsOf(scope, scope.staff.id, tokenHashOf(context))
    return done
  }),

  ...passkeyApi,
]

const wrongPassword = (field: string) => refuse('staff.password.current-wrong', { status: 400, field })
