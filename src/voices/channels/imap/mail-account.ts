import { z } from 'zod'

const wire = z.strictObject({
  host: z.string().trim().min(1).max(253),
  port: z.number().int().min(1).max(65_535),
  /** `tls` from the first byte, `starttls` before anything is said, `none` only for a server on this machine or network. */
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string().trim().max(254),
})

/** What a mail account is told of, without its passwords. */
export const mailAccountSettings = z.strictObject({
  imap: wire.nullable(),
  /** Null: this account's letters leave by the configured way, answers still come back here. */
  smtp: wire.nullable(),
  mailbox: z.string().trim().min(1).max(200).default('INBOX'),
  /** The mailbox takes service+anything@…, so that each letter can carry its own signed address to be answered at. */
  plusAddresses: z.boolean().default(false),
})

export type MailAccountSettings = z.infer<typeof mailAccountSettings>
export type MailWire = z.infer<typeof wire>

export const readMailAccount = (settings: unknown): MailAccountSettings | undefined => {
  const read = mailAccountSettings.safeParse(settings)
  return read.success ? read.data : undefined
}
