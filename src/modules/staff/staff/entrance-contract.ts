import { z } from 'zod'

// The entrance answers before anybody is signed in, so its endpoints are not staff routes: no scope, no idempotency key.

export const signInBody = z.strictObject({ mail: z.string().max(254), password: z.string().max(400) })

export const codeBody = z.strictObject({ challengeId: z.uuid(), code: z.string().max(40) })

export const houseBody = z.strictObject({ houseId: z.uuid() })

// What a browser's authenticator sends; the library checks it to the last byte, this only bounds it.
export const passkeyBody = z.strictObject({
  challengeId: z.uuid(),
  response: z.strictObject({
    id: z.string().max(1400),
    rawId: z.string().max(1400),
    type: z.literal('public-key'),
    response: z.strictObject({
      clientDataJSON: z.string().max(8000),
      authenticatorData: z.string().max(8000),
      signature: z.string().max(8000),
      userHandle: z.string().max(400).optional(),
    }),
    authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
    clientExtensionResults: z.record(z.string(), z.unknown()),
  }),
})

export interface SessionReply {
  readonly id: string
  readonly name: string
  readonly mail: string
  readonly role: string
  readonly language: string
  /** A one-time password opened the door: the person chooses their own now. */
  readonly mustChangePassword: boolean
  readonly sites: readonly { id: string; code: string; name: string; timeZone: string; currency: string }[]
  readonly house: { id: string; name: string; country: string; isDemonstration: boolean }
  /** Other houses this person may step into. */
  readonly houses: readonly { id: string; name: string }[]
}
