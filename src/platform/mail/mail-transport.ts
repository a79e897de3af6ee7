import { createHash } from 'node:crypto'
import type { createTransport } from 'nodemailer'

export interface Letter {
  readonly to: string
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  /** One key, one Message-ID: a letter sent again after a crash is recognised as the same. */
  readonly key: string
  /** Given where the house signs its own; made from the key otherwise. Without angle brackets. */
  readonly messageId?: string
  readonly replyTo?: string
  /** The Message-ID this one answers, without angle brackets. */
  readonly answers?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface MailTransport {
  send(letter: Letter): Promise<{ reference: string }>
  close(): void
}

const messageIdOf = (key: string, domain: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`

type Transporter = Pick<ReturnType<typeof createTransport>, 'sendMail' | 'close'>

/** Loaded with the first letter: no start waits for its forty modules. */
export const mailLibrary = () => import('nodemailer')

/** SMTP by `SMTP_URL`, e.g. smtps://user:password@mail.example.ch. Times out rather than hang. */
export const smtpTransport = (url: string): MailTransport => {
  let transport: Promise<MailTransport> | undefined
  const opened = (): Promise<MailTransport> => (transport ??= openSmtp(url))
  return {
    send: async (letter) => (await opened()).send(letter),
    close: () => void transport?.then((open) => open.close()),
  }
}

const openSmtp = async (url: string): Promise<MailTransport> => {
  const { createTransport } = await mailLibrary()
  const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }
  return transportThrough(createTransport({ url, ...patience }))
}

export const transportThrough = (transporter: Transporter): MailTransport => ({
  send: async (letter) => {
    const domain = letter.from.address.split('@').at(-1) ?? 'localhost'
    const messageId =
      letter.messageId === undefined ? messageIdOf(letter.key, domain) : `<${letter.messageId}>`
    await transporter.sendMail({
      from: letter.from,
      to: { name: '', address: letter.to },
      ...(letter.replyTo === undefined
        ? {}
        : { replyTo: { name: letter.from.name, address: letter.replyTo } }),
      ...(letter.answers === undefined
        ? {}
        : { inReplyTo: `<${letter.answers}>`, references: `<${letter.answers}>` }),
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
})

/** True when trying again cannot help (a 5xx answer to the recipient, a bad address). */
export const isPermanentFailure = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const code = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0
  return code >= 500 && code < 600
}
