import type { Context } from 'hono'
import type { z } from 'zod'
import type { Foundation } from '#doors/house.ts'
import { isRefusal, type Refusal } from '#platform/refusal.ts'
import { askChallenge, takeChallenge } from '../store/challenges.ts'
import { findPasskey, usePasskey, type Passkey } from '../store/passkeys.ts'
import { passkeyBody } from './entrance-contract.ts'
import { letIn, readBody, wrongAnswer } from './entrance-steps.ts'
import { passkeyLibrary } from './passkey-library.ts'
import { relyingParty } from './relying-party.ts'

/** The browser offers whatever passkeys the person has for this house's address: no mail is typed, none is revealed. */
export const askPasskey = async (foundation: Foundation, context: Context): Promise<Response | Refusal> => {
  const { generateAuthenticationOptions } = await passkeyLibrary()
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(foundation).id,
    userVerification: 'required',
  })
  const challengeId = await foundation.database.transaction({}, (trx) =>
    askChallenge(trx, {
      kind: 'passkey_sign_in',
      accountId: null,
      challenge: options.challenge,
      now: foundation.clock.now(),
    }),
  )
  return context.json({ challengeId, options })
}

export const answerPasskey = async (
  foundation: Foundation,
  context: Context,
): Promise<Response | Refusal> => {
  const body = await readBody(context, passkeyBody)
  if (isRefusal(body)) return body
  const now = foundation.clock.now()
  const { asked, passkey } = await foundation.database.transaction({}, async (trx) => ({
    asked: await takeChallenge(trx, { id: body.challengeId, kind: 'passkey_sign_in', now }),
    passkey: await findPasskey(trx, body.response.id),
  }))
  if (asked === undefined || passkey === undefined) return wrongAnswer()
  const counter = await provenCounter(foundation, { body, passkey, challenge: asked.challenge })
  if (counter === undefined) return wrongAnswer()
  const isUsed = await foundation.database.transaction({}, (trx) =>
    usePasskey(trx, passkey.credential_id, { counter, now }),
  )
  if (!isUsed) return wrongAnswer()
  return letIn(foundation, context, { accountId: passkey.account_id, method: 'passkey' })
}

interface PasskeyAnswer {
  readonly body: z.output<typeof passkeyBody>
  readonly passkey: Passkey
  readonly challenge: string
}

/** The authenticator's new counter when its signature holds; undefined otherwise. */
const provenCounter = async (
  foundation: Foundation,
  { body, passkey, challenge }: PasskeyAnswer,
): Promise<number | undefined> => {
  const { id, origin } = relyingParty(foundation)
  const { userHandle, ...signed } = body.response.response
  const { authenticatorAttachment, ...response } = body.response
  const { verifyAuthenticationResponse } = await passkeyLibrary()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        ...response,
        response: { ...signed, ...(userHandle === undefined ? {} : { userHandle }) },
        ...(authenticatorAttachment === undefined ? {} : { authenticatorAttachment }),
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: {
        id: passkey.credential_id,
        publicKey: Uint8Array.from(passkey.public_key),
        counter: passkey.counter,
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // The library throws for every mismatch (challenge, origin, signature): to the person all of them are one "no".
    return undefined
  }
}
