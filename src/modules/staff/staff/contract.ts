import { z } from 'zod'
import { roles } from '#doors/roles.ts'
import { endpoint } from '#platform/http/endpoint.ts'
import { languages } from '#platform/i18n/languages.ts'

const id = z.uuid()
const done = z.strictObject({ done: z.literal(true) })

const member = z.strictObject({
  id,
  name: z.string(),
  mail: z.string(),
  role: z.enum(roles),
  language: z.enum(languages),
  siteIds: z.array(id),
  skills: z.array(z.string()),
  weeklyMinutes: z.number(),
  isActive: z.boolean(),
  version: z.number(),
  /** Whether the person asking may change this one. */
  mayChange: z.boolean(),
})

const name = z.string().trim().min(1).max(120)
const skills = z.array(z.string().trim().min(1).max(40)).max(40)
const weeklyMinutes = z.int().min(0).max(6000)

export const listStaff = endpoint({
  method: 'GET',
  path: '/api/staff',
  reply: z.strictObject({ members: z.array(member) }),
})

/** Who works here, for whoever hands a watch or a question on; no addresses, no hours. */
export const listColleagues = endpoint({
  method: 'GET',
  path: '/api/colleagues',
  reply: z.strictObject({
    colleagues: z.array(
      z.strictObject({
        id,
        name: z.string(),
        role: z.enum(roles),
        siteIds: z.array(id),
        skills: z.array(z.string()),
      }),
    ),
  }),
})

export const addStaff = endpoint({
  method: 'POST',
  path: '/api/staff',
  body: z.strictObject({
    name,
    mail: z.email().max(254),
    role: z.enum(roles),
    language: z.enum(languages),
    siteIds: z.array(id).max(200),
    skills,
    weeklyMinutes,
  }),
  /** No password where the person already has an account from another house. */
  reply: z.strictObject({ id, oneTimePassword: z.string().nullable() }),
})

export const changeStaff = endpoint({
  method: 'PATCH',
  path: '/api/staff/:id',
  params: z.strictObject({ id }),
  body: z.strictObject({
    version: z.int(),
    name: name.optional(),
    role: z.enum(roles).optional(),
    language: z.enum(languages).optional(),
    siteIds: z.array(id).max(200).optional(),
    skills: skills.optional(),
    weeklyMinutes: weeklyMinutes.optional(),
    isActive: z.boolean().optional(),
  }),
  reply: member,
})

export const resetPassword = endpoint({
  method: 'POST',
  path: '/api/staff/:id/one-time-password',
  params: z.strictObject({ id }),
  body: z.strictObject({ removeSecondFactor: z.boolean() }),
  reply: z.strictObject({ oneTimePassword: z.string() }),
})

export const readAccount = endpoint({
  method: 'GET',
  path: '/api/account',
  reply: z.strictObject({
    name: z.string(),
    mail: z.string(),
    language: z.enum(languages),
    hasTotp: z.boolean(),
    recoveryCodesLeft: z.number(),
    passkeys: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        createdAt: z.string(),
        lastUsedAt: z.string().nullable(),
      }),
    ),
  }),
})

export const changePassword = endpoint({
  method: 'POST',
  path: '/api/account/password',
  body: z.strictObject({ current: z.string().max(400), password: z.string().max(400) }),
  reply: done,
})

export const changeLanguage = endpoint({
  method: 'POST',
  path: '/api/account/language',
  body: z.strictObject({ language: z.enum(languages) }),
  reply: done,
})

export const beginTotp = endpoint({
  method: 'POST',
  path: '/api/account/totp/begin',
  body: z.strictObject({}),
  /** `square` is the QR code as SVG; `secret` is for typing it in. */
  reply: z.strictObject({ challengeId: id, secret: z.string(), address: z.string(), square: z.string() }),
})

export const confirmTotp = endpoint({
  method: 'POST',
  path: '/api/account/totp/confirm',
  body: z.strictObject({ challengeId: id, code: z.string().max(12) }),
  reply: z.strictObject({ recoveryCodes: z.array(z.string()) }),
})

export const removeTotp = endpoint({
  method: 'POST',
  path: '/api/account/totp/remove',
  body: z.strictObject({ password: z.string().max(400) }),
  reply: done,
})

export const beginPasskey = endpoint({
  method: 'POST',
  path: '/api/account/passkeys/options',
  body: z.strictObject({}),
  /** The options go to the browser's own authenticator call as they are. */
  reply: z.strictObject({ challengeId: id, options: z.record(z.string(), z.unknown()) }),
})

export const addPasskey = endpoint({
  method: 'POST',
  path: '/api/account/passkeys',
  body: z.strictObject({
    challengeId: id,
    label: z.string().trim().min(1).max(60),
    response: z.strictObject({
      id: z.string().max(1400),
      rawId: z.string().max(1400),
      type: z.literal('public-key'),
      response: z.looseObject({
        clientDataJSON: z.string().max(8000),
        attestationObject: z.string().max(60_000),
        transports: z.array(z.string().max(20)).max(10).optional(),
      }),
      authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
      clientExtensionResults: z.record(z.string(), z.unknown()),
    }),
  }),
  reply: done,
})

export const removePasskey = endpoint({
  method: 'DELETE',
  path: '/api/account/passkeys/:id',
  params: z.strictObject({ id: z.string().max(1400) }),
  reply: done,
})

export const endOtherSessions = endpoint({
  method: 'POST',
  path: '/api/account/other-sessions/end',
  body: z.strictObject({}),
  reply: done,
})

const day = z.iso.date()

const auditFilters = {
  person: id.optional(),
  kind: z.string().max(60).optional(),
  from: day.optional(),
  until: day.optional(),
}

export const readAudit = endpoint({
  method: 'GET',
  path: '/api/audit',
  /** `before` is the sequence the last page ended with. Days are days of UTC, as in the ledger. */
  query: z.strictObject({ ...auditFilters, before: z.coerce.number().int().positive().optional() }),
  reply: z.strictObject({
    facts: z.array(
      z.strictObject({
        sequence: z.number(),
        at: z.string(),
        kind: z.string(),
        /** What happened, in the reader's language. */
        words: z.string(),
        actorKind: z.enum(['staff', 'client', 'system', 'import']),
        actorName: z.string().nullable(),
        orderId: z.string().nullable(),
        watchId: z.string().nullable(),
        clientId: z.string().nullable(),
        payload: z.record(z.string(), z.unknown()),
      }),
    ),
    next: z.number().nullable(),
    kinds: z.array(z.strictObject({ kind: z.string(), words: z.string() })),
    people: z.array(z.strictObject({ id, name: z.string() })),
  }),
})

export const exportAudit = endpoint({
  method: 'GET',
  path: '/api/audit.csv',
  query: z.strictObject(auditFilters),
  reply: z.unknown(),
})
