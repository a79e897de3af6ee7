import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const id = z.uuid()
const params = z.strictObject({ id })
const moment = z.iso.datetime()

const wire = z.strictObject({
  host: z.string().trim().min(1).max(253),
  port: z.number().int().min(1).max(65_535),
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string().trim().max(254),
})

const mailDetails = {
  name: z.string().trim().min(1).max(120),
  /** What clients write to, and see as the sender: service.geneve@maison.example. */
  address: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  siteId: id.nullable(),
  enabled: z.boolean(),
  imap: wire.nullable(),
  smtp: wire.nullable(),
  mailbox: z.string().trim().min(1).max(200),
  plusAddresses: z.boolean(),
}

/** Empty: the password kept so far. */
const password = z.string().max(500)

/** What of the channels does not work now, for everybody who writes through them; why is said to whoever keeps them. */
export const readTroubles = endpoint({
  method: 'GET',
  path: '/api/channels/troubles',
  reply: z.strictObject({
    troubles: z.array(
      z.strictObject({ id, channel: z.string(), name: z.string(), since: moment.nullable() }),
    ),
    maySeeWhy: z.boolean(),
  }),
})

/** Every account of every channel: whether it works, and since when it does not. */
export const listChannels = endpoint({
  method: 'GET',
  path: '/api/channels',
  reply: z.strictObject({
    accounts: z.array(
      z.strictObject({
        id,
        channel: z.string(),
        name: z.string(),
        address: z.string(),
        siteId: id.nullable(),
        siteName: z.string(),
        enabled: z.boolean(),
        trouble: z.string(),
        troubleSince: moment.nullable(),
        seenAt: moment.nullable(),
        version: z.number(),
        mayChange: z.boolean(),
        /** Of a mail account; null for other channels. Passwords never come back, only whether there is one. */
        mail: z
          .strictObject({
            imap: wire.nullable(),
            smtp: wire.nullable(),
            mailbox: z.string(),
            plusAddresses: z.boolean(),
            hasImapPassword: z.boolean(),
            hasSmtpPassword: z.boolean(),
          })
          .nullable(),
      }),
    ),
    mayAdd: z.boolean(),
  }),
})

export const addMailAccount = endpoint({
  method: 'POST',
  path: '/api/channels/mail',
  body: z.strictObject({ ...mailDetails, imapPassword: password, smtpPassword: password }),
  reply: z.strictObject({ id, version: z.number() }),
})

export const changeMailAccount = endpoint({
  method: 'PUT',
  path: '/api/channels/mail/:id',
  params,
  body: z.strictObject({
    ...mailDetails,
    imapPassword: password,
    smtpPassword: password,
    version: z.number().int(),
  }),
  reply: z.strictObject({ id, version: z.number() }),
})

const outcome = z.strictObject({ works: z.boolean(), words: z.string() }).nullable()

/** Signs in to both servers and leaves again; nothing is sent, read or kept. Null where nothing was entered. */
export const testMailAccount = endpoint({
  method: 'POST',
  path: '/api/channels/mail/test',
  body: z.strictObject({
    /** Whose kept passwords stand for empty ones. */
    accountId: id.nullable(),
    imap: wire.nullable(),
    smtp: wire.nullable(),
    mailbox: z.string().trim().min(1).max(200),
    imapPassword: password,
    smtpPassword: password,
  }),
  reply: z.strictObject({ imap: outcome, smtp: outcome }),
})
