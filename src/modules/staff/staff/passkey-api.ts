import { z } from 'zod'
import type { Foundation } from '#doors/house.ts'
import { anyStaff, hidingReply, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { EndpointRequest } from '#platform/http/endpoint.ts'
import { notFound, refuse } from '#platform/refusal.ts'
import { ownAccount } from './own-account.ts'
import { askChallenge, takeChallenge } from '../store/challenges.ts'
import { deletePasskey, insertPasskey, listPasskeys } from '../store/passkeys.ts'
import * as contract from './contract.ts'
import { passkeyLibrary } from './passkey-library.ts'
import { relyingParty } from './relying-party.ts'

const done = { done: true as const }

// Ed25519, ES256, RS256: what every authenticator speaks. The library's own default asks Node for one that is still an experiment.
const algorithms = [-8, -7, -257]

export const passkeyApi: StaffRoute[] = [
  hidingReply(
    staffRoute(contract.beginPasskey, anyStaff, async ({ scope, foundation }) => {
      const account = await ownAccount(scope)
      const known = await listPasskeys(scope.trx, account.id)
      const { generateRegistrationOptions } = await passkeyLibrary()
      const options = await generateRegistrationOptions({
        rpName: 'Heure Bleue',
        rpID: relyingParty(foundation).id,
        userName: account.mail,
        userDisplayName: scope.staff.name,
        userID: Uint8Array.from(Buffer.from(account.id.replace(/-/g, ''), 'hex')),
        excludeCredentials: known.map((passkey) => ({
          id: passkey.credential_id,
          transports: passkey.transports,
        })),
        supportedAlgorithmIDs: algorithms,
        // Discoverable: at the door nobody types a name first.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      const question = {
        kind: 'passkey_registration' as const,
        accountId: account.id,
        challenge: options.challenge,
        now: scope.now,
      }
      return {
        challengeId: await askChallenge(scope.trx, question),
        options: z.record(z.string(), z.unknown()).parse(options),
      }
    }),
  ),

  staffRoute(contract.addPasskey, anyStaff, async ({ scope, body, foundation }) => {
    const account = await ownAccount(scope)
    const asked = await takeChallenge(scope.trx, {
      id: body.challengeId,
      kind: 'passkey_registration',
      now: scope.now,
    })
    if (asked === undefined || asked.accountId !== account.id) return refuse('staff.passkey.refused')
    const credential = await provenCredential(foundation, body.response, asked.challenge)
    if (credential === undefined) return refuse('staff.passkey.refused')
    const isNew = await insertPasskey(scope.trx, {
      credential_id: credential.id,
      account_id: account.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: body.response.response.transports ?? [],
      label: body.label,
      created_at: scope.now,
    })
    if (!isNew) return refuse('staff.passkey.refused')
    scope.record({ kind: 'sign-in-secured', payload: { method: 'passkey' } })
    return done
  }),

  staffRoute(contract.removePasskey, anyStaff, async ({ scope, params }) => {
    const account = await ownAccount(scope)
    if (!(await deletePasskey(scope.trx, { accountId: account.id, credentialId: params.id })))
      return notFound()
    scope.record({ kind: 'sign-in-secured', payload: { method: 'passkey-removed' } })
    return done
  }),
]

type RegistrationAnswer = EndpointRequest<typeof contract.addPasskey>['body']['response']

const provenCredential = async (foundation: Foundation, answer: RegistrationAnswer, challenge: string) => {
  const { id, origin } = relyingParty(foundation)
  const { authenticatorAttachment, ...response } = answer
  const { clientDataJSON, attestationObject, transports } = response.response
  const { verifyRegistrationResponse } = await passkeyLibrary()
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        ...response,
        response: { clientDataJSON, attestationObject, ...(transports === undefined ? {} : { transports }) },
        ...(authenticatorAttachment === undefined ? {} : { authenticatorAttachment }),
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    return verified ? registrationInfo.credential : undefined
  } catch {
    // Thrown for every mismatch of challenge, origin or signature: one "no" to the person.
    return undefined
  }
}
