import { createHash } from 'node:crypto'
import { splitHead } from './bound-headers.ts'
import { cleanLine } from './clean-words.ts'

/** Two mails of the same Message-ID and content are one; the id alone is not enough, anybody can write one. */
export const mailKey = (raw: Uint8Array): string => {
  const { headers, body } = splitHead(raw) ?? { headers: new Uint8Array(), body: raw }
  const head = Buffer.from(headers).toString('latin1').slice(0, 200_000)
  const [, id = ''] = /^message-id:[ \t]*(?:\r?\n[ \t]+)?<?([^\s<>]{1,200})/im.exec(head) ?? []
  return `${cleanLine(id, 200)}:${createHash('sha256').update(body).digest('hex')}`
}
