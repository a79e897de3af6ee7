import type { Email } from 'postal-mime'
import type { Fate } from '../understood.ts'
import { cleanLine } from './clean-words.ts'

const mostRead = 64_000

const bytesOf = (content: ArrayBuffer | Uint8Array | string): string => {
  if (typeof content === 'string') return content.slice(0, mostRead)
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content)
  return Buffer.from(bytes.subarray(0, mostRead)).toString('utf8')
}

const partOf = (email: Email, ...types: readonly string[]): string | undefined => {
  const part = email.attachments.find(({ mimeType }) => types.includes(mimeType))
  return part === undefined ? undefined : bytesOf(part.content)
}

const field = (text: string, name: string): string => {
  const found = new RegExp(`^${name}:[ \\t]*([^\\n]{0,600}(?:\\n[ \\t][^\\n]{0,600}){0,4})`, 'im').exec(
    text.replaceAll('\r', ''),
  )
  return cleanLine(found?.[1] ?? '', 400)
}

const ours = /hb\.[a-z0-9]{25}\.[a-z0-9]{31}@[a-z0-9.-]+/i

export type Report =
  | { readonly kind: 'bounce'; readonly fate: Fate }
  /** Late, delivered, passed on: nothing to do about it. */
  | { readonly kind: 'passing' }

/**
 * RFC 3464, and the reports of those who never read it: from nobody, with our own Message-ID somewhere inside. Whether the id
 * was really ours is asked of its signature afterwards.
 */
export const readReport = (email: Email, header: (name: string) => string): Report | undefined => {
  const status = partOf(email, 'message/delivery-status', 'message/global-delivery-status')
  const original = partOf(email, 'message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers') ?? ''
  const isReport = /multipart\/report/i.test(header('content-type')) && status !== undefined
  if (isReport) {
    const action = field(status, 'action').toLowerCase()
    if (action !== '' && action !== 'failed') return { kind: 'passing' }
    return { kind: 'bounce', fate: fateOf(original, email, reasonOf(status)) }
  }
  const isFromNobody = /^\s*<>\s*$/.test(header('return-path')) || header('x-failed-recipients') !== ''
  const text = email.text?.slice(0, mostRead) ?? ''
  if (!isFromNobody || !ours.test(`${original}\n${text}`)) return undefined
  return { kind: 'bounce', fate: fateOf(original, email, cleanLine(email.subject ?? '', 300)) }
}

const fateOf = (original: string, email: Email, reason: string): Fate => {
  const named = ours.exec(`${original}\n${email.inReplyTo ?? ''}\n${email.text?.slice(0, mostRead) ?? ''}`)
  return { of: named?.[0] ?? '', state: 'failed', reason: reason || 'returned by the other mail server' }
}

const reasonOf = (status: string): string => {
  const recipient = field(status, 'final-recipient').replace(/^rfc822;\s*/i, '')
  const words = field(status, 'diagnostic-code').replace(/^(smtp|x-[\w-]+);\s*/i, '')
  return [field(status, 'status'), recipient, words].filter((part) => part !== '').join(' · ')
}
