import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'

export interface Letter {
  readonly to: string
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  /** One key, one Message-ID: a letter sent again after a crash is recognised as the same. */
  readonly key: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface MailTransport {
  send(letter: Letter): Promise<{ reference: string }>
  close(): void
}

const messageIdOf = (key: string, domain: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`

/** SMTP by `SMTP_URL`, e.g. smtps://user:password@mail.example.ch. Pooled; times out rather than hang. */
export const smtpTransport = (url: string): MailTransport => {
  const transporter = createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  })
  return {
    send: async (letter) => {
      const messageId = messageIdOf(letter.key, letter.from.address.split('@').at(-1) ?? 'localhost')
      await transporter.sendMail({
        from: letter.from,
        to: { name: '', address: letter.to },
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        messageId,
        headers: {
          'Content-Language': letter.language,
          'Auto-Submitted': 'auto-generated',
          ...letter.headers,
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      return { reference: messageId }
    },
    close: () => transporter.close(),
  }
}

/** True when trying again cannot help (a 5xx answer to the recipient, a bad address). */
export const isPermanentFailure = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const code = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0
  return code >= 500 && code < 600
}
